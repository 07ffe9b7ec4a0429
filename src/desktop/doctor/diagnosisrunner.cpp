// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/diagnosisrunner.h"

#include <mutex>
#include <utility>

namespace Slipway {

namespace {
constexpr int batchTime = 50; ///< milliseconds
}

/// From the worker threads to the window.
class DiagnosisRunner::Queue
{
public:
    void add(const DoctorEvent &event)
    {
        const std::scoped_lock lock(m_mutex);
        m_events.append(event);
    }
    QVector<DoctorEvent> takeAll()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_events, {});
    }

private:
    std::mutex m_mutex;
    QVector<DoctorEvent> m_events;
};

DiagnosisRunner::DiagnosisRunner(HostConnector &connector, Redactor &redactor, const DoctorEngine &engine,
                                 QObject *parent)
    : QObject(parent)
    , m_connector(connector)
    , m_redactor(redactor)
    , m_engine(engine)
    , m_events(std::make_shared<Queue>())
{
    m_timer.setInterval(batchTime);
    connect(&m_timer, &QTimer::timeout, this, &DiagnosisRunner::deliver);
}

DiagnosisRunner::~DiagnosisRunner()
{
    m_stop.request_stop();
}

void DiagnosisRunner::start(const CheckedCluster &cluster, const Symptom &symptom)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_events = std::make_shared<Queue>(); // the events of one that still ends go nowhere
    m_running = true;
    if (!m_lane)
        m_lane = std::make_unique<Lane>();
    auto work = [&connector = m_connector, &redactor = m_redactor, ask = m_engine.diagnose, cluster, symptom,
                 events = m_events, stop = m_stop.get_token()](const std::stop_token &) {
        const LaunchContext context{connector, redactor, {}, stop};
        return ask(cluster, symptom, context, [events](const DoctorEvent &event) { events->add(event); });
    };
    m_timer.start();
    Q_EMIT started();
    onDone(m_lane->submit(work), this, [this, stop = m_stop.get_token()](const Result<Diagnosis> &diagnosis) {
        if (stop != m_stop.get_token()) // another one was started since
            return;
        m_timer.stop();
        deliver();
        m_running = false;
        if (diagnosis)
            Q_EMIT finished(*diagnosis);
        else
            Q_EMIT failed(diagnosis.error());
    });
}

void DiagnosisRunner::cancel()
{
    if (m_running)
        m_stop.request_stop();
}

void DiagnosisRunner::deliver()
{
    const QVector<DoctorEvent> events = m_events->takeAll();
    if (!events.isEmpty())
        Q_EMIT happened(events);
}

} // namespace Slipway
