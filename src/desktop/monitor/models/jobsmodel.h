// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/recordmodel.h"
#include "monitor/snapshot.h"

namespace Slipway {

/// The jobs slurmctld knows: running, waiting, and those that ended lately.
class JobsModel : public RecordModel<SlurmJob>
{
    Q_OBJECT

public:
    enum Column { Id, Name, User, State, Time, Cpus, Gpus, Where, Why, Partition, Priority, Submitted, Account, Qos };
    enum class Shown { All, Running, Waiting, Ended };

    using RecordModel::RecordModel;

    void setSnapshot(const ClusterSnapshotPtr &snapshot);
    void setShown(Shown shown);

    const QString &keyOf(const SlurmJob &job) const override { return job.id; }

protected:
    QStringList titles() const override;
    QString text(const SlurmJob &job, int column) const override;
    QString toolTip(const SlurmJob &job, int column) const override;
    QString accessibleText(const SlurmJob &job, int column) const override;
    int tone(const SlurmJob &job) const override;
    int face(int column) const override;
    bool accepts(const SlurmJob &job) const override;
    bool same(const SlurmJob &a, const SlurmJob &b) const override;
    int compare(const SlurmJob &a, const SlurmJob &b, int column) const override;
    QString searchText(const SlurmJob &job) const override;

private:
    Shown m_shown = Shown::All;
};

/// In which of the three groups a job is; never All.
JobsModel::Shown groupOf(const SlurmJob &job);
/// Why it waits, how it ended, or nothing.
QString whyText(const SlurmJob &job);

} // namespace Slipway
