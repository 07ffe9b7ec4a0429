// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hostswriter.h"

#include "cluster/valuerules.h"
#include "render/reasonedtext.h"
#include "render/rendertr.h"

namespace Slipway {

namespace {

BundleFile write(const CheckedCluster &cluster, const QString &path, const QString &self)
{
    ReasonedText out;
    const QString fixed = RenderTr::tr("Every machine's own names.");
    for (const char *line : {"127.0.0.1\tlocalhost", "::1\tlocalhost ip6-localhost ip6-loopback", "fe00::0\tip6-localnet",
                             "ff00::0\tip6-mcastprefix", "ff02::1\tip6-allnodes", "ff02::2\tip6-allrouters"})
        out.line(QString::fromLatin1(line), {}, fixed);
    const QString reason = RenderTr::tr("Where the other nodes reach this one.");
    const auto &servers = cluster.spec().servers;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const Server &server = servers[i];
        const QString from = QStringLiteral("servers[%1].address").arg(i);
        if (server.name == self) {
            out.line(QStringLiteral("127.0.0.1\t") + server.name, from,
                     RenderTr::tr("The controller reaches its own node inside the container, whatever the server's firewall does."));
        } else if (isIpAddress(server.address)) {
            out.line(server.address + QLatin1Char('\t') + server.name, from, reason);
        }
    }
    return out.take(path, BundleFile::Role::Hosts);
}

} // namespace

BundleFile renderHosts(const CheckedCluster &cluster)
{
    return write(cluster, QStringLiteral("hosts"), {});
}

BundleFile renderControllerHosts(const CheckedCluster &cluster, const QString &node)
{
    return write(cluster, QStringLiteral("servers/%1/hosts").arg(node), node);
}

} // namespace Slipway
