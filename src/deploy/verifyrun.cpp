// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/verifyrun.h"

#include "deploy/faultprobe.h"
#include "deploy/partitionchoice.h"
#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "slurm/hostlist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {
struct VerifyTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

using namespace std::chrono_literals;

constexpr auto queryTime = 20s;
constexpr int srunSeconds = 45;
constexpr auto srunTime = std::chrono::seconds(srunSeconds + 15);
constexpr int endedByTimeout = 124; ///< timeout(1)
constexpr int killedByTimeout = 137;
bool hung(const CommandResult &srun)
{
    return srun.exitStatus == endedByTimeout || srun.exitStatus == killedByTimeout;
}
} // namespace

VerifyRun::VerifyRun(const CheckedCluster &cluster, const LaunchContext &context, const VerifyScope &scope)
    : m_cluster(cluster), m_context(context), m_scope(scope), m_lane(cluster.spec().cluster.name, context)
{
    const bool all = scope.nodes.isEmpty();
    for (const Server &server : cluster.spec().servers) {
        if (all)
            m_scope.nodes.append(server.name);
        // The controller is asked, whatever is proven.
        if (!m_scope.nodes.contains(server.name) && server.name != cluster.spec().cluster.controller)
            continue;
        ServerCheck &check = m_servers.emplace_back();
        check.server = &server;
        check.lane = std::make_unique<LaneRun>(server.name, context);
        check.lane->announce(QStringLiteral("container.running"), VerifyTr::tr("See the container run"));
    }
    m_lane.announce(QStringLiteral("controller"), VerifyTr::tr("Ask the controller"));
    m_lane.announce(QStringLiteral("registered"), VerifyTr::tr("See every node register"));
    if (scope.job)
        m_lane.announce(QStringLiteral("srun"), all ? VerifyTr::tr("Run a job over all nodes")
                                                    : VerifyTr::tr("Run a job over these nodes"));
}

bool VerifyRun::run()
{
    std::vector<std::function<void()>> jobs;
    for (ServerCheck &check : m_servers)
        jobs.emplace_back([this, &check] { checkServer(check); });
    runInParallel(jobs);
    m_lane.run(QStringLiteral("controller"), [this] { return controllerAnswers(); });
    m_lane.run(QStringLiteral("registered"), [this] { return nodesRegistered(); });
    m_lane.run(QStringLiteral("srun"), [this] { return jobRuns(); });
    m_lane.finish();
    return !m_lane.failed() && std::none_of(m_servers.cbegin(), m_servers.cend(),
                                            [](const ServerCheck &check) { return check.lane->failed(); });
}

void VerifyRun::addTo(ReportRun &report)
{
    for (ServerCheck &check : m_servers)
        report.add(*check.lane);
    report.add(m_lane);
}

void VerifyRun::checkServer(ServerCheck &check)
{
    check.lane->run(QStringLiteral("container.running"), [this, &check] { return containerRuns(check); });
    check.lane->finish();
}

Result<StepOutcome> VerifyRun::containerRuns(ServerCheck &check)
{
    Result<std::unique_ptr<RemoteHost>> connected =
        m_context.connector.connect(sshTarget(*check.server), m_context.stop);
    if (!connected)
        return std::move(connected).error();
    check.host = std::move(connected).value();
    Docker docker(*check.host, *check.lane);
    const Result<ContainerState> state = docker.container(check.server->name);
    if (!state)
        return state.error();
    if (!state->exists)
        return Error{Error::Code::VerifyFailed,
                     VerifyTr::tr("There is no container %1 on its server. Bring the cluster up first.")
                         .arg(check.server->name),
                     {},
                     check.server->name};
    if (!state->running())
        return Error{Error::Code::VerifyFailed,
                     VerifyTr::tr("The container %1 does not run, it is: %2. Its log says why.")
                         .arg(check.server->name, state->status),
                     docker.logTail(check.server->name), check.server->name};
    const QDateTime since = QDateTime::fromSecsSinceEpoch(dockerSeconds(state->startedAt));
    return done(VerifyTr::tr("Runs since %1.").arg(since.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))));
}

