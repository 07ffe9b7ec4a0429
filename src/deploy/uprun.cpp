// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/uprun.h"

#include "deploy/targets.h"
#include "render/render.h"

#include <algorithm>

namespace Slipway {

UpRun::UpRun(const CheckedCluster &cluster, const LaunchContext &context, const UpOptions &options,
             const QStringList &servers)
    : m_cluster(cluster), m_context(context), m_bundle(render(cluster))
{
    for (const Server &server : cluster.spec().servers) {
        if (servers.isEmpty() || servers.contains(server.name))
            m_servers.push_back({server.name,
                                 std::make_unique<ServerUp>(cluster, server, m_bundle, context, options),
                                 false});
    }
}

/// The cluster has one key. Where none of our servers has it, one of the others may.
Result<std::vector<ServerKey>> UpRun::keysElsewhere() const
{
    std::vector<ServerKey> keys;
    for (const Server &server : m_cluster.spec().servers) {
        const bool ours = std::any_of(m_servers.cbegin(), m_servers.cend(),
                                      [&server](const Entry &entry) { return entry.server == server.name; });
        if (ours)
            continue;
        Result<std::unique_ptr<RemoteHost>> host =
            m_context.connector.connect(sshTarget(server), m_context.stop);
        if (!host)
            return std::move(host).error();
        Result<ServerKey> stored =
            readMungeKey(**host, server.name, m_cluster.spec().cluster.name, m_context.stop);
        if (!stored)
            return std::move(stored).error();
        keys.push_back(std::move(stored).value());
    }
    return keys;
}

Result<Secret> UpRun::chooseKey() const
{
    std::vector<ServerKey> keys;
    for (const Entry &entry : m_servers) {
        const std::optional<ServerKey> &stored = entry.up->storedKey();
        if (stored && stored->key)
            keys.push_back({stored->server, stored->key->clone(), true});
    }
    if (keys.empty()) {
        Result<std::vector<ServerKey>> others = keysElsewhere();
        if (!others)
            return std::move(others).error();
        keys = std::move(others).value();
    }
    Result<Secret> key = clusterKey(keys, m_cluster.spec().cluster.name);
    if (key)
        m_context.redactor.learn(*key);
    return key;
}

void UpRun::prepare()
{
    std::vector<std::function<void()>> logins;
    for (const Entry &entry : m_servers)
        logins.emplace_back([&entry] { entry.up->prepare(); });
    runInParallel(logins);
    m_key = chooseKey();
}

bool UpRun::bringUp(const QStringList &servers)
{
    std::vector<std::function<void()>> jobs;
    std::vector<const Entry *> asked;
    for (Entry &entry : m_servers) {
        if (entry.done || (!servers.isEmpty() && !servers.contains(entry.server)))
            continue;
        entry.done = true;
        asked.push_back(&entry);
        jobs.emplace_back([this, &entry] { entry.up->bringUp(*m_key); });
    }
    runInParallel(jobs);
    return std::none_of(asked.cbegin(), asked.cend(),
                        [](const Entry *entry) { return entry->up->lane().failed(); });
}

bool UpRun::cameUp(const QString &server) const
{
    return std::any_of(m_servers.cbegin(), m_servers.cend(), [&server](const Entry &entry) {
        return entry.server == server && entry.done && !entry.up->lane().failed();
    });
}

bool UpRun::run()
{
    prepare();
    return bringUp();
}

void UpRun::addTo(ReportRun &report)
{
    for (const Entry &entry : m_servers)
        report.add(entry.up->lane());
}

} // namespace Slipway
