// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operate/slurmlook.h"
#include "operate/targetaction.h"

#include <map>

class QDeadlineTimer;

namespace Slipway {

/// A target action at work: looks again, runs the planned commands of each target, waits for the proof.
class TargetRun
{
public:
    TargetRun(const TargetAction &action, const CheckedCluster &cluster, const ActionPlan &plan,
              const LaunchContext &context);

    Report run();

private:
    /// Targets whose commands run on one server, one after another.
    struct Group
    {
        QString server;
        std::vector<LaneRun *> lanes;
        std::unique_ptr<RemoteHost> host;
        std::map<const LaneRun *, Scene> before; ///< as it was when each of them acted
    };

    void announce(LaneRun &lane) const;
    std::vector<Group> makeGroups();
    void work(Group &group);
    Result<StepOutcome> connect(Group &group);
    Result<StepOutcome> act(Group &group, LaneRun &lane);
    Result<StepOutcome> prove(Group &group, LaneRun &lane, const QDeadlineTimer &deadline);
    Result<StepOutcome> runCommands(Group &group, LaneRun &lane);
    /// What is there now, for one target.
    Result<Scene> look(Group &group, LaneRun &lane, qint64 since);
    QVector<PlannedCommand> planned(const QString &target) const;

    const TargetAction &m_action;
    const CheckedCluster &m_cluster;
    const ActionPlan &m_plan;
    const LaunchContext &m_context;
    SlurmLook m_slurm;
    std::vector<LaneRun> m_lanes; ///< one a target, in the order of the request
};

} // namespace Slipway
