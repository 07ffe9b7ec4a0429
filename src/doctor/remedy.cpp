// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/remedy.h"

#include "deploy/lanerun.h"
#include "doctor/doctoractions.h"
#include "doctor/doctortr.h"
#include "operate/request.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace Slipway {

namespace {

/// What to look at again: no more than what the conclusion is about.
Symptom symptomOf(const CheckedCluster &cluster, const Conclusion &conclusion)
{
    if (conclusion.playbook == QLatin1String("jobs"))
        return {Symptom::Kind::Job, conclusion.subject, {}};
    if (cluster.server(conclusion.subject))
        return {Symptom::Kind::Node, conclusion.subject, {}};
    return {Symptom::Kind::Everything, {}, {}};
}

/// A job that is gone is no longer a problem.
bool isGone(const Result<Diagnosis> &after)
{
    return !after && after.error().code == Error::Code::InvalidInput;
}

std::optional<Remedy> nextAfter(const Conclusion &conclusion, const Remedy &remedy)
{
    const auto found = std::find_if(conclusion.remedies.cbegin(), conclusion.remedies.cend(),
                                    [&](const Remedy &candidate) { return candidate.request == remedy.request; });
    if (found == conclusion.remedies.cend() || found + 1 == conclusion.remedies.cend())
        return std::nullopt;
    return *(found + 1);
}

/// Until a daemon that was started again has come up, or has ended again; then another look finds nothing new.
constexpr std::chrono::milliseconds settled = std::chrono::seconds(12);

/// Whether it ends only when Slurm hears from a node again.
bool endsByHearing(const Conclusion &conclusion)
{
    return conclusion.id == QLatin1String("node-not-responding") || conclusion.id == QLatin1String("node-unknown");
}

/// Where that is what was to be mended, the look is repeated for as long as a node may take to register. Else only until
/// what was mended has settled: that a node still counts as not responding is then a cause of its own, which a restart of
/// slurmd mends at once.
void lookAgain(const CheckedCluster &cluster, const Conclusion &conclusion, const LaunchContext &context,
               const DoctorSink &sink, RemedyOutcome &outcome)
{
    const bool slow = endsByHearing(conclusion) || conclusion.playbook == QLatin1String("controller");
    const QDeadlineTimer deadline(slow ? context.times.registered : std::min(settled, context.times.registered));
    for (;;) {
        const Result<Diagnosis> after = diagnose(cluster, symptomOf(cluster, conclusion), context, sink);
        if (after)
            outcome.after = *after;
        outcome.stillThere = !isGone(after) && (!after || after->find(conclusion.id, conclusion.subject));
        const Conclusion *top = after ? after->top() : nullptr;
        if ((!outcome.stillThere && !(top && endsByHearing(*top))) || deadline.hasExpired() || !pauseFor(context.times.again, context.stop))
            return;
    }
}

} // namespace

bool changesSpecOnly(const QString &action)
{
    return action.startsWith(QLatin1String("spec."));
}

Result<ActionPlan> planRemedy(const CheckedCluster &cluster, const Remedy &remedy, const LaunchContext &context)
{
    const Action *ours = findDoctorAction(remedy.request.action);
    if (!ours)
        return planAction(cluster, remedy.request, nullptr, context);
    const Result<ActionRequest> checked = checkedRequest(cluster, ours->info(), remedy.request);
    if (!checked)
        return checked.error();
    const LaunchContext quiet{context.connector, context.redactor, {}, context.stop, context.times};
    return ours->plan(cluster, *checked, nullptr, quiet);
}

RemedyOutcome applyRemedy(const CheckedCluster &cluster, const Conclusion &conclusion, const Remedy &remedy,
                          const ActionPlan &plan, const LaunchContext &context, Proving proving, const DoctorSink &sink)
{
    RemedyOutcome outcome;
    outcome.plan = plan;
    outcome.newSpec = plan.newSpec;
    outcome.next = nextAfter(conclusion, remedy);
    const Action *ours = findDoctorAction(plan.request.action);
    outcome.report = ours ? ours->apply(cluster, plan, context) : applyAction(cluster, plan, context);
    if (!outcome.report.succeeded() || changesSpecOnly(plan.request.action)) {
        outcome.stillThere = true;
        return outcome;
    }
    const LaunchContext quiet{context.connector, context.redactor, {}, context.stop, context.times};
    lookAgain(cluster, conclusion, quiet, sink, outcome);
    if (proving == Proving::ByJob && !outcome.stillThere && !context.stop.stop_requested())
        outcome.proof = verifyCluster(cluster, context);
    return outcome;
}

} // namespace Slipway
