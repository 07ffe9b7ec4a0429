// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/clusterpaths.h"
#include "deploy/downrun.h"
#include "deploy/pushrun.h"
#include "deploy/uprun.h"
#include "deploy/verifyrun.h"
#include "operate/drainreason.h"
#include "operate/nodeservice.h"
#include "operate/operatetr.h"
#include "operate/serveryaml.h"
#include "operate/stages.h"

#include <algorithm>

namespace Slipway {

namespace {

const QString removeReason = QLatin1String(ownReasonMark) + QStringLiteral("server is being removed");

QStringList namesOfServers(const CheckedCluster &cluster)
{
    QStringList names;
    for (const Server &server : cluster.spec().servers)
        names.append(server.name);
    return names;
}

QString wayOn(const CheckedCluster &cluster)
{
    return OperateTr::tr(
               "To go on, do the same again; to go back, push the cluster file of %1 as it is and bring the "
               "cluster up.")
        .arg(cluster.spec().cluster.name);
}

/// Controllers first, so that the nodes find one that knows them.
bool bringUpInOrder(UpRun &up, const CheckedCluster &cluster, const QStringList &servers)
{
    QStringList first;
    QStringList others;
    for (const QString &server : servers)
        (controllersOf(cluster.spec()).contains(server) ? first : others).append(server);
    up.prepare();
    const bool controlled = first.isEmpty() || up.bringUp(first);
    const bool rest = others.isEmpty() || up.bringUp(others);
    return controlled && rest;
}

class AddAction : public Action
{
public:
    ActionInfo info() const override
    {
        return {QStringLiteral("server.add"), OperateTr::tr("Add a server…"),
                ActionInfo::Targets::None,    Risk::Daemon,
                {QStringLiteral("server")},   {QStringLiteral("partitions")}};
    }
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request,
                            const ClusterSnapshotPtr &seen, const LaunchContext &context) const override;
    Report apply(const CheckedCluster &cluster, const ActionPlan &plan,
                 const LaunchContext &context) const override;
};

struct Addition
{
    Server server;
    CheckedCluster after;
};

Result<Addition> additionOf(const CheckedCluster &cluster, const ActionRequest &request)
{
    const Result<Server> server = serverFromYaml(request.with.value(QStringLiteral("server")));
    if (!server)
        return server.error();
    const QStringList partitions =
        request.with.value(QStringLiteral("partitions")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : partitions) {
        const QVector<Partition> &all = cluster.spec().scheduling.partitions;
        if (std::none_of(all.cbegin(), all.cend(), [&name](const Partition &p) { return p.name == name; }))
            return Error{Error::Code::InvalidInput,
                         OperateTr::tr("“%1” is no partition of this cluster.").arg(name.left(80)),
                         {},
                         QStringLiteral("partitions")};
    }
    if (cluster.server(server->name))
        return Error{Error::Code::InvalidInput,
                     OperateTr::tr("There is a server %1 already.").arg(server->name),
                     {},
                     server->name};
    Result<CheckedCluster> after = CheckedCluster::check(withServer(cluster.spec(), *server, partitions));
    if (!after)
        return std::move(after).error();
    return Addition{*server, *after};
}

Result<ActionPlan> AddAction::plan(const CheckedCluster &cluster, const ActionRequest &request,
                                   const ClusterSnapshotPtr &, const LaunchContext &context) const
{
    const Result<Addition> addition = additionOf(cluster, request);
    if (!addition)
        return addition.error();
    const QString name = addition->server.name;
    QStringList order{name};
    order += controllersOf(cluster.spec());
    for (const QString &other : namesOfServers(cluster)) {
        if (!order.contains(other))
            order.append(other);
    }
    const QVector<ServerSeen> servers =
        lookAtServers(addition->after, order, LookFor::ContainerAndCompose, context);
    const ServerSeen &added = servers.first();
    if (added.error)
        return *added.error;
    if (added.container.exists && added.container.project != composeProject(cluster.spec()))
        return Error{Error::Code::Conflict,
                     OperateTr::tr("The container %1 there is not of this cluster.").arg(name),
                     {},
                     name};
    ActionPlan plan;
    plan.request = request;
    plan.title = OperateTr::tr("Add the server %1").arg(name);
    plan.explanation =
        OperateTr::tr("The files with the new node are pushed, its container is started, and the daemons of "
                      "the others take the files over. Running jobs go on. A job on the new node is the "
                      "proof.");
    plan.risk = Risk::Daemon;
    plan.commands = plannedTakeOver(cluster, addition->after, servers);
    plan.commands.prepend(plannedPush(addition->after));
    plan.warnings = notReachedWarnings(servers);
    plan.newSpec = addition->after.spec();
    plan.undo = ActionRequest{QStringLiteral("server.remove"), {name}, {}};
    return plan;
}

Report AddAction::apply(const CheckedCluster &cluster, const ActionPlan &plan,
                        const LaunchContext &context) const
{
    const Result<Addition> addition = additionOf(cluster, plan.request);
    if (!addition)
        return failedReport(plan.title, context, addition.error());
    const CheckedCluster &after = addition->after;
    const QString name = addition->server.name;
    const QVector<ServerSeen> servers =
        lookAtServers(after, namesOfServers(after), LookFor::Container, context);
    for (const ServerSeen &server : servers) {
        if (server.server == name && server.error)
            return failedReport(plan.title, context, *server.error);
    }
    ReportRun report(plan.title);
    PushRun push(after, context, {});
    UpRun up(after, context, UpOptions{true, false}, reached(servers));
    VerifyRun verify(after, context, VerifyScope{{name}, true});
    const bool pushed = push.run();
    const bool runs = pushed && bringUpInOrder(up, after, reached(servers));
    if (runs)
        verify.run();
    push.addTo(report);
    up.addTo(report);
    verify.addTo(report);
    Report all = report.finish(context);
    tellStanding(
        all, cluster.spec().cluster.name,
        (pushed ? OperateTr::tr("The pushed files have the node %1 already; the cluster file does not.")
                      .arg(name)
                : OperateTr::tr("The cluster runs as before; pushed files may have the node %1 already.")
                      .arg(name)) +
            QLatin1Char(' ') + wayOn(cluster));
    return all;
}

class RemoveAction : public Action
{
public:
    ActionInfo info() const override
    {
        return {QStringLiteral("server.remove"),
                OperateTr::tr("Remove the server…"),
                ActionInfo::Targets::Servers,
                Risk::Node,
                {},
                JobsRule::keys()};
    }
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request,
                            const ClusterSnapshotPtr &seen, const LaunchContext &context) const override;
    Report apply(const CheckedCluster &cluster, const ActionPlan &plan,
                 const LaunchContext &context) const override;
};

