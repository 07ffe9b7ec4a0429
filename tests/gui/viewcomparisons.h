// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/comparison.h"
#include "gui/monitorlab.h"

namespace Slipway {

// Every field of a view of the monitor's window against what Slurm and Docker say past it.

void compareNodes(const MonitorLab &lab, Comparison &found);
void compareJobs(const MonitorLab &lab, Comparison &found);
void comparePartitions(const MonitorLab &lab, Comparison &found);
void compareServers(const MonitorLab &lab, Comparison &found);
void compareControllers(const MonitorLab &lab, Comparison &found);
void compareOverview(const MonitorLab &lab, Comparison &found);

/// The lines of \a text that are not empty.
QStringList linesOf(const QString &text);
/// As a table shows so many MiB.
QString memoryText(qint64 used, qint64 total);

} // namespace Slipway
