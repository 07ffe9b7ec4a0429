// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/docker.h"

namespace Slipway {

/// Stops and removes every server's container. Volumes, images, keys and the shared folder stay.
class DownRun
{
public:
    /// \a servers: names; empty: all of the cluster.
    DownRun(const CheckedCluster &cluster, const LaunchContext &context, const QStringList &servers = {});

    bool run();
    void addTo(ReportRun &report);

private:
    void takeDown(LaneRun &lane, const Server &server);
    Result<StepOutcome> composeDown(LaneRun &lane, RemoteHost &host, const Server &server);

    const CheckedCluster &m_cluster;
    const LaunchContext &m_context;
    Bundle m_bundle;
    QVector<Server> m_servers;
    std::vector<std::unique_ptr<LaneRun>> m_lanes;
};

} // namespace Slipway
