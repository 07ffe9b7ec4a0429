// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/playbook.h"

namespace Slipway {

/// One file of resources/playbooks. Errors: Parse with where = "FILE:LINE:COLUMN", for a developer. Says nothing
/// about what spans files; see checkLibrary().
Result<Playbook> readPlaybook(const QByteArray &yaml, const QString &fileName);

/// probes.yaml: the commands playbooks may ask, by id.
Result<QMap<QString, ProbeSpec>> readProbes(const QByteArray &yaml, const QString &fileName);

/// Names that can stand between ${ and } in \a text, in their order.
QStringList placeholdersIn(const QString &text);

} // namespace Slipway
