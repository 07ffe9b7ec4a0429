// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "render/bundle.h"

namespace Slipway {

/// README.md of a bundle: the exact commands to bring the cluster up by hand, without Slipway.
BundleFile renderReadme(const CheckedCluster &cluster);

} // namespace Slipway
