// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "monitor/clusterevent.h"
#include "monitor/snapshot.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Slipway {

class HostConnector;

/// How often a cluster is looked at.
struct MonitorTimes
{
    std::chrono::milliseconds fast{std::chrono::seconds(2)}; ///< while something changes
    std::chrono::milliseconds normal{std::chrono::seconds(5)};
    std::chrono::milliseconds idle{std::chrono::seconds(15)};   ///< nothing has changed for a while
    std::chrono::milliseconds hidden{std::chrono::seconds(60)}; ///< nobody is looking
    std::chrono::milliseconds mostBackOff{std::chrono::seconds(60)};
    std::chrono::milliseconds servers{std::chrono::seconds(20)}; ///< the slow look at each server
    std::chrono::milliseconds ports{std::chrono::seconds(3)};    ///< until a port that is silent counts as closed
    /// How often it is noticed that this computer slept or its clock was set.
    std::chrono::milliseconds heartbeat{std::chrono::seconds(5)};
    /// Milliseconds since 1970, for tests; empty: this computer's clock.
    std::function<qint64()> wallClock;
};

/// Watches one cluster. Lives in the thread that made it; all work is done in lanes of its own, one question
/// in flight for the cluster and one for each server, never more. The destructor stops it and waits for the
/// lanes.
class ClusterMonitor : public QObject
{
    Q_OBJECT

public:
    ClusterMonitor(const CheckedCluster &cluster, HostConnector &connector, const MonitorTimes &times = {},
                   QObject *parent = nullptr);
    ~ClusterMonitor() override;

    void start();
    void stop();
    bool isRunning() const;
    /// A look at everything, now or as soon as the one in flight has ended.
    void refreshNow();
    /// False: the window is hidden or minimised, so looks get rare.
    void setWatched(bool watched);

    const CheckedCluster &cluster() const;
    ClusterSnapshotPtr snapshot() const;                 ///< the newest; null before the first
    ServerSnapshotPtr server(const QString &name) const; ///< null before the first look
    QVector<ServerSnapshotPtr> servers() const; ///< those looked at, in the order of the cluster file
    /// What the newest poll learned of every controller, whether it worked or not.
    QVector<ControllerSeen> controllers() const;
    /// Why the newest poll failed; none: it worked.
    std::optional<Error> failure() const;
    qint64 failingSince() const; ///< milliseconds since 1970; 0: it works
    std::chrono::milliseconds interval() const;
    bool isPolling() const; ///< a question is in flight

Q_SIGNALS:
    void snapshotTaken(const Slipway::ClusterSnapshotPtr &snapshot);
    void serverLooked(const Slipway::ServerSnapshotPtr &server);
    void pollFailed(const Slipway::Error &error);
    void eventsHappened(const QVector<Slipway::ClusterEvent> &events);
    void stateChanged(); ///< interval(), isPolling(), failure() or isRunning() differ

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Slipway
