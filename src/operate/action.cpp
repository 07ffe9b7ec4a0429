// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/action.h"

#include "operate/actionkind.h"
#include "operate/operatetr.h"
#include "operate/request.h"
#include "operate/stages.h"

namespace Slipway {

QString riskName(Risk risk)
{
    switch (risk) {
    case Risk::Safe: return QStringLiteral("safe");
    case Risk::Daemon: return QStringLiteral("daemon");
    case Risk::Node: return QStringLiteral("node");
    case Risk::Cluster: return QStringLiteral("cluster");
    case Risk::Data: break;
    }
    return QStringLiteral("data");
}

QString riskText(Risk risk)
{
    switch (risk) {
    case Risk::Safe: return OperateTr::tr("Safe");
    case Risk::Daemon: return OperateTr::tr("Restarts a daemon");
    case Risk::Node: return OperateTr::tr("Ends jobs");
    case Risk::Cluster: return OperateTr::tr("Stops the cluster for a moment");
    case Risk::Data: break;
    }
    return OperateTr::tr("Deletes data");
}

QVector<ActionInfo> actions()
{
    QVector<ActionInfo> all;
    for (const std::unique_ptr<const Action> &action : actionTable())
        all.append(action->info());
    return all;
}

std::optional<ActionInfo> actionInfo(const QString &name)
{
    const Action *action = findAction(name);
    return action ? std::optional<ActionInfo>(action->info()) : std::nullopt;
}

namespace {
Error unknownAction(const QString &name)
{
    return {Error::Code::InvalidInput, OperateTr::tr("There is no action “%1”.").arg(name.left(80)), {}, {}};
}
} // namespace

Result<ActionPlan> planAction(const CheckedCluster &cluster, const ActionRequest &request,
                              const ClusterSnapshotPtr &seen, const LaunchContext &context)
{
    const Action *action = findAction(request.action);
    if (!action)
        return unknownAction(request.action);
    const Result<ActionRequest> checked = checkedRequest(cluster, action->info(), request);
    if (!checked)
        return checked.error();
    // A look is no part of the run: nobody is told of its steps.
    const LaunchContext quiet{context.connector, context.redactor, {}, context.stop, context.times};
    // What slurmrestd told names no container to run a command in.
    const bool overSsh = seen && !seen->askedServer.isEmpty();
    return action->plan(cluster, *checked, overSsh ? seen : nullptr, quiet);
}

Report applyAction(const CheckedCluster &cluster, const ActionPlan &plan, const LaunchContext &context)
{
    const Action *action = findAction(plan.request.action);
    // A plan is a value, and may come from anywhere.
    const Result<ActionRequest> checked = action ? checkedRequest(cluster, action->info(), plan.request)
                                                 : Result<ActionRequest>(unknownAction(plan.request.action));
    return checked ? action->apply(cluster, plan, context)
                   : failedReport(plan.title, context, checked.error());
}

} // namespace Slipway
