// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/pushrun.h"

#include "deploy/push.h"
#include "render/render.h"

#include <QCoreApplication>

#include <algorithm>

namespace Slipway {

namespace {
struct PushRunTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

// A server can have a lane of this and of the next part of a launch: its ids must not meet theirs.
const QString connectStep = QStringLiteral("push.connect");
const QString filesStep = QStringLiteral("files");
} // namespace

PushRun::PushRun(const CheckedCluster &cluster, const LaunchContext &context, const PushOptions &options)
    : m_context(context)
    , m_options(options)
    , m_bundle(render(cluster))
    , m_targets(pushTargets(cluster.spec()))
{
    for (const PushTarget &target : std::as_const(m_targets)) {
        LaneRun &lane = m_lanes.emplace_back(target.ssh.label, context);
        lane.announce(connectStep, PushRunTr::tr("Log in"));
        lane.announce(filesStep, PushRunTr::tr("Put the files in %1").arg(target.folder));
    }
}

bool PushRun::run()
{
    std::vector<std::function<void()>> jobs;
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        jobs.emplace_back([this, i] { push(m_lanes[i], m_targets.at(static_cast<qsizetype>(i))); });
    runInParallel(jobs);
    return std::none_of(m_lanes.cbegin(), m_lanes.cend(), [](const LaneRun &lane) { return lane.failed(); });
}

bool PushRun::mayGoOn() const
{
    bool done = false;
    for (const LaneRun &lane : m_lanes) {
        done = done || !lane.failed();
        const QVector<StepRecord> &steps = lane.record().steps;
        if (std::any_of(steps.cbegin(), steps.cend(), [](const StepRecord &step) {
                return step.error && step.error->code == Error::Code::Conflict;
            }))
            return false;
    }
    return done;
}

void PushRun::push(LaneRun &lane, const PushTarget &target)
{
    std::unique_ptr<RemoteHost> host;
    lane.run(connectStep, [&]() -> Result<StepOutcome> {
        Result<std::unique_ptr<RemoteHost>> connected =
            m_context.connector.connect(target.ssh, m_context.stop);
        if (!connected)
            return std::move(connected).error();
        host = std::move(connected).value();
        return done(host->displayName());
    });
    lane.run(filesStep, [&]() -> Result<StepOutcome> {
        if (target.createFolder) {
            if (Result<void> made = host->makeFolders({target.folder}, 0755, m_context.stop); !made)
                return std::move(made).error();
        }
        const ProgressSink progress = [&lane](qint64 bytes, qint64 total) {
            lane.tell({}, total > 0 ? static_cast<double>(bytes) / static_cast<double>(total) : -1);
        };
        const Result<PushedSet> pushed = pushBundle(
            *host, target.folder, m_bundle, m_options.overwriteForeignChanges, m_context.stop, progress);
        if (!pushed)
            return pushed.error();
        // Beside the sets, and never in one: it outlives them.
        if (!target.stateFolder.isEmpty()) {
            if (Result<void> made = host->makeFolders({target.stateFolder}, 0755, m_context.stop); !made)
                return std::move(made).error();
        }
        if (!pushed->created)
            return alreadyDone(PushRunTr::tr("Nothing changed since the last push."));
        return done(PushRunTr::tr("%n file(s), set %1", nullptr, static_cast<int>(m_bundle.files.size()))
                        .arg(pushed->id));
    });
    lane.finish();
}

void PushRun::addTo(ReportRun &report)
{
    for (LaneRun &lane : m_lanes)
        report.add(lane);
}

} // namespace Slipway
