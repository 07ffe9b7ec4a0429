// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clustertr.h"
#include "cluster/specrules.h"
#include "cluster/valuerules.h"

#include <QHash>

namespace Slipway {

namespace {

void checkHardware(const Server &server, const QString &where, FindingSink &sink)
{
    if (server.cpus < 1) {
        sink.error("server.cpus.missing", where + QStringLiteral(".cpus"),
                   ClusterTr::tr("A node needs at least 1 CPU."),
                   ClusterTr::tr("Measure fills this in from the server itself."));
    }
    const int parts = (server.sockets > 0) + (server.coresPerSocket > 0) + (server.threadsPerCore > 0);
    if (server.sockets < 0 || server.coresPerSocket < 0 || server.threadsPerCore < 0) {
        sink.error("server.topology.negative", where + QStringLiteral(".sockets"),
                   ClusterTr::tr("Sockets, cores and threads cannot be negative."));
    } else if (parts != 0 && parts != 3) {
        sink.error("server.topology.incomplete", where + QStringLiteral(".sockets"),
                   ClusterTr::tr("State sockets, cores per socket and threads per core together, or none of them."));
    } else if (parts == 3) {
        const qint64 product = qint64(server.sockets) * server.coresPerSocket * server.threadsPerCore;
        if (product != server.cpus) {
            sink.error("server.topology.mismatch", where + QStringLiteral(".cpus"),
                       ClusterTr::tr("%1 CPUs do not fit %2 sockets × %3 cores × %4 threads = %5.")
                           .arg(server.cpus).arg(server.sockets).arg(server.coresPerSocket)
                           .arg(server.threadsPerCore).arg(product),
                       ClusterTr::tr("Slurm ignores a CPU count that does not fit and the node may be drained."));
            sink.offer("server.topology.use-product", ClusterTr::tr("Set %1 CPUs").arg(product));
        }
    }
    if (server.memoryMiB < 0) {
        sink.error("server.memory.negative", where + QStringLiteral(".memory-mib"),
                   ClusterTr::tr("Memory cannot be negative. Leave it empty when it is not known."));
    }
}

void checkGpus(const Server &server, const QString &where, FindingSink &sink)
{
    for (qsizetype i = 0; i < server.gpus.size(); ++i) {
        const Gpu &gpu = server.gpus[i];
        const QString place = QStringLiteral("%1.gpus[%2]").arg(where).arg(i);
        if (gpu.count < 1)
            sink.error("server.gpu.count", place + QStringLiteral(".count"), ClusterTr::tr("State how many GPUs there are, at least 1."));
        if (!gpu.type.isEmpty())
            sink.error("server.gpu.type", place + QStringLiteral(".type"), slurmWordProblem(gpu.type));
        for (const QString &file : gpu.files)
            sink.error("server.gpu.file", place + QStringLiteral(".files"), pathProblem(file));
        if (!gpu.files.isEmpty() && gpu.files.size() != gpu.count) {
            sink.error("server.gpu.files", place + QStringLiteral(".files"),
                       ClusterTr::tr("Name one device file for each GPU, or none for /dev/nvidia0 and on."));
        }
    }
}

} // namespace

void checkSshAccess(const SshAccess &ssh, const QString &where, FindingSink &sink)
{
    if (!ssh.user.isEmpty())
        sink.error("ssh.user", where + QStringLiteral(".user"), loginNameProblem(ssh.user));
    if (ssh.port != 0)
        sink.error("ssh.port", where + QStringLiteral(".port"), portProblem(ssh.port));
    sink.error("ssh.identity-file", where + QStringLiteral(".identity-file"), textProblem(ssh.identityFile));
    const QStringList hops = ssh.jumpHost.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &hop : hops) {
        const QString host = hop.trimmed().section(QLatin1Char('@'), -1).section(QLatin1Char(':'), 0, 0);
        const QString user = hop.contains(QLatin1Char('@')) ? hop.trimmed().section(QLatin1Char('@'), 0, -2) : QString();
        if (host.isEmpty() || host.startsWith(QLatin1Char('-')) || (!user.isEmpty() && !loginNameProblem(user).isEmpty())
            || !textProblem(hop).isEmpty() || host.contains(QLatin1Char(' '))) {
            sink.error("ssh.jump-host", where + QStringLiteral(".jump-host"),
                       ClusterTr::tr("Write a jump host as account@host:port, or a name of your ssh configuration."));
        }
    }
}

void checkServers(const ClusterSpec &spec, FindingSink &sink)
{
    if (spec.servers.isEmpty()) {
        sink.error("servers.none", QStringLiteral("servers"), ClusterTr::tr("Add at least one server."));
        return;
    }
    QHash<QString, qsizetype> names;
    QHash<QString, qsizetype> addresses;
    for (qsizetype i = 0; i < spec.servers.size(); ++i) {
        const Server &server = spec.servers[i];
        const QString where = QStringLiteral("servers[%1]").arg(i);
        const QString problem = nodeNameProblem(server.name);
        sink.error(server.name.isEmpty() ? "server.name.empty" : "server.name.invalid", where + QStringLiteral(".name"), problem);
        const QString key = server.name.toLower();
        if (!server.name.isEmpty() && names.contains(key)) {
            sink.error("server.name.duplicate", where + QStringLiteral(".name"),
                       ClusterTr::tr("Node name “%1” is used twice.").arg(server.name),
                       ClusterTr::tr("slurmctld does not start with a node that is listed twice."));
        }
        names.insert(key, i);

        sink.error(server.address.isEmpty() ? "server.address.empty" : "server.address.invalid",
                   where + QStringLiteral(".address"), addressProblem(server.address));
        const bool published = spec.cluster.network == Cluster::Network::PublishedPorts;
        const auto other = addresses.constFind(server.address);
        if (!server.address.isEmpty() && other != addresses.cend()) {
            sink.error("server.address.duplicate", where + QStringLiteral(".address"),
                       ClusterTr::tr("%1 has this address already.").arg(spec.servers[*other].name),
                       published ? ClusterTr::tr("Two nodes cannot publish the same ports on one address.")
                                 : ClusterTr::tr("Two nodes cannot share one server's network."));
        }
        addresses.insert(server.address, i);

        checkSshAccess(server.ssh, where + QStringLiteral(".ssh"), sink);
        checkHardware(server, where, sink);
        checkGpus(server, where, sink);
        for (const QString &feature : server.features)
            sink.error("server.feature", where + QStringLiteral(".features"), slurmWordProblem(feature));
    }
}

} // namespace Slipway
