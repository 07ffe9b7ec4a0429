// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"

namespace Slipway {

/// The cluster of scale/controller: 10,000 nodes of which the file names one, the controller's.
inline CheckedCluster scaleCluster(const QString &address, const SshAccess &ssh, int slurmctldPort)
{
    ClusterSpec spec = exampleCluster();
    spec.cluster.name = QStringLiteral("scale");
    spec.cluster.controller = QStringLiteral("worker01");
    spec.cluster.slurmctldPort = slurmctldPort;
    spec.servers.resize(1);
    spec.servers[0].name = spec.cluster.controller;
    spec.servers[0].address = address;
    spec.servers[0].ssh = ssh;
    for (Partition &partition : spec.scheduling.partitions)
        partition.nodes = {QStringLiteral("ALL")};
    Result<CheckedCluster> checked = CheckedCluster::check(spec);
    if (!checked)
        qFatal("%s", qPrintable(checked.error().message));
    return *checked;
}

} // namespace Slipway
