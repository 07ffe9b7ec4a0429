// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "render/bundle.h"

namespace Slipway {

/// etc/slurm.conf that fits the Slurm version of the image.
BundleFile renderSlurmConf(const CheckedCluster &cluster);
/// etc/gres.conf; a file with an empty path when no node has a GPU.
BundleFile renderGresConf(const CheckedCluster &cluster);

} // namespace Slipway
