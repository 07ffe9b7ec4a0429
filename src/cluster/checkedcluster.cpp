// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/checkedcluster.h"

#include "cluster/specrules.h"

#include <algorithm>

namespace Slipway {

Findings checkSpec(const ClusterSpec &spec)
{
    FindingSink sink;
    checkServers(spec, sink);
    checkStorage(spec, sink);
    checkClusterPart(spec, sink);
    checkScheduling(spec, sink);
    checkSlurmrestd(spec, sink);
    Findings findings = sink.take();
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

namespace {

/// The number in the first [brackets] of \a where; -1 when it names none of \a count items.
qsizetype indexIn(const QString &where, qsizetype count)
{
    bool number = false;
    const qsizetype index = where.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, 0).toLongLong(&number);
    return number && index >= 0 && index < count ? index : -1;
}

} // namespace

ClusterSpec applyFix(const ClusterSpec &spec, const Finding &finding)
{
    ClusterSpec mended = spec;
    const qsizetype server = indexIn(finding.where, spec.servers.size());
    const qsizetype partition = indexIn(finding.where, spec.scheduling.partitions.size());
    if (finding.fix == QLatin1String("server.topology.use-product") && server >= 0) {
        Server &target = mended.servers[server];
        target.cpus = target.sockets * target.coresPerSocket * target.threadsPerCore;
    } else if (finding.fix == QLatin1String("cluster.controller.first") && !spec.servers.isEmpty()) {
        mended.cluster.controller = spec.servers.first().name;
    } else if (finding.fix == QLatin1String("cluster.network.host")) {
        mended.cluster.network = Cluster::Network::HostNetwork;
        mended.cluster.sshIntoContainer.reset();
    } else if (finding.fix == QLatin1String("partition.max-time.week") && partition >= 0) {
        mended.scheduling.partitions[partition].maxTime = QStringLiteral("7-0");
    } else if (finding.fix == QLatin1String("partitions.add-all")) {
        Partition all;
        all.name = QStringLiteral("cpu");
        all.nodes = {QStringLiteral("ALL")};
        all.isDefault = true;
        mended.scheduling.partitions.append(all);
    } else if (finding.fix == QLatin1String("partitions.first-default") && !spec.scheduling.partitions.isEmpty()) {
        mended.scheduling.partitions.first().isDefault = true;
    }
    return mended;
}

Result<CheckedCluster> CheckedCluster::check(ClusterSpec spec)
{
    Findings findings = checkSpec(spec);
    if (hasErrors(findings)) {
        const Finding &first = findings.first();
        return Error{Error::Code::InvalidInput, first.message, first.id, first.where};
    }
    CheckedCluster cluster;
    cluster.m_spec = std::move(spec);
    cluster.m_findings = std::move(findings);
    const auto &servers = cluster.m_spec.servers;
    const auto it = std::find_if(servers.cbegin(), servers.cend(), [&cluster](const Server &s) {
        return s.name == cluster.m_spec.cluster.controller;
    });
    cluster.m_controller = it - servers.cbegin();
    return cluster;
}

const Server &CheckedCluster::controller() const
{
    return m_spec.servers[m_controller];
}

const Server *CheckedCluster::server(const QString &name) const
{
    const auto it = std::find_if(m_spec.servers.cbegin(), m_spec.servers.cend(), [&name](const Server &s) { return s.name == name; });
    return it == m_spec.servers.cend() ? nullptr : &*it;
}

} // namespace Slipway
