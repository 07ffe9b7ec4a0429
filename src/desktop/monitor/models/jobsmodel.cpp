// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/jobsmodel.h"

#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"
#include "slurm/pendingreason.h"

namespace Slipway {

JobsModel::Shown groupOf(const SlurmJob &job)
{
    if (job.isPending())
        return JobsModel::Shown::Waiting;
    return job.hasEnded() ? JobsModel::Shown::Ended : JobsModel::Shown::Running;
}

QString whyText(const SlurmJob &job)
{
    if (job.isPending())
        return explainPending(job).sentence;
    const bool failed = job.hasEnded() && !job.exitCode.isEmpty() && job.exitCode != QLatin1String("0:0");
    return failed ? JobsModel::tr("exit code %1").arg(shortLine(job.exitCode)) : QString();
}

void JobsModel::setSnapshot(const ClusterSnapshotPtr &snapshot)
{
    if (holds(snapshot))
        return;
    QVector<const SlurmJob *> jobs;
    if (snapshot) {
        jobs.reserve(snapshot->jobs.size());
        for (const SlurmJob &job : snapshot->jobs)
            jobs.append(&job);
    }
    setRecords(std::move(jobs), snapshot);
}

void JobsModel::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    rearrange();
}

bool JobsModel::accepts(const SlurmJob &job) const
{
    return m_shown == Shown::All || groupOf(job) == m_shown;
}

bool JobsModel::same(const SlurmJob &a, const SlurmJob &b) const
{
    return a.state == b.state && a.runTime == b.runTime && a.reason == b.reason && a.nodeList == b.nodeList
           && a.priority == b.priority && a.timeLimit == b.timeLimit && a.startTime == b.startTime
           && a.exitCode == b.exitCode && a.name == b.name && a.user == b.user && a.cpus == b.cpus && a.gpus == b.gpus
           && a.partition == b.partition && a.dependency == b.dependency && a.account == b.account && a.qos == b.qos
           && a.requestedNodes == b.requestedNodes && a.submitTime == b.submitTime;
}

int JobsModel::compare(const SlurmJob &a, const SlurmJob &b, int column) const
{
    switch (column) {
    case Id: return compareValues(std::pair(a.number, QStringView(a.id)), std::pair(b.number, QStringView(b.id)));
    case State: return compareValues(static_cast<int>(groupOf(a)), static_cast<int>(groupOf(b)));
    case Time: return compareValues(a.runTime, b.runTime);
    case Cpus: return compareValues(a.cpus, b.cpus);
    case Gpus: return compareValues(a.gpus, b.gpus);
    case Priority: return compareValues(a.priority, b.priority);
    case Submitted: return compareValues(a.submitTime, b.submitTime);
    case Name: return compareNames(a.name, b.name);
    case User: return compareNames(a.user, b.user);
    default: return compareNames(text(a, column), text(b, column));
    }
}

QString JobsModel::searchText(const SlurmJob &job) const
{
    return QStringList{job.id, job.name.left(1000), job.user, jobStateText(job.state), job.state, job.partition, job.nodeList,
                       job.account, job.reason}
        .join(QLatin1Char('\n'));
}

QString JobsModel::text(const SlurmJob &job, int column) const
{
    switch (column) {
    case Id: return shortLine(job.id);
    case Name: return shortLine(job.name);
    case User: return shortLine(job.user);
    case State: return jobStateText(job.state);
    case Time: return job.isPending() ? tr("limit %1", "how long a job may run").arg(spanText(job.timeLimit)) : spanText(job.runTime);
    case Cpus: return QString::number(job.cpus);
    case Gpus: return job.gpus > 0 ? QString::number(job.gpus) : QStringLiteral("–");
    case Where: return job.nodeList.isEmpty() ? QStringLiteral("–") : shortLine(job.nodeList);
    case Why: return whyText(job);
    case Partition: return shortLine(job.partition);
    case Priority: return QString::number(job.priority);
    case Submitted: return momentText(job.submitTime);
    case Account: return shortLine(job.account);
    case Qos: return shortLine(job.qos);
    default: return {};
    }
}

QString JobsModel::toolTip(const SlurmJob &job, int column) const
{
    return column == Name || column == Where || column == Why ? text(job, column) : QString();
}

QString JobsModel::accessibleText(const SlurmJob &job, int column) const
{
    return column == Id ? tr("Job %1: %2", "number: its state").arg(shortLine(job.id), jobStateText(job.state)) : text(job, column);
}

int JobsModel::tone(const SlurmJob &job) const
{
    return static_cast<int>(jobTone(job.state));
}

int JobsModel::face(int column) const
{
    switch (column) {
    case Id: return MonoRole;
    case Name: return StrongRole;
    case Time:
    case Cpus:
    case Gpus:
    case Where:
    case Priority: return MonoRole;
    case User:
    case State: return 0;
    default: return QuietRole;
    }
}

QStringList JobsModel::titles() const
{
    return {tr("Job"), tr("Name"), tr("User"), tr("State"), tr("Time"), tr("CPUs"), tr("GPUs"), tr("Nodes"), tr("Why"),
            tr("Partition"), tr("Priority"), tr("Submitted"), tr("Account"), tr("QOS")};
}

} // namespace Slipway
