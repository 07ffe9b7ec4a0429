// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusterspec.h"
#include "cluster/imageprofiles.h"

namespace Slipway {

ClusterSpec exampleCluster()
{
    ClusterSpec spec;
    for (int i = 1; i <= 3; ++i) {
        Server server;
        server.name = QStringLiteral("worker%1").arg(i, 2, 10, QLatin1Char('0'));
        server.address = QStringLiteral("192.168.100.%1").arg(10 + i);
        server.cpus = 128;
        spec.servers.append(server);
    }

    // Every server has the NAS mounted, so the first one is as good a way to it as any.
    spec.storage.nasHost = QStringLiteral("192.168.100.11");
    spec.storage.nasPath = QStringLiteral("/data/slurm");
    spec.storage.serverPath = QStringLiteral("/data/slurm");
    spec.storage.mounts.append({QStringLiteral("/data/cq"), QStringLiteral("/home/ubuntu/cq"), false});

    Cluster &cluster = spec.cluster;
    cluster.name = QStringLiteral("workq");
    cluster.controller = QStringLiteral("worker01");
    cluster.sshIntoContainer = SshIntoContainer{QStringLiteral("192.168.16.0/24"), QStringLiteral("192.168.16.1"),
                                                QStringLiteral("192.168.16.2")};
    cluster.image.reference = QStringLiteral("zhonger/conquest:slurm-ssh");
    cluster.image.slurmVersion = QStringLiteral("19.05");
    cluster.image.profile = imageProfilePreset(QStringLiteral("conquest"));
    cluster.environment.insert(QStringLiteral("GITHUB_NAME"), QStringLiteral("zhonger"));

    Partition partition;
    partition.name = QStringLiteral("cpu");
    partition.nodes = {QStringLiteral("ALL")};
    partition.isDefault = true;
    spec.scheduling.partitions.append(partition);
    spec.scheduling.selectType = QStringLiteral("select/cons_res");
    return spec;
}

} // namespace Slipway
