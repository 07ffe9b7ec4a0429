// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/docker.h"
#include "slurm/slurmrecords.h"

#include <map>

namespace Slipway {

/// What a proof is about.
struct VerifyScope
{
    QStringList nodes; ///< that must be ready; empty: all
    bool job = true;   ///< run one over them
};

/// The proof: one lane per server (its container runs) and one for the cluster (controller answers, every
/// node registered, one srun over all nodes). Announces its steps when made.
class VerifyRun
{
public:
    VerifyRun(const CheckedCluster &cluster, const LaunchContext &context, const VerifyScope &scope = {});

    bool run();
    void addTo(ReportRun &report);

private:
    struct ServerCheck
    {
        const Server *server = nullptr;
        std::unique_ptr<LaneRun> lane;
        std::unique_ptr<RemoteHost> host;
    };

    void checkServer(ServerCheck &check);
    Result<StepOutcome> containerRuns(ServerCheck &check);
    Result<StepOutcome> controllerAnswers();
    Result<StepOutcome> nodesRegistered();
    Result<StepOutcome> jobRuns();
    Result<StepOutcome> runOver(const QString &partition, const QStringList &nodes);
    Error notRegistered(const QVector<SlurmNode> &nodes);
    static QString heldBack(const SlurmNode &node);
    Error srunHung(const QString &output) const;
    Error srunFailed(const CommandResult &result, const QStringList &missing);
    /// Set when the container of \a server was seen not to run.
    std::optional<Error> containerDown(const QString &server) const;
    RemoteHost *hostOf(const QString &server);
    Result<CommandResult> atController(const QStringList &argv, std::chrono::milliseconds timeout);

    const CheckedCluster &m_cluster;
    const LaunchContext &m_context;
    VerifyScope m_scope; ///< its nodes are spelt out
    std::vector<ServerCheck> m_servers;
    LaneRun m_lane;
};

} // namespace Slipway