RemoteHost *VerifyRun::hostOf(const QString &server)
{
    for (const ServerCheck &check : m_servers) {
        if (check.server->name == server)
            return check.host.get();
    }
    return nullptr;
}

std::optional<Error> VerifyRun::containerDown(const QString &server) const
{
    for (const ServerCheck &check : m_servers) {
        const std::optional<Error> &error = check.lane->record().steps.first().error;
        if (check.server->name == server && error && error->code == Error::Code::VerifyFailed)
            return error;
    }
    return std::nullopt;
}

Result<CommandResult> VerifyRun::atController(const QStringList &argv, std::chrono::milliseconds timeout)
{
    const QString controller = m_cluster.spec().cluster.controller;
    RemoteHost *host = hostOf(controller);
    if (!host)
        return Error{Error::Code::VerifyFailed,
                     VerifyTr::tr("The controller's server %1 cannot be reached, so nothing can be proven.")
                         .arg(controller),
                     {},
                     controller};
    return Docker(*host, m_lane).exec(controller, argv, timeout);
}

Result<StepOutcome> VerifyRun::controllerAnswers()
{
    const QString controller = m_cluster.spec().cluster.controller;
    if (const std::optional<Error> down = containerDown(controller))
        return *down; // it will not answer by being waited for
    const QDeadlineTimer deadline(m_context.times.controller);
    for (;;) {
        const Result<CommandResult> ping =
            atController({QStringLiteral("scontrol"), QStringLiteral("ping")}, queryTime);
        if (!ping)
            return ping.error();
        // Not by its exit status: it is non-zero as well when only a backup does not answer.
        if (Slipway::controllerAnswers(ping->output))
            return done(
                withoutControls(QString::fromUtf8(ping->output).trimmed().section(QLatin1Char('\n'), 0, 0)));
        if (deadline.hasExpired()) {
            FaultProbe probe(m_cluster, m_lane, [this](const QString &server) { return hostOf(server); });
            const QString why = probe.explain(controller);
            return Error{Error::Code::VerifyFailed,
                         (VerifyTr::tr("slurmctld on %1 did not answer within %2 seconds.")
                              .arg(controller)
                              .arg(m_context.times.controller / 1s) +
                          QLatin1Char(' ') +
                          (why.isEmpty() ? VerifyTr::tr("The container's log says why.") : why)),
                         probe.logOf(controller), controller};
        }
        m_lane.tell(VerifyTr::tr("Waiting for slurmctld"));
        if (!pauseFor(m_context.times.again, m_context.stop))
            return cancelledError();
    }
}

Result<StepOutcome> VerifyRun::nodesRegistered()
{
    const QDeadlineTimer deadline(m_context.times.registered);
    for (;;) {
        const Result<CommandResult> shown = atController({QStringLiteral("scontrol"), QStringLiteral("-o"),
                                                          QStringLiteral("show"), QStringLiteral("nodes")},
                                                         queryTime);
        if (!shown)
            return shown.error();
        QVector<SlurmNode> bad;
        bool hopeless = true;
        const QVector<SlurmNode> seen = parseSlurmNodes(shown->output).records;
        for (const QString &name : std::as_const(m_scope.nodes)) {
            const auto it = std::find_if(seen.cbegin(), seen.cend(),
                                         [&name](const SlurmNode &node) { return node.name == name; });
            SlurmNode node;
            node.name = name;
            if (it != seen.cend())
                node = *it;
            const NodeState &state = node.state;
            hopeless = hopeless && (state.isReady() || state.isDrained() || containerDown(name));
            if (!state.isReady())
                bad.append(node);
        }
        if (bad.isEmpty())
            return done(VerifyTr::tr("%n node(s) registered and ready.", nullptr,
                                     static_cast<int>(m_scope.nodes.size())));
        if (hopeless || deadline.hasExpired())
            return notRegistered(bad);
        m_lane.tell(VerifyTr::tr("Waiting for %n node(s)", nullptr, static_cast<int>(bad.size())));
        if (!pauseFor(m_context.times.again, m_context.stop))
            return cancelledError();
    }
}

