// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/uprun.h"

#include "render/render.h"

#include <algorithm>

namespace Slipway {

UpRun::UpRun(const CheckedCluster &cluster, const LaunchContext &context, bool justPushed)
    : m_cluster(cluster), m_context(context), m_bundle(render(cluster))
{
    for (const Server &server : cluster.spec().servers)
        m_servers.push_back(std::make_unique<ServerUp>(cluster, server, m_bundle, context, justPushed));
}

Result<Secret> UpRun::chooseKey() const
{
    std::vector<ServerKey> keys;
    for (const std::unique_ptr<ServerUp> &server : m_servers) {
        const std::optional<ServerKey> &stored = server->storedKey();
        if (stored && stored->key)
            keys.push_back({stored->server, stored->key->clone(), true});
    }
    Result<Secret> key = clusterKey(keys, m_cluster.spec().cluster.name);
    if (key)
        m_context.redactor.learn(*key);
    return key;
}

bool UpRun::run()
{
    std::vector<std::function<void()>> logins;
    for (const std::unique_ptr<ServerUp> &server : m_servers)
        logins.emplace_back([&server] { server->prepare(); });
    runInParallel(logins);
    const Result<Secret> key = chooseKey();
    std::vector<std::function<void()>> rest;
    for (const std::unique_ptr<ServerUp> &server : m_servers)
        rest.emplace_back([&server, &key] { server->bringUp(key); });
    runInParallel(rest);
    return std::none_of(m_servers.cbegin(), m_servers.cend(),
                        [](const auto &server) { return server->lane().failed(); });
}

void UpRun::addTo(ReportRun &report)
{
    for (const std::unique_ptr<ServerUp> &server : m_servers)
        report.add(server->lane());
}

} // namespace Slipway
