// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clusterhealth.h"

#include "deploy/plaintext.h"
#include "monitor/monitortr.h"
#include "monitor/nodereason.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Slipway {

namespace {

using Level = ClusterHealth::Level;
using LinkKind = ChainLink::Kind;

QString clockTime(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).time(), QLocale::ShortFormat);
}

/// Something one node or server needs.
struct Need
{
    QString name;
    QString sentence;
    HealthAdvice advice;
    bool node = false; ///< it takes no jobs
};

HealthAdvice diagnose(const QString &name)
{
    return {QStringLiteral("diagnose"), {name}, MonitorTr::tr("Find out why…")};
}

/// The way on from a broken link, where there is one that is known to help.
HealthAdvice adviceFor(const ServerSnapshot &server, const ChainLink &link)
{
    const QString &status = server.containerStatus;
    if (link.kind == LinkKind::Container && status == QLatin1String("paused"))
        return {QStringLiteral("container.unpause"), {server.server}, MonitorTr::tr("Let %1 go on…").arg(server.server)};
    if (link.kind == LinkKind::Container && (status == QLatin1String("exited") || status == QLatin1String("created")))
        return {QStringLiteral("container.start"), {server.server}, MonitorTr::tr("Start %1…").arg(server.server)};
    if (link.kind == LinkKind::Container && status.isEmpty())
        return {QStringLiteral("container.recreate"), {server.server}, MonitorTr::tr("Make the container %1…").arg(server.server)};
    return diagnose(server.server);
}

/// Out of service in a way that somebody has to end. Not: the first seconds after a start, one lost ping, a
/// person's drain, a reservation.
bool needsSomebody(const SlurmNode &node)
{
    switch (node.state.kind()) {
    case NodeState::Kind::Down:
    case NodeState::Kind::Refused:
    case NodeState::Kind::Failing: return true;
    case NodeState::Kind::NotResponding:
        return node.state.base == NodeState::Base::Down || node.state.base == NodeState::Base::Unknown;
    case NodeState::Kind::Drained:
    case NodeState::Kind::Draining: return isSlurmsReason(node.reason);
    default: return false;
    }
}

Need needOf(const SlurmNode &node)
{
    const QString name = withoutControls(node.name);
    const QString reason = withoutControls(node.reason).simplified().left(200);
    Need need{name, {}, diagnose(name), true};
    if (isRebootReason(node.reason) && !node.state.flags.testFlag(NodeState::NotResponding)) {
        const qint64 when = node.bootTime > 0 ? node.bootTime : node.reasonTime;
        need.sentence = when > 0
                            ? MonitorTr::tr("%1 rebooted at %2 and waits to be returned to service.").arg(name, clockTime(when))
                            : MonitorTr::tr("%1 rebooted and waits to be returned to service.").arg(name);
        need.advice = {QStringLiteral("node.reboot-return"), {name}, MonitorTr::tr("Return %1 to service…").arg(name)};
    } else if (node.state.flags.testFlag(NodeState::NotResponding)) {
        need.sentence = MonitorTr::tr("%1 does not answer slurmctld.").arg(name);
    } else if (!reason.isEmpty()) {
        need.sentence = MonitorTr::tr("%1 takes no jobs: %2.").arg(name, reason);
    } else {
        need.sentence = MonitorTr::tr("%1 takes no jobs.").arg(name);
    }
    return need;
}

/// What is broken on servers first: it is the cause of what their nodes show.
QVector<Need> needs(const ClusterSnapshot &snapshot, const QVector<ServerSnapshotPtr> &servers)
{
    QVector<Need> found;
    QStringList named;
    for (const ServerSnapshotPtr &server : servers) {
        const ChainLink *broken = server ? server->firstBroken() : nullptr;
        const SlurmNode *node = server ? snapshot.node(server->server) : nullptr;
        if (!broken || broken->kind == LinkKind::Registered)
            continue; // the node itself says more
        found.append({server->server, withoutControls(broken->text), adviceFor(*server, *broken),
                      node && !node->state.isReady()});
        named.append(server->server);
    }
    for (const SlurmNode &node : snapshot.nodes) {
        if (needsSomebody(node) && !named.contains(node.name))
            found.append(needOf(node));
    }
    return found;
}

