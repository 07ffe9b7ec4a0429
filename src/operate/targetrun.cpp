// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/targetrun.h"

#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "operate/operatetr.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace Slipway {

namespace {
const QString connectStep = QStringLiteral("connect");
const QString actStep = QStringLiteral("act");
const QString proofStep = QStringLiteral("proof");
} // namespace

TargetRun::TargetRun(const TargetAction &action, const CheckedCluster &cluster, const ActionPlan &plan,
                     const LaunchContext &context)
    : m_action(action)
    , m_cluster(cluster)
    , m_plan(plan)
    , m_context(context)
    , m_slurm(cluster, context, plan.commands.isEmpty() ? QString() : plan.commands.first().server,
              action.slurmPatience())
{
    m_lanes.reserve(static_cast<std::size_t>(plan.request.targets.size()));
    for (const QString &target : plan.request.targets)
        announce(m_lanes.emplace_back(target, context));
}

void TargetRun::announce(LaneRun &lane) const
{
    lane.announce(connectStep, OperateTr::tr("Log in"));
    lane.announce(actStep, m_action.info().title.remove(QChar(0x2026)));
    lane.announce(proofStep, OperateTr::tr("See the effect"));
}

QVector<PlannedCommand> TargetRun::planned(const QString &target) const
{
    QVector<PlannedCommand> commands;
    for (const PlannedCommand &command : m_plan.commands) {
        if (command.target == target)
            commands.append(command);
    }
    return commands;
}

std::vector<TargetRun::Group> TargetRun::makeGroups()
{
    std::vector<Group> groups;
    for (LaneRun &lane : m_lanes) {
        const QVector<PlannedCommand> commands = planned(lane.name());
        const QString server = m_action.looksAtContainers() ? lane.name()
                               : commands.isEmpty()         ? QString()
                                                            : commands.first().server;
        const auto there = std::find_if(groups.begin(), groups.end(),
                                        [&server](const Group &group) { return group.server == server; });
        Group &group = there == groups.end() ? groups.emplace_back() : *there;
        group.server = server;
        group.lanes.push_back(&lane);
    }
    return groups;
}

Report TargetRun::run()
{
    ReportRun report(m_plan.title);
    std::vector<Group> groups = makeGroups();
    std::vector<std::function<void()>> jobs;
    for (Group &group : groups)
        jobs.emplace_back([this, &group] { work(group); });
    runInParallel(jobs);
    for (LaneRun &lane : m_lanes)
        report.add(lane);
    return report.finish(m_context);
}

void TargetRun::work(Group &group)
{
    for (LaneRun *lane : group.lanes) {
        lane->run(connectStep, [&] { return connect(group); });
        lane->run(actStep, [&] { return act(group, *lane); });
    }
    // One time limit for all: what has not worked by then will not by being waited for once a target.
    const QDeadlineTimer deadline(m_action.proofTime(m_context.times));
    for (LaneRun *lane : group.lanes) {
        lane->run(proofStep, [&] { return prove(group, *lane, deadline); });
        lane->finish();
    }
}

Result<StepOutcome> TargetRun::connect(Group &group)
{
    if (group.server.isEmpty())
        return skipped({});
    if (!group.host) {
        Result<std::unique_ptr<RemoteHost>> host =
            m_context.connector.connect(sshTarget(*m_cluster.server(group.server)), m_context.stop);
        if (!host)
            return std::move(host).error();
        group.host = std::move(host).value();
    }
    return done(group.host->displayName());
}

Result<Scene> TargetRun::look(Group &group, LaneRun &lane, qint64 since)
{
    Scene scene{m_cluster, m_plan.request, nullptr, {}};
    const Result<ClusterSnapshotPtr> seen = m_slurm.after(since);
    if (!seen && (m_action.needsSlurm() || seen.error().code == Error::Code::Cancelled))
        return seen.error();
    scene.seen = seen ? *seen : nullptr;
    if (m_action.looksAtContainers()) {
        const Result<ContainerState> state = Docker(*group.host, lane).container(lane.name());
        if (!state)
            return state.error();
        scene.containers.insert(lane.name(), *state);
    }
    return scene;
}

Result<StepOutcome> TargetRun::act(Group &group, LaneRun &lane)
{
    const Result<Scene> scene = look(group, lane, 0);
    if (!scene)
        return scene.error();
    group.before.emplace(&lane, *scene);
    const Verdict verdict = m_action.judge(*scene, lane.name());
    if (verdict.kind == Verdict::Kind::AlreadyDone)
        return alreadyDone(verdict.summary);
    if (verdict.kind == Verdict::Kind::HeldBack)
        return Error{Error::Code::Conflict, verdict.summary, {}, lane.name()};
    if (verdict.commands != planned(lane.name()))
        return Error{
            Error::Code::Conflict,
            OperateTr::tr("%1 is not as it was when this was planned, and nothing was done about it. Plan "
                          "it again.")
                .arg(lane.name()),
            {},
            lane.name()};
    return runCommands(group, lane);
}

Result<StepOutcome> TargetRun::runCommands(Group &group, LaneRun &lane)
{
    const QVector<PlannedCommand> commands = planned(lane.name());
    QString said;
    for (const PlannedCommand &planned : commands) {
        RemoteCommand command;
        command.argv = planned.argv;
        command.timeout = m_action.commandTime();
        const Result<CommandResult> result = lane.mustSucceed(
            *group.host, command,
            OperateTr::tr("The command for %1 was refused. Its output says why.").arg(lane.name()));
        if (!result)
            return result.error();
        said = lastLines(result->output, 1);
    }
    return done(said);
}

Result<StepOutcome> TargetRun::prove(Group &group, LaneRun &lane, const QDeadlineTimer &deadline)
{
    // Where nothing was done there is nothing to see.
    const QVector<StepRecord> &steps = lane.record().steps;
    const bool acted = std::any_of(steps.cbegin(), steps.cend(), [](const StepRecord &step) {
        return step.id == actStep && step.status == StepStatus::Done;
    });
    if (!acted)
        return skipped({});
    const Scene &before = group.before.at(&lane);
    qint64 since = m_slurm.now();
    for (;;) {
        const Result<Scene> scene = look(group, lane, since);
        if (!scene && (scene.error().code == Error::Code::Cancelled || deadline.hasExpired()))
            return scene.error();
        const Proof proof =
            scene ? m_action.prove(before, *scene, lane.name()) : Proof::notYet(scene.error().message);
        if (proof.proven)
            return done(proof.text);
        if (deadline.hasExpired())
            return Error{Error::Code::VerifyFailed, proof.text, {}, lane.name()};
        lane.tell(proof.text);
        if (!pauseFor(m_context.times.again, m_context.stop))
            return cancelledError();
        since = m_slurm.now();
    }
}

} // namespace Slipway
