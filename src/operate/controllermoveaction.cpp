// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/valuerules.h"
#include "deploy/clusterpaths.h"
#include "deploy/docker.h"
#include "deploy/targets.h"
#include "operate/controllermove.h"
#include "operate/operatetr.h"
#include "operate/request.h"
#include "operate/statecarrier.h"

#include <algorithm>

namespace Slipway {

namespace {

class ControllerMoveAction : public Action
{
public:
    ActionInfo info() const override
    {
        return {QStringLiteral("controller.move"),
                OperateTr::tr("Move the controller…"),
                ActionInfo::Targets::None,
                Risk::Cluster,
                {QStringLiteral("to")},
                {QStringLiteral("anyway")}};
    }
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request,
                            const ClusterSnapshotPtr &seen, const LaunchContext &context) const override;
    Report apply(const CheckedCluster &cluster, const ActionPlan &plan,
                 const LaunchContext &context) const override;
};

/// The cluster as it will be. Errors: Unsupported, InvalidInput.
Result<CheckedCluster> moved(const CheckedCluster &cluster, const QString &to)
{
    if (cluster.spec().storage.kind == Storage::Kind::NfsFromController)
        return Error{
            Error::Code::Unsupported,
            OperateTr::tr(
                "The controller's machine serves the folders of the jobs over NFS, so the controller "
                "cannot be moved while jobs may use them. Take the cluster down, change the controller "
                "in the cluster file, and launch it again."),
            {},
            to};
    return CheckedCluster::check(withController(cluster.spec(), to));
}

/// The port of slurmctld must be free where it has not been published yet.
Result<void> portIsFree(const CheckedCluster &cluster, const QString &to, const LaunchContext &context)
{
    if (controllersOf(cluster.spec()).contains(to))
        return {};
    const Server &server = *cluster.server(to);
    Result<std::unique_ptr<RemoteHost>> host = context.connector.connect(sshTarget(server), context.stop);
    if (!host)
        return std::move(host).error();
    LaneRun lane(to, context);
    const Result<CommandResult> sockets =
        Docker(**host, lane).run({QStringLiteral("ss"), QStringLiteral("-Hltn")});
    if (!sockets)
        return sockets.error();
    const int port = cluster.spec().cluster.slurmctldPort;
    if (!sockets->succeeded() ||
        takenPorts(sockets->output, {port}, boundAddress(cluster.spec(), server)).isEmpty())
        return {};
    return Error{Error::Code::PortInUse,
                 OperateTr::tr("Port %1 on %2 is taken by something else, so slurmctld cannot listen there.")
                     .arg(port)
                     .arg(to),
                 {},
                 to};
}

/// What a person must know or say when the old controller cannot be reached.
Result<QString> oldOneMissing(const ServerSeen &from, bool shared, bool anyway)
{
    const QString what =
        shared
            ? OperateTr::tr("%1 cannot be reached. Make sure that its slurmctld does not run any more: two "
                            "controllers in charge would spoil the state of the jobs.")
            : OperateTr::tr("%1 cannot be reached, so the state of the jobs cannot be carried over: every "
                            "job would be given up.");
    if (!anyway)
        return Error{from.error->code,
                     OperateTr::tr("%1 Ask for it explicitly to move the controller all the same.")
                         .arg(what.arg(from.server)),
                     from.error->message, from.server};
    return what.arg(from.server);
}

/// A running job knows the controllers it was started under by their names, and looks these up for every
/// message. The hosts file can lead the name to another server, DNS cannot.
bool jobsFindTheNewOne(const CheckedCluster &cluster, const QString &to)
{
    return !cluster.spec().cluster.backupControllers.isEmpty() ||
           (isIpAddress(cluster.server(cluster.spec().cluster.controller)->address) &&
            isIpAddress(cluster.server(to)->address));
}

QVector<PlannedCommand> commandsOf(const CheckedCluster &before, const CheckedCluster &after,
                                   const QVector<ServerSeen> &servers)
{
    const QString from = before.spec().cluster.controller;
    const QString to = after.spec().cluster.controller;
    const bool foreign = !before.spec().cluster.image.profile.entrypoint.isEmpty();
    QVector<PlannedCommand> commands{plannedPush(after)};
    bool reachable = true;
    for (const ServerSeen &server : servers) {
        if (server.server == from)
            reachable = !server.error;
        if (!server.error && server.container.running() &&
            controllersOf(before.spec()).contains(server.server))
            commands.append(plannedCommand(
                server.server, {},
                foreign ? QStringList{QStringLiteral("docker"), QStringLiteral("stop"), server.server}
                        : stopSlurmctld(server.server)));
    }
    if (reachable && before.spec().cluster.backupControllers.isEmpty())
        commands += StateCarrier(after.spec(), from, to).planned();
    QVector<ServerSeen> ordered = servers;
    std::stable_sort(ordered.begin(), ordered.end(), [&to](const ServerSeen &a, const ServerSeen &b) {
        return (a.server == to) > (b.server == to);
    });
    return commands + plannedTakeOver(before, after, ordered);
}

Result<ActionPlan> ControllerMoveAction::plan(const CheckedCluster &cluster, const ActionRequest &request,
                                              const ClusterSnapshotPtr &known,
                                              const LaunchContext &context) const
{
    const QString to = request.with.value(QStringLiteral("to"));
    const QString from = cluster.spec().cluster.controller;
    ActionPlan plan;
    plan.request = request;
    plan.title = OperateTr::tr("Move the controller from %1 to %2").arg(from, to);
    plan.explanation =
        OperateTr::tr("slurmctld stops for a moment and starts on %1 with the state of all jobs. Jobs in "
                      "containers that are made anew end; the others run on.")
            .arg(to);
    plan.risk = Risk::Cluster;
    plan.alreadyDone = from == to;
    if (plan.alreadyDone)
        return plan;
    const Result<CheckedCluster> after = moved(cluster, to);
    if (!after)
        return after.error();
    const ClusterSnapshotPtr seen = snapshotOrNone(cluster, known, context);
    QStringList names;
    for (const Server &server : cluster.spec().servers)
        names.append(server.name);
    const QVector<ServerSeen> servers = lookAtServers(cluster, names, LookFor::ContainerAndCompose, context);
    for (const ServerSeen &server : servers) {
        if (!server.error)
            continue;
        if (server.server == to)
            return *server.error;
        if (server.server == from) {
            Result<QString> warning = oldOneMissing(
                server, !cluster.spec().cluster.backupControllers.isEmpty(), saysYes(request, "anyway"));
            if (!warning)
                return warning.error();
            plan.warnings.append(*warning);
        }
    }
    if (Result<void> free = portIsFree(cluster, to, context); !free)
        return free.error();
    plan.warnings += notReachedWarnings(servers);
    const bool foreign = !cluster.spec().cluster.image.profile.entrypoint.isEmpty();
    plan.jobs = jobsOnServers(cluster, seen, foreign ? names : recreatedServers(cluster, *after));
    if (foreign && !plan.jobs.isEmpty())
        return Error{
            Error::Code::Conflict,
            OperateTr::tr(
                "The image starts its daemons itself, so every container must restart, and jobs run: %1. "
                "Wait for them or cancel them first.")
                .arg(plan.jobs.join(QStringLiteral(", "))),
            {},
            from};
    if (seen && !jobsFindTheNewOne(cluster, to) && jobsOnServers(cluster, seen, names) != plan.jobs)
        plan.warnings.append(
            OperateTr::tr("Jobs that run through the move go on, but report their end to %1, where no "
                          "slurmctld listens any more: such a job shows COMPLETING for up to an hour after "
                          "its end. With IP addresses in place of DNS names, or with a backup controller, "
                          "this does not happen.")
                .arg(from));
    if (!seen)
        plan.warnings.append(OperateTr::tr("No controller answers, so nobody knows which jobs run there."));
    plan.commands = commandsOf(cluster, *after, servers);
    plan.newSpec = after->spec();
    plan.undo = ActionRequest{request.action, {}, {{QStringLiteral("to"), from}}};
    return plan;
}

Report ControllerMoveAction::apply(const CheckedCluster &cluster, const ActionPlan &plan,
                                   const LaunchContext &context) const
{
    const QString to = plan.request.with.value(QStringLiteral("to"));
    if (to == cluster.spec().cluster.controller)
        return ReportRun(plan.title).finish(context);
    const Result<CheckedCluster> after = moved(cluster, to);
    if (!after)
        return failedReport(plan.title, context, after.error());
    return ControllerMove(cluster, *after, plan, context).run();
}

} // namespace

void addControllerMove(ActionList &list)
{
    list.push_back(std::make_unique<ControllerMoveAction>());
}

} // namespace Slipway
