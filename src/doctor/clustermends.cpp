// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"
#include "deploy/clusterpaths.h"
#include "deploy/lanerun.h"
#include "deploy/mungekey.h"
#include "deploy/push.h"
#include "deploy/targets.h"
#include "doctor/doctoractions.h"
#include "doctor/doctortr.h"
#include "operate/request.h"
#include "render/render.h"

namespace Slipway {

namespace {

constexpr char pushStep[] = "push";

PlannedCommand words(const QString &server, const QString &text)
{
    PlannedCommand command;
    command.server = server;
    command.text = text;
    return command;
}

Report joined(Report first, const Report &second)
{
    first.lanes += second.lanes;
    first.milliseconds += second.milliseconds;
    if (!first.error)
        first.error = second.error;
    return first;
}

/// Pushes what the cluster file makes, and lets every node take it over, also where somebody has changed files.
class PushFiles : public Action
{
public:
    ActionInfo info() const override
    {
        return {QStringLiteral("files.push"), DoctorTr::tr("Push the files again"), ActionInfo::Targets::None, Risk::Daemon, {},
                {QStringLiteral("overwrite")}};
    }
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request, const ClusterSnapshotPtr &seen,
                            const LaunchContext &context) const override;
    Report apply(const CheckedCluster &cluster, const ActionPlan &plan, const LaunchContext &context) const override;

private:
    static Result<QStringList> foreignFiles(const CheckedCluster &cluster, const LaunchContext &context);
    static ActionRequest refreshRequest(const CheckedCluster &cluster);
};

ActionRequest PushFiles::refreshRequest(const CheckedCluster &cluster)
{
    ActionRequest request;
    request.action = QStringLiteral("files.refresh");
    for (const Server &server : cluster.spec().servers)
        request.targets << server.name;
    request.with.insert(QStringLiteral("force"), QStringLiteral("1"));
    return request;
}

/// Files somebody else has changed where they were pushed to.
Result<QStringList> PushFiles::foreignFiles(const CheckedCluster &cluster, const LaunchContext &context)
{
    const Bundle bundle = Slipway::render(cluster);
    QStringList foreign;
    const QVector<PushTarget> targets = pushTargets(cluster.spec());
    for (const PushTarget &target : targets) {
        const Result<std::unique_ptr<RemoteHost>> host = context.connector.connect(target.ssh, context.stop);
        if (!host)
            return host.error();
        const Result<QVector<FileChange>> changes = compareWithRemote(**host, target.folder, bundle, context.stop);
        if (!changes)
            continue; // nothing was pushed there yet
        for (const FileChange &change : *changes) {
            if (change.foreign)
                foreign << change.path;
        }
    }
    foreign.removeDuplicates();
    return foreign;
}

Result<ActionPlan> PushFiles::plan(const CheckedCluster &cluster, const ActionRequest &request, const ClusterSnapshotPtr &,
                                   const LaunchContext &context) const
{
    const Result<QStringList> foreign = foreignFiles(cluster, context);
    if (!foreign)
        return foreign.error();
    ActionPlan plan;
    plan.request = request;
    plan.title = DoctorTr::tr("Push the files of %1 again").arg(cluster.spec().cluster.name);
    plan.explanation = DoctorTr::tr("Puts the files of the cluster file into the shared folder, keeps the set before, lets every "
                                    "container take them over and restarts slurmctld and slurmd. Running jobs go on.");
    plan.risk = info().risk;
    plan.commands << words({}, QStringLiteral("slipwayctl push --overwrite"));
    for (const Server &server : cluster.spec().servers)
        plan.commands << words(server.name, QStringLiteral("docker exec %1 /bin/sh /slipway/current/bin/slipway-start refresh").arg(server.name));
    for (const QString &path : *foreign)
        plan.warnings << DoctorTr::tr("Somebody changed %1 there; it is replaced. The set before is kept.").arg(path);
    plan.request.with.insert(QStringLiteral("overwrite"), QStringLiteral("yes"));
    return plan;
}

Report PushFiles::apply(const CheckedCluster &cluster, const ActionPlan &plan, const LaunchContext &context) const
{
    PushOptions options;
    options.overwriteForeignChanges = saysYes(plan.request, "overwrite");
    Report report = pushCluster(cluster, context, options);
    report.title = plan.title;
    if (report.error)
        return report;
    const Action *refresh = findDoctorAction(QStringLiteral("files.refresh"));
    const Result<ActionPlan> next = refresh->plan(cluster, refreshRequest(cluster), nullptr, context);
    if (!next) {
        report.error = next.error();
        return report;
    }
    Report taken = refresh->apply(cluster, *next, context);
    // A container that does not run takes the files over when it starts.
    if (taken.error && taken.error->code == Error::Code::Conflict)
        taken.error.reset();
    return joined(report, taken);
}

/// Everything `slipwayctl up` does.
class BringUp : public Action
{
public:
    ActionInfo info() const override
    {
        return {QStringLiteral("cluster.up"), DoctorTr::tr("Bring the cluster up"), ActionInfo::Targets::None, Risk::Daemon, {}, {}};
    }
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request, const ClusterSnapshotPtr &,
                            const LaunchContext &) const override
    {
        ActionPlan plan;
        plan.request = request;
        plan.title = DoctorTr::tr("Bring %1 up").arg(cluster.spec().cluster.name);
        plan.explanation = DoctorTr::tr("Gets the image, puts the munge key, and starts the containers that do not run. What runs as it "
                                        "should is left alone.");
        plan.risk = info().risk;
        plan.commands << words({}, QStringLiteral("slipwayctl up"));
        return plan;
    }
    Report apply(const CheckedCluster &cluster, const ActionPlan &, const LaunchContext &context) const override
    {
        return bringUp(cluster, context);
    }
};