Result<CheckedCluster> removalOf(const CheckedCluster &cluster, const ActionRequest &request)
{
    if (request.targets.size() != 1)
        return Error{Error::Code::InvalidInput, OperateTr::tr("Servers are removed one at a time."), {}, {}};
    return withoutServer(cluster.spec(), request.targets.first()).and_then([](const ClusterSpec &spec) {
        return CheckedCluster::check(spec);
    });
}

QVector<PlannedCommand> removeCommands(const Scene &scene, const CheckedCluster &after,
                                       const ServerSeen &gone, const QVector<ServerSeen> &others, bool cancel)
{
    const QString name = gone.server;
    QVector<PlannedCommand> commands{scene.atController(name, NodeService::drainCommand(name, removeReason))};
    for (const SlurmJob *job : cancel ? scene.jobsAt(name) : QVector<const SlurmJob *>())
        commands.append(scene.atController(name, {QStringLiteral("scancel"), job->id}));
    if (!gone.error && gone.container.exists)
        commands.append(
            plannedCommand(name, name, gone.compose + composeDownArguments(scene.cluster.spec())));
    commands.append(plannedPush(after));
    return commands + plannedTakeOver(scene.cluster, after, others);
}

Result<ActionPlan> RemoveAction::plan(const CheckedCluster &cluster, const ActionRequest &request,
                                      const ClusterSnapshotPtr &known, const LaunchContext &context) const
{
    const Result<CheckedCluster> after = removalOf(cluster, request);
    if (!after)
        return after.error();
    const QString name = request.targets.first();
    Result<ClusterSnapshotPtr> seen =
        known ? Result<ClusterSnapshotPtr>(known) : SlurmLook(cluster, context).after(0);
    if (!seen)
        return seen.error();
    const Scene scene{cluster, request, *seen, {}};
    const ServerSeen gone = lookAtServers(cluster, {name}, LookFor::ContainerAndCompose, context).first();
    const QVector<ServerSeen> others =
        lookAtServers(*after, namesOfServers(*after), LookFor::ContainerAndCompose, context);
    const bool cancel = JobsRule::of(request).cancel;
    ActionPlan plan;
    plan.request = request;
    plan.title = OperateTr::tr("Remove the server %1").arg(name);
    plan.explanation =
        OperateTr::tr("The node is drained and waited for, its container is removed, and the others go on "
                      "without it. Files, image and key on the server stay.");
    plan.risk = Risk::Node;
    plan.jobs = scene.jobsOn(name);
    plan.commands = removeCommands(scene, *after, gone, others, cancel);
    if (gone.error)
        plan.warnings.append(
            OperateTr::tr("%1 cannot be worked on now (%2), so its container is left as it is. Remove it "
                          "there when the server is back.")
                .arg(name, gone.error->message));
    plan.warnings += notReachedWarnings(others);
    plan.newSpec = after->spec();
    QStringList partitions;
    for (qsizetype i = 0; i < cluster.spec().scheduling.partitions.size(); ++i) {
        const Partition &partition = cluster.spec().scheduling.partitions[i];
        if (partition != after->spec().scheduling.partitions[i])
            partitions.append(partition.name);
    }
    plan.undo = ActionRequest{QStringLiteral("server.add"),
                              {},
                              {{QStringLiteral("server"), serverToYaml(*cluster.server(name))},
                               {QStringLiteral("partitions"), partitions.join(QLatin1Char(','))}}};
    return plan;
}

