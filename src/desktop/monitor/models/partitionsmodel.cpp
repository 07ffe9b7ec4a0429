// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/partitionsmodel.h"

#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"

namespace Slipway {

void PartitionsModel::setSnapshot(const ClusterSnapshotPtr &snapshot)
{
    if (holds(snapshot))
        return;
    QHash<QString, Use> use;
    QVector<const SlurmPartition *> partitions;
    if (snapshot) {
        for (const SlurmNode &node : snapshot->nodes) {
            for (const QString &partition : node.partitions) {
                use[partition].readyNodes += node.state.isReady();
                use[partition].cpusAllocated += node.cpusAllocated;
            }
        }
        for (const SlurmJob &job : snapshot->jobs) {
            use[job.partition].running += job.isRunning();
            use[job.partition].waiting += job.isPending();
        }
        for (const SlurmPartition &partition : snapshot->partitions)
            partitions.append(&partition);
    }
    const bool changed = use != m_use;
    m_use = use;
    setRecords(std::move(partitions), snapshot);
    if (changed)
        tellAll();
}

int PartitionsModel::compare(const SlurmPartition &a, const SlurmPartition &b, int column) const
{
    const Use ofA = m_use.value(a.name);
    const Use ofB = m_use.value(b.name);
    switch (column) {
    case Nodes: return compareValues(a.totalNodes, b.totalNodes);
    case Cpus: return compareValues(ofA.cpusAllocated, ofB.cpusAllocated);
    case Running: return compareValues(ofA.running, ofB.running);
    case Waiting: return compareValues(ofA.waiting, ofB.waiting);
    case Tier: return compareValues(a.priorityTier, b.priorityTier);
    default: return compareNames(text(a, column), text(b, column));
    }
}

QString PartitionsModel::searchText(const SlurmPartition &partition) const
{
    return QStringList{partition.name, partitionStateText(partition.state), partition.nodes}.join(QLatin1Char('\n'));
}

QString PartitionsModel::text(const SlurmPartition &partition, int column) const
{
    const Use use = m_use.value(partition.name);
    switch (column) {
    case Name: return partition.isDefault ? tr("%1 (default)", "partition").arg(shortLine(partition.name)) : shortLine(partition.name);
    case State: return partitionStateText(partition.state);
    case Nodes: return tr("%1 of %2 ready", "nodes").arg(use.readyNodes).arg(partition.totalNodes);
    case Cpus: return useText(use.cpusAllocated, partition.totalCpus);
    case Running: return QString::number(use.running);
    case Waiting: return QString::number(use.waiting);
    case MaxTime: return partition.maxTime == QLatin1String("UNLIMITED") ? spanText(-1) : shortLine(partition.maxTime);
    case NodeList: return shortLine(partition.nodes);
    case Tier: return QString::number(partition.priorityTier);
    default: return {};
    }
}

QString PartitionsModel::accessibleText(const SlurmPartition &partition, int column) const
{
    return column == Name ? tr("%1: %2", "partition: its state").arg(shortLine(partition.name), partitionStateText(partition.state))
                          : text(partition, column);
}

int PartitionsModel::tone(const SlurmPartition &partition) const
{
    return static_cast<int>(partitionTone(partition.state));
}

int PartitionsModel::face(int column) const
{
    switch (column) {
    case Name: return StrongRole;
    case State: return 0;
    case Nodes:
    case NodeList: return QuietRole;
    default: return MonoRole;
    }
}

QStringList PartitionsModel::titles() const
{
    return {tr("Partition"), tr("State"), tr("Nodes"), tr("CPUs"), tr("Running"), tr("Waiting"), tr("Longest job"),
            tr("Node names"), tr("Priority tier")};
}

} // namespace Slipway
