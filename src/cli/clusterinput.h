// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cluster/checkedcluster.h"
#include "cluster/clusterfile.h"

#include <variant>

namespace Slipway {

/// A cluster file as read, with everything there is to say about it.
struct ClusterInput
{
    ClusterFile file;
    Findings findings; ///< of the file (keys nobody knows) and of the answers in it; errors first
};

/// Errors: those of ClusterFile::load().
Result<ClusterInput> readCluster(const QString &path);

/// The cluster of the command's first operand when it has no errors; else everything was said already, and
/// the command ends with this exit code.
std::variant<CheckedCluster, ExitCode> loadCluster(CommandContext &context);

} // namespace Slipway
