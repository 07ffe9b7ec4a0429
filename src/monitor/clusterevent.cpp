// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clusterevent.h"

#include "deploy/plaintext.h"
#include "monitor/monitortr.h"
#include "monitor/nodereason.h"

#include <QHash>

namespace Slipway {

namespace {

using Severity = ClusterEvent::Severity;
using Kind = NodeState::Kind;

constexpr qsizetype smallCluster = 100; ///< nodes; in larger ones jobs that come and go are no events
constexpr qsizetype mostJobEvents = 100;
constexpr qint64 bootTolerance = 60; ///< seconds; a clock that is set moves the boot time

/// States of a node at work, among which it changes all the time.
bool isWorking(Kind kind)
{
    return kind == Kind::Idle || kind == Kind::Mixed || kind == Kind::Allocated || kind == Kind::Completing ||
           kind == Kind::Planned;
}

Severity severityOf(const SlurmNode &node, Kind before)
{
    switch (node.state.kind()) {
    case Kind::Down:
    case Kind::Refused:
    case Kind::Failing: return Severity::Bad;
    case Kind::NotResponding: // idle* may be one lost ping
        return node.state.base == NodeState::Base::Down ? Severity::Bad : Severity::Warning;
    case Kind::Draining:
    case Kind::Drained: return isSlurmsReason(node.reason) ? Severity::Warning : Severity::Info;
    case Kind::Unknown: return Severity::Info; // the first seconds after a start
    default: break;
    }
    const bool wasBad = before == Kind::Down || before == Kind::NotResponding || before == Kind::Refused ||
                        before == Kind::Failing || before == Kind::Unknown || before == Kind::Rebooting;
    return wasBad || before == Kind::Drained ? Severity::Good : Severity::Info;
}

template<typename T, typename Key>
QHash<QString, const T *> indexed(const QVector<T> &records, Key key)
{
    QHash<QString, const T *> index;
    index.reserve(records.size());
    for (const T &record : records)
        index.insert(key(record), &record);
    return index;
}

/// Collects what differs between two snapshots.
class Comparison
{
public:
    Comparison(const ClusterSnapshot &before, const ClusterSnapshot &after) : m_before(before), m_after(after) {}

