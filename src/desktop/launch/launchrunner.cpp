// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchrunner.h"

#include "desktop/launch/eventqueue.h"
#include "desktop/launch/reportfile.h"
#include "desktop/launch/restorework.h"

namespace Slipway {

namespace {
constexpr int batchTime = 50; ///< milliseconds
}

struct LaunchRunner::Ended
{
    Report report;
    std::optional<PushedSet> previous;
};

LaunchRunner::LaunchRunner(HostConnector &connector, Redactor &redactor, QObject *parent)
    : QObject(parent), m_connector(connector), m_redactor(redactor), m_events(std::make_shared<EventQueue>())
{
    m_timer.setInterval(batchTime);
    connect(&m_timer, &QTimer::timeout, this, &LaunchRunner::deliver);
}

LaunchRunner::~LaunchRunner()
{
    m_stop.request_stop();
}

LaunchRunner::Ended LaunchRunner::launch(const CheckedCluster &cluster, const LaunchContext &context,
                                         const PushOptions &options)
{
    Ended ended{launchCluster(cluster, context, options), {}};
    if (ended.report.succeeded() || !replacedFiles(ended.report))
        return ended;
    if (const Result<PushedSet> set = Slipway::previousSet(context.connector, cluster.spec(), context.stop); set)
        ended.previous = *set;
    return ended;
}

void LaunchRunner::start(const CheckedCluster &cluster, const PushOptions &options)
{
    if (m_running)
        return;
    m_running = true;
    m_previous.reset();
    m_stop = std::stop_source();
    if (!m_lane)
        m_lane = std::make_unique<Lane>();
    auto work = [&connector = m_connector, &redactor = m_redactor, cluster, options, times = m_times,
                 events = m_events, stop = m_stop.get_token()](const std::stop_token &) {
        const LaunchContext context{connector, redactor,
                                    [events](const StepEvent &event) { events->add(event); }, stop, times};
        return Result<Ended>(launch(cluster, context, options));
    };
    Q_EMIT started();
    m_timer.start();
    onDone(m_lane->submit(work), this, [this](const Result<Ended> &ended) {
        m_timer.stop();
        deliver();
        m_running = false;
        Report report;
        if (ended) {
            report = ended->report;
            m_previous = ended->previous;
        } else {
            report.error = ended.error();
        }
        Q_EMIT finished(report);
    });
}

void LaunchRunner::cancel()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    Q_EMIT cancelling();
}

void LaunchRunner::deliver()
{
    const QVector<StepEvent> events = m_events->takeAll();
    if (!events.isEmpty())
        Q_EMIT happened(events);
}

} // namespace Slipway
