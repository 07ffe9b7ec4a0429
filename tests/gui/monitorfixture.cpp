// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/monitorfixture.h"

#include <array>

namespace Slipway::Sample {

namespace {

constexpr qint64 seconds = now / 1000;
constexpr qint64 gibibyte = 1024LL * 1024 * 1024;

QString nameOf(int number, int width)
{
    return QStringLiteral("worker%1").arg(number, width, 10, QLatin1Char('0'));
}

SlurmNode makeNode(const QString &name, const QString &state, int cpus, int used)
{
    SlurmNode node;
    node.name = name;
    node.address = QStringLiteral("192.168.100.%1").arg(10 + name.right(2).toInt());
    node.hostName = name;
    node.state = NodeState::parse(state);
    node.cpus = cpus;
    node.cpusAllocated = used;
    node.sockets = 2;
    node.coresPerSocket = cpus / 4;
    node.threadsPerCore = 2;
    node.load = node.state.kind() == NodeState::Kind::Down ? -1 : used * 0.97 + 0.3;
    node.memoryMiB = 515000;
    node.memoryAllocatedMiB = 515000LL * used / cpus;
    node.memoryFreeMiB = 515000 - node.memoryAllocatedMiB - 4000;
    node.partitions = {QStringLiteral("cpu")};
    node.features = {QStringLiteral("avx512")};
    node.version = QStringLiteral("22.05.8");
    node.bootTime = seconds - 86400 * 12;
    node.slurmdStartTime = seconds - 86400 * 3;
    node.record = QStringLiteral("NodeName=%1 Arch=x86_64 CoresPerSocket=%2 CPUAlloc=%3 CPUTot=%4 CPULoad=%5 AvailableFeatures=avx512 Gres=(null) "
                                 "NodeAddr=%6 NodeHostName=%1 Version=22.05.8 OS=Linux 6.1.0-18-amd64 RealMemory=515000 AllocMem=%7 Sockets=2 "
                                 "State=%8 ThreadsPerCore=2 TmpDisk=0 Weight=1 Owner=N/A MCS_label=N/A Partitions=cpu BootTime=2025-11-14T12:31:00")
                      .arg(name).arg(node.coresPerSocket).arg(used).arg(cpus).arg(node.load).arg(node.address).arg(node.memoryAllocatedMiB).arg(state)
                      .toUtf8();
    return node;
}

SlurmJob makeJob(qint64 number, const QString &name, const QString &user, const QString &state, const QString &nodes, int cpus)
{
    SlurmJob job;
    job.id = QString::number(number);
    job.number = number;
    job.name = name;
    job.user = user;
    job.account = QStringLiteral("lab");
    job.partition = QStringLiteral("cpu");
    job.qos = QStringLiteral("normal");
    job.state = state;
    job.priority = 4294901000 - number;
    job.nodeList = nodes;
    job.batchHost = nodes.section(QLatin1Char('['), 0, 0) == nodes ? nodes : QStringLiteral("worker02");
    job.cpus = cpus;
    job.timeLimit = 86400;
    job.submitTime = seconds - 7200 - number;
    job.startTime = nodes.isEmpty() ? 0 : seconds - 3600;
    job.runTime = nodes.isEmpty() ? 0 : 3600 + number;
    job.workDir = QStringLiteral("/home/ubuntu/cq/") + user;
    job.command = job.workDir + QStringLiteral("/run.sh");
    job.stdOut = job.workDir + QStringLiteral("/slurm-%1.out").arg(number);
    job.record = QStringLiteral("JobId=%1 JobName=%2 UserId=%3(1000) Priority=%4 JobState=%5 Partition=cpu NodeList=%6 NumCPUs=%7 WorkDir=%8")
                     .arg(number).arg(name, user).arg(job.priority).arg(state, nodes.isEmpty() ? QStringLiteral("(null)") : nodes).arg(cpus).arg(job.workDir)
                     .toUtf8();
    return job;
}

SlurmJob waiting(qint64 number, const QString &name, const QString &user, const QString &reason)
{
    SlurmJob job = makeJob(number, name, user, QStringLiteral("PENDING"), {}, 64);
    job.reason = reason;
    return job;
}

QVector<SlurmJob> jobs()
{
    const QString running = QStringLiteral("RUNNING");
    QVector<SlurmJob> all{
        makeJob(4801, QStringLiteral("train-resnet"), QStringLiteral("ada"), running, QStringLiteral("worker02"), 128),
        makeJob(4805, QStringLiteral("relax"), QStringLiteral("lin"), running, QStringLiteral("worker[05-06]"), 256),
        makeJob(4806, QStringLiteral("cp2k-md"), QStringLiteral("lin"), running, QStringLiteral("worker07"), 48),
        makeJob(4811, QStringLiteral("jupyter"), QStringLiteral("bob"), running, QStringLiteral("worker07"), 8),
        makeJob(4812, QStringLiteral("scan-7"), QStringLiteral("ada"), running, QStringLiteral("worker08"), 32),
        waiting(4820, QStringLiteral("big-relax"), QStringLiteral("lin"), QStringLiteral("Resources")),
        waiting(4821, QStringLiteral("scan-8"), QStringLiteral("ada"), QStringLiteral("Priority")),
        waiting(4822, QStringLiteral("postprocess"), QStringLiteral("lin"), QStringLiteral("Dependency")),
        waiting(4823, QStringLiteral("notebook"), QStringLiteral("eve"), QStringLiteral("JobHeldUser")),
    };
    all.append(makeJob(4790, QStringLiteral("scan-5"), QStringLiteral("ada"), QStringLiteral("COMPLETED"), QStringLiteral("worker08"), 32));
    all.append(makeJob(4792, QStringLiteral("scan-6"), QStringLiteral("ada"), QStringLiteral("FAILED"), QStringLiteral("worker08"), 32));
    all.last().exitCode = QStringLiteral("2:0");
    for (SlurmJob &job : all) {
        if (job.hasEnded())
            job.endTime = seconds - 600;
    }
    return all;
}

SlurmPartition makePartition(const QString &name, const QString &state, const QString &nodes, int count)
{
    SlurmPartition partition;
    partition.name = name;
    partition.state = state;
    partition.isDefault = name == QLatin1String("cpu");
    partition.nodes = nodes;
    partition.maxTime = QStringLiteral("UNLIMITED");
    partition.totalNodes = count;
    partition.totalCpus = count * 128;
    partition.priorityTier = 1;
    partition.record = QStringLiteral("PartitionName=%1 AllowGroups=ALL Default=YES MaxTime=UNLIMITED Nodes=%2 State=%3 TotalNodes=%4").arg(name, nodes, state).arg(count).toUtf8();
    return partition;
}

std::shared_ptr<ClusterSnapshot> frame()
{
    auto snapshot = std::make_shared<ClusterSnapshot>();
    snapshot->cluster = QStringLiteral("workq");
    snapshot->askedServer = QStringLiteral("worker01");
    snapshot->takenAt = now;
    snapshot->milliseconds = 84;
    snapshot->serverTime = seconds;
    snapshot->version = SlurmVersion::parse(QStringLiteral("22.05.8"));
    snapshot->partitions = {makePartition(QStringLiteral("cpu"), QStringLiteral("UP"), QStringLiteral("worker[01-12]"), 12),
                            makePartition(QStringLiteral("gpu"), QStringLiteral("UP"), QStringLiteral("worker[09-10]"), 2),
                            makePartition(QStringLiteral("night"), QStringLiteral("DOWN"), QStringLiteral("worker[01-12]"), 12)};
    snapshot->controllers = {{QStringLiteral("worker01"), true, true, true, QStringLiteral("Slurmctld(primary) at worker01 is UP"), 21, 3},
                             {QStringLiteral("worker02"), false, true, false, QStringLiteral("Slurmctld(backup) at worker02 is UP"), 27, 3}};
    snapshot->diag.dataSince = seconds - 43200;
    snapshot->diag.jobsSubmitted = 214;
    snapshot->diag.jobsStarted = 208;
    snapshot->diag.jobsCompleted = 196;
    snapshot->diag.jobsFailed = 3;
    snapshot->diag.lastCycleMicroseconds = 412;
    snapshot->diag.meanCycleMicroseconds = 388;
    snapshot->diag.serverThreads = 3;
    snapshot->diag.agentQueue = 0;
    return snapshot;
}

} // namespace

CheckedCluster cluster()
{
    ClusterSpec spec = exampleCluster();
    spec.servers.clear();
    for (int i = 1; i <= 12; ++i) {
        Server server;
        server.name = nameOf(i, 2);
        server.address = QStringLiteral("192.168.100.%1").arg(10 + i);
        server.cpus = 128;
        spec.servers.append(server);
    }
    spec.cluster.backupControllers = {QStringLiteral("worker02")};
    Result<CheckedCluster> checked = CheckedCluster::check(spec);
    if (!checked)
        qFatal("%s", qPrintable(checked.error().message));
    return *checked;
}

ClusterSnapshotPtr lively()
{
    auto snapshot = frame();
    static const std::array<std::pair<const char *, int>, 12> states{{{"IDLE", 0}, {"ALLOCATED", 128}, {"DOWN", 0}, {"IDLE+DRAIN", 0},
        {"ALLOCATED", 128}, {"ALLOCATED", 128}, {"MIXED", 56}, {"MIXED", 32}, {"IDLE", 0}, {"IDLE", 0}, {"IDLE+POWERED_DOWN", 0}, {"IDLE", 0}}};
    for (int i = 0; i < 12; ++i)
        snapshot->nodes.append(makeNode(nameOf(i + 1, 2), QLatin1String(states[static_cast<std::size_t>(i)].first), 128, states[static_cast<std::size_t>(i)].second));
    SlurmNode &down = snapshot->nodes[2];
    down.reason = QStringLiteral("Node unexpectedly rebooted");
    down.reasonBy = QStringLiteral("slurm");
    down.reasonTime = seconds - 1800;
    down.bootTime = seconds - 2000;
    SlurmNode &drained = snapshot->nodes[3];
    drained.reason = QStringLiteral("admin: disk swap");
    drained.reasonBy = QStringLiteral("bob");
    drained.reasonTime = seconds - 19200;
    for (const int i : {8, 9}) {
        SlurmNode &node = snapshot->nodes[i];
        node.gpus = 4;
        node.gpusAllocated = i == 8 ? 3 : 0;
        node.gres = QStringLiteral("gpu:a100:4");
        node.partitions = {QStringLiteral("cpu"), QStringLiteral("gpu")};
    }
    snapshot->jobs = jobs();
    return snapshot;
}

ClusterSnapshotPtr idle()
{
    auto snapshot = frame();
    for (int i = 0; i < 12; ++i)
        snapshot->nodes.append(makeNode(nameOf(i + 1, 2), QStringLiteral("IDLE"), 128, 0));
    return snapshot;
}

ClusterSnapshotPtr large(int count, int turned)
{
    static const char *const usual[] = {"ALLOCATED", "IDLE", "MIXED", "ALLOCATED", "IDLE", "MIXED+COMPLETING", "ALLOCATED", "IDLE+DRAIN", "IDLE", "ALLOCATED", "DOWN*"};
    auto snapshot = frame();
    snapshot->nodes.reserve(count);
    for (int i = 0; i < count; ++i) {
        const bool turns = turned > 0 && i % turned == 0;
        const std::size_t pick = static_cast<std::size_t>((i * 7 + i / 13) % 97);
        const QLatin1String state(turns ? "DOWN" : pick < std::size(usual) ? usual[pick] : pick % 3 ? "ALLOCATED" : "IDLE");
        const bool busy = state.startsWith(QLatin1String("ALLOC"));
        snapshot->nodes.append(makeNode(nameOf(i + 1, 5), state, 128, busy ? 128 : state.startsWith(QLatin1String("MIXED")) ? 40 : 0));
    }
    return snapshot;
}

ServerSnapshotPtr server(const QString &name, std::optional<ChainLink::Kind> broken)
{
    static const char *const texts[] = {"ada logs in with a key.", "Docker 24.0.7 answers.", "The container has been running for 3 days.",
                                        "munged answers.", "slurmd answers on port 6818.", "The controller counts the node in.",
                                        "/data/slurm is mounted, and the files are those of the set in use.", "The clock is in step."};
    auto seen = std::make_shared<ServerSnapshot>();
    seen->server = name;
    seen->takenAt = now - 9000;
    for (std::size_t i = 0; i < chainLength; ++i) {
        ChainLink &link = seen->chain[i];
        link.kind = static_cast<ChainLink::Kind>(i);
        link.state = broken && link.kind > *broken ? ChainLink::State::Unknown : broken == link.kind ? ChainLink::State::Broken : ChainLink::State::Fine;
        link.text = link.state == ChainLink::State::Fine ? QString::fromLatin1(texts[i]) : QString();
        link.probe = QStringLiteral("docker exec %1 true").arg(name);
    }
    seen->dockerVersion = QStringLiteral("24.0.7");
    seen->containerStatus = QStringLiteral("running");
    seen->containerId = QStringLiteral("5b1f0c2d9a77");
    seen->image = QStringLiteral("zhonger/conquest:slurm-ssh");
    seen->containerStartedAt = seconds - 86400 * 3;
    seen->restartCount = 0;
    seen->containerCpuPercent = 12.5;
    seen->containerMemoryBytes = 3 * gibibyte;
    seen->pushedSet = QStringLiteral("20261124-091502");
    seen->disks = {{QStringLiteral("/"), 440 * gibibyte, 118 * gibibyte, false}, {QStringLiteral("/data/slurm"), 8 * 1024 * gibibyte, 2200 * gibibyte, false}};
    seen->load1 = 12.4;
    seen->memoryTotalMiB = 515000;
    seen->memoryAvailableMiB = 402000;
    seen->bootTime = seconds - 86400 * 12;
    seen->clockAheadSeconds = 0.1;
    seen->clockErrorSeconds = 0.05;
    return seen;
}

QVector<ServerSnapshotPtr> servers()
{
    QVector<ServerSnapshotPtr> all;
    for (int i = 1; i <= 12; ++i) {
        const QString name = nameOf(i, 2);
        if (i != 3) {
            all.append(server(name));
            continue;
        }
        auto broken = std::make_shared<ServerSnapshot>(*server(name, ChainLink::Kind::Registered));
        broken->chain[5].text = QStringLiteral("slurmd runs and answers; slurmctld keeps the node down because it rebooted without being asked.");
        for (const std::size_t link : {6, 7}) {
            broken->chain[link].state = ChainLink::State::Fine;
            broken->chain[link].text = server(name)->chain[link].text;
        }
        all.append(broken);
    }
    return all;
}

QVector<ClusterEvent> events()
{
    using Severity = ClusterEvent::Severity;
    const QString state = QStringLiteral("node.state");
    return {{now - 5400000, state, QStringLiteral("worker07"), QStringLiteral("idle"), QStringLiteral("mixed"), {}, Severity::Info},
            {now - 1900000, state, QStringLiteral("worker03"), QStringLiteral("idle"), QStringLiteral("not-responding"), {}, Severity::Bad},
            {now - 1800000, state, QStringLiteral("worker03"), QStringLiteral("not-responding"), QStringLiteral("down"), QStringLiteral("Node unexpectedly rebooted"), Severity::Bad},
            {now - 600000, QStringLiteral("job.failed"), QStringLiteral("4792"), QStringLiteral("running"), QStringLiteral("failed"), QStringLiteral("2:0"), Severity::Warning}};
}

} // namespace Slipway::Sample
