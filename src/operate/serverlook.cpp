// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/serverlook.h"

#include "deploy/targets.h"

namespace Slipway {

namespace {
ServerSeen lookAt(const Server &server, LookFor what, const LaunchContext &context)
{
    ServerSeen seen;
    seen.server = server.name;
    LaneRun lane(server.name, context);
    Result<std::unique_ptr<RemoteHost>> host = context.connector.connect(sshTarget(server), context.stop);
    if (!host) {
        seen.error = std::move(host).error();
        return seen;
    }
    Docker docker(**host, lane);
    Result<ContainerState> state = docker.container(server.name);
    if (!state) {
        seen.error = std::move(state).error();
        return seen;
    }
    seen.container = *state;
    if (what == LookFor::Container)
        return seen;
    if (const Result<QString> version = docker.composeVersion(); !version)
        seen.error = version.error();
    else
        seen.compose = docker.compose({});
    return seen;
}
} // namespace

QVector<ServerSeen> lookAtServers(const CheckedCluster &cluster, const QStringList &servers, LookFor what,
                                  const LaunchContext &context)
{
    std::vector<ServerSeen> seen(static_cast<std::size_t>(servers.size()));
    std::vector<std::function<void()>> jobs;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        jobs.emplace_back([&, i] {
            seen[i] = lookAt(*cluster.server(servers.at(static_cast<qsizetype>(i))), what, context);
        });
    }
    runInParallel(jobs);
    return QVector<ServerSeen>(seen.cbegin(), seen.cend());
}

QStringList controllersOf(const ClusterSpec &spec)
{
    return QStringList{spec.cluster.controller} + spec.cluster.backupControllers;
}

QStringList workersFirst(const CheckedCluster &cluster)
{
    const QStringList controllers = controllersOf(cluster.spec());
    QStringList workers;
    QStringList last;
    for (const Server &server : cluster.spec().servers)
        (controllers.contains(server.name) ? last : workers).append(server.name);
    return workers + last;
}

} // namespace Slipway
