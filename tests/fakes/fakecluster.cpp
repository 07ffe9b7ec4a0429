// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecluster.h"

#include "cluster/imageprofiles.h"
#include "slurm/hostlist.h"

#include <QDateTime>

namespace Slipway {

namespace {
const QString nasPath = QStringLiteral("/volume1/slurm");
const QString serverPath = QStringLiteral("/data/slurm");
} // namespace

ClusterSpec FakeCluster::threeServers()
{
    ClusterSpec spec = exampleCluster();
    for (Server &server : spec.servers)
        server.cpus = 4;
    spec.storage.nasHost = QStringLiteral("192.168.100.2");
    spec.storage.nasPath = nasPath;
    spec.storage.mounts.clear();
    spec.cluster.image.reference = QStringLiteral("slipway/slurm:bookworm");
    spec.cluster.image.slurmVersion = QStringLiteral("22.05");
    spec.cluster.image.profile = imageProfilePreset(QStringLiteral("slipway"));
    spec.scheduling.selectType = QStringLiteral("select/cons_tres");
    return spec;
}

FakeCluster::FakeCluster(ClusterSpec wanted) : spec(std::move(wanted))
{
    nas().putFolder(spec.storage.nasPath.isEmpty() ? nasPath : spec.storage.nasPath);
    for (const Server &server : std::as_const(spec.servers))
        makeServer(server.name);
    m_connector.setHook([this](const SshTarget &target) {
        if (spec.storage.kind != Storage::Kind::Nas || !m_servers.count(target.label))
            return;
        MemoryMachine &machine = m_connector.machine(target.label);
        if (m_unmounted.contains(target.label))
            machine.remove(serverPath);
        else
            machine.mirror(nas(), spec.storage.nasPath, serverPath);
    });
}

void FakeCluster::makeServer(const QString &name)
{
    auto server = std::make_unique<FakeServer>(name, m_connector.machine(name));
    server->setInside([this, name](const QStringList &argv, const std::stop_token &stop) {
        return slurm(name, argv, stop);
    });
    server->setLook([this, name](LookPlayer &player, const std::stop_token &stop) { return playLook(name, player, stop); });
    if (name == spec.cluster.controller) {
        server->processes.append(QStringLiteral("slurmctld"));
        server->isController = true;
    }
    m_servers.emplace(name, std::move(server));
}

FakeServer &FakeCluster::server(int number)
{
    return server(spec.servers.at(number - 1).name);
}

CheckedCluster FakeCluster::cluster() const
{
    Result<CheckedCluster> checked = CheckedCluster::check(spec);
    if (!checked)
        qFatal("the test's own cluster is not right: %s", qPrintable(checked.error().message));
    return *checked;
}

Result<CommandResult> FakeCluster::slurm(const QString &server, QStringList argv, const std::stop_token &stop)
{
    const std::lock_guard lock(m_mutex);
    if (argv.value(0) == QLatin1String("env"))
        argv = argv.mid(2);
    if (argv.value(0) == QLatin1String("sh"))
        return showAll(server, argv.last());
    if (argv.value(0) == QLatin1String("scontrol"))
        return argv.value(1) == QLatin1String("ping") ? ping(server) : scontrol(server, argv.mid(1));
    if (argv.value(0) == QLatin1String("scancel"))
        return changeJobs(argv.value(0), argv.value(1));
    if (argv.contains(QStringLiteral("srun")))
        return stop.stop_requested() ? Result<CommandResult>(Error{Error::Code::Cancelled, {}, {}, {}})
                                     : runSrun(argv);
    return CommandResult{127, {}, "executable file not found in $PATH\n", false, {}};
}

Result<void> FakeCluster::playLook(const QString &server, LookPlayer &player, const std::stop_token &stop)
{
    OnLook hook;
    {
        const std::lock_guard lock(m_mutex);
        ++looks;
        ++looksOpen;
        mostOpen = qMax(mostOpen, looksOpen.load());
        hook = m_onLook;
    }
    Result<void> hooked = hook ? hook(stop) : Result<void>();
    const std::lock_guard lock(m_mutex);
    --looksOpen;
    if (!hooked)
        return hooked;
    const auto said = [](const CommandResult &r) { return LookPlayer::Said{r.output, r.exitStatus, r.errorOutput}; };
    FakeServer &machine = *m_servers.at(server);
    const bool daemon = machine.runs(QStringLiteral("slurmctld"));
    const bool controller = server == spec.cluster.controller;
    player.part("time", {QByteArray::number(QDateTime::currentSecsSinceEpoch() + machine.clockAheadMs / 1000) + '\n'});
    if (controller)
        player.part("daemon", {{}, daemon ? 0 : 3});
    const bool munged = machine.runs(QStringLiteral("munged"));
    player.part("credential", munged ? LookPlayer::Said{"MUNGE:credential:\n"} : LookPlayer::Said{{}, 6, "munge: Error: Failed to access"});
    const bool up = slurmctldAnswers && m_servers.at(spec.cluster.controller)->runs(QStringLiteral("slurmctld"));
    if (controller && !daemon && spec.cluster.backupControllers.isEmpty()) {
        player.finish();
        return {};
    }
    QByteArray ping = "Slurmctld(primary) at " + spec.cluster.controller.toUtf8() + " is " + (up && munged ? "UP" : "DOWN") + '\n';
    for (const QString &backup : std::as_const(spec.cluster.backupControllers))
        ping += "Slurmctld(backup) at " + backup.toUtf8() + " is UP\n";
    player.part("ping", {ping});
    const bool reached = munged && (up || !spec.cluster.backupControllers.isEmpty());
    if (!reached) {
        player.part("nodes", {{}, 1, "slurm_load_node error: Unable to contact slurm controller (connect failure)"});
        player.finish();
        return {};
    }
    const bool answers = std::exchange(slurmctldAnswers, true);
    player.part("nodes", said(showNodes(server)));
    slurmctldAnswers = answers;
    player.part("jobs", jobsText.isEmpty() ? said(showJobs()) : LookPlayer::Said{jobsText});
    player.part("partitions", {"PartitionName=cpu AllowGroups=ALL Default=YES MaxTime=UNLIMITED Nodes=worker[01-03] State=UP TotalCPUs=12 TotalNodes=3\n"});
    player.part("diag", {"*******************************************************\nsdiag output at Thu Nov 26 23:00:00 2026 (1795734000)\nData since      Thu Nov 26 00:00:00 2026 (1795651200)\n*******************************************************\nServer thread count:  3\nJobs submitted: 7\nJobs started:   5\n"});
    player.part("version", {slurmVersion});
    player.part("state", {QByteArray::number(QDateTime::currentSecsSinceEpoch() - 3) + '\n'});
    player.finish();
    return {};
}

CommandResult FakeCluster::runSrun(const QStringList &argv)
{
    srunCommand = argv.join(QLatin1Char(' ')).toUtf8();
    const QStringList nodes = expandHostlist(argv.value(argv.indexOf(QStringLiteral("-w")) + 1)).value();
    if (srun == Srun::Hangs)
        return {124,
                {},
                "srun: launch/slurm: launch_p_step_launch: StepId=1.0 aborted before step completely "
                "launched.\nsrun: error: Timed out waiting for job step to complete\n",
                false,
                {}};
    if (srun == Srun::Busy) {
        for (const QString &node : nodes)
            states.insert(node, QStringLiteral("State=ALLOCATED"));
        return {
            1, {}, "srun: error: Unable to allocate resources: Immediate execution impossible\n", false, {}};
    }
    const bool fails = srun == Srun::Fails || srun == Srun::FailsOnce;
    srun = srun == Srun::FailsOnce ? Srun::Works : srun;
    if (fails)
        return {1,
                {},
                "srun: error: Unable to allocate resources: Invalid partition name specified\n",
                false,
                {}};
    QByteArray output;
    for (const QString &node : nodes) {
        if (srun == Srun::LosesANode && node == nodes.last())
            return {1,
                    output,
                    "srun: error: Task launch for StepId=1.0 failed on node " + node.toUtf8() +
                        ": Zero Bytes were transmitted or received\n",
                    false,
                    {}};
        output += node.toUtf8() + '\n';
    }
    return {0, output, {}, false, {}};
}

} // namespace Slipway
