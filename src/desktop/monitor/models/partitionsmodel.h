// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/recordmodel.h"
#include "monitor/snapshot.h"

namespace Slipway {

/// The partitions, and what runs and waits in each.
class PartitionsModel : public RecordModel<SlurmPartition>
{
    Q_OBJECT

public:
    enum Column { Name, State, Nodes, Cpus, Running, Waiting, MaxTime, NodeList, Tier };

    using RecordModel::RecordModel;

    void setSnapshot(const ClusterSnapshotPtr &snapshot);

    const QString &keyOf(const SlurmPartition &partition) const override { return partition.name; }

protected:
    QStringList titles() const override;
    QString text(const SlurmPartition &partition, int column) const override;
    QString accessibleText(const SlurmPartition &partition, int column) const override;
    int tone(const SlurmPartition &partition) const override;
    int face(int column) const override;
    bool same(const SlurmPartition &a, const SlurmPartition &b) const override { return a == b; }
    int compare(const SlurmPartition &a, const SlurmPartition &b, int column) const override;
    QString searchText(const SlurmPartition &partition) const override;

private:
    struct Use
    {
        int readyNodes = 0;
        int cpusAllocated = 0;
        int running = 0;
        int waiting = 0;

        bool operator==(const Use &) const = default;
    };

    QHash<QString, Use> m_use;
};

} // namespace Slipway
