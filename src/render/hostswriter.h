// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "render/bundle.h"

namespace Slipway {

/// The name slurm.conf gives for the address of the first controller. Every message looks it up anew, so jobs
/// that were started under one controller find the next one. A node cannot bear it: it has a dot.
QString controllerAlias(const QString &clusterName);

/// `hosts`: localhost, IPv6's names, and every node at its server's address, the first controller under
/// controllerAlias() as well. Nodes that are given by a DNS name are left to DNS. In published-ports mode the start script of a container puts its own names
/// at 127.0.0.1 instead (SLIPWAY_OWN_NAMES in its compose file).
BundleFile renderHosts(const CheckedCluster &cluster);

} // namespace Slipway