Report RemoveAction::apply(const CheckedCluster &cluster, const ActionPlan &plan,
                           const LaunchContext &context) const
{
    const Result<CheckedCluster> after = removalOf(cluster, plan.request);
    if (!after)
        return failedReport(plan.title, context, after.error());
    const QString name = plan.request.targets.first();
    const bool reachable = !lookAtServers(cluster, {name}, LookFor::Container, context).first().error;
    const QStringList others =
        reached(lookAtServers(*after, namesOfServers(*after), LookFor::Container, context));
    ReportRun report(plan.title);
    SlurmLook slurm(cluster, context);
    LaneRun node(name, context);
    node.announce(QStringLiteral("drain"), OperateTr::tr("Drain"));
    node.announce(QStringLiteral("empty"), OperateTr::tr("Wait for its jobs"));
    NodeService service(name, cluster, slurm, node);
    DownRun down(cluster, context, {name});
    PushRun push(*after, context, {});
    UpRun up(*after, context, UpOptions{true, false}, others);
    LaneRun proof(cluster.spec().cluster.name, context);
    proof.announce(QStringLiteral("registered"), OperateTr::tr("See the other nodes register"));
    proof.announce(QStringLiteral("gone"), OperateTr::tr("See the node gone"));
    const Result<ClusterSnapshotPtr> before = slurm.after(0);
    const QStringList ready = readyNodes(before ? *before : nullptr, others);
    const bool empty =
        node.run(QStringLiteral("drain"), [&] { return service.drain(removeReason); }) &&
        node.run(QStringLiteral("empty"), [&] { return service.waitUntilEmpty(JobsRule::of(plan.request)); });
    const bool stopped = empty && (!reachable || down.run());
    const bool pushed = stopped && push.run();
    if (pushed && bringUpInOrder(up, *after, others)) {
        proof.run(QStringLiteral("registered"),
                  [&] { return nodesBack(slurm, ready, proof, before ? *before : nullptr); });
        proof.run(QStringLiteral("gone"), [&]() -> Result<StepOutcome> {
            const Result<ClusterSnapshotPtr> seen = slurm.after(slurm.now());
            if (!seen)
                return seen.error();
            const ActionRequest none;
            if (Scene{cluster, none, *seen, {}}.node(name))
                return Error{Error::Code::VerifyFailed,
                             OperateTr::tr("The controller still knows %1.").arg(name),
                             {},
                             name};
            return done(OperateTr::tr("The controller knows %1 no more.").arg(name));
        });
    }
    report.add(node);
    if (reachable)
        down.addTo(report);
    push.addTo(report);
    up.addTo(report);
    report.add(proof);
    Report all = report.finish(context);
    tellStanding(
        all, cluster.spec().cluster.name,
        (!empty ? OperateTr::tr("%1 is drained or about to be (%2), and nothing else was changed.")
                      .arg(name, removeReason)
         : pushed
             ? OperateTr::tr("The pushed files have no node %1 any more; the cluster file has.").arg(name)
             : OperateTr::tr(
                   "%1 is drained and its container is removed; the pushed files may still have it.")
                   .arg(name)) +
            QLatin1Char(' ') + wayOn(cluster));
    return all;
}

} // namespace

void addServerActions(ActionList &list)
{
    list.push_back(std::make_unique<AddAction>());
    list.push_back(std::make_unique<RemoveAction>());
}

} // namespace Slipway
