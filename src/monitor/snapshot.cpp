// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/snapshot.h"

#include "deploy/plaintext.h"
#include "monitor/monitortr.h"
#include "slurm/hostlist.h"

#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {

template<typename T>
void fillUp(QVector<T> &now, const QVector<T> &before, QString T::*key)
{
    QSet<QString> there;
    for (const T &record : std::as_const(now))
        there.insert(record.*key);
    for (const T &record : before) {
        if (!there.contains(record.*key))
            now.append(record);
    }
}

} // namespace

const SlurmNode *ClusterSnapshot::node(const QString &name) const
{
    const auto found =
        std::find_if(nodes.cbegin(), nodes.cend(), [&name](const SlurmNode &n) { return n.name == name; });
    return found == nodes.cend() ? nullptr : &*found;
}

QVector<const SlurmJob *> ClusterSnapshot::jobsOn(const QString &node) const
{
    QVector<const SlurmJob *> on;
    for (const SlurmJob &job : jobs) {
        if (job.nodeList.isEmpty() || job.hasEnded())
            continue;
        bool there = job.nodeList == node;
        if (!there && (job.nodeList.contains(QLatin1Char('[')) || job.nodeList.contains(QLatin1Char(',')))) {
            const Result<QStringList> names = expandHostlist(job.nodeList);
            there = names && names->contains(node);
        }
        if (there)
            on.append(&job);
    }
    return on;
}

bool ClusterSnapshot::lacks(const QString &part) const
{
    return std::any_of(gaps.cbegin(), gaps.cend(),
                       [&part](const SnapshotGap &gap) { return gap.part == part; });
}

std::optional<double> ClusterSnapshot::clockAhead() const
{
    if (serverTime <= 0)
        return std::nullopt;
    return static_cast<double>(serverTime) - static_cast<double>(takenAt) / 1000;
}

ClusterSnapshotPtr withWhatWasKnown(const ClusterSnapshotPtr &now, const ClusterSnapshotPtr &before)
{
    const bool nodes = now->lacks(QStringLiteral("nodes"));
    const bool jobs = now->lacks(QStringLiteral("jobs"));
    const bool partitions = now->lacks(QStringLiteral("partitions"));
    if (!before || !(nodes || jobs || partitions))
        return now;
    auto filled = std::make_shared<ClusterSnapshot>(*now);
    if (nodes)
        fillUp(filled->nodes, before->nodes, &SlurmNode::name);
    if (jobs)
        fillUp(filled->jobs, before->jobs, &SlurmJob::id);
    if (partitions)
        fillUp(filled->partitions, before->partitions, &SlurmPartition::name);
    return filled;
}

QString roadText(const ClusterSnapshot &seen)
{
    if (seen.restUrl.isEmpty())
        return {};
    const QString why = seen.sshFailure ? withoutControls(seen.sshFailure->message) : QString();
    return why.isEmpty() ? MonitorTr::tr("Asked through slurmrestd at %1.").arg(seen.restUrl)
                         : MonitorTr::tr("Asked through slurmrestd at %1, since no way over ssh leads to Slurm: %2")
                               .arg(seen.restUrl, why);
}

const ChainLink *ServerSnapshot::firstBroken() const
{
    const auto broken = std::find_if(chain.cbegin(), chain.cend(), [](const ChainLink &link) {
        return link.state == ChainLink::State::Broken;
    });
    return broken == chain.cend() ? nullptr : &*broken;
}

QString linkName(ChainLink::Kind kind)
{
    switch (kind) {
    case ChainLink::Kind::Ssh: return QStringLiteral("ssh");
    case ChainLink::Kind::Docker: return QStringLiteral("docker");
    case ChainLink::Kind::Container: return QStringLiteral("container");
    case ChainLink::Kind::Munge: return QStringLiteral("munge");
    case ChainLink::Kind::Slurmd: return QStringLiteral("slurmd");
    case ChainLink::Kind::Registered: return QStringLiteral("registered");
    case ChainLink::Kind::Nas: return QStringLiteral("nas");
    case ChainLink::Kind::Clock: return QStringLiteral("clock");
    }
    return {};
}

QString linkText(ChainLink::Kind kind)
{
    switch (kind) {
    case ChainLink::Kind::Ssh: return MonitorTr::tr("Login");
    case ChainLink::Kind::Docker: return MonitorTr::tr("Docker");
    case ChainLink::Kind::Container: return MonitorTr::tr("Container");
    case ChainLink::Kind::Munge: return MonitorTr::tr("munge");
    case ChainLink::Kind::Slurmd: return MonitorTr::tr("slurmd");
    case ChainLink::Kind::Registered: return MonitorTr::tr("Registered");
    case ChainLink::Kind::Nas: return MonitorTr::tr("Shared folder");
    case ChainLink::Kind::Clock: return MonitorTr::tr("Clock");
    }
    return {};
}

QString linkStateName(ChainLink::State state)
{
    switch (state) {
    case ChainLink::State::Unknown: return QStringLiteral("unknown");
    case ChainLink::State::Fine: return QStringLiteral("fine");
    case ChainLink::State::Warning: return QStringLiteral("warning");
    case ChainLink::State::Broken: return QStringLiteral("broken");
    }
    return {};
}

} // namespace Slipway
