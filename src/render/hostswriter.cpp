// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hostswriter.h"

#include "cluster/valuerules.h"
#include "render/reasonedtext.h"
#include "render/rendertr.h"

namespace Slipway {

QString controllerAlias(const QString &clusterName)
{
    return QStringLiteral("slurmctld.") + clusterName;
}

BundleFile renderHosts(const CheckedCluster &cluster)
{
    ReasonedText out;
    const QString fixed = RenderTr::tr("Every machine's own names.");
    for (const char *line : {"127.0.0.1\tlocalhost", "::1\tlocalhost ip6-localhost ip6-loopback", "fe00::0\tip6-localnet",
                             "ff00::0\tip6-mcastprefix", "ff02::1\tip6-allnodes", "ff02::2\tip6-allrouters"})
        out.line(QString::fromLatin1(line), {}, fixed);
    const QString reason = RenderTr::tr("Where the other nodes reach this one.");
    const auto &servers = cluster.spec().servers;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        if (!isIpAddress(servers[i].address))
            continue;
        const QString line = servers[i].address + QLatin1Char('\t') + servers[i].name;
        const QString from = QStringLiteral("servers[%1].address").arg(i);
        if (servers[i].name == cluster.spec().cluster.controller)
            out.line(line + QLatin1Char(' ') + controllerAlias(cluster.spec().cluster.name), from,
                     RenderTr::tr("Where the other nodes reach this one. slurm.conf has the second name for the controller."));
        else
            out.line(line, from, reason);
    }
    return out.take(QStringLiteral("hosts"), BundleFile::Role::Hosts);
}

} // namespace Slipway
