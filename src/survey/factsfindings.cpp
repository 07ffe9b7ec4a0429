// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/factsfindings.h"

#include "cluster/findingsink.h"
#include "survey/applyfacts.h"
#include "survey/surveytr.h"

#include <algorithm>

namespace Slipway {

namespace {

constexpr qint64 clockWarningMs = 30 * 1000;
constexpr qint64 clockErrorMs = 240 * 1000; ///< munge refuses at 300 s, and clocks go on drifting
constexpr qint64 lowSpaceMiB = 1024;

void cpuFindings(const Server &server, const ServerFacts &facts, const QString &where, FindingSink &sink)
{
    if (facts.cpus == 0)
        return;
    const QString why = SurveyTr::tr("Slurm takes a node that has less than promised out of service.");
    if (server.cpus > facts.cpus) {
        sink.error("facts.cpus", where + QStringLiteral(".cpus"),
                   SurveyTr::tr("%1 has %2 CPUs, fewer than the %3 stated.")
                       .arg(server.name)
                       .arg(facts.cpus)
                       .arg(server.cpus),
                   why);
    } else if (facts.sockets > 0 && server.sockets > 0 &&
               (server.sockets > facts.sockets || server.coresPerSocket > facts.coresPerSocket ||
                server.threadsPerCore > facts.threadsPerCore)) {
        sink.error("facts.topology", where + QStringLiteral(".sockets"),
                   SurveyTr::tr("%1 has %2 sockets × %3 cores × %4 threads, not the %5 × %6 × %7 stated.")
                       .arg(server.name)
                       .arg(facts.sockets)
                       .arg(facts.coresPerSocket)
                       .arg(facts.threadsPerCore)
                       .arg(server.sockets)
                       .arg(server.coresPerSocket)
                       .arg(server.threadsPerCore),
                   why);
    }
}

void memoryFindings(const Server &server, const ServerFacts &facts, const QString &where, FindingSink &sink)
{
    if (facts.memoryMiB == 0)
        return;
    if (server.memoryMiB > facts.memoryMiB) {
        sink.error("facts.memory", where + QStringLiteral(".memory-mib"),
                   SurveyTr::tr("%1 has %2 MiB of memory, less than the %3 stated.")
                       .arg(server.name)
                       .arg(facts.memoryMiB)
                       .arg(server.memoryMiB),
                   SurveyTr::tr("Slurm takes a node that has less than promised out of service."));
    } else if (server.memoryMiB > promisedMemoryMiB(facts.memoryMiB)) {
        sink.warning("facts.memory.headroom", where + QStringLiteral(".memory-mib"),
                     SurveyTr::tr("%1 MiB leaves the system of %2 little memory. %3 would be safe.")
                         .arg(server.memoryMiB)
                         .arg(server.name)
                         .arg(promisedMemoryMiB(facts.memoryMiB)));
    }
}

void gpuFindings(const Server &server, const ServerFacts &facts, const QString &where, FindingSink &sink)
{
    const auto count = [](const QVector<Gpu> &gpus) {
        int all = 0;
        for (const Gpu &gpu : gpus)
            all += gpu.count;
        return all;
    };
    const int stated = count(server.gpus);
    const int found = count(facts.gpus);
    if (stated > found) {
        sink.warning("facts.gpus", where + QStringLiteral(".gpus"),
                     SurveyTr::tr("%1 GPUs are stated for %2, and %3 were found.")
                         .arg(stated)
                         .arg(server.name)
                         .arg(found),
                     SurveyTr::tr("Only NVIDIA's are found by themselves."));
    }
}

void dockerFindings(const Server &server, const ServerFacts &facts, const QString &where, FindingSink &sink)
{
    using State = DockerFacts::State;
    const QString place = where + QStringLiteral(".address");
    const QString &name = server.name;
    switch (facts.docker.state) {
    case State::Ready: break;
    case State::NotInstalled:
        sink.error("facts.docker.missing", place, SurveyTr::tr("Docker is not installed on %1.").arg(name),
                   SurveyTr::tr("Ask its administrator to install Docker Engine and Compose."));
        return;
    case State::NotRunning:
        sink.error("facts.docker.stopped", place, SurveyTr::tr("Docker does not run on %1.").arg(name),
                   SurveyTr::tr("Ask its administrator to run `systemctl start docker`."));
        break;
    case State::NotAllowed:
        sink.error("facts.docker.denied", place,
                   SurveyTr::tr("The account %1 may not use Docker on %2.").arg(facts.account, name),
                   SurveyTr::tr("Ask its administrator to run `usermod -aG docker %1`.").arg(facts.account));
        break;
    case State::LoginTooOld:
        sink.error(
            "facts.docker.login", place,
            SurveyTr::tr("The account %1 may use Docker on %2 only after a new login.")
                .arg(facts.account, name),
            SurveyTr::tr("It is in the group docker, but this login is older than that. Measure again."));
        break;
    case State::Hanging:
        sink.error("facts.docker.hangs", place, SurveyTr::tr("Docker on %1 does not answer.").arg(name),
                   SurveyTr::tr("Ask its administrator to look at `systemctl status docker`."));
        break;
    }
    if (facts.docker.composeVersion.isEmpty()) {
        sink.error(
            "facts.compose.missing", place, SurveyTr::tr("Compose is not installed on %1.").arg(name),
            SurveyTr::tr("Ask its administrator for the package docker-compose-plugin or docker-compose."));
    }
}

QVector<int> portsOf(const ClusterSpec &spec, const Server &server)
{
    const Cluster &cluster = spec.cluster;
    QVector<int> ports = {cluster.slurmdPort};
    if (server.name == cluster.controller || cluster.backupControllers.contains(server.name))
        ports << cluster.slurmctldPort;
    for (int port = cluster.srunPortFirst; port > 0 && port <= qMin(cluster.srunPortLast, 65535); ++port)
        ports << port;
    return ports;
}

void portFindings(const ClusterSpec &spec, const Server &server, const ServerFacts &facts,
                  const QString &where, FindingSink &sink)
{
    if (facts.docker.running.contains(server.name))
        return; // the node's own container holds them
    QStringList taken;
    const QVector<int> ports = portsOf(spec, server);
    for (const int port : ports) {
        if (facts.busyPorts.contains(port))
            taken << QString::number(port);
    }
    if (!taken.isEmpty()) {
        sink.error("facts.port", where + QStringLiteral(".address"),
                   SurveyTr::tr("Something on %1 listens already on port %2, which the cluster needs.")
                       .arg(server.name, taken.mid(0, 5).join(QStringLiteral(", "))),
                   SurveyTr::tr("Stop that program, or choose other ports in the step Cluster."));
    }
}

/// The folder shared by all: \a where is that of its field.
void sharedFolderFindings(const ClusterSpec &spec, const Server &server, const FolderFacts &folder,
                          FindingSink &sink)
{
    const QString where = QStringLiteral("storage.server-path");
    if (folder.state == FolderFacts::State::Present && !folder.writable) {
        sink.warning("facts.folder.read-only", where,
                     SurveyTr::tr("The account may not write to %1 on %2.").arg(folder.path, server.name),
                     SurveyTr::tr("Fix its owner and mode there, or the export options of the file server."));
    }
    if (folder.state == FolderFacts::State::Present && spec.storage.kind == Storage::Kind::Nas &&
        folder.mountPoint == QLatin1String("/") && spec.storage.nasHost != server.address) {
        sink.warning("facts.folder.local", where,
                     SurveyTr::tr("%1 on %2 is on its own disk. Is the NAS mounted there?")
                         .arg(folder.path, server.name),
                     SurveyTr::tr("Prove shows whether a file of the NAS is seen there."));
    }
    if (folder.state == FolderFacts::State::Present && folder.freeMiB >= 0 && folder.freeMiB < lowSpaceMiB) {
        sink.warning("facts.folder.space", where,
                     SurveyTr::tr("Only %1 MiB are free in %2 on %3.")
                         .arg(folder.freeMiB)
                         .arg(folder.path, server.name));
    }
}

void folderFindings(const ClusterSpec &spec, const Server &server, const ServerFacts &facts,
                    FindingSink &sink)
{
    for (const FolderFacts &folder : facts.folders) {
        const bool shared = folder.path == spec.storage.serverPath;
        QString where = QStringLiteral("storage.server-path");
        for (qsizetype i = 0; !shared && i < spec.storage.mounts.size(); ++i) {
            if (spec.storage.mounts[i].hostPath == folder.path)
                where = QStringLiteral("storage.mounts[%1].host").arg(i);
        }
        switch (folder.state) {
        case FolderFacts::State::Present: break;
        case FolderFacts::State::Hanging:
            sink.error(
                "facts.folder.hangs", where,
                SurveyTr::tr("%1 on %2 does not answer.").arg(folder.path, server.name),
                SurveyTr::tr("Its file server is probably away. Ask its administrator to mount it again."));
            break;
        case FolderFacts::State::NotAFolder:
            sink.error("facts.folder.file", where,
                       SurveyTr::tr("%1 on %2 is not a folder.").arg(folder.path, server.name));
            break;
        case FolderFacts::State::Missing:
            if (shared && spec.storage.kind != Storage::Kind::Nas)
                break; // Slipway makes it
            sink.error(
                "facts.folder.missing", where,
                SurveyTr::tr("%1 does not exist on %2.").arg(folder.path, server.name),
                SurveyTr::tr("Mount or make it there. Docker would put an empty folder in its place."));
            break;
        }
        if (shared)
            sharedFolderFindings(spec, server, folder, sink);
    }
}

/// Clocks are compared with the controller's, or the first one measured: this computer's own may be wrong.
void clockFindings(const ClusterSpec &spec, const QMap<QString, ServerFacts> &facts, FindingSink &sink)
{
    QString reference = spec.cluster.controller;
    for (qsizetype i = 0; !facts.contains(reference) && i < spec.servers.size(); ++i)
        reference = spec.servers[i].name;
    const auto base = facts.constFind(reference);
    if (base == facts.cend())
        return;
    for (qsizetype i = 0; i < spec.servers.size(); ++i) {
        const auto other = facts.constFind(spec.servers[i].name);
        if (other == facts.cend())
            continue;
        const qint64 apart = qAbs(other->clockOffsetMs - base->clockOffsetMs);
        const qint64 surely = apart - other->clockUncertaintyMs - base->clockUncertaintyMs;
        if (surely < clockWarningMs)
            continue;
        const QString where = QStringLiteral("servers[%1].address").arg(i);
        const QString message = SurveyTr::tr("The clocks of %1 and %2 are %3 s apart.")
                                    .arg(spec.servers[i].name, reference)
                                    .arg(apart / 1000);
        const QString why = SurveyTr::tr("From 300 s on they refuse each other's messages. Switch time "
                                         "synchronisation on (chrony, systemd-timesyncd).");
        if (surely >= clockErrorMs)
            sink.error("facts.clock", where, message, why);
        else
            sink.warning("facts.clock", where, message, why);
    }
}

void architectureFindings(const ClusterSpec &spec, const QMap<QString, ServerFacts> &facts, FindingSink &sink)
{
    QString first;
    for (qsizetype i = 0; i < spec.servers.size(); ++i) {
        const QString architecture = facts.value(spec.servers[i].name).architecture;
        if (first.isEmpty())
            first = architecture;
        else if (!architecture.isEmpty() && architecture != first) {
            sink.warning("facts.architecture", QStringLiteral("servers[%1].address").arg(i),
                         SurveyTr::tr("%1 is a %2 machine, the first server a %3 one.")
                             .arg(spec.servers[i].name, architecture, first),
                         SurveyTr::tr("The image must exist for both, and so must the programs of jobs."));
        }
    }
}

} // namespace

Findings factsFindings(const ClusterSpec &spec, const QMap<QString, ServerFacts> &facts)
{
    FindingSink sink;
    for (qsizetype i = 0; i < spec.servers.size(); ++i) {
        const Server &server = spec.servers[i];
        const auto measured = facts.constFind(server.name);
        if (measured == facts.cend())
            continue;
        const QString where = QStringLiteral("servers[%1]").arg(i);
        cpuFindings(server, *measured, where, sink);
        memoryFindings(server, *measured, where, sink);
        gpuFindings(server, *measured, where, sink);
        dockerFindings(server, *measured, where, sink);
        portFindings(spec, server, *measured, where, sink);
        folderFindings(spec, server, *measured, sink);
    }
    clockFindings(spec, facts, sink);
    architectureFindings(spec, facts, sink);
    Findings findings = sink.take();
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

QStringList surveyedFolders(const ClusterSpec &spec)
{
    QStringList folders = {spec.storage.serverPath};
    for (const Mount &mount : spec.storage.mounts)
        folders << mount.hostPath;
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders;
}

} // namespace Slipway