/// What is to be done about a node that Slurm itself holds back; empty when it is none of these.
QString VerifyRun::heldBack(const SlurmNode &node)
{
    if (node.state.isRefused())
        return VerifyTr::tr(
            "Slurm refuses it because the machine has less than the cluster file says. Measure "
            "the server, push, and bring the cluster up again.");
    const QString resume = QStringLiteral("scontrol update NodeName=%1 State=RESUME").arg(node.name);
    if (node.state.isDrained())
        return VerifyTr::tr("Slipway does not undo a drain; when the reason is mended: `%1`.").arg(resume);
    if (node.waitsForResume())
        return VerifyTr::tr("It answers again; when it is healthy, return it to service: `%1`.").arg(resume);
    return {};
}

Error VerifyRun::notRegistered(const QVector<SlurmNode> &nodes)
{
    FaultProbe probe(m_cluster, m_lane, [this](const QString &server) { return hostOf(server); });
    QStringList sentences;
    QString detail;
    int probed = 0;
    for (const SlurmNode &node : nodes) {
        const QString state = node.record.isEmpty() ? VerifyTr::tr("not known to the controller")
                                                    : node.state.words().join(QLatin1Char('+'));
        const QString reason =
            node.reason.isEmpty() ? QString() : VerifyTr::tr(" (reason: %1)").arg(node.reason);
        QString why = heldBack(node);
        // Probing takes a while for each; three are enough to see what is wrong.
        if (why.isEmpty() && probed < 3 && !m_context.stop.stop_requested()) {
            ++probed;
            why = probe.explain(node.name);
            detail += node.name + QLatin1String(":\n") + probe.logOf(node.name) + QLatin1Char('\n');
        }
        sentences.append(VerifyTr::tr("%1 is %2%3.").arg(node.name, state, reason) +
                         (why.isEmpty() ? QString() : QLatin1Char(' ') + why));
    }
    return Error{Error::Code::VerifyFailed, withoutControls(sentences.join(QLatin1Char(' '))), detail,
                 nodes.first().name};
}

Result<StepOutcome> VerifyRun::jobRuns()
{
    const QVector<PartitionChoice> choices = partitionsToProve(m_cluster.spec());
    if (choices.isEmpty())
        return Error{
            Error::Code::VerifyFailed,
            VerifyTr::tr("No partition that is UP has nodes, so no job can run. Correct the partitions."),
            {},
            {}};
    QStringList said;
    QSet<QString> left(m_scope.nodes.cbegin(), m_scope.nodes.cend());
    for (const PartitionChoice &choice : choices) {
        QStringList nodes;
        for (const QString &node : choice.nodes) {
            if (m_scope.nodes.contains(node))
                nodes.append(node);
        }
        if (nodes.isEmpty())
            continue;
        const Result<StepOutcome> ran = runOver(choice.partition, nodes);
        if (!ran)
            return ran;
        said.append(ran->summary);
        left.subtract(QSet<QString>(nodes.cbegin(), nodes.cend()));
    }
    if (!left.isEmpty()) {
        QStringList names = left.values();
        names.sort();
        said.append(VerifyTr::tr("Not proven, for they are in no partition that is UP: %1")
                        .arg(compressHostlist(names)));
    }
    return done(said.join(QLatin1Char('\n')));
}

