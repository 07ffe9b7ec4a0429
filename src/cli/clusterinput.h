// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cluster/checkedcluster.h"
#include "cluster/clusterfile.h"

#include <QJsonObject>

#include <variant>

namespace Slipway {

class Console;

/// A cluster file as read, with everything there is to say about it.
struct ClusterInput
{
    ClusterFile file;
    Findings findings; ///< of the file (keys nobody knows) and of the answers in it; errors first
    QStringList places; ///< "FILE:LINE:COLUMN" of each
};

/// Errors: those of ClusterFile::load().
Result<ClusterInput> readCluster(const QString &path);

/// Says finding \a index with its place, unless \a silent, and returns it for --json.
QJsonObject tellFinding(const ClusterInput &input, qsizetype index, Console &console, bool silent = false);

/// The cluster of the command's first operand when it has no errors; else everything was said already, and
/// the command ends with this exit code.
std::variant<CheckedCluster, ExitCode> loadCluster(CommandContext &context);

} // namespace Slipway
