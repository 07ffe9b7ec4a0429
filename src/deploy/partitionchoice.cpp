// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/partitionchoice.h"

#include <algorithm>

namespace Slipway {

namespace {
QStringList nodesOf(const Partition &partition, const QStringList &all)
{
    QStringList nodes;
    for (const QString &node : all) {
        const bool named =
            std::any_of(partition.nodes.cbegin(), partition.nodes.cend(), [&node](const QString &entry) {
                return entry == node || entry.compare(QLatin1String("ALL"), Qt::CaseInsensitive) == 0;
            });
        if (named)
            nodes.append(node);
    }
    return nodes;
}

bool isUp(const Partition &partition)
{
    return partition.state.compare(QLatin1String("UP"), Qt::CaseInsensitive) == 0;
}
} // namespace

QVector<PartitionChoice> partitionsToProve(const ClusterSpec &spec)
{
    QStringList all;
    for (const Server &server : spec.servers)
        all.append(server.name);
    QVector<PartitionChoice> candidates;
    for (const Partition &partition : spec.scheduling.partitions) {
        if (isUp(partition))
            candidates.append({partition.name, nodesOf(partition, all)});
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const PartitionChoice &a, const PartitionChoice &b) { return a.nodes.size() > b.nodes.size(); });
    QVector<PartitionChoice> chosen;
    QStringList reached;
    for (const PartitionChoice &candidate : std::as_const(candidates)) {
        const bool adds = std::any_of(candidate.nodes.cbegin(), candidate.nodes.cend(),
                                      [&reached](const QString &node) { return !reached.contains(node); });
        if (!adds)
            continue;
        chosen.append(candidate);
        reached += candidate.nodes;
    }
    return chosen;
}

} // namespace Slipway
