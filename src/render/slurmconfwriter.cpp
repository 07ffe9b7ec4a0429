// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/slurmconfwriter.h"

#include "cluster/partitionnodes.h"
#include "cluster/valuerules.h"
#include "render/hostswriter.h"
#include "render/reasonedtext.h"
#include "render/rendertr.h"
#include "slurm/hostlist.h"
#include "slurm/slurmversion.h"

#include <algorithm>

namespace Slipway {

namespace {

const SlurmVersion v20_02{20, 2, -1};
const SlurmVersion v23_11{23, 11, -1};
constexpr qsizetype smallestTreeWidth = 16; ///< Slurm's default from 23.11 on; it was 50 before
constexpr qsizetype largestTreeWidth = 65533; ///< slurm.conf(5)

class SlurmConfWriter
{
public:
    explicit SlurmConfWriter(const CheckedCluster &cluster)
        : m_cluster(cluster), m_spec(cluster.spec()), m_version(SlurmVersion::parse(m_spec.cluster.image.slurmVersion).value_or(v23_11))
    {
    }

    BundleFile write()
    {
        m_out.line(QStringLiteral("# Written by Slipway for Slurm %1. Changes made here are noticed and shown before they are replaced.")
                       .arg(m_version.toString()));
        identity();
        paths();
        plugins();
        timers();
        logging();
        extraOptions();
        nodes();
        partitions();
        return m_out.take(QStringLiteral("etc/slurm.conf"), BundleFile::Role::SlurmConf);
    }

private:
    void identity();
    void paths();
    void plugins();
    void timers();
    void logging();
    void extraOptions();
    void nodes();
    void partitions();

    /// One key, unless the person's own options say something else.
    void key(const char *name, const QString &value, const QString &from, const QString &reason)
    {
        const QString word = QString::fromLatin1(name);
        for (auto it = m_spec.scheduling.extraOptions.cbegin(); it != m_spec.scheduling.extraOptions.cend(); ++it) {
            if (it.key().compare(word, Qt::CaseInsensitive) == 0)
                return;
        }
        m_out.line(word + QLatin1Char('=') + value, from, reason);
    }
    void key(const char *name, int value, const QString &from, const QString &reason)
    {
        key(name, QString::number(value), from, reason);
    }
    /// NAME, or NAME(ADDRESS) where the hosts file cannot have the address because it is a DNS name.
    QString backupHost(const QString &node) const
    {
        const Server *server = m_cluster.server(node);
        return isIpAddress(server->address) ? node : QStringLiteral("%1(%2)").arg(node, server->address);
    }
    static QString at(const char *path) { return QString::fromLatin1(path); }

