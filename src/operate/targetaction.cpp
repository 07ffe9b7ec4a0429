// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/targetaction.h"

#include "operate/operatetr.h"
#include "operate/request.h"
#include "operate/serverlook.h"
#include "operate/targetrun.h"

namespace Slipway {

namespace {
/// The containers of the targets.
Result<QMap<QString, ContainerState>> containersOf(const CheckedCluster &cluster, const QStringList &servers,
                                                   const LaunchContext &context)
{
    QMap<QString, ContainerState> containers;
    for (const ServerSeen &server : lookAtServers(cluster, servers, LookFor::Container, context)) {
        if (server.error)
            return *server.error;
        containers.insert(server.server, server.container);
    }
    return containers;
}

void take(ActionPlan &plan, const QString &target, const Verdict &verdict)
{
    plan.commands += verdict.commands;
    plan.jobs += verdict.jobs;
    plan.warnings += verdict.warnings;
    if (verdict.kind == Verdict::Kind::HeldBack) {
        plan.heldBack.append({target, verdict.summary});
        plan.warnings.append(verdict.summary);
    }
}
} // namespace

Result<ActionPlan> TargetAction::plan(const CheckedCluster &cluster, const ActionRequest &request,
                                      const ClusterSnapshotPtr &seen, const LaunchContext &context) const
{
    Scene scene{cluster, request, seen, {}};
    if (!scene.seen) {
        Result<ClusterSnapshotPtr> asked = SlurmLook(cluster, context, {}, slurmPatience()).after(0);
        if (!asked && (needsSlurm() || asked.error().code == Error::Code::Cancelled))
            return asked.error();
        scene.seen = asked ? *asked : nullptr;
    }
    if (looksAtContainers()) {
        Result<QMap<QString, ContainerState>> containers = containersOf(cluster, request.targets, context);
        if (!containers)
            return containers.error();
        scene.containers = *containers;
    }
    ActionPlan plan;
    plan.request = request;
    plan.title = title(request);
    plan.explanation = explanation(request);
    plan.risk = info().risk;
    plan.alreadyDone = true;
    for (const QString &target : request.targets) {
        const Verdict verdict = judge(scene, target);
        plan.alreadyDone = plan.alreadyDone && verdict.kind == Verdict::Kind::AlreadyDone;
        take(plan, target, verdict);
    }
    plan.jobs.removeDuplicates();
    if (!scene.seen)
        plan.warnings.append(OperateTr::tr("No controller answers, so nobody knows which jobs run there."));
    if (!plan.commands.isEmpty())
        plan.undo = undo(scene);
    return plan;
}

Report TargetAction::apply(const CheckedCluster &cluster, const ActionPlan &plan,
                           const LaunchContext &context) const
{
    return TargetRun(*this, cluster, plan, context).run();
}

} // namespace Slipway
