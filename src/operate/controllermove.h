// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operate/stages.h"

namespace Slipway {

/// \a spec with \a to as its controller; a backup changes places with it.
ClusterSpec withController(const ClusterSpec &spec, const QString &to);

/// `slipway-start stop slurmctld` in the container of \a server.
QStringList stopSlurmctld(const QString &server);

/// Moving the controller, at work. In this order: push, stop every slurmctld, carry the state over where it
/// is not shared, bring up the new controller, then the others, and prove that the nodes registered and no
/// job was lost that need not have been.
class ControllerMove
{
public:
    ControllerMove(const CheckedCluster &before, const CheckedCluster &after, const ActionPlan &plan,
                   const LaunchContext &context);

    Report run();

private:
    enum class Stage { Nothing, Pushing, Stopping, Carrying, Starting, Moved };

    bool work(ReportRun &report);
    Result<StepOutcome> look();
    Result<StepOutcome> stopControllers();
    Result<StepOutcome> stopOn(const QString &server);
    Result<StepOutcome> carry();
    Result<StepOutcome> newControllerAnswers();
    Result<StepOutcome> jobsSurvived();
    Result<RemoteHost *> host(const QString &server);
    QString standing() const;
    bool sharesState() const;

    const CheckedCluster &m_before;
    const CheckedCluster &m_after;
    const ActionPlan &m_plan;
    const LaunchContext &m_context;
    QString m_from;
    QString m_to;
    Stage m_stage = Stage::Nothing;
    QVector<ServerSeen> m_servers;
    ClusterSnapshotPtr m_seen; ///< as it was before; null: nobody answered
    std::map<QString, std::unique_ptr<RemoteHost>> m_hosts;
    SlurmLook m_slurm; ///< after
    LaneRun m_lane;
    LaneRun m_proof;
};

} // namespace Slipway
