// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "operate/nodeservice.h"
#include "operate/operatetr.h"
#include "operate/stages.h"

#include <QDeadlineTimer>

#include <deque>

namespace Slipway {

namespace {

using namespace std::chrono_literals;
constexpr auto refreshTime = 90s;

/// Every container takes over the pushed files, the controllers first, and then Slurm reads them.
class ReconfigureAction : public Action
{
public:
    ActionInfo info() const override
    {
        return {QStringLiteral("cluster.reconfigure"),
                OperateTr::tr("Take over pushed files"),
                ActionInfo::Targets::None,
                Risk::Daemon,
                {},
                {}};
    }
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request,
                            const ClusterSnapshotPtr &seen, const LaunchContext &context) const override;
    Report apply(const CheckedCluster &cluster, const ActionPlan &plan,
                 const LaunchContext &context) const override;
};

QStringList reconfigureCommand()
{
    return {QStringLiteral("scontrol"), QStringLiteral("reconfigure")};
}

/// The controllers, then the others.
QStringList order(const CheckedCluster &cluster)
{
    QStringList servers = controllersOf(cluster.spec());
    for (const Server &server : cluster.spec().servers) {
        if (!servers.contains(server.name))
            servers.append(server.name);
    }
    return servers;
}

Result<ActionPlan> ReconfigureAction::plan(const CheckedCluster &cluster, const ActionRequest &request,
                                           const ClusterSnapshotPtr &seen, const LaunchContext &context) const
{
    QString controller = seen ? seen->askedServer : QString();
    if (controller.isEmpty()) {
        Result<QString> found = SlurmLook(cluster, context).controller();
        if (!found && found.error().code == Error::Code::Cancelled)
            return found.error();
        controller = found ? *found : cluster.spec().cluster.controller;
    }
    ActionPlan plan;
    plan.request = request;
    plan.title = OperateTr::tr("Take over the pushed files on every server");
    plan.explanation =
        OperateTr::tr("slurmctld and slurmd restart where the pushed files differ from those they run "
                      "with. Running jobs go on.");
    plan.risk = Risk::Daemon;
    for (const QString &server : order(cluster))
        plan.commands.append(plannedRefresh(server));
    plan.commands.append(plannedCommand(controller, {}, inContainer(controller, reconfigureCommand())));
    return plan;
}

void refresh(const CheckedCluster &cluster, LaneRun &lane)
{
    lane.run(QStringLiteral("refresh"), [&]() -> Result<StepOutcome> {
        Result<std::unique_ptr<RemoteHost>> host =
            lane.context().connector.connect(sshTarget(*cluster.server(lane.name())), lane.context().stop);
        if (!host)
            return std::move(host).error();
        RemoteCommand command;
        command.argv = plannedRefresh(lane.name()).argv;
        command.timeout = refreshTime;
        const Result<CommandResult> result = lane.command(**host, command);
        if (!result)
            return result.error();
        // An image with a start of its own is told by scontrol below; the script cannot restart its daemons.
        if (result->succeeded() || !cluster.spec().cluster.image.profile.entrypoint.isEmpty())
            return result->output.trimmed() == "unchanged"
                       ? alreadyDone(OperateTr::tr("Its daemons have these files."))
                       : done(OperateTr::tr("Taken over; running jobs go on."));
        return Error{
            Error::Code::CommandFailed,
            OperateTr::tr(
                "The daemons on %1 do not run with the pushed files. The output says why; correct the "
                "cluster file or restore the set before, then try again.")
                .arg(lane.name()),
            lastLines(result->output + result->errorOutput), lane.name()};
    });
    lane.finish();
}

Report ReconfigureAction::apply(const CheckedCluster &cluster, const ActionPlan &plan,
                                const LaunchContext &context) const
{
    ReportRun report(plan.title);
    SlurmLook slurm(cluster, context);
    std::deque<LaneRun> lanes;
    std::vector<std::function<void()>> later;
    const QStringList controllers = controllersOf(cluster.spec());
    for (const QString &server : order(cluster))
        lanes.emplace_back(server, context)
            .announce(QStringLiteral("refresh"), OperateTr::tr("Take over pushed files"));
    LaneRun all(cluster.spec().cluster.name, context);
    all.announce(QStringLiteral("reconfigure"), OperateTr::tr("Have Slurm read its files"));
    all.announce(QStringLiteral("registered"), OperateTr::tr("See the nodes register"));
    const Result<ClusterSnapshotPtr> before = slurm.after(0);
    for (LaneRun &lane : lanes) {
        if (controllers.contains(lane.name()))
            refresh(cluster, lane);
        else
            later.emplace_back([&cluster, &lane] { refresh(cluster, lane); });
    }
    runInParallel(later);
    all.run(QStringLiteral("reconfigure"), [&]() -> Result<StepOutcome> {
        const QDeadlineTimer deadline(context.times.controller);
        while (!slurm.after(slurm.now()) && !deadline.hasExpired() &&
               pauseFor(context.times.again, context.stop)) {
        }
        const Result<CommandResult> result = slurm.run(all, reconfigureCommand());
        if (!result)
            return result.error();
        if (!result->succeeded())
            return Error{Error::Code::CommandFailed,
                         OperateTr::tr("slurmctld refused to read its files. Its words say why."),
                         lastLines(result->output + result->errorOutput), all.name()};
        return done({});
    });
    all.run(QStringLiteral("registered"),
            [&] { return nodesBack(slurm, readyNodes(before ? *before : nullptr, order(cluster)), all); });
    for (LaneRun &lane : lanes)
        report.add(lane);
    report.add(all);
    return report.finish(context);
}

} // namespace

void addReconfigureAction(ActionList &list)
{
    list.push_back(std::make_unique<ReconfigureAction>());
}

} // namespace Slipway