    QVector<ClusterEvent> events()
    {
        controllers();
        road();
        if (both(QStringLiteral("nodes")))
            nodes();
        if (both(QStringLiteral("jobs")))
            jobs();
        if (both(QStringLiteral("partitions")))
            partitions();
        return std::move(m_events);
    }

private:
    bool both(const QString &part) const { return !m_before.lacks(part) && !m_after.lacks(part); }
    void add(const QString &kind, const QString &subject, Severity severity, const QString &before = {},
             const QString &after = {}, const QString &reason = {})
    {
        m_events.append({m_after.takenAt, kind, subject, before, after, reason, severity});
    }
    void nodes()
    {
        const auto name = [](const SlurmNode &node) { return node.name; };
        const QHash<QString, const SlurmNode *> old = indexed(m_before.nodes, name);
        const bool small = m_after.nodes.size() <= smallCluster;
        qsizetype known = 0;
        for (const SlurmNode &node : m_after.nodes) {
            const SlurmNode *was = old.value(node.name);
            if (!was) {
                add(QStringLiteral("node.added"), node.name, Severity::Info, {}, node.state.toString(), node.reason);
                continue;
            }
            ++known;
            const Kind from = was->state.kind();
            const Kind to = node.state.kind();
            if (from != to && (small || !isWorking(from) || !isWorking(to)))
                add(QStringLiteral("node.state"), node.name, severityOf(node, from), was->state.toString(),
                    node.state.toString(), node.reason);
        }
        if (known == m_before.nodes.size())
            return;
        const QHash<QString, const SlurmNode *> now = indexed(m_after.nodes, name);
        for (const SlurmNode &node : m_before.nodes) {
            if (!now.contains(node.name))
                add(QStringLiteral("node.removed"), node.name, Severity::Info, node.state.toString());
        }
    }
    void jobs()
    {
        const QHash<QString, const SlurmJob *> old =
            indexed(m_before.jobs, [](const SlurmJob &job) { return job.id; });
        qsizetype count = 0;
        for (const SlurmJob &job : m_after.jobs) {
            static const QStringList bad = {QStringLiteral("FAILED"), QStringLiteral("TIMEOUT"),
                                            QStringLiteral("OUT_OF_MEMORY"), QStringLiteral("DEADLINE")};
            static const QStringList nodesFault = {QStringLiteral("NODE_FAIL"), QStringLiteral("BOOT_FAIL")};
            const SlurmJob *was = old.value(job.id);
            const bool ofNode = nodesFault.contains(job.state);
            if ((was && was->state == job.state) || !(ofNode || bad.contains(job.state)) || ++count > mostJobEvents)
                continue;
            // A person's job that fails is that person's affair; one that lost its node is the cluster's.
            add(QStringLiteral("job.failed"), job.id, ofNode ? Severity::Warning : Severity::Info,
                was ? was->state : QString(), job.state, job.name);
        }
    }
    void partitions()
    {
        const QHash<QString, const SlurmPartition *> old =
            indexed(m_before.partitions, [](const SlurmPartition &p) { return p.name; });
        for (const SlurmPartition &partition : m_after.partitions) {
            const SlurmPartition *was = old.value(partition.name);
            if (was && was->state != partition.state)
                add(QStringLiteral("partition.state"), partition.name,
                    partition.state == QLatin1String("UP") ? Severity::Good : Severity::Info, was->state,
                    partition.state);
        }
    }
    void road()
    {
        if (m_before.restUrl.isEmpty() && !m_after.restUrl.isEmpty())
            add(QStringLiteral("road.slurmrestd"), m_after.restUrl, Severity::Warning, {}, {},
                m_after.sshFailure ? m_after.sshFailure->message : QString());
        if (!m_before.restUrl.isEmpty() && m_after.restUrl.isEmpty())
            add(QStringLiteral("road.ssh"), m_after.askedServer, Severity::Good);
    }
    void controllers()
    {
        const QHash<QString, const ControllerSeen *> old =
            indexed(m_before.controllers, [](const ControllerSeen &c) { return c.server; });
        for (const ControllerSeen &controller : m_after.controllers) {
            const ControllerSeen *was = old.value(controller.server);
            if (!was)
                continue;
            if (was->answers && !controller.answers)
                add(QStringLiteral("controller.lost"), controller.server, Severity::Bad, {}, {}, controller.answer);
            if (!was->answers && controller.answers)
                add(QStringLiteral("controller.back"), controller.server, Severity::Good);
            if (!was->inCharge && controller.inCharge)
                add(QStringLiteral("controller.moved"), controller.server, Severity::Warning);
        }
    }

