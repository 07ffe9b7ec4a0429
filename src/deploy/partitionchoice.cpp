// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/partitionchoice.h"

#include "cluster/partitionnodes.h"

#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {
bool isUp(const Partition &partition)
{
    return partition.state.compare(QLatin1String("UP"), Qt::CaseInsensitive) == 0;
}
} // namespace

QVector<PartitionChoice> partitionsToProve(const ClusterSpec &spec)
{
    QVector<PartitionChoice> candidates;
    for (const Partition &partition : spec.scheduling.partitions) {
        if (isUp(partition))
            candidates.append({partition.name, nodesOf(partition, spec)});
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const PartitionChoice &a, const PartitionChoice &b) { return a.nodes.size() > b.nodes.size(); });
    QVector<PartitionChoice> chosen;
    QSet<QString> reached;
    for (const PartitionChoice &candidate : std::as_const(candidates)) {
        const QSet<QString> nodes(candidate.nodes.cbegin(), candidate.nodes.cend());
        if (reached.contains(nodes))
            continue;
        chosen.append(candidate);
        reached.unite(nodes);
    }
    return chosen;
}

} // namespace Slipway
