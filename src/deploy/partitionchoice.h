// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"

namespace Slipway {

struct PartitionChoice
{
    QString partition;
    QStringList nodes;

    bool operator==(const PartitionChoice &) const = default;
};

/// One partition that is UP and has every node; else as few as it takes to reach every node that is in one.
QVector<PartitionChoice> partitionsToProve(const ClusterSpec &spec);

} // namespace Slipway
