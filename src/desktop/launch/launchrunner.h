// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "deploy/launch.h"
#include "deploy/push.h"

#include <QTimer>

#include <memory>

namespace Slipway {

class EventQueue;

/// One launch at a time, on threads of its own, told to the GUI thread in batches. Lives in the GUI thread. The
/// destructor cancels a launch that goes on and waits for its end.
class LaunchRunner : public QObject
{
    Q_OBJECT

public:
    LaunchRunner(HostConnector &connector, Redactor &redactor, QObject *parent = nullptr);
    ~LaunchRunner() override;

    /// How long the next launches wait for what takes its time.
    void setTimes(const LaunchTimes &times) { m_times = times; }
    /// Does nothing while one runs.
    void start(const CheckedCluster &cluster, const PushOptions &options);
    /// Asks the launch to end; finished() follows, with Error::Cancelled unless it was done already.
    void cancel();
    bool isRunning() const { return m_running; }
    bool isCancelling() const { return m_running && m_stop.stop_requested(); }
    /// After a launch that failed behind its push: the files that were in use before.
    const std::optional<PushedSet> &previousSet() const { return m_previous; }

Q_SIGNALS:
    void started();
    /// In the order they happened; at most 20 times a second.
    void happened(const QVector<Slipway::StepEvent> &events);
    void cancelling();
    /// After the last happened().
    void finished(const Slipway::Report &report);

private:
    struct Ended;

    static Ended launch(const CheckedCluster &cluster, const LaunchContext &context, const PushOptions &options);
    void deliver();

    HostConnector &m_connector;
    Redactor &m_redactor;
    std::shared_ptr<EventQueue> m_events;
    LaunchTimes m_times;
    std::stop_source m_stop;
    QTimer m_timer;
    std::optional<PushedSet> m_previous;
    bool m_running = false;
    std::unique_ptr<Lane> m_lane; ///< made by the first start()
};

} // namespace Slipway
