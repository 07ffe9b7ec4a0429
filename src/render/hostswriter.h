// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "render/bundle.h"

namespace Slipway {

/// `hosts`: localhost, IPv6's names, and every node at its server's address. Nodes that are given by a
/// DNS name are left to DNS.
BundleFile renderHosts(const CheckedCluster &cluster);

/// `servers/NODE/hosts` of a controller in published-ports mode: the same, with its own name at
/// 127.0.0.1. A server's firewall often drops traffic from its own Docker bridge to its own published
/// port; slurmctld and the slurmd beside it then never find each other.
BundleFile renderControllerHosts(const CheckedCluster &cluster, const QString &node);

} // namespace Slipway
