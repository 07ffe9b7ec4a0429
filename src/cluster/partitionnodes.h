// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"

namespace Slipway {

/// True when one entry of \a partition is ALL, as Slurm reads it: in any case.
bool isForEveryNode(const Partition &partition);

/// The servers that \a partition names, in the order of \a spec. Entries are names, ranges or ALL; what names no
/// server is left out here, and is an error of checkSpec().
QStringList nodesOf(const Partition &partition, const ClusterSpec &spec);

} // namespace Slipway
