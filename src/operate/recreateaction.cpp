// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/clusterpaths.h"
#include "deploy/uprun.h"
#include "operate/nodeservice.h"
#include "operate/operatetr.h"
#include "operate/request.h"
#include "operate/stages.h"

#include <deque>

namespace Slipway {

namespace {

/// A container made anew by the same way as when the cluster is brought up, so that key, image and files are
/// right.
class RecreateAction : public Action
{
public:
    ActionInfo info() const override
    {
        return {QStringLiteral("container.recreate"),
                OperateTr::tr("Recreate the container"),
                ActionInfo::Targets::Servers,
                Risk::Node,
                {},
                {}};
    }
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request,
                            const ClusterSnapshotPtr &seen, const LaunchContext &context) const override;
    Report apply(const CheckedCluster &cluster, const ActionPlan &plan,
                 const LaunchContext &context) const override;
};

/// Why nothing is done on \a server; empty: nothing is in the way.
QString obstacle(const CheckedCluster &cluster, const ServerSeen &server)
{
    if (server.error)
        return server.error->message;
    if (server.container.exists && server.container.project != composeProject(cluster.spec()))
        return OperateTr::tr("The container %1 there is not of this cluster.").arg(server.server);
    return {};
}

Result<ActionPlan> RecreateAction::plan(const CheckedCluster &cluster, const ActionRequest &request,
                                        const ClusterSnapshotPtr &known, const LaunchContext &context) const
{
    const ClusterSnapshotPtr seen = snapshotOrNone(cluster, known, context);
    const QVector<ServerSeen> servers =
        lookAtServers(cluster, request.targets, LookFor::ContainerAndCompose, context);
    ActionPlan plan;
    plan.request = request;
    plan.title = OperateTr::tr("Recreate the container of %1").arg(namesOf(request.targets));
    plan.explanation =
        OperateTr::tr("The container is removed and made again with the key, the image and the files of "
                      "the cluster. Jobs in it end; files on the NAS and the controller's state stay.");
    plan.risk = Risk::Node;
    for (const ServerSeen &server : servers) {
        if (const QString why = obstacle(cluster, server); !why.isEmpty()) {
            plan.heldBack.append({server.server, why});
            plan.warnings.append(why);
            continue;
        }
        plan.commands.append(plannedUp(cluster, server, true));
    }
    if (plan.commands.isEmpty() && servers.first().error)
        return *servers.first().error;
    plan.jobs = jobsOnServers(cluster, seen, request.targets);
    if (!seen)
        plan.warnings.append(OperateTr::tr("No controller answers, so nobody knows which jobs run there."));
    return plan;
}

Report RecreateAction::apply(const CheckedCluster &cluster, const ActionPlan &plan,
                             const LaunchContext &context) const
{
    ReportRun report(plan.title);
    QStringList targets = plan.request.targets;
    std::deque<LaneRun> lanes;
    for (const HeldBack &held : plan.heldBack) {
        targets.removeAll(held.target);
        LaneRun &lane = lanes.emplace_back(held.target, context);
        lane.announce(QStringLiteral("act"), OperateTr::tr("Recreate the container"));
        lane.run(QStringLiteral("act"), [&held]() -> Result<StepOutcome> {
            return Error{Error::Code::Conflict, held.why, {}, held.target};
        });
        report.add(lane);
    }
    if (targets.isEmpty())
        return report.finish(context);
    UpRun up(cluster, context, UpOptions{false, true}, targets);
    SlurmLook slurm(cluster, context);
    std::deque<LaneRun> proofs;
    std::deque<NodeService> nodes;
    bool canProve = false;
    for (const QString &target : std::as_const(targets)) {
        LaneRun &lane = proofs.emplace_back(target, context);
        lane.announce(QStringLiteral("registered"), OperateTr::tr("See the node register"));
        nodes.emplace_back(target, cluster, slurm, lane);
        // Where no controller answers, a new container of one is what may bring it back.
        canProve = nodes.back().remember() || canProve || controllersOf(cluster.spec()).contains(target);
    }
    up.prepare();
    up.bringUp();
    up.addTo(report);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (up.cameUp(proofs[i].name()))
            proofs[i].run(QStringLiteral("registered"), [&] {
                return canProve ? nodes[i].registered()
                                : Result<StepOutcome>(skipped(OperateTr::tr("No controller answers.")));
            });
        report.add(proofs[i]);
    }
    return report.finish(context);
}

} // namespace

void addRecreateAction(ActionList &list)
{
    list.push_back(std::make_unique<RecreateAction>());
}

} // namespace Slipway