Result<StepOutcome> VerifyRun::runOver(const QString &partition, const QStringList &nodes)
{
    const QString count = QString::number(nodes.size());
    // One task a node and nothing exclusive: a node that is busy but has a CPU left takes part.
    const QStringList argv{QStringLiteral("timeout"),
                           QStringLiteral("-k"),
                           QStringLiteral("5"),
                           QString::number(srunSeconds),
                           QStringLiteral("srun"),
                           QStringLiteral("-p"),
                           partition,
                           QStringLiteral("-N") + count,
                           QStringLiteral("-n") + count,
                           QStringLiteral("--ntasks-per-node=1"),
                           QStringLiteral("-w"),
                           compressHostlist(nodes),
                           QStringLiteral("--immediate=20"),
                           QStringLiteral("-t"),
                           QStringLiteral("1"),
                           QStringLiteral("--chdir=/"),
                           QStringLiteral("-J"),
                           QStringLiteral("slipway-verify"),
                           QStringLiteral("hostname")};
    Result<CommandResult> result = atController(argv, srunTime);
    // The first job after a start can meet a node that is not quite ready; a second one cannot.
    if (result && !result->succeeded() && !hung(*result)) {
        m_lane.tell(VerifyTr::tr("The job failed; trying once more"));
        if (!pauseFor(m_context.times.again, m_context.stop))
            return cancelledError();
        result = atController(argv, srunTime);
    }
    if (!result)
        return result.error();
    QStringList answered = QString::fromUtf8(result->output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &name : answered)
        name = name.trimmed().section(QLatin1Char('.'), 0, 0);
    answered.sort();
    QStringList missing;
    for (const QString &node : nodes) {
        if (!answered.contains(node))
            missing.append(node);
    }
    if (result->succeeded() && missing.isEmpty())
        return done(
            VerifyTr::tr("srun on partition %1: %2").arg(partition, answered.join(QStringLiteral(", "))));
    return srunFailed(*result, missing);
}

/// Nodes that are idle and an srun that hangs: the launch reached the nodes and their way back to srun did
/// not.
Error VerifyRun::srunHung(const QString &output) const
{
    const Cluster &cluster = m_cluster.spec().cluster;
    const QString ports = QStringLiteral("%1-%2").arg(cluster.srunPortFirst).arg(cluster.srunPortLast);
    const QString way =
        cluster.network == Cluster::Network::PublishedPorts
            ? VerifyTr::tr("Check that every container publishes the ports %1 (SrunPortRange) and that no "
                           "firewall between the servers drops them (look at its chain DOCKER-USER).")
            : VerifyTr::tr("Check that no firewall between the servers drops the ports %1 (SrunPortRange).");
    return Error{
        Error::Code::VerifyFailed,
        VerifyTr::tr("The nodes are registered, but srun hung and was ended after %1 seconds: the other "
                     "nodes cannot reach srun on %2.")
                .arg(srunSeconds)
                .arg(cluster.controller) +
            QLatin1Char(' ') + way.arg(ports),
        output, cluster.controller};
}

Error VerifyRun::srunFailed(const CommandResult &result, const QStringList &missing)
{
    const QString controller = m_cluster.spec().cluster.controller;
    const QString output = lastLines(result.output + result.errorOutput);
    const Result<CommandResult> shown = atController(
        {QStringLiteral("scontrol"), QStringLiteral("-o"), QStringLiteral("show"), QStringLiteral("nodes")},
        queryTime);
    const QVector<SlurmNode> nodes = shown ? parseSlurmNodes(shown->output).records : QVector<SlurmNode>();
    const bool busy =
        std::any_of(nodes.cbegin(), nodes.cend(), [](const SlurmNode &node) { return node.state.isBusy(); });
    if (hung(result))
        return srunHung(output);
    if (busy && !result.succeeded())
        return Error{Error::Code::VerifyFailed,
                     VerifyTr::tr("Nodes are busy with other jobs and had no room for the test job within 20 "
                                  "seconds. Verify again when they are free."),
                     output, controller};
    FaultProbe probe(m_cluster, m_lane, [this](const QString &server) { return hostOf(server); });
    for (const QString &node : missing) {
        const QString why = m_context.stop.stop_requested() ? QString() : probe.explain(node);
        if (!why.isEmpty())
            return Error{Error::Code::VerifyFailed, why, output, node};
    }
    return Error{Error::Code::VerifyFailed,
                 VerifyTr::tr("srun over all nodes ended with status %1 and these nodes did not answer: %2. "
                              "Its output says why.")
                     .arg(result.exitStatus)
                     .arg(missing.join(QStringLiteral(", "))),
                 output, controller};
}

} // namespace Slipway