    const ClusterSnapshot &m_before;
    const ClusterSnapshot &m_after;
    QVector<ClusterEvent> m_events;
};

void compareChains(const ServerSnapshot &before, const ServerSnapshot &after, QVector<ClusterEvent> &events)
{
    const ChainLink *was = before.firstBroken();
    const ChainLink *is = after.firstBroken();
    // That slurmctld does not hear from a node is an event of the node.
    const auto nameOf = [](const ChainLink *link) {
        return link && link->kind != ChainLink::Kind::Registered ? linkName(link->kind) : QString();
    };
    const QString from = nameOf(was);
    const QString to = nameOf(is);
    if (from == to)
        return;
    if (!to.isEmpty())
        events.append({after.takenAt, QStringLiteral("chain.broken"), after.server, from, to, is->text, Severity::Bad});
    else
        events.append({after.takenAt, QStringLiteral("chain.mended"), after.server, from, {}, {}, Severity::Good});
}

QString nodeSentence(const ClusterEvent &event)
{
    const QString reason = withoutControls(event.reason).simplified().left(300);
    const NodeState::Kind after = NodeState::parse(event.after).kind();
    const QString name = withoutControls(event.subject);
    const auto choose = [&](const QString &plain, const QString &because) {
        return reason.isEmpty() ? plain.arg(name) : because.arg(name, reason);
    };
    switch (after) {
    case Kind::Down: return choose(MonitorTr::tr("%1 went down."), MonitorTr::tr("%1 went down: %2"));
    case Kind::Refused: return choose(MonitorTr::tr("%1 was refused."), MonitorTr::tr("%1 was refused: %2"));
    case Kind::Failing: return choose(MonitorTr::tr("%1 is failing."), MonitorTr::tr("%1 is failing: %2"));
    case Kind::NotResponding: return MonitorTr::tr("%1 does not answer slurmctld.").arg(name);
    case Kind::Drained: return choose(MonitorTr::tr("%1 is drained."), MonitorTr::tr("%1 is drained: %2"));
    case Kind::Draining: return choose(MonitorTr::tr("%1 is draining."), MonitorTr::tr("%1 is draining: %2"));
    case Kind::Rebooting: return MonitorTr::tr("%1 reboots.").arg(name);
    default: break;
    }
    if (event.severity == Severity::Good)
        return MonitorTr::tr("%1 is back (%2).").arg(name, kindText(after));
    return MonitorTr::tr("%1 is now: %2.").arg(name, kindText(after));
}

} // namespace

QVector<ClusterEvent> eventsBetween(const ClusterSnapshotPtr &before, const ClusterSnapshotPtr &after)
{
    return before && after ? Comparison(*before, *after).events() : QVector<ClusterEvent>();
}

QVector<ClusterEvent> eventsBetween(const ServerSnapshotPtr &before, const ServerSnapshotPtr &after)
{
    QVector<ClusterEvent> events;
    if (!before || !after)
        return events;
    compareChains(*before, *after, events);
    const bool sameContainer = before->containerId == after->containerId;
    if (!sameContainer && !before->containerId.isEmpty() && !after->containerId.isEmpty())
        events.append({after->takenAt, QStringLiteral("container.recreated"), after->server, {}, {}, {}, Severity::Info});
    if (sameContainer && before->restartCount >= 0 && after->restartCount > before->restartCount)
        events.append({after->takenAt, QStringLiteral("container.restarted"), after->server, {}, {}, {}, Severity::Warning});
    if (before->bootTime > 0 && after->bootTime > before->bootTime + bootTolerance)
        events.append({after->takenAt, QStringLiteral("server.rebooted"), after->server, {}, {}, {}, Severity::Warning});
    if (!before->pushedSet.isEmpty() && !after->pushedSet.isEmpty() && before->pushedSet != after->pushedSet)
        events.append({after->takenAt, QStringLiteral("files.taken"), after->server, before->pushedSet,
                       after->pushedSet, {}, Severity::Info});
    return events;
}

QString eventText(const ClusterEvent &event)
{
    const QString name = withoutControls(event.subject).simplified().left(200);
    const QString after = withoutControls(event.after).simplified().left(200);
    const QString reason = withoutControls(event.reason).simplified().left(300);
    if (event.kind == QLatin1String("node.state"))
        return nodeSentence(event);
    if (event.kind == QLatin1String("job.failed"))
        return MonitorTr::tr("Job %1 (%2) ended: %3.").arg(name, reason, after);
    if (event.kind == QLatin1String("partition.state"))
        return MonitorTr::tr("The partition %1 is now %2.").arg(name, after);
    if (event.kind == QLatin1String("chain.broken"))
        return MonitorTr::tr("%1: %2").arg(name, reason);
    if (event.kind == QLatin1String("poll.failed"))
        return MonitorTr::tr("The cluster could not be looked at: %1").arg(reason);
    if (event.kind == QLatin1String("road.slurmrestd"))
        return MonitorTr::tr("Slurm is asked through slurmrestd from now on: %1").arg(reason);
    struct Sentence
    {
        const char *kind;
        QString text;
    };
    const Sentence sentences[] = {
        {"node.added", MonitorTr::tr("%1 was added.")},
        {"node.removed", MonitorTr::tr("%1 was removed.")},
        {"controller.lost", MonitorTr::tr("slurmctld on %1 does not answer.")},
        {"controller.back", MonitorTr::tr("slurmctld on %1 answers again.")},
        {"controller.moved", MonitorTr::tr("%1 is in charge now.")},
        {"chain.mended", MonitorTr::tr("%1 works again.")},
        {"road.ssh", MonitorTr::tr("Slurm is asked over ssh again.")},
        {"poll.works", MonitorTr::tr("The cluster can be looked at again.")},
        {"container.recreated", MonitorTr::tr("The container %1 was made anew.")},
        {"container.restarted", MonitorTr::tr("Docker started the container %1 again, because it had ended.")},
        {"server.rebooted", MonitorTr::tr("The server %1 was rebooted.")},
        {"files.taken", MonitorTr::tr("The daemons on %1 use newly pushed files.")},
    };
    for (const Sentence &sentence : sentences) {
        if (event.kind == QLatin1String(sentence.kind))
            return sentence.text.contains(QLatin1String("%1")) ? sentence.text.arg(name) : sentence.text;
    }
    return event.kind + QLatin1Char(' ') + name;
}

} // namespace Slipway
