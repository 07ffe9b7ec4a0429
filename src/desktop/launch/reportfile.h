// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "deploy/report.h"

namespace Slipway {

/// Writes \a report to \a path, as JSON when the name ends so, else as text; atomically, and without secrets.
/// Blocking.
Result<void> saveReport(const Report &report, const QString &path, const Redactor &redactor);

/// A name for the file of the \a report of \a what: "workq-launch-20261124-1015.txt".
QString reportFileName(const Report &report, const QString &cluster, const QString &what);

/// The nodes that answered in the job that proves the cluster, of \a nodes; empty when there was none.
QStringList provenNodes(const Report &report, const QStringList &nodes);

/// True when this launch put new files where others were or none.
bool replacedFiles(const Report &report);

/// What failed, for the clipboard: sentence, place, raw output and the commands of the step.
QString failureDetails(const Report &report, const Redactor &redactor);

} // namespace Slipway
