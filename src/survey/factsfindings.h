// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "survey/serverfacts.h"

#include <QMap>

namespace Slipway {

/// What of \a facts (by server name) does not fit \a spec: hardware promised that is not there, Docker that
/// cannot be used, ports taken, folders missing, clocks apart. Servers that were not measured are skipped.
/// Places are those of the cluster file, as in checkSpec().
Findings factsFindings(const ClusterSpec &spec, const QMap<QString, ServerFacts> &facts);

/// The folders of every server that factsFindings() wants to know about.
QStringList surveyedFolders(const ClusterSpec &spec);

} // namespace Slipway
