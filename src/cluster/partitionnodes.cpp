// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/partitionnodes.h"

#include "slurm/hostlist.h"

#include <QSet>

#include <algorithm>

namespace Slipway {

bool isForEveryNode(const Partition &partition)
{
    return partition.nodes.contains(QLatin1String("ALL"), Qt::CaseInsensitive);
}

QStringList nodesOf(const Partition &partition, const ClusterSpec &spec)
{
    const bool every = isForEveryNode(partition);
    QSet<QString> named;
    for (const QString &entry : partition.nodes) {
        if (const Result<QStringList> names = expandHostlist(entry))
            named.unite(QSet<QString>(names->cbegin(), names->cend()));
    }
    QStringList nodes;
    for (const Server &server : spec.servers) {
        if (every || named.contains(server.name))
            nodes.append(server.name);
    }
    return nodes;
}

} // namespace Slipway
