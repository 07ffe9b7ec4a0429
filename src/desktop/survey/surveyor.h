// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "slurm/slurmversion.h"
#include "survey/measure.h"
#include "survey/storageproof.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Slipway {

/// Asks the servers something, one question at a time, on threads of its own, and tells the GUI thread while it
/// goes on. Lives in the GUI thread. The destructor cancels what runs and waits for its end.
class Surveyor : public QObject
{
    Q_OBJECT

public:
    explicit Surveyor(HostConnector &connector, QObject *parent = nullptr);
    ~Surveyor() override;

    bool isRunning() const { return m_running; }

    // Each does nothing while another one runs; ended() comes behind the last news.
    void measure(const ClusterSpec &spec);      ///< measured() as servers get on
    void proveStorage(const ClusterSpec &spec); ///< proved() for each server
    void askSlurmVersion(const ClusterSpec &spec); ///< of the image, on the controller's machine: versionKnown()
    void cancel();

Q_SIGNALS:
    void runningChanged();
    /// In the order it happened, at most 20 times a second.
    void measured(const QVector<Slipway::SurveyRow> &rows);
    void proved(const QVector<Slipway::StorageProofRow> &rows);
    void versionKnown(const Slipway::SlurmVersion &version);
    /// Why the whole question could not be answered; single servers say so in their rows.
    void failed(const Slipway::Error &error);
    void ended();

private:
    /// \a work(stop) on the lane, then \a done(result) here.
    template<typename T, typename Work, typename Done>
    void run(Work work, Done done);
    void deliver();

    HostConnector &m_connector;
    QTimer m_timer;
    QVector<SurveyRow> m_measured; ///< not told yet
    QVector<StorageProofRow> m_proved;
    std::stop_source m_stop;
    bool m_running = false;
    std::unique_ptr<Lane> m_lane; ///< made by the first question
};

} // namespace Slipway