ClusterHealth unseen(const std::optional<Error> &failure)
{
    ClusterHealth health;
    if (!failure) {
        health.headline = MonitorTr::tr("Looking at the cluster…");
        return health;
    }
    health.level = Level::Bad;
    health.headline = failure->code == Error::Code::VerifyFailed ? MonitorTr::tr("The controller does not answer")
                                                                 : MonitorTr::tr("The cluster cannot be looked at");
    health.explanation = withoutControls(failure->message);
    if (!failure->where.isEmpty())
        health.needsAttention = {failure->where};
    health.advice = {QStringLiteral("diagnose"), health.needsAttention, MonitorTr::tr("Find out why…")};
    return health;
}

void explainNeeds(const QVector<Need> &found, const ClusterSnapshot &snapshot, ClusterHealth &health)
{
    const auto nodes = std::count_if(found.cbegin(), found.cend(), [](const Need &need) { return need.node; });
    const auto ready = std::count_if(snapshot.nodes.cbegin(), snapshot.nodes.cend(),
                                     [](const SlurmNode &node) { return node.state.isReady(); });
    health.level = ready == 0 && !snapshot.nodes.isEmpty() ? Level::Bad : Level::Attention;
    const int count = static_cast<int>(found.size());
    health.headline = health.level == Level::Bad ? MonitorTr::tr("No node takes jobs")
                      : nodes == count           ? MonitorTr::tr("%n node(s) need you", nullptr, count)
                      : nodes == 0               ? MonitorTr::tr("%n server(s) need you", nullptr, count)
                                                 : MonitorTr::tr("%n server(s) and node(s) need you", nullptr, count);
    const QString rest = count == 1 ? MonitorTr::tr("Everything else works.")
                                    : MonitorTr::tr("%n more need(s) you as well.", nullptr, count - 1);
    health.explanation = MonitorTr::tr("%1 %2", "two sentences").arg(found.first().sentence, rest);
    health.advice = found.first().advice;
    for (const Need &need : found)
        health.needsAttention.append(need.name);
}

} // namespace

ClusterHealth judge(const ClusterSnapshotPtr &snapshot, const QVector<ServerSnapshotPtr> &servers,
                    const std::optional<Error> &failure)
{
    if (!snapshot || failure) {
        ClusterHealth health = unseen(failure);
        if (snapshot)
            health.explanation =
                MonitorTr::tr("%1 What is shown is from %2.")
                    .arg(health.explanation, clockTime(snapshot->takenAt / 1000));
        return health;
    }
    ClusterHealth health;
    if (const QVector<Need> found = needs(*snapshot, servers); !found.isEmpty()) {
        explainNeeds(found, *snapshot, health);
        return health;
    }
    for (const ControllerSeen &controller : snapshot->controllers) {
        if (controller.answers)
            continue;
        health.level = Level::Attention;
        health.headline = MonitorTr::tr("A controller does not answer");
        health.explanation = MonitorTr::tr("slurmctld on %1 does not answer; the cluster works with the other one.")
                                 .arg(controller.server);
        health.needsAttention = {controller.server};
        health.advice = diagnose(controller.server);
        return health;
    }
    if (snapshot->nodes.isEmpty()) {
        health.headline = MonitorTr::tr("Nothing is known of the nodes");
        health.explanation = snapshot->gaps.isEmpty() ? QString() : withoutControls(snapshot->gaps.first().error.message);
        return health;
    }
    health.level = Level::Good;
    health.headline = MonitorTr::tr("Everything works");
    const auto drained = std::count_if(snapshot->nodes.cbegin(), snapshot->nodes.cend(),
                                       [](const SlurmNode &node) { return node.state.isDrained(); });
    health.explanation = drained > 0 ? MonitorTr::tr("%n node(s) drained by hand.", nullptr, static_cast<int>(drained))
                                     : MonitorTr::tr("%n node(s) ready for jobs.", nullptr,
                                                     static_cast<int>(snapshot->nodes.size()));
    return health;
}

} // namespace Slipway
