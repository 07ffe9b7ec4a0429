// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/reportrunner.h"

#include "desktop/launch/eventqueue.h"

namespace Slipway {

namespace {
constexpr int batchTime = 50; ///< milliseconds
}

ReportRunner::ReportRunner(HostConnector &connector, Redactor &redactor, QObject *parent)
    : QObject(parent), m_connector(connector), m_redactor(redactor), m_events(std::make_shared<EventQueue>())
{
    m_timer.setInterval(batchTime);
    connect(&m_timer, &QTimer::timeout, this, &ReportRunner::deliver);
}

ReportRunner::~ReportRunner()
{
    m_stop.request_stop();
}

void ReportRunner::start(Work work)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = std::stop_source();
    if (!m_lane)
        m_lane = std::make_unique<Lane>();
    auto run = [&connector = m_connector, &redactor = m_redactor, work = std::move(work), times = m_times,
                events = m_events, stop = m_stop.get_token()](const std::stop_token &) {
        const LaunchContext context{connector, redactor,
                                    [events](const StepEvent &event) { events->add(event); }, stop, times};
        return Result<Report>(work(context));
    };
    m_timer.start();
    onDone(m_lane->submit(run), this, [this](const Result<Report> &ended) {
        m_timer.stop();
        deliver();
        m_running = false;
        Report report;
        if (ended)
            report = *ended;
        else
            report.error = ended.error();
        Q_EMIT finished(report);
    });
}

void ReportRunner::cancel()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    Q_EMIT cancelling();
}

void ReportRunner::deliver()
{
    const QVector<StepEvent> events = m_events->takeAll();
    if (!events.isEmpty())
        Q_EMIT happened(events);
}

} // namespace Slipway
