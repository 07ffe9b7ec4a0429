// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterfile.h"
#include "render/importer.h"

#include <stop_token>

namespace Slipway {

struct ImportedCluster
{
    ClusterFile file;
    Findings findings; ///< what was not taken over; not the rules that the answers break
};

/// A cluster file out of what there is: an exported bundle (archive or folder), the shared folder of a
/// cluster, or the slurm.conf, hosts and compose files of one that was made by hand, as files or folders.
/// Only reads. A bundle's own cluster file is taken as it is, comments and all; files that were changed by
/// hand since are findings. Errors: those of reading, unpackArchive(), ClusterFile and importFiles().
Result<ImportedCluster> importFrom(const QStringList &paths, const QString &slurmVersion = {},
                                   std::stop_token stop = {});

} // namespace Slipway
