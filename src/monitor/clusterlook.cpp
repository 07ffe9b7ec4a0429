// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clusterlook.h"

#include "deploy/lanerun.h"
#include "monitor/clusterquery.h"
#include "monitor/serverlook.h"

#include <algorithm>

namespace Slipway {

int ClusterLook::readyNodes() const
{
    return static_cast<int>(std::count_if(servers.cbegin(), servers.cend(), [this](const ServerSnapshotPtr &s) {
        const SlurmNode *node = snapshot ? snapshot->node(s->server) : nullptr;
        return node && node->state.isReady();
    }));
}

bool ClusterLook::works() const
{
    const bool controlled = std::any_of(controllers.cbegin(), controllers.cend(),
                                        [](const ControllerSeen &c) { return c.answers; });
    const bool running = std::all_of(servers.cbegin(), servers.cend(), [](const ServerSnapshotPtr &s) {
        return !s->error && s->containerStatus == QLatin1String("running");
    });
    return snapshot && controlled && running && readyNodes() == servers.size();
}

ClusterLook lookOnce(const CheckedCluster &cluster, HostConnector &connector, std::stop_token stop)
{
    ClusterLook look;
    look.cluster = cluster.spec().cluster.name;
    ClusterQuery query(cluster, connector);
    const ClusterAnswer answer = query.ask(stop);
    look.snapshot = answer.snapshot;
    look.failure = answer.failure;
    look.controllers = answer.controllers;
    LookContext context{look.snapshot, look.failure, answer.credential, {}};
    if (look.snapshot)
        context.clockReference = look.snapshot->clockAhead();
    const QVector<Server> &servers = cluster.spec().servers;
    std::vector<ServerSnapshotPtr> seen(static_cast<std::size_t>(servers.size()));
    std::vector<std::function<void()>> jobs;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        jobs.emplace_back([&, i] {
            ServerLook server(cluster, servers.at(static_cast<qsizetype>(i)).name, connector);
            seen[i] = server.look(context, stop);
        });
    }
    runInParallel(jobs);
    look.servers = QVector<ServerSnapshotPtr>(seen.cbegin(), seen.cend());
    return look;
}

ClusterLook lookOf(const ClusterMonitor &monitor)
{
    return {monitor.cluster().spec().cluster.name, monitor.snapshot(), monitor.failure(), monitor.controllers(),
            monitor.servers()};
}

} // namespace Slipway
