// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "deploy/launch.h"

#include <QTimer>

#include <memory>

namespace Slipway {

class EventQueue;

/// One piece of blocking work at a time that ends with a Report, on a thread of its own, told to the GUI thread
/// in batches. Lives in the GUI thread. The destructor cancels what goes on and waits for its end.
class ReportRunner : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Report(const LaunchContext &)>;

    ReportRunner(HostConnector &connector, Redactor &redactor, QObject *parent = nullptr);
    ~ReportRunner() override;

    /// How long what is started from now on waits for what takes its time.
    void setTimes(const LaunchTimes &times) { m_times = times; }
    /// Does nothing while something runs.
    void start(Work work);
    /// Asks the run to end; finished() follows, with Error::Cancelled unless it was done already.
    void cancel();
    bool isRunning() const { return m_running; }
    bool isCancelling() const { return m_running && m_stop.stop_requested(); }

Q_SIGNALS:
    /// In the order they happened; at most 20 times a second.
    void happened(const QVector<Slipway::StepEvent> &events);
    void cancelling();
    /// After the last happened().
    void finished(const Slipway::Report &report);

private:
    void deliver();

    HostConnector &m_connector;
    Redactor &m_redactor;
    std::shared_ptr<EventQueue> m_events;
    LaunchTimes m_times;
    std::stop_source m_stop;
    QTimer m_timer;
    bool m_running = false;
    std::unique_ptr<Lane> m_lane; ///< made by the first start()
};

} // namespace Slipway
