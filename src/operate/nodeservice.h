// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operate/slurmlook.h"
#include "operate/targetaction.h"

namespace Slipway {

/// What happens to the jobs on a node that Slipway needs empty.
struct JobsRule
{
    std::chrono::seconds timeLimit{std::chrono::hours(1)}; ///< for waiting
    bool cancel = false;                                   ///< else they run to their end

    /// From "time-limit" (seconds) and "jobs" (wait or cancel).
    static JobsRule of(const ActionRequest &request);
    /// For JobsRule::of().
    static QStringList keys();
};

/// Takes one node out of service for Slipway's own work, waits for it, and gives it back. Its functions are
/// steps of \a lane.
class NodeService
{
public:
    NodeService(const QString &node, const CheckedCluster &cluster, SlurmLook &slurm, LaneRun &lane);

    /// What follows is told as steps of \a lane.
    void continueIn(LaneRun &lane) { m_lane = &lane; }
    /// Remembers when its slurmd was started, for registered(). False: nobody can be asked.
    bool remember();
    /// Drains it, unless it is drained already.
    Result<StepOutcome> drain(const QString &reason);
    Result<StepOutcome> waitUntilEmpty(const JobsRule &rule);
    /// After its slurmd was started anew: the controller hears it again.
    Result<StepOutcome> registered();
    /// Ends the drain that drain() began, or one of the same kind that a run before left. What somebody else
    /// drained stays so.
    Result<StepOutcome> undrain();
    bool drainedByUs() const { return m_ours; }

    static QStringList drainCommand(const QString &node, const QString &reason);
    static QStringList undrainCommand(const QString &node);

private:
    void keep(const SlurmNode &node);
    Result<SlurmNode> seen(qint64 moment, QStringList *jobs = nullptr);
    Result<StepOutcome> update(const QStringList &argv, const QString &failure);
    Result<StepOutcome> waitFor(bool drained);
    Result<void> cancelJobs();

    QString m_node;
    const CheckedCluster &m_cluster;
    SlurmLook &m_slurm;
    LaneRun *m_lane;
    bool m_ours = false;
    bool m_wasDown = false; ///< and not because it did not answer
    qint64 m_slurmdStart = 0;
};

/// True when the slurmd of \a node was started since \a before, as far as these know.
bool startedSince(const SlurmNode &node, const SlurmNode *before);
/// True when the controller hears \a node; drained or set down by somebody it may be.
bool isRegistered(const SlurmNode &node);

/// Waits until the controller hears every one of \a nodes; with \a before, until their slurmd was started
/// since then.
Result<StepOutcome> nodesBack(SlurmLook &slurm, const QStringList &nodes, LaneRun &lane,
                              const ClusterSnapshotPtr &before = nullptr);

} // namespace Slipway
