// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/clusterevent.h"
#include "monitor/monitorpace.h"
#include "monitor/serverlook.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace Slipway {

class ServerWatch;

/// The slow cycle of a ClusterMonitor: looks at every server in turn, each when it is due, never twice at once
/// and never at all of a large cluster in one moment. Lives in the thread that made it.
class ServerRounds : public QObject
{
    Q_OBJECT

public:
    /// \a cluster, \a times and \a pace outlive it.
    ServerRounds(const CheckedCluster &cluster, HostConnector &connector, const MonitorTimes &times,
                 const MonitorPace &pace);
    ~ServerRounds() override;

    void start(); ///< the first looks come with begin(), or by themselves a little later
    void stop();
    void begin(); ///< the first looks, when they are not begun yet
    void renew(); ///< cuts off what is in flight; every server gets a new session
    void lookAtAllSoon();
    void lookSoon(const QString &server); ///< nothing when there is no such server

    /// What the newest poll left: what is known of the cluster, and why that is no newer. Servers whose node
    /// slurmctld now sees otherwise are told of.
    void learn(const ClusterSnapshotPtr &snapshot, const std::optional<Error> &failure);
    void learn(const std::shared_ptr<const Secret> &credential); ///< see ClusterAnswer

    ServerSnapshotPtr server(const QString &name) const; ///< null before the first look
    QVector<ServerSnapshotPtr> servers() const;          ///< those looked at, in the order of the cluster file

Q_SIGNALS:
    void looked(const Slipway::ServerSnapshotPtr &server);
    void happened(const QVector<Slipway::ClusterEvent> &events); ///< never empty

private:
    /// A server, and when the next look at it is due.
    struct Turn
    {
        std::unique_ptr<ServerWatch> watch;
        ServerSnapshotPtr newest;
        qint64 due = 0; ///< by the steady clock
        int failures = 0;
        bool again = false; ///< asked for while one was in flight
    };

    void lookWhereDue();
    void dueNow(Turn &turn);
    void took(Turn &turn, const ServerSnapshotPtr &seen);
    void show(Turn &turn, const ServerSnapshotPtr &seen);
    ServerSnapshotPtr registered(const Turn &turn, const ServerSnapshotPtr &seen) const;
    LookContext context() const;
    std::optional<double> clockReference() const;

    const CheckedCluster &m_cluster;
    const MonitorTimes &m_times;
    const MonitorPace &m_pace;
    std::vector<Turn> m_turns; ///< in the order of the cluster file
    QElapsedTimer m_steady;    ///< stands still while this computer sleeps
    QTimer m_timer;
    ClusterSnapshotPtr m_snapshot;
    std::optional<Error> m_failure;
    std::shared_ptr<const Secret> m_credential;
    qint64 m_credentialAt = 0;
    bool m_running = false;
    bool m_begun = false;
};

} // namespace Slipway
