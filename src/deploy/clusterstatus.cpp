// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/clusterstatus.h"

#include "deploy/plaintext.h"
#include "deploy/targets.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Slipway {

namespace {
struct StatusTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

using namespace std::chrono_literals;
constexpr auto queryTime = 20s;
} // namespace

int ClusterStatus::readyNodes() const
{
    return static_cast<int>(std::count_if(servers.cbegin(), servers.cend(),
                                          [](const ServerStatus &s) { return s.node && s.node->state.isReady(); }));
}

bool ClusterStatus::works() const
{
    const bool controlled = std::any_of(controllers.cbegin(), controllers.cend(),
                                        [](const ControllerStatus &c) { return c.answers; });
    const bool running = std::all_of(servers.cbegin(), servers.cend(),
                                     [](const ServerStatus &s) { return !s.error && s.container.running(); });
    return controlled && running && readyNodes() == servers.size();
}

StatusRun::StatusRun(const CheckedCluster &cluster, const LaunchContext &context)
    : m_cluster(cluster), m_lane(cluster.spec().cluster.name, context)
{
    const ClusterSpec &spec = cluster.spec();
    m_status.cluster = spec.cluster.name;
    for (const Server &server : spec.servers) {
        ServerLook &look = m_looks.emplace_back();
        look.server = &server;
        look.lane = std::make_unique<LaneRun>(server.name, context);
        look.lane->announce(QStringLiteral("container.seen"), StatusTr::tr("Look at the container"));
        m_status.servers.append({server.name, {}, {}, {}});
    }
    for (const QString &name : QStringList{spec.cluster.controller} + spec.cluster.backupControllers)
        m_status.controllers.append({name, false, {}});
    m_lane.announce(QStringLiteral("controller.asked"), StatusTr::tr("Ask the controller"));
    m_lane.announce(QStringLiteral("nodes.asked"), StatusTr::tr("Ask about the nodes"));
}

bool StatusRun::run()
{
    std::vector<std::function<void()>> jobs;
    for (std::size_t i = 0; i < m_looks.size(); ++i)
        jobs.emplace_back([this, i] { look(m_looks[i], m_status.servers[static_cast<qsizetype>(i)]); });
    m_status.servers.detach(); // once, here: the jobs write to its items in parallel
    runInParallel(jobs);
    m_lane.run(QStringLiteral("controller.asked"), [this] { return askControllers(); });
    m_lane.run(QStringLiteral("nodes.asked"), [this] { return askNodes(); });
    m_lane.finish();
    return m_status.works();
}

void StatusRun::look(ServerLook &look, ServerStatus &status)
{
    LaneRun &lane = *look.lane;
    lane.run(QStringLiteral("container.seen"), [&]() -> Result<StepOutcome> {
        Result<std::unique_ptr<RemoteHost>> connected =
            lane.context().connector.connect(sshTarget(*look.server), lane.context().stop);
        if (!connected) {
            status.error = connected.error();
            return std::move(connected).error();
        }
        look.host = std::move(connected).value();
        const Result<ContainerState> state = Docker(*look.host, lane).container(look.server->name);
        if (!state) {
            status.error = state.error();
            return state.error();
        }
        status.container = *state;
        return done(state->exists ? state->status : StatusTr::tr("There is no container."));
    });
    lane.finish();
}

Result<CommandResult> StatusRun::inContainer(const QString &server, const QStringList &argv)
{
    const auto look = std::find_if(m_looks.cbegin(), m_looks.cend(),
                                   [&server](const ServerLook &l) { return l.server->name == server; });
    const auto seen = look - m_looks.cbegin();
    if (look == m_looks.cend() || !look->host || !m_status.servers.at(seen).container.running()) {
        return Error{
            Error::Code::NotFound,
            StatusTr::tr("The container of %1 does not run, so its Slurm cannot be asked.").arg(server),
            {},
            server};
    }
    return Docker(*look->host, m_lane).exec(server, argv, queryTime);
}

Result<StepOutcome> StatusRun::askControllers()
{
    std::optional<Error> first;
    for (ControllerStatus &controller : m_status.controllers) {
        const Result<CommandResult> ping =
            inContainer(controller.server, {QStringLiteral("scontrol"), QStringLiteral("ping")});
        if (!ping) {
            controller.answer = ping.error().message;
            first = first ? first : ping.error();
            continue;
        }
        controller.answer = withoutControls(QString::fromUtf8(ping->output + ping->errorOutput).trimmed());
        controller.answers = ping->succeeded() && controllerAnswers(ping->output);
        if (controller.answers)
            return done(controller.answer.section(QLatin1Char('\n'), 0, 0));
    }
    if (first && first->code == Error::Code::Cancelled)
        return *first;
    m_status.nodesError = Error{Error::Code::VerifyFailed, StatusTr::tr("No controller answers."),
                                m_status.controllers.first().answer, m_status.controllers.first().server};
    return *m_status.nodesError;
}

Result<StepOutcome> StatusRun::askNodes()
{
    const auto controller = std::find_if(m_status.controllers.cbegin(), m_status.controllers.cend(),
                                         [](const ControllerStatus &c) { return c.answers; });
    const Result<CommandResult> nodes =
        inContainer(controller->server, {QStringLiteral("scontrol"), QStringLiteral("-o"),
                                         QStringLiteral("show"), QStringLiteral("nodes")});
    if (!nodes) {
        m_status.nodesError = nodes.error();
        return nodes.error();
    }
    QHash<QString, SlurmNode> seen;
    for (const SlurmNode &node : parseSlurmNodes(nodes->output).records)
        seen.insert(node.name, node);
    for (ServerStatus &server : m_status.servers) {
        if (const auto node = seen.constFind(server.server); node != seen.cend())
            server.node = *node;
    }
    return done(
        StatusTr::tr("%1 of %2 nodes are ready.").arg(m_status.readyNodes()).arg(m_status.servers.size()));
}

void StatusRun::addTo(ReportRun &report)
{
    for (ServerLook &look : m_looks)
        report.add(*look.lane);
    report.add(m_lane);
}

} // namespace Slipway
