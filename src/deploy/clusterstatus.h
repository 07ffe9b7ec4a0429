// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/docker.h"
#include "slurm/slurmrecords.h"

#include <optional>

namespace Slipway {

/// What one server and the node on it look like at this moment.
struct ServerStatus
{
    QString server;
    std::optional<Error> error; ///< could not be asked
    ContainerState container;
    std::optional<SlurmNode> node; ///< none: no controller told
};

/// What `scontrol ping` in one controller's container said.
struct ControllerStatus
{
    QString server;
    bool answers = false;
    QString answer; ///< Slurm's own words, without control characters
};

/// One look at a cluster: containers, controllers, nodes. Values only.
struct ClusterStatus
{
    QString cluster;
    QVector<ServerStatus> servers;         ///< in the order of the cluster file
    QVector<ControllerStatus> controllers; ///< the controller, then its backups
    std::optional<Error> nodesError;       ///< why no controller told about the nodes

    int readyNodes() const;
    /// Every container runs, a controller answers, and every node is ready for a job.
    bool works() const;
};

/// Looks at every server in parallel and asks the first controller that answers about the nodes. Changes
/// nothing. Announces its steps when made.
class StatusRun
{
public:
    StatusRun(const CheckedCluster &cluster, const LaunchContext &context);

    bool run();
    void addTo(ReportRun &report);
    const ClusterStatus &status() const { return m_status; }

private:
    struct ServerLook
    {
        const Server *server = nullptr;
        std::unique_ptr<LaneRun> lane;
        std::unique_ptr<RemoteHost> host;
    };

    void look(ServerLook &look, ServerStatus &status);
    Result<StepOutcome> askControllers();
    Result<StepOutcome> askNodes();
    Result<CommandResult> inContainer(const QString &server, const QStringList &argv);

    const CheckedCluster &m_cluster;
    ClusterStatus m_status;
    std::vector<ServerLook> m_looks;
    LaneRun m_lane;
};

} // namespace Slipway
