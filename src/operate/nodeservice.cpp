// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/nodeservice.h"

#include "deploy/plaintext.h"
#include "operate/drainreason.h"
#include "operate/operatetr.h"

#include "slurm/hostlist.h"

#include <QDeadlineTimer>

namespace Slipway {

namespace {
using namespace std::chrono_literals;
} // namespace

JobsRule JobsRule::of(const ActionRequest &request)
{
    JobsRule rule;
    if (request.with.contains(QStringLiteral("time-limit")))
        rule.timeLimit = std::chrono::seconds(request.with.value(QStringLiteral("time-limit")).toLongLong());
    rule.cancel = request.with.value(QStringLiteral("jobs")) == QLatin1String("cancel");
    return rule;
}

QStringList JobsRule::keys()
{
    return {QStringLiteral("jobs"), QStringLiteral("time-limit")};
}

bool isRegistered(const SlurmNode &node)
{
    const NodeState &state = node.state;
    return state.base != NodeState::Base::Unknown && !state.flags.testFlag(NodeState::NotResponding) &&
           !state.isRefused();
}

bool startedSince(const SlurmNode &node, const SlurmNode *before)
{
    return !before || before->slurmdStartTime <= 0 || node.slurmdStartTime != before->slurmdStartTime;
}

NodeService::NodeService(const QString &node, const CheckedCluster &cluster, SlurmLook &slurm, LaneRun &lane)
    : m_node(node), m_cluster(cluster), m_slurm(slurm), m_lane(&lane)
{
}

QStringList NodeService::drainCommand(const QString &node, const QString &reason)
{
    return {QStringLiteral("scontrol"), QStringLiteral("update"), QStringLiteral("NodeName=") + node,
            QStringLiteral("State=DRAIN"), QStringLiteral("Reason=") + reason};
}

QStringList NodeService::undrainCommand(const QString &node)
{
    return {QStringLiteral("scontrol"), QStringLiteral("update"), QStringLiteral("NodeName=") + node,
            QStringLiteral("State=UNDRAIN")};
}

Result<SlurmNode> NodeService::seen(qint64 moment, QStringList *jobs)
{
    const Result<ClusterSnapshotPtr> snapshot = m_slurm.after(moment);
    if (!snapshot)
        return snapshot.error();
    const ActionRequest none;
    const Scene scene{m_cluster, none, *snapshot, {}};
    const SlurmNode *node = scene.node(m_node);
    if (!node)
        return Error{Error::Code::NotFound,
                     OperateTr::tr("The controller does not know %1. Push the files and reconfigure first.")
                         .arg(m_node),
                     {},
                     m_node};
    if (jobs)
        *jobs = scene.jobsOn(m_node);
    return *node;
}

Result<StepOutcome> NodeService::update(const QStringList &argv, const QString &failure)
{
    const Result<CommandResult> result = m_slurm.run(*m_lane, argv);
    if (!result)
        return result.error();
    if (!result->succeeded())
        return Error{Error::Code::CommandFailed, failure, lastLines(result->output + result->errorOutput),
                     m_node};
    return done({});
}

Result<StepOutcome> NodeService::waitFor(bool drained)
{
    const QDeadlineTimer deadline(m_lane->context().times.registered);
    for (;;) {
        const Result<SlurmNode> node = seen(m_slurm.now());
        if (!node)
            return node.error();
        // Slurm asks a node that comes back first; until it answers it is "idle*".
        const bool there =
            drained ? node->state.isDrained() : !node->state.isDrained() && isRegistered(*node);
        if (there)
            return done(OperateTr::tr("%1 is %2.").arg(m_node, node->state.toString()));
        if (deadline.hasExpired())
            return Error{Error::Code::VerifyFailed,
                         OperateTr::tr("%1 is %2.").arg(m_node, node->state.toString()),
                         {},
                         m_node};
        if (!pauseFor(m_lane->context().times.again, m_lane->context().stop))
            return cancelledError();
    }
}

void NodeService::keep(const SlurmNode &node)
{
    m_slurmdStart = node.slurmdStartTime;
    m_wasDown =
        node.state.base == NodeState::Base::Down && !node.state.flags.testFlag(NodeState::NotResponding);
}

bool NodeService::remember()
{
    const Result<SlurmNode> node = seen(m_slurm.now());
    if (node)
        keep(*node);
    return node.has_value();
}

Result<StepOutcome> NodeService::drain(const QString &reason)
{
    const Result<SlurmNode> node = seen(m_slurm.now());
    if (!node)
        return node.error();
    keep(*node);
    if (node->state.isDrained()) {
        m_ours = node->reason.startsWith(QLatin1String(ownReasonMark));
        return alreadyDone(m_ours
                               ? OperateTr::tr("Drained by Slipway before.")
                               : OperateTr::tr("%1 It stays drained afterwards.").arg(heldSentence(*node)));
    }
    if (Result<StepOutcome> said =
            update(drainCommand(m_node, reason),
                   OperateTr::tr("Slurm refused to drain %1. Its words say why.").arg(m_node));
        !said)
        return said;
    m_ours = true;
    return waitFor(true);
}

Result<void> NodeService::cancelJobs()
{
    const Result<ClusterSnapshotPtr> snapshot = m_slurm.after(m_slurm.now());
    if (!snapshot)
        return snapshot.error();
    const ActionRequest none;
    const Scene scene{m_cluster, none, *snapshot, {}};
    for (const SlurmJob *job : scene.jobsAt(m_node)) {
        if (const Result<CommandResult> said = m_slurm.run(*m_lane, {QStringLiteral("scancel"), job->id});
            !said)
            return said.error();
    }
    return {};
}

Result<StepOutcome> NodeService::waitUntilEmpty(const JobsRule &rule)
{
    if (rule.cancel) {
        if (Result<void> cancelled = cancelJobs(); !cancelled)
            return cancelled.error();
    }
    const QDeadlineTimer deadline(rule.timeLimit);
    for (;;) {
        QStringList jobs;
        const Result<SlurmNode> node = seen(m_slurm.now(), &jobs);
        if (!node)
            return node.error();
        if (jobs.isEmpty() && !node->state.isBusy())
            return done(OperateTr::tr("No job runs there."));
        if (deadline.hasExpired())
            return Error{
                Error::Code::Timeout,
                OperateTr::tr("Jobs still run on %1: %2. It is drained, so no new one starts. Try again when "
                              "they have ended, or have them cancelled.")
                    .arg(m_node, jobs.join(QStringLiteral(", "))),
                {},
                m_node};
        m_lane->tell(OperateTr::tr("Waiting for %n job(s)", nullptr, static_cast<int>(jobs.size())));
        if (!pauseFor(m_lane->context().times.again, m_lane->context().stop))
            return cancelledError();
    }
}

Result<StepOutcome> NodeService::registered()
{
    const QDeadlineTimer deadline(m_lane->context().times.registered);
    for (;;) {
        // The controller itself may just have started: it does not answer at once.
        const Result<SlurmNode> node = seen(m_slurm.now());
        if (!node && (node.error().code == Error::Code::Cancelled || deadline.hasExpired()))
            return node.error();
        const bool anew = node && (m_slurmdStart <= 0 || node->slurmdStartTime != m_slurmdStart);
        if (node && anew && isRegistered(*node) && (m_wasDown || node->state.base != NodeState::Base::Down))
            return done(OperateTr::tr("%1 is %2.").arg(m_node, node->state.toString()));
        if (deadline.hasExpired())
            return Error{
                Error::Code::VerifyFailed,
                OperateTr::tr("%1 did not register with the controller again: it is %2 (%3). Its container's "
                              "log says why.")
                    .arg(m_node, node->state.toString(), withoutControls(node->reason)),
                {},
                m_node};
        m_lane->tell(OperateTr::tr("Waiting until %1 registers").arg(m_node));
        if (!pauseFor(m_lane->context().times.again, m_lane->context().stop))
            return cancelledError();
    }
}

Result<StepOutcome> nodesBack(SlurmLook &slurm, const QStringList &nodes, LaneRun &lane,
                              const ClusterSnapshotPtr &before)
{
    const QDeadlineTimer deadline(lane.context().times.registered);
    for (;;) {
        const Result<ClusterSnapshotPtr> seen = slurm.after(slurm.now());
        if (!seen && (seen.error().code == Error::Code::Cancelled || deadline.hasExpired()))
            return seen.error();
        QStringList missing = nodes;
        if (seen) {
            for (const SlurmNode &node : (*seen)->nodes) {
                if (isRegistered(node) && startedSince(node, before ? before->node(node.name) : nullptr))
                    missing.removeAll(node.name);
            }
        }
        if (seen && missing.isEmpty())
            return done(OperateTr::tr("%n node(s) registered.", nullptr, static_cast<int>(nodes.size())));
        if (deadline.hasExpired())
            return Error{
                Error::Code::VerifyFailed,
                OperateTr::tr("These nodes did not register with the controller again: %1. The logs of their "
                              "containers say why.")
                    .arg(compressHostlist(missing)),
                {},
                lane.name()};
        lane.tell(OperateTr::tr("Waiting for %n node(s)", nullptr, static_cast<int>(missing.size())));
        if (!pauseFor(lane.context().times.again, lane.context().stop))
            return cancelledError();
    }
}

Result<StepOutcome> NodeService::undrain()
{
    const Result<SlurmNode> node = seen(m_slurm.now());
    if (!node)
        return node.error();
    if (!node->state.isDrained())
        return alreadyDone(OperateTr::tr("It is not drained."));
    if (!m_ours || !node->reason.startsWith(QLatin1String(ownReasonMark)))
        return skipped(heldSentence(*node));
    if (Result<StepOutcome> said =
            update(undrainCommand(m_node),
                   OperateTr::tr("Slurm refused to end the drain of %1. Its words say why.").arg(m_node));
        !said)
        return said;
    return waitFor(false);
}

} // namespace Slipway
