// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actiondesk.h"

#include <latch>

namespace Slipway {

namespace {

StepEvent told(const QString &lane, StepStatus status, const QString &text = {})
{
    return {lane, QStringLiteral("do"), QStringLiteral("Set the state"), status, text, -1};
}

LaneRecord laneOf(const QString &name, StepStatus status, const std::optional<Error> &error = {})
{
    StepRecord step;
    step.id = QStringLiteral("do");
    step.title = QStringLiteral("Set the state");
    step.status = status;
    step.summary = QStringLiteral("The node is drained.");
    step.error = error;
    step.commands.append({QStringLiteral("docker exec worker01 scontrol update NodeName=") + name, 0, {}, 120});
    return {name, {step}};
}

void waitFor(const std::stop_token &stop)
{
    std::latch stopped(1);
    const std::stop_callback callback(stop, [&stopped] { stopped.count_down(); });
    stopped.wait();
}

} // namespace

ActionEngine FakeEngine::engine()
{
    ActionEngine made;
    made.info = info;
    made.plan = [this](const ActionRequest &request, const LaunchContext &context) { return answer(request, context); };
    made.apply = [this](const ActionPlan &what, const LaunchContext &context) { return apply(what, context); };
    return made;
}

Result<ActionPlan> FakeEngine::answer(const ActionRequest &request, const LaunchContext &context)
{
    if (holdPlan)
        waitFor(context.stop);
    if (context.stop.stop_requested())
        return Error{Error::Code::Cancelled, QStringLiteral("Cancelled."), {}, {}};
    if (planError)
        return *planError;
    ActionPlan made = plan;
    made.request = request;
    const std::scoped_lock lock(mutex);
    planned.append(request);
    return made;
}

Report FakeEngine::apply(const ActionPlan &what, const LaunchContext &context)
{
    ++applied;
    Report report;
    report.title = what.title;
    report.started = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000);
    for (const QString &target : what.request.targets) {
        context.sink(told(target, StepStatus::Waiting));
        context.sink(told(target, StepStatus::Running, QStringLiteral("$ scontrol update NodeName=") + target));
        if (holdApply)
            waitFor(context.stop);
        std::optional<Error> error;
        if (context.stop.stop_requested())
            error = Error{Error::Code::Cancelled, QStringLiteral("Cancelled."), {}, target};
        else if (failing.contains(target))
            error = Error{Error::Code::CommandFailed, QStringLiteral("slurmctld on %1 refused.").arg(target),
                          QStringLiteral("slurm_update error: <b>Invalid node</b>"), target};
        const StepStatus status = !error ? StepStatus::Done
                                  : error->code == Error::Code::Cancelled ? StepStatus::Cancelled
                                                                          : StepStatus::Failed;
        context.sink(told(target, status, error ? error->message : QStringLiteral("The node is drained.")));
        report.lanes.append(laneOf(target, status, error));
        if (error && !report.error)
            report.error = error;
    }
    return report;
}

PlannedCommand plannedCommand(const char *server, const char *text)
{
    PlannedCommand planned;
    planned.server = QString::fromLatin1(server);
    planned.text = QString::fromLatin1(text);
    return planned;
}

ActionPlan drainPlan()
{
    ActionPlan plan;
    plan.title = QStringLiteral("Drain worker02");
    plan.explanation = QStringLiteral("Running jobs end in their own time, and no new ones start there. Done once slurmctld says so.");
    plan.commands = {plannedCommand("worker01", "docker exec worker01 scontrol update NodeName=worker02 State=DRAIN Reason='disk swap [ada]'")};
    plan.jobs = {QStringLiteral("17 (ada, train)")};
    plan.undo = ActionRequest{QStringLiteral("node.undrain"), {QStringLiteral("worker02")}, {}};
    return plan;
}

} // namespace Slipway
