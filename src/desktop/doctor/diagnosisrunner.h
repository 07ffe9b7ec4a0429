// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "desktop/doctor/doctorengine.h"

#include <QTimer>

#include <memory>

namespace Slipway {

/// One diagnosis at a time, on threads of its own, told to the GUI thread in batches. Lives in the GUI
/// thread. The destructor cancels what goes on and waits for its end.
class DiagnosisRunner : public QObject
{
    Q_OBJECT

public:
    DiagnosisRunner(HostConnector &connector, Redactor &redactor, const DoctorEngine &engine,
                    QObject *parent = nullptr);
    ~DiagnosisRunner() override;

    /// One that still runs is cancelled, and nothing more is heard of it.
    void start(const CheckedCluster &cluster, const Symptom &symptom);
    /// Asks it to end: finished() follows with what there was.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    /// In the order they happened; at most 20 times a second.
    void happened(const QVector<Slipway::DoctorEvent> &events);
    void finished(const Slipway::Diagnosis &diagnosis);
    void failed(const Slipway::Error &error); ///< instead of finished()

private:
    class Queue;

    void deliver();

    HostConnector &m_connector;
    Redactor &m_redactor;
    DoctorEngine m_engine;
    std::shared_ptr<Queue> m_events;
    std::stop_source m_stop;
    QTimer m_timer;
    bool m_running = false;
    std::unique_ptr<Lane> m_lane; ///< made by the first start()
};

} // namespace Slipway
