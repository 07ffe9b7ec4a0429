// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/slurmconfimport.h"

#include "render/hostswriter.h"
#include "render/rendertr.h"
#include "slurm/hostlist.h"
#include "slurm/keycatalogue.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace Slipway {

namespace {

bool same(const QString &a, const char *b)
{
    return a.compare(QLatin1String(b), Qt::CaseInsensitive) == 0;
}

/// What Slipway writes by itself, or what means the same as leaving it out: nothing to keep.
bool isOurs(const QString &key, const QString &value)
{
    static const std::array<std::pair<const char *, const char *>, 15> lines = {{
        {"AuthType", "auth/munge"},
        {"CryptoType", "crypto/munge"},
        {"CredType", "cred/munge"},
        {"ProctrackType", "proctrack/linuxproc"},
        {"TaskPlugin", "task/none"},
        {"SwitchType", "switch/none"},
        {"AccountingStorageType", "accounting_storage/none"},
        {"JobAcctGatherType", "jobacct_gather/none"},
        {"JobCompType", "jobcomp/none"},
        {"PreemptType", "preempt/none"},
        {"TopologyPlugin", "topology/none"},
        {"SchedulerType", "sched/backfill"},
        {"LaunchType", "launch/slurm"},
        {"GresTypes", "gpu"},
        {"FastSchedule", "1"},
    }};
    return std::any_of(lines.begin(), lines.end(),
                       [&](const auto &line) { return same(key, line.first) && same(value, line.second); });
}

QString folderOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, -2);
}

} // namespace

void SlurmConfImport::notTaken(int line, const QString &what)
{
    m_sink.warning("import.not-taken", at(line), RenderTr::tr("“%1” was not taken over.").arg(what));
}

int SlurmConfImport::number(const QString &key, const QString &value, int line)
{
    bool fine = false;
    const int result = value.toInt(&fine);
    if (!fine)
        notTaken(line, key + QLatin1Char('=') + value);
    return fine ? result : 0;
}

void SlurmConfImport::read(const SlurmConf &conf)
{
    for (const SlurmConfLine &line : conf.lines) {
        const QString first = line.pairs.first().first;
        if (same(first, "NodeName"))
            node(line);
        else if (same(first, "PartitionName"))
            partition(line);
        else if (same(first, "NodeSet") || same(first, "DownNodes") || same(first, "FrontendName"))
            notTaken(line.line, first);
        else {
            for (const Pair &pair : line.pairs)
                option(pair, line.line);
        }
    }
    m_spec.cluster.name = m_spec.cluster.name.toLower(); // Slurm uses it in lower case
    controllers();
    expandPartitions();
}

/// Ranges become names: a cluster file lists nodes one by one, or says ALL.
void SlurmConfImport::expandPartitions()
{
    QSet<QString> all;
    for (const Server &server : std::as_const(m_spec.servers))
        all.insert(server.name);
    for (Partition &partition : m_spec.scheduling.partitions) {
        const Result<QStringList> names = expandHostlist(partition.nodes.join(QLatin1Char(',')));
        if (partition.nodes.contains(QLatin1String("ALL")) || !names)
            continue;
        const bool everyNode = QSet<QString>(names->cbegin(), names->cend()) == all;
        partition.nodes = everyNode ? QStringList{QStringLiteral("ALL")} : *names;
    }
}

void SlurmConfImport::option(const Pair &pair, int line)
{
    const auto &[key, value] = pair;
    if (same(key, "Include")) {
        m_sink.warning(
            "import.include", at(line),
            RenderTr::tr("The included file %1 was not read. Add its lines to this one and import again.")
                .arg(value));
        return;
    }
    if (isOurs(key, value) || pathOption(key, value) || knownOption(key, value, line))
        return;
    const SlurmVersion version =
        SlurmVersion::parse(m_spec.cluster.image.slurmVersion).value_or(SlurmVersion{});
    const KeyCatalogue &catalogue = KeyCatalogue::embedded();
    const KeyCatalogue::Verdict keyVerdict = catalogue.key(key, version);
    const KeyCatalogue::Verdict valueVerdict = catalogue.value(key, value, version);
    using Standing = KeyCatalogue::Standing;
    if (keyVerdict.standing == Standing::Unknown) {
        const QString nearest = catalogue.nearestKey(key);
        m_sink.warning("import.key.unknown", at(line),
                       RenderTr::tr("No Slurm knows the key “%1”, so it was left out.").arg(key),
                       nearest.isEmpty() ? QString() : RenderTr::tr("“%1” is the nearest one.").arg(nearest));
        return;
    }
    const bool stops = keyVerdict.standing == Standing::Fatal || keyVerdict.standing == Standing::NotYet ||
                       valueVerdict.standing == Standing::Fatal;
    const bool idle = keyVerdict.standing == Standing::Ignored;
    if (stops || idle) {
        const QString text = stops ? RenderTr::tr("Slurm %1 does not start with “%2=%3”, so it was left out.")
                                   : RenderTr::tr("Slurm %1 takes no notice of “%2=%3”, so it was left out.");
        const QString better =
            keyVerdict.replacement.isEmpty() ? valueVerdict.replacement : keyVerdict.replacement;
        m_sink.warning("import.key.version", at(line), text.arg(version.toString(), key, value),
                       better.isEmpty() ? QString() : RenderTr::tr("Instead: %1").arg(better));
        return;
    }
    m_spec.scheduling.extraOptions.insert(key, value);
    m_sink.info("import.key.kept", QStringLiteral("scheduling.options.") + key,
                RenderTr::tr("“%1=%2” is kept as one of your own options.").arg(key, value));
}

