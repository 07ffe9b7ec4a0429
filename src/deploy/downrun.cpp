// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/downrun.h"

#include "deploy/clusterpaths.h"
#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "render/render.h"

#include <QCoreApplication>

#include <algorithm>

namespace Slipway {

namespace {
struct DownTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

using namespace std::chrono_literals;

constexpr auto downTime = 3min;

/// The files as they are, but with nothing to build: Compose v1 refuses a file whose build folder is not
/// there, and down builds nothing.
Bundle bundleForDown(const CheckedCluster &cluster)
{
    ClusterSpec spec = cluster.spec();
    spec.cluster.image.source = Image::Source::Pull;
    const Result<CheckedCluster> plain = CheckedCluster::check(spec);
    return render(plain ? *plain : cluster);
}
} // namespace

DownRun::DownRun(const CheckedCluster &cluster, const LaunchContext &context, const QStringList &servers)
    : m_cluster(cluster), m_context(context), m_bundle(bundleForDown(cluster))
{
    for (const Server &server : cluster.spec().servers) {
        if (!servers.isEmpty() && !servers.contains(server.name))
            continue;
        m_servers.append(server);
        m_lanes.push_back(std::make_unique<LaneRun>(server.name, context));
        m_lanes.back()->announce(QStringLiteral("connect"), DownTr::tr("Log in"));
        m_lanes.back()->announce(QStringLiteral("compose.down"), DownTr::tr("Stop the container"));
    }
}

bool DownRun::run()
{
    std::vector<std::function<void()>> jobs;
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        jobs.emplace_back([this, i] { takeDown(*m_lanes[i], m_servers.at(static_cast<qsizetype>(i))); });
    runInParallel(jobs);
    return std::none_of(m_lanes.cbegin(), m_lanes.cend(), [](const auto &lane) { return lane->failed(); });
}

void DownRun::takeDown(LaneRun &lane, const Server &server)
{
    std::unique_ptr<RemoteHost> host;
    lane.run(QStringLiteral("connect"), [&]() -> Result<StepOutcome> {
        Result<std::unique_ptr<RemoteHost>> connected =
            m_context.connector.connect(sshTarget(server), m_context.stop);
        if (!connected)
            return std::move(connected).error();
        host = std::move(connected).value();
        return done(host->displayName());
    });
    lane.run(QStringLiteral("compose.down"), [&] { return composeDown(lane, *host, server); });
    lane.finish();
}

Result<StepOutcome> DownRun::composeDown(LaneRun &lane, RemoteHost &host, const Server &server)
{
    Docker docker(host, lane);
    const Result<ContainerState> state = docker.container(server.name);
    if (!state)
        return state.error();
    if (!state->exists)
        return alreadyDone(DownTr::tr("There is no container."));
    if (state->project != composeProject(m_cluster.spec()))
        return alreadyDone(
            DownTr::tr("The container %1 there is not of this cluster and was left alone.").arg(server.name));
    if (const Result<QString> compose = docker.composeVersion(); !compose)
        return compose.error();
    // From standard input, so that it works with the shared folder gone, too.
    const BundleFile *file = m_bundle.file(QStringLiteral("servers/%1/docker-compose.yml").arg(server.name));
    RemoteCommand command;
    command.argv = docker.compose(composeDownArguments(m_cluster.spec()));
    command.input = file ? file->content : QByteArray();
    command.timeout = downTime;
    const Result<CommandResult> result = lane.mustSucceed(
        host, command,
        DownTr::tr("Compose could not stop the container on %1. Its output says why.").arg(server.name));
    if (!result)
        return result.error();
    return done(DownTr::tr("Stopped and removed; its state volume stays."));
}

void DownRun::addTo(ReportRun &report)
{
    for (const std::unique_ptr<LaneRun> &lane : m_lanes)
        report.add(*lane);
}

} // namespace Slipway
