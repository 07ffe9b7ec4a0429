// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecluster.h"

#include "cluster/imageprofiles.h"
#include "slurm/hostlist.h"

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
    if (name == spec.cluster.controller)
        server->processes.append(QStringLiteral("slurmctld"));
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
    if (argv.value(0) == QLatin1String("scontrol"))
        return argv.value(1) == QLatin1String("ping") ? ping(server) : scontrol(server, argv.mid(1));
    if (argv.value(0) == QLatin1String("scancel"))
        return changeJobs(argv.value(0), argv.value(1));
    if (argv.contains(QStringLiteral("srun")))
        return stop.stop_requested() ? Result<CommandResult>(Error{Error::Code::Cancelled, {}, {}, {}})
                                     : runSrun(argv);
    return CommandResult{127, {}, "executable file not found in $PATH\n", false, {}};
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