bool SlurmConfImport::pathOption(const QString &key, const QString &value)
{
    ImageProfile &profile = m_spec.cluster.image.profile;
    if (same(key, "SlurmUser"))
        profile.slurmUser = value;
    else if (same(key, "StateSaveLocation"))
        profile.stateDir = value;
    else if (same(key, "SlurmdSpoolDir"))
        profile.spoolDir = value;
    else if ((same(key, "SlurmctldPidFile") && value.endsWith(QLatin1String("/slurmctld.pid"))) ||
             (same(key, "SlurmdPidFile") && value.endsWith(QLatin1String("/slurmd.pid"))))
        profile.runDir = folderOf(value);
    else if ((same(key, "SlurmctldLogFile") && value.endsWith(QLatin1String("/slurmctld.log"))) ||
             (same(key, "SlurmdLogFile") && value.endsWith(QLatin1String("/slurmd.log"))))
        profile.logDir = folderOf(value);
    else
        return false;
    return true;
}

bool SlurmConfImport::knownOption(const QString &key, const QString &value, int line)
{
    Cluster &cluster = m_spec.cluster;
    Scheduling &scheduling = m_spec.scheduling;
    struct Number
    {
        const char *key;
        int &target;
    };
    const Number numbers[] = {{"SlurmdPort", cluster.slurmdPort},
                              {"ReturnToService", scheduling.returnToService},
                              {"SlurmctldTimeout", scheduling.slurmctldTimeout},
                              {"SlurmdTimeout", scheduling.slurmdTimeout},
                              {"InactiveLimit", scheduling.inactiveLimit},
                              {"MinJobAge", scheduling.minJobAge},
                              {"KillWait", scheduling.killWait},
                              {"WaitTime", scheduling.waitTime}};
    for (const Number &entry : numbers) {
        if (same(key, entry.key)) {
            entry.target = number(key, value, line);
            return true;
        }
    }
    struct Text
    {
        const char *key;
        QString &target;
    };
    const Text texts[] = {{"ClusterName", cluster.name},
                          {"SelectType", scheduling.selectType},
                          {"SelectTypeParameters", scheduling.selectTypeParameters},
                          {"MpiDefault", scheduling.mpiDefault}};
    for (const Text &entry : texts) {
        if (same(key, entry.key)) {
            entry.target = value;
            return true;
        }
    }
    return portOption(key, value, line) || controllerOption(key, value);
}

bool SlurmConfImport::portOption(const QString &key, const QString &value, int line)
{
    Cluster &cluster = m_spec.cluster;
    const QString first = value.section(QLatin1Char('-'), 0, 0);
    if (same(key, "SlurmctldPort")) {
        cluster.slurmctldPort = number(key, first, line);
        if (first != value)
            notTaken(line, key + QLatin1Char('=') + value);
    } else if (same(key, "SrunPortRange")) {
        cluster.srunPortFirst = number(key, first, line);
        cluster.srunPortLast = number(key, value.section(QLatin1Char('-'), -1), line);
    } else {
        return false;
    }
    return true;
}

bool SlurmConfImport::controllerOption(const QString &key, const QString &value)
{
    if (same(key, "SlurmctldHost")) {
        const QString name = value.section(QLatin1Char('('), 0, 0).trimmed();
        m_controllers.append(name);
        if (value.contains(QLatin1Char('(')))
            m_addresses.insert(name,
                               value.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0).trimmed());
    } else if (same(key, "ControlMachine")) {
        m_oldControllers.prepend(value);
    } else if (same(key, "BackupController")) {
        m_oldControllers.append(value);
    } else if (same(key, "ControlAddr")) {
        m_oldAddress = value;
    } else if (same(key, "BackupAddr")) {
        m_oldBackupAddress = value;
    } else {
        return false;
    }
    return true;
}

void SlurmConfImport::controllers()
{
    if (m_controllers.isEmpty()) {
        m_controllers = m_oldControllers;
        if (!m_controllers.isEmpty() && !m_oldAddress.isEmpty())
            m_addresses.insert(m_controllers.first(), m_oldAddress);
        if (m_controllers.size() > 1 && !m_oldBackupAddress.isEmpty())
            m_addresses.insert(m_controllers[1], m_oldBackupAddress);
    }
    if (m_controllers.isEmpty())
        return;
    m_spec.cluster.controller = m_controllers.first();
    m_spec.cluster.backupControllers = m_controllers.mid(1);
    for (Server &server : m_spec.servers) {
        // Slipway's own name for a controller is in the hosts file, beside the node's.
        const QString address = m_addresses.value(server.name);
        if (server.address.isEmpty() && address != controllerAlias(m_spec.cluster.name))
            server.address = address;
    }
}

