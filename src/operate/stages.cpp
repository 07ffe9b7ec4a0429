// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/stages.h"

#include "deploy/clusterpaths.h"
#include "operate/operatetr.h"
#include "render/render.h"

namespace Slipway {

ClusterSnapshotPtr snapshotOrNone(const CheckedCluster &cluster, const ClusterSnapshotPtr &seen,
                                  const LaunchContext &context)
{
    if (seen)
        return seen;
    const Result<ClusterSnapshotPtr> asked = SlurmLook(cluster, context).after(0);
    return asked ? *asked : nullptr;
}

PlannedCommand plannedUp(const CheckedCluster &cluster, const ServerSeen &server, bool anew)
{
    const QStringList arguments = composeUpArguments(cluster.spec(), *cluster.server(server.server), anew);
    return plannedCommand(server.server, server.server, server.compose + arguments);
}

PlannedCommand plannedRefresh(const QString &server)
{
    return plannedCommand(server, server, inContainer(server, startScript(QStringLiteral("refresh"))));
}

PlannedCommand plannedPush(const CheckedCluster &cluster)
{
    return {{}, QStringLiteral("slipwayctl push %1.slipway.yaml").arg(cluster.spec().cluster.name), {}, {}};
}

QVector<PlannedCommand> plannedTakeOver(const CheckedCluster &before, const CheckedCluster &after,
                                        const QVector<ServerSeen> &servers)
{
    const QStringList anew = recreatedServers(before, after);
    QVector<PlannedCommand> commands;
    for (const ServerSeen &server : servers) {
        if (server.error || !after.server(server.server))
            continue;
        commands.append(plannedUp(after, server, false));
        if (!anew.contains(server.server))
            commands.append(plannedRefresh(server.server));
    }
    return commands;
}

QStringList recreatedServers(const CheckedCluster &before, const CheckedCluster &after)
{
    const Bundle old = render(before);
    const Bundle fresh = render(after);
    QStringList changed;
    for (const Server &server : after.spec().servers) {
        const QString path = QStringLiteral("servers/%1/docker-compose.yml").arg(server.name);
        const BundleFile *was = old.file(path);
        const BundleFile *is = fresh.file(path);
        if (!was || !is || was->content != is->content)
            changed.append(server.name);
    }
    return changed;
}

QStringList reached(const QVector<ServerSeen> &servers)
{
    QStringList names;
    for (const ServerSeen &server : servers) {
        if (!server.error)
            names.append(server.server);
    }
    return names;
}

QStringList notReachedWarnings(const QVector<ServerSeen> &servers)
{
    QStringList warnings;
    for (const ServerSeen &server : servers) {
        if (server.error)
            warnings.append(
                OperateTr::tr("%1 cannot be worked on now (%2); it takes over the new files when it is "
                              "brought up again.")
                    .arg(server.server, server.error->message));
    }
    return warnings;
}

QStringList jobsOnServers(const CheckedCluster &cluster, const ClusterSnapshotPtr &seen,
                          const QStringList &servers)
{
    const ActionRequest none;
    const Scene scene{cluster, none, seen, {}};
    QStringList jobs;
    for (const QString &server : servers)
        jobs += scene.jobsOn(server);
    jobs.removeDuplicates();
    return jobs;
}

void tellStanding(Report &report, const QString &lane, const QString &standing)
{
    if (report.succeeded() || standing.isEmpty())
        return;
    StepRecord step;
    step.id = QStringLiteral("standing");
    step.title = OperateTr::tr("Where it stands");
    step.status = StepStatus::Failed;
    step.summary = standing;
    step.error = Error{report.error->code, standing, {}, lane};
    for (LaneRecord &record : report.lanes) {
        if (record.name == lane) {
            record.steps.append(step);
            return;
        }
    }
    report.lanes.append({lane, {step}});
}

Report failedReport(const QString &title, const LaunchContext &context, const Error &error)
{
    ReportRun report(title);
    LaneRun lane(error.where.isEmpty() ? title : error.where, context);
    lane.announce(QStringLiteral("look"), title);
    lane.run(QStringLiteral("look"), [&error]() -> Result<StepOutcome> { return error; });
    report.add(lane);
    return report.finish(context);
}

QStringList readyNodes(const ClusterSnapshotPtr &snapshot, const QStringList &among)
{
    QStringList names;
    if (!snapshot)
        return names;
    for (const SlurmNode &node : snapshot->nodes) {
        if (node.state.isReady() && among.contains(node.name))
            names.append(node.name);
    }
    return names;
}

} // namespace Slipway
