// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/clusterpaths.h"
#include "deploy/uprun.h"
#include "operate/drainreason.h"
#include "operate/nodeservice.h"
#include "operate/operatetr.h"
#include "operate/stages.h"

#include <deque>

namespace Slipway {

namespace {

const QString drainReason = QLatin1String(ownReasonMark) + QStringLiteral("rolling restart");

/// One node after another: drain, wait, make the container anew, see it register, give it back. The
/// controllers come last. Stops at the first that fails.
class RollingRestart : public Action
{
public:
    ActionInfo info() const override
    {
        return {QStringLiteral("cluster.rolling-restart"),
                OperateTr::tr("Rolling restart…"),
                ActionInfo::Targets::None,
                Risk::Node,
                {},
                JobsRule::keys()};
    }
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request,
                            const ClusterSnapshotPtr &seen, const LaunchContext &context) const override;
    Report apply(const CheckedCluster &cluster, const ActionPlan &plan,
                 const LaunchContext &context) const override;
};

/// One node's part of it.
struct NodeTurn
{
    NodeTurn(const QString &node, const CheckedCluster &cluster, SlurmLook &slurm,
             const LaunchContext &context)
        : before(node, context)
        , up(cluster, context, UpOptions{false, true}, {node})
        , after(node, context)
        , service(node, cluster, slurm, before)
    {
        before.announce(QStringLiteral("drain"), OperateTr::tr("Drain"));
        before.announce(QStringLiteral("empty"), OperateTr::tr("Wait for its jobs"));
        after.announce(QStringLiteral("registered"), OperateTr::tr("See the node register"));
        after.announce(QStringLiteral("undrain"), OperateTr::tr("End the drain"));
    }

    bool run(const JobsRule &rule)
    {
        const bool ready = before.run(QStringLiteral("drain"), [this] {
            return service.drain(drainReason);
        }) && before.run(QStringLiteral("empty"), [this, &rule] { return service.waitUntilEmpty(rule); });
        if (!ready)
            return false;
        if (!up.run())
            return false;
        service.continueIn(after);
        return after.run(QStringLiteral("registered"), [this] { return service.registered(); }) &&
               after.run(QStringLiteral("undrain"), [this] { return service.undrain(); });
    }
    void addTo(ReportRun &report)
    {
        report.add(before);
        up.addTo(report);
        report.add(after);
    }

    LaneRun before;
    UpRun up;
    LaneRun after;
    NodeService service;
};

Result<ActionPlan> RollingRestart::plan(const CheckedCluster &cluster, const ActionRequest &request,
                                        const ClusterSnapshotPtr &known, const LaunchContext &context) const
{
    ClusterSnapshotPtr seen = known;
    if (!seen) {
        const Result<ClusterSnapshotPtr> asked = SlurmLook(cluster, context).after(0);
        if (!asked)
            return asked.error(); // without a controller nothing can be drained
        seen = *asked;
    }
    const JobsRule rule = JobsRule::of(request);
    const QVector<ServerSeen> servers =
        lookAtServers(cluster, workersFirst(cluster), LookFor::ContainerAndCompose, context);
    ActionPlan plan;
    plan.request = request;
    plan.title = OperateTr::tr("Restart %1 node by node").arg(cluster.spec().cluster.name);
    plan.explanation =
        OperateTr::tr("Each node in turn is drained, waited for, made anew and given back, the controller "
                      "last. It stops at the first node that does not come back.");
    plan.risk = rule.cancel ? Risk::Node : Risk::Daemon;
    const Scene scene{cluster, request, seen, {}};
    for (const ServerSeen &server : servers) {
        if (server.error)
            return *server.error;
        const SlurmNode *node = scene.node(server.server);
        const bool held = node && node->state.isDrained();
        if (held)
            plan.warnings.append(OperateTr::tr("%1 It stays drained afterwards.").arg(heldSentence(*node)));
        else
            plan.commands.append(
                scene.atController(server.server, NodeService::drainCommand(server.server, drainReason)));
        plan.commands.append(plannedUp(cluster, server, true));
        if (!held)
            plan.commands.append(
                scene.atController(server.server, NodeService::undrainCommand(server.server)));
        if (rule.cancel)
            plan.jobs += scene.jobsOn(server.server);
    }
    plan.jobs.removeDuplicates();
    return plan;
}

QString standing(const QStringList &doneNodes, const QString &stopped, const QStringList &left, bool drained)
{
    const auto list = [](const QStringList &names) {
        return names.isEmpty() ? OperateTr::tr("none") : names.join(QStringLiteral(", "));
    };
    const QString where = OperateTr::tr("Restarted: %1. Stopped at: %2. Not touched: %3.")
                              .arg(list(doneNodes), stopped, list(left));
    return drained
               ? where + QLatin1Char(' ') +
                     OperateTr::tr(
                         "%1 is still drained (%2). Mend it and start the rolling restart again, or end its "
                         "drain.")
                         .arg(stopped, drainReason)
               : where;
}

Report RollingRestart::apply(const CheckedCluster &cluster, const ActionPlan &plan,
                             const LaunchContext &context) const
{
    ReportRun report(plan.title);
    SlurmLook slurm(cluster, context);
    const JobsRule rule = JobsRule::of(plan.request);
    const QStringList order = workersFirst(cluster);
    std::deque<NodeTurn> turns;
    for (const QString &node : order)
        turns.emplace_back(node, cluster, slurm, context);
    std::size_t at = 0;
    while (at < turns.size() && turns[at].run(rule))
        ++at;
    for (NodeTurn &turn : turns)
        turn.addTo(report);
    Report all = report.finish(context);
    if (at < turns.size()) {
        const qsizetype n = static_cast<qsizetype>(at);
        tellStanding(all, order[n],
                     standing(order.mid(0, n), order[n], order.mid(n + 1), turns[at].service.drainedByUs()));
    }
    return all;
}

} // namespace

void addRollingRestart(ActionList &list)
{
    list.push_back(std::make_unique<RollingRestart>());
}

} // namespace Slipway