void SlurmConfImport::node(const SlurmConfLine &line)
{
    const QString names = line.pairs.first().second;
    if (names.compare(QLatin1String("DEFAULT"), Qt::CaseInsensitive) == 0) {
        m_nodeDefaults += line.pairs.mid(1);
        return;
    }
    const Result<QStringList> nodes = expandHostlist(names);
    if (!nodes) {
        m_sink.warning("import.nodes", at(line.line),
                       RenderTr::tr("The node names “%1” cannot be read.").arg(names), nodes.error().message);
        return;
    }
    const Result<QStringList> addresses = expandHostlist(line.value(QStringLiteral("NodeAddr")));
    for (qsizetype i = 0; i < nodes->size(); ++i) {
        Server server;
        server.name = nodes->at(i);
        for (const Pair &pair : m_nodeDefaults + line.pairs.mid(1))
            nodeValue(server, pair, line.line);
        completeTopology(server);
        if (addresses && addresses->size() == nodes->size())
            server.address = addresses->at(i);
        m_spec.servers.append(server);
    }
}

void SlurmConfImport::nodeValue(Server &server, const Pair &pair, int line)
{
    const auto &[key, value] = pair;
    if (same(key, "NodeAddr") || (same(key, "State") && same(value, "UNKNOWN")))
        return;
    if (same(key, "CPUs") || same(key, "Procs"))
        server.cpus = number(key, value, line);
    else if (same(key, "Sockets"))
        server.sockets = number(key, value, line);
    else if (same(key, "CoresPerSocket"))
        server.coresPerSocket = number(key, value, line);
    else if (same(key, "ThreadsPerCore"))
        server.threadsPerCore = number(key, value, line);
    else if (same(key, "RealMemory"))
        server.memoryMiB = number(key, value, line);
    else if (same(key, "Feature") || same(key, "Features"))
        server.features = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    else if (same(key, "Gres"))
        gres(server, value, line);
    else
        notTaken(line, QStringLiteral("NodeName=%1 %2=%3").arg(server.name, key, value));
}

void SlurmConfImport::gres(Server &server, const QString &text, int line)
{
    // gpu:4, gpu:a100:4, gpu:a100:4(S:0-1); several with commas.
    static const QRegularExpression form(
        QStringLiteral("^gpu(?::([A-Za-z][\\w.-]*))?(?::(\\d+))?(?:\\([^)]*\\))?$"));
    server.gpus.clear(); // a node's own Gres replaces that of DEFAULT
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = form.match(part);
        if (match.hasMatch())
            server.gpus.append(
                {match.captured(1), match.captured(2).isEmpty() ? 1 : match.captured(2).toInt(), {}});
        else
            notTaken(line, QStringLiteral("Gres=") + part);
    }
}

/// Slurm fills in what a line leaves out; a cluster file has all three numbers or none.
void SlurmConfImport::completeTopology(Server &server)
{
    if (server.sockets > 0 || server.coresPerSocket > 0 || server.threadsPerCore > 0) {
        server.coresPerSocket = std::max(server.coresPerSocket, 1);
        server.threadsPerCore = std::max(server.threadsPerCore, 1);
        const int perSocket = server.coresPerSocket * server.threadsPerCore;
        if (server.sockets <= 0)
            server.sockets = std::max(server.cpus / perSocket, 1);
        if (server.cpus <= 0)
            server.cpus = server.sockets * perSocket;
    }
    server.cpus = std::max(server.cpus, 1);
}

void SlurmConfImport::partition(const SlurmConfLine &line)
{
    const QString name = line.pairs.first().second;
    if (name.compare(QLatin1String("DEFAULT"), Qt::CaseInsensitive) == 0) {
        m_partitionDefaults += line.pairs.mid(1);
        return;
    }
    Partition partition;
    partition.name = name;
    for (const Pair &pair : m_partitionDefaults + line.pairs.mid(1))
        partitionValue(partition, pair, line.line);
    m_spec.scheduling.partitions.append(partition);
}

void SlurmConfImport::partitionValue(Partition &partition, const Pair &pair, int line)
{
    const auto &[key, value] = pair;
    if (same(key, "Nodes"))
        partition.nodes = same(value, "ALL") ? QStringList{QStringLiteral("ALL")} : QStringList{value};
    else if (same(key, "Default"))
        partition.isDefault = same(value, "YES");
    else if (same(key, "MaxTime"))
        partition.maxTime = value.toUpper();
    else if (same(key, "State"))
        partition.state = value.toUpper();
    else
        notTaken(line, QStringLiteral("PartitionName=%1 %2=%3").arg(partition.name, key, value));
}

} // namespace Slipway