/// The cluster's munge key on servers whose own is another, or whose munged runs with another.
class PutMungeKey : public Action
{
public:
    ActionInfo info() const override
    {
        return {QStringLiteral("munge-key.put"), DoctorTr::tr("Put the munge key again"), ActionInfo::Targets::Servers, Risk::Node, {}, {}};
    }
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request, const ClusterSnapshotPtr &seen,
                            const LaunchContext &context) const override;
    Report apply(const CheckedCluster &cluster, const ActionPlan &plan, const LaunchContext &context) const override;

private:
    static Result<Secret> rightKey(const CheckedCluster &cluster, const QStringList &wrong, const LaunchContext &context);
    static Result<StepOutcome> put(const CheckedCluster &cluster, const QString &target, const Secret &key, LaneRun &lane,
                                   const LaunchContext &context);
};

/// The key of the first server that is not under suspicion, the controller before the others.
Result<Secret> PutMungeKey::rightKey(const CheckedCluster &cluster, const QStringList &wrong, const LaunchContext &context)
{
    QStringList names{cluster.spec().cluster.controller};
    for (const Server &server : cluster.spec().servers)
        names << server.name;
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (wrong.contains(name) && names.size() > 1)
            continue;
        const Result<std::unique_ptr<RemoteHost>> host = context.connector.connect(sshTarget(*cluster.server(name)), context.stop);
        if (!host)
            continue;
        Result<ServerKey> stored = readMungeKey(**host, name, cluster.spec().cluster.name, context.stop);
        if (stored && stored->key) {
            context.redactor.learn(*stored->key);
            return std::move(*stored->key);
        }
    }
    return Error{Error::Code::NotFound,
                 DoctorTr::tr("No other server has the cluster's munge key. Bring the cluster up, which makes one."),
                 {},
                 {}};
}

Result<ActionPlan> PutMungeKey::plan(const CheckedCluster &cluster, const ActionRequest &request, const ClusterSnapshotPtr &,
                                     const LaunchContext &) const
{
    ActionPlan plan;
    plan.request = request;
    plan.title = DoctorTr::tr("Put the munge key on %1 again").arg(namesOf(request.targets));
    plan.explanation = DoctorTr::tr("Sends the cluster's key over ssh where the server has another, and restarts the container so that "
                                    "munged and slurmd begin with it. Jobs in that container end.");
    plan.risk = info().risk;
    const QString file = QStringLiteral("~/") + mungeKeyPath(cluster.spec().cluster.name);
    for (const QString &target : request.targets) {
        plan.commands << words(target, DoctorTr::tr("# the cluster's key over SFTP into %1, mode 0600").arg(file));
        plan.commands << words(target, QStringLiteral("docker restart ") + target);
    }
    return plan;
}

Result<StepOutcome> PutMungeKey::put(const CheckedCluster &cluster, const QString &target, const Secret &key, LaneRun &lane,
                                     const LaunchContext &context)
{
    const Result<std::unique_ptr<RemoteHost>> host = context.connector.connect(sshTarget(*cluster.server(target)), context.stop);
    if (!host)
        return host.error();
    if (Result<void> written = writeMungeKey(**host, cluster.spec().cluster.name, key, context.stop); !written)
        return std::move(written).error();
    RemoteCommand command;
    command.argv = QStringList{QStringLiteral("docker"), QStringLiteral("restart"), target};
    command.timeout = std::chrono::minutes(2);
    return lane.mustSucceed(**host, command, DoctorTr::tr("The container %1 could not be restarted. The key is in place.").arg(target))
        .transform([](const CommandResult &) { return done(DoctorTr::tr("The key is in place, and the container runs with it.")); });
}

Report PutMungeKey::apply(const CheckedCluster &cluster, const ActionPlan &plan, const LaunchContext &context) const
{
    ReportRun report(plan.title);
    const Result<Secret> key = rightKey(cluster, plan.request.targets, context);
    for (const QString &target : plan.request.targets) {
        LaneRun lane(target, context);
        lane.announce(QLatin1String(pushStep), plan.title);
        lane.run(QLatin1String(pushStep), [&]() -> Result<StepOutcome> {
            return key ? put(cluster, target, *key, lane, context) : Result<StepOutcome>(key.error());
        });
        lane.finish();
        report.add(lane);
    }
    return report.finish(context);
}

} // namespace

void addClusterMends(ActionList &list)
{
    list.push_back(std::make_unique<PushFiles>());
    list.push_back(std::make_unique<BringUp>());
    list.push_back(std::make_unique<PutMungeKey>());
}

} // namespace Slipway
