// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/partitionchoice.h"

#include "slurm/hostlist.h"

#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {
QStringList nodesOf(const Partition &partition, const QStringList &all)
{
    QSet<QString> named;
    for (const QString &entry : partition.nodes) {
        if (entry.compare(QLatin1String("ALL"), Qt::CaseInsensitive) == 0)
            return all;
        const Result<QStringList> names = expandHostlist(entry);
        if (names)
            named.unite(QSet<QString>(names->cbegin(), names->cend()));
    }
    QStringList nodes;
    for (const QString &node : all) {
        if (named.contains(node))
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
