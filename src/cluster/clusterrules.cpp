// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clustertr.h"
#include "cluster/imageprofiles.h"
#include "cluster/specrules.h"
#include "cluster/valuerules.h"

#include <QSet>

namespace Slipway {

namespace {

bool hasServer(const ClusterSpec &spec, const QString &name)
{
    return std::any_of(spec.servers.cbegin(), spec.servers.cend(), [&name](const Server &s) { return s.name == name; });
}

void checkControllers(const ClusterSpec &spec, FindingSink &sink)
{
    const Cluster &cluster = spec.cluster;
    if (cluster.controller.isEmpty()) {
        sink.error("cluster.controller.empty", QStringLiteral("cluster.controller"), ClusterTr::tr("Choose the server that runs slurmctld."));
    } else if (!hasServer(spec, cluster.controller)) {
        sink.error("cluster.controller.unknown", QStringLiteral("cluster.controller"),
                   ClusterTr::tr("The controller “%1” is not among the servers.").arg(cluster.controller));
    }
    if (!cluster.controller.isEmpty() && !hasServer(spec, cluster.controller) && !spec.servers.isEmpty())
        sink.offer("cluster.controller.first", ClusterTr::tr("Use %1").arg(spec.servers.first().name));
    QSet<QString> seen{cluster.controller};
    for (qsizetype i = 0; i < cluster.backupControllers.size(); ++i) {
        const QString &name = cluster.backupControllers[i];
        const QString where = QStringLiteral("cluster.backup-controllers[%1]").arg(i);
        if (!hasServer(spec, name))
            sink.error("cluster.backup.unknown", where, ClusterTr::tr("The backup controller “%1” is not among the servers.").arg(name));
        else if (seen.contains(name))
            sink.error("cluster.backup.duplicate", where, ClusterTr::tr("%1 is a controller already.").arg(name));
        seen.insert(name);
    }
    if (!cluster.backupControllers.isEmpty() && spec.storage.kind != Storage::Kind::Nas) {
        sink.error("cluster.backup.state", QStringLiteral("cluster.backup-controllers"),
                   ClusterTr::tr("Backup controllers need a folder that all controllers share."),
                   ClusterTr::tr("Two controllers without a common state folder both believe they are in charge."));
    }
}

void checkPorts(const ClusterSpec &spec, FindingSink &sink)
{
    const Cluster &cluster = spec.cluster;
    sink.error("cluster.ports.slurmctld", QStringLiteral("cluster.ports.slurmctld"), portProblem(cluster.slurmctldPort));
    sink.error("cluster.ports.slurmd", QStringLiteral("cluster.ports.slurmd"), portProblem(cluster.slurmdPort));
    const QString range = QStringLiteral("cluster.ports.srun");
    const QString first = portProblem(cluster.srunPortFirst);
    const QString last = portProblem(cluster.srunPortLast);
    sink.error("cluster.ports.srun", range, first.isEmpty() ? last : first);
    if (cluster.slurmctldPort == cluster.slurmdPort) {
        sink.error("cluster.ports.same", QStringLiteral("cluster.ports.slurmd"),
                   ClusterTr::tr("slurmctld and slurmd need two different ports."));
    }
    if (!first.isEmpty() || !last.isEmpty())
        return;
    const auto inRange = [&cluster](int port) { return port >= cluster.srunPortFirst && port <= cluster.srunPortLast; };
    const int size = cluster.srunPortLast - cluster.srunPortFirst + 1;
    if (size < 1) {
        sink.error("cluster.ports.srun.order", range, ClusterTr::tr("The first port of the range is above the last one."));
    } else if (inRange(cluster.slurmctldPort) || inRange(cluster.slurmdPort)) {
        sink.error("cluster.ports.srun.overlap", range, ClusterTr::tr("The srun ports overlap the port of slurmctld or slurmd."));
    } else if (size < 4) {
        sink.error("cluster.ports.srun.small", range, ClusterTr::tr("srun needs a range of at least 4 ports."));
    } else if (size < 16) {
        sink.warning("cluster.ports.srun.few", range,
                     ClusterTr::tr("%1 ports are enough for very few srun commands at a time.").arg(size),
                     ClusterTr::tr("Each srun uses several ports of this range; 63 are right for a handful."));
    }
}

void checkSshIntoContainer(const ClusterSpec &spec, FindingSink &sink)
{
    if (!spec.cluster.sshIntoContainer)
        return;
    const SshIntoContainer &ssh = *spec.cluster.sshIntoContainer;
    const QString where = QStringLiteral("cluster.ssh-into-container");
    if (spec.cluster.network == Cluster::Network::HostNetwork) {
        sink.error("cluster.ssh.host-network", where, ClusterTr::tr("With the host's network a container has no address of its own."));
        return;
    }
    const Ipv4Network subnet = Ipv4Network::parse(ssh.subnet);
    if (!subnet.isValid()) {
        sink.error("cluster.ssh.subnet", where + QStringLiteral(".subnet"), ClusterTr::tr("Write the subnet as 192.168.16.0/24."));
        return;
    }
    quint32 gateway = 0;
    quint32 address = 0;
    if (!parseIpv4(ssh.gateway, &gateway) || !subnet.contains(gateway))
        sink.error("cluster.ssh.gateway", where + QStringLiteral(".gateway"), ClusterTr::tr("The gateway is an address inside %1.").arg(ssh.subnet));
    if (!parseIpv4(ssh.address, &address) || !subnet.contains(address))
        sink.error("cluster.ssh.address", where + QStringLiteral(".address"), ClusterTr::tr("The container's address lies inside %1.").arg(ssh.subnet));
    else if (address == gateway)
        sink.error("cluster.ssh.address.gateway", where + QStringLiteral(".address"), ClusterTr::tr("Address and gateway must differ."));
    for (const Server &server : spec.servers) {
        quint32 host = 0;
        if (parseIpv4(server.address, &host) && subnet.contains(host)) {
            sink.error("cluster.ssh.subnet.lan", where + QStringLiteral(".subnet"),
                       ClusterTr::tr("%1 is on this subnet itself. Choose one nobody uses.").arg(server.name),
                       ClusterTr::tr("Docker would accept it, and the server would then lose its own network."));
            break;
        }
    }
}

void checkImage(const ClusterSpec &spec, FindingSink &sink)
{
    const Image &image = spec.cluster.image;
    const QString where = QStringLiteral("cluster.image");
    sink.error("cluster.image.reference", where + QStringLiteral(".reference"), imageProblem(image.reference));
    sink.error("cluster.image.slurm-version", where + QStringLiteral(".slurm-version"), slurmVersionProblem(image.slurmVersion));
    if (image.source == Image::Source::Load)
        sink.error("cluster.image.archive", where + QStringLiteral(".archive"), pathProblem(image.archive));
    if (image.source == Image::Source::Build)
        sink.error("cluster.image.build-suite", where + QStringLiteral(".build-suite"), slurmWordProblem(image.buildSuite));
    const ImageProfile &profile = image.profile;
    const QString place = where + QStringLiteral(".profile");
    if (!imageProfilePresets().contains(profile.preset))
        sink.error("cluster.image.preset", place + QStringLiteral(".preset"),
                   ClusterTr::tr("Known image profiles are: %1.").arg(imageProfilePresets().join(QStringLiteral(", "))));
    sink.error("cluster.image.conf-dir", place + QStringLiteral(".conf-dir"), pathProblem(profile.confDir));
    sink.error("cluster.image.state-dir", place + QStringLiteral(".state-dir"), pathProblem(profile.stateDir));
    sink.error("cluster.image.spool-dir", place + QStringLiteral(".spool-dir"), pathProblem(profile.spoolDir));
    sink.error("cluster.image.log-dir", place + QStringLiteral(".log-dir"), pathProblem(profile.logDir));
    sink.error("cluster.image.run-dir", place + QStringLiteral(".run-dir"), pathProblem(profile.runDir));
    sink.error("cluster.image.slurm-user", place + QStringLiteral(".slurm-user"), loginNameProblem(profile.slurmUser));
    for (const QString &word : profile.entrypoint)
        sink.error("cluster.image.entrypoint", place + QStringLiteral(".entrypoint"), textProblem(word));
    // slurm.conf has no way to quote these in a path.
    for (const QString *path : {&profile.stateDir, &profile.spoolDir, &profile.logDir, &profile.runDir, &profile.confDir}) {
        if (path->contains(QLatin1Char(' ')) || path->contains(QLatin1Char('"')) || path->contains(QLatin1Char('#')))
            sink.error("cluster.image.path", place, ClusterTr::tr("A folder inside the image cannot contain spaces, quotes or “#”."));
    }
}

} // namespace

void checkClusterPart(const ClusterSpec &spec, FindingSink &sink)
{
    sink.error(spec.cluster.name.isEmpty() ? "cluster.name.empty" : "cluster.name.invalid", QStringLiteral("cluster.name"),
               clusterNameProblem(spec.cluster.name));
    checkControllers(spec, sink);
    checkPorts(spec, sink);
    checkSshIntoContainer(spec, sink);
    checkImage(spec, sink);
    for (auto it = spec.cluster.environment.cbegin(); it != spec.cluster.environment.cend(); ++it) {
        const QString where = QStringLiteral("cluster.environment.%1").arg(it.key());
        sink.error("cluster.environment.name", where, environmentNameProblem(it.key()));
        sink.error("cluster.environment.value", where, textProblem(it.value()));
    }
    if (spec.cluster.network == Cluster::Network::PublishedPorts && spec.scheduling.mpiDefault != QLatin1String("none")) {
        sink.warning("cluster.network.mpi", QStringLiteral("cluster.network"),
                     ClusterTr::tr("MPI jobs over several nodes do not work with published ports."),
                     ClusterTr::tr("MPI opens ports of its own between the containers. Use the host's network for MPI."));
        sink.offer("cluster.network.host", ClusterTr::tr("Use the host's network"));
    }
}

} // namespace Slipway