    const CheckedCluster &m_cluster;
    const ClusterSpec &m_spec;
    SlurmVersion m_version;
    ReasonedText m_out;
};

void SlurmConfWriter::identity()
{
    const Cluster &cluster = m_spec.cluster;
    key("ClusterName", cluster.name, at("cluster.name"), RenderTr::tr("The cluster's name."));
    const QString &address = m_cluster.server(cluster.controller)->address;
    m_out.line(QStringLiteral("SlurmctldHost=%1(%2)").arg(cluster.controller, isIpAddress(address) ? controllerAlias(cluster.name) : address),
               at("cluster.controller"),
               isIpAddress(address) ? RenderTr::tr("slurmctld, the controller, runs here. The name in brackets is in the hosts file and is looked up anew for every message: running jobs find the controller when it is moved.")
                                    : RenderTr::tr("slurmctld, the controller, runs here, at this address."));
    for (qsizetype i = 0; i < cluster.backupControllers.size(); ++i) {
        m_out.line(QStringLiteral("SlurmctldHost=") + backupHost(cluster.backupControllers[i]),
                   QStringLiteral("cluster.backup-controllers[%1]").arg(i),
                   RenderTr::tr("Takes over when the controllers above it do not answer."));
    }
    key("SlurmUser", cluster.image.profile.slurmUser, at("cluster.image.profile.slurm-user"),
        RenderTr::tr("slurmctld runs as this account of the image."));
    key("SlurmctldPort", cluster.slurmctldPort, at("cluster.ports.slurmctld"), RenderTr::tr("slurmctld listens here."));
    key("SlurmdPort", cluster.slurmdPort, at("cluster.ports.slurmd"), RenderTr::tr("slurmd listens here, on every node."));
    if (cluster.network == Cluster::Network::PublishedPorts) {
        key("SrunPortRange", QStringLiteral("%1-%2").arg(cluster.srunPortFirst).arg(cluster.srunPortLast), at("cluster.ports.srun"),
            RenderTr::tr("srun listens on these ports. Without them every node looks idle, and the first job over two servers hangs."));
    }
    // A node that passes a message on would give the others the address it sees the asker at, and that is
    // one inside its own server. With all nodes in one row nobody passes anything on.
    if (cluster.network == Cluster::Network::PublishedPorts && m_spec.servers.size() > smallestTreeWidth) {
        key("TreeWidth", static_cast<int>(std::min(m_spec.servers.size(), largestTreeWidth)), at("cluster.network"),
            RenderTr::tr("srun starts the tasks of every node itself. Passed on from node to node they would answer to a wrong address, and the job would hang."));
    }
    key("AuthType", QStringLiteral("auth/munge"), {}, RenderTr::tr("Messages are signed with the cluster's own munge key."));
    m_out.blank();
}

void SlurmConfWriter::paths()
{
    const ImageProfile &profile = m_spec.cluster.image.profile;
    key("StateSaveLocation", profile.stateDir, at("cluster.image.profile.state-dir"),
        RenderTr::tr("slurmctld keeps jobs and node states here. It outlives the container."));
    key("SlurmdSpoolDir", profile.spoolDir, at("cluster.image.profile.spool-dir"), RenderTr::tr("slurmd keeps job scripts here."));
    key("SlurmctldPidFile", profile.runDir + QStringLiteral("/slurmctld.pid"), at("cluster.image.profile.run-dir"),
        RenderTr::tr("Where slurmctld writes its process number."));
    key("SlurmdPidFile", profile.runDir + QStringLiteral("/slurmd.pid"), at("cluster.image.profile.run-dir"),
        RenderTr::tr("Where slurmd writes its process number."));
    m_out.blank();
}

void SlurmConfWriter::plugins()
{
    const Scheduling &scheduling = m_spec.scheduling;
    key("SelectType", scheduling.selectType, at("scheduling.select-type"), RenderTr::tr("How CPUs and memory are given to jobs."));
    if (!scheduling.selectTypeParameters.isEmpty()) {
        key("SelectTypeParameters", scheduling.selectTypeParameters, at("scheduling.select-parameters"),
            RenderTr::tr("What a job uses up: CPUs, cores, memory."));
    }
    key("ProctrackType", QStringLiteral("proctrack/linuxproc"), {},
        RenderTr::tr("Finds a job's processes without privileges. The default, cgroups, fails in an ordinary container."));
    key("ReturnToService", scheduling.returnToService, at("scheduling.return-to-service"),
        scheduling.returnToService == 2 ? RenderTr::tr("A node that was down returns by itself when it registers, also after a reboot.")
                                        : RenderTr::tr("A node that did not respond returns by itself; one that rebooted unexpectedly waits for you."));
    if (m_version < v20_02) {
        key("FastSchedule", QStringLiteral("1"), at("cluster.image.slurm-version"),
            RenderTr::tr("Slurm before 20.02: schedule by what this file says about the nodes."));
    }
    // From 23.11 on the "none" plugins are gone and leaving the key out means the same.
    if (m_version < v23_11) {
        const QString reason = RenderTr::tr("Switched off, as in the recipe. From Slurm 23.11 on the line is left out.");
        for (const auto &[name, value] : {std::pair{"TaskPlugin", "task/none"}, {"SwitchType", "switch/none"},
                                          {"AccountingStorageType", "accounting_storage/none"},
                                          {"JobAcctGatherType", "jobacct_gather/none"}, {"JobCompType", "jobcomp/none"}})
            key(name, QString::fromLatin1(value), at("cluster.image.slurm-version"), reason);
    }
    if (m_version < v23_11 || scheduling.mpiDefault != QLatin1String("none"))
        key("MpiDefault", scheduling.mpiDefault, at("scheduling.mpi-default"), RenderTr::tr("The MPI type of jobs that name none."));
    const bool gpus = std::any_of(m_spec.servers.cbegin(), m_spec.servers.cend(), [](const Server &s) { return !s.gpus.isEmpty(); });
    if (gpus)
        key("GresTypes", QStringLiteral("gpu"), at("servers"), RenderTr::tr("Nodes have GPUs; gres.conf lists them."));
    m_out.blank();
}

void SlurmConfWriter::timers()
{
    const Scheduling &scheduling = m_spec.scheduling;
    key("SchedulerType", QStringLiteral("sched/backfill"), {}, RenderTr::tr("Small jobs may run ahead where they delay nobody."));
    key("SlurmctldTimeout", scheduling.slurmctldTimeout, at("scheduling.slurmctld-timeout"),
        RenderTr::tr("Seconds until a backup controller takes over."));
    key("SlurmdTimeout", scheduling.slurmdTimeout, at("scheduling.slurmd-timeout"), RenderTr::tr("Seconds until a silent node is called down."));
    key("InactiveLimit", scheduling.inactiveLimit, at("scheduling.inactive-limit"),
        RenderTr::tr("Seconds until an allocation without a working salloc or srun ends; 0: never."));
    key("MinJobAge", scheduling.minJobAge, at("scheduling.min-job-age"), RenderTr::tr("Seconds an ended job stays in the list."));
    key("KillWait", scheduling.killWait, at("scheduling.kill-wait"), RenderTr::tr("Seconds between asking a job to end and killing it."));
    key("Waittime", scheduling.waitTime, at("scheduling.wait-time"),
        RenderTr::tr("Seconds the other tasks may go on after the first one ended; 0: no limit."));
    m_out.blank();
}

void SlurmConfWriter::logging()
{
    const QString logDir = m_spec.cluster.image.profile.logDir;
    const QString reason = RenderTr::tr("Also in the container's log: docker logs.");
    key("SlurmctldLogFile", logDir + QStringLiteral("/slurmctld.log"), at("cluster.image.profile.log-dir"), reason);
    key("SlurmdLogFile", logDir + QStringLiteral("/slurmd.log"), at("cluster.image.profile.log-dir"), reason);
    m_out.blank();
}

void SlurmConfWriter::extraOptions()
{
    const auto &options = m_spec.scheduling.extraOptions;
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        const bool quote = it.value().contains(QLatin1Char(' '));
        m_out.line(it.key() + QLatin1Char('=') + (quote ? QLatin1Char('"') + it.value() + QLatin1Char('"') : it.value()),
                   QStringLiteral("scheduling.options.%1").arg(it.key()), RenderTr::tr("One of your own options."));
    }
    if (!options.isEmpty())
        m_out.blank();
}

QString gresText(const Server &server)
{
    QStringList parts;
    for (const Gpu &gpu : server.gpus)
        parts << (gpu.type.isEmpty() ? QStringLiteral("gpu:%1").arg(gpu.count) : QStringLiteral("gpu:%1:%2").arg(gpu.type).arg(gpu.count));
    return parts.join(QLatin1Char(','));
}

void SlurmConfWriter::nodes()
{
    const QString reason = RenderTr::tr("What this node offers. It is drained when its real CPUs or memory are less.");
    for (qsizetype i = 0; i < m_spec.servers.size(); ++i) {
        const Server &server = m_spec.servers[i];
        QString text = QStringLiteral("NodeName=") + server.name
                       + (isIpAddress(server.address) ? QString() : QStringLiteral(" NodeAddr=") + server.address) + QStringLiteral(" CPUs=") + QString::number(server.cpus);
        if (server.sockets > 0) {
            text += QStringLiteral(" Sockets=%1 CoresPerSocket=%2 ThreadsPerCore=%3")
                        .arg(server.sockets).arg(server.coresPerSocket).arg(server.threadsPerCore);
        }
        if (server.memoryMiB > 0)
            text += QStringLiteral(" RealMemory=") + QString::number(server.memoryMiB);
        if (!server.gpus.isEmpty())
            text += QStringLiteral(" Gres=") + gresText(server);
        if (!server.features.isEmpty())
            text += QStringLiteral(" Feature=") + server.features.join(QLatin1Char(','));
        m_out.line(text + QStringLiteral(" State=UNKNOWN"), QStringLiteral("servers[%1]").arg(i), reason);
    }
    m_out.blank();
}

void SlurmConfWriter::partitions()
{
    for (qsizetype i = 0; i < m_spec.scheduling.partitions.size(); ++i) {
        const Partition &partition = m_spec.scheduling.partitions[i];
        const QString nodes = isForEveryNode(partition) ? QStringLiteral("ALL") : compressHostlist(nodesOf(partition, m_spec));
        m_out.line(QStringLiteral("PartitionName=%1 Nodes=%2 Default=%3 MaxTime=%4 State=%5")
                       .arg(partition.name, nodes, partition.isDefault ? QStringLiteral("YES") : QStringLiteral("NO"), partition.maxTime, partition.state),
                   QStringLiteral("scheduling.partitions[%1]").arg(i), RenderTr::tr("A queue: who runs where, and for how long."));
    }
}

} // namespace

BundleFile renderSlurmConf(const CheckedCluster &cluster)
{
    return SlurmConfWriter(cluster).write();
}

BundleFile renderGresConf(const CheckedCluster &cluster)
{
    ReasonedText out;
    bool any = false;
    const auto &servers = cluster.spec().servers;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        int next = 0;
        for (const Gpu &gpu : servers[i].gpus) {
            QStringList files = gpu.files;
            for (int n = 0; gpu.files.isEmpty() && n < gpu.count; ++n)
                files << QStringLiteral("/dev/nvidia%1").arg(next + n);
            next += gpu.count;
            for (const QString &file : files) {
                out.line(QStringLiteral("NodeName=%1 Name=gpu%2 File=%3")
                             .arg(servers[i].name, gpu.type.isEmpty() ? QString() : QStringLiteral(" Type=") + gpu.type, file),
                         QStringLiteral("servers[%1].gpus").arg(i), RenderTr::tr("One GPU and its device file."));
                any = true;
            }
        }
    }
    return any ? out.take(QStringLiteral("etc/gres.conf"), BundleFile::Role::SlurmConf) : BundleFile{};
}

} // namespace Slipway
