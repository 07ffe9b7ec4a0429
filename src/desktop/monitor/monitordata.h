// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "monitor/clusterevent.h"
#include "monitor/snapshot.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>

namespace Slipway {

/// What the monitor window shows: the newest of everything that was seen of one cluster, and how it was come by. It
/// is filled by followMonitor() from polling, or by a test with values of its own; the views only read it and are
/// told what changed. Lives in the GUI thread.
class MonitorData : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds since 1970; a test has its own.
    using Clock = std::function<qint64()>;
    static constexpr qsizetype mostEvents = 10000;

    explicit MonitorData(const CheckedCluster &cluster, Clock clock = {}, QObject *parent = nullptr);

    const CheckedCluster &cluster() const { return m_cluster; }
    /// The cluster file is another one now, of the same name. Servers that are gone are forgotten.
    void setCluster(const CheckedCluster &cluster);
    const ClusterSnapshotPtr &snapshot() const { return m_snapshot; } ///< null: nothing seen yet
    ServerSnapshotPtr server(const QString &name) const;              ///< null: not looked at yet
    /// Those looked at, in the order of the cluster file.
    QVector<ServerSnapshotPtr> servers() const;
    const QVector<ClusterEvent> &events() const { return m_events; } ///< since it was made, oldest first, bounded

    const std::optional<Error> &failure() const { return m_failure; } ///< of the newest poll
    std::chrono::milliseconds interval() const { return m_interval; }
    bool isPolling() const { return m_polling; }

    qint64 now() const { return m_clock(); }
    /// Milliseconds since the snapshot was taken, never below 0; -1 when there is none.
    qint64 age() const;
    /// What is shown need not be true any more: the newest poll failed, or is long overdue.
    bool isStale() const;

    void setSnapshot(const ClusterSnapshotPtr &snapshot);
    void setServer(const ServerSnapshotPtr &server);
    void addEvents(const QVector<ClusterEvent> &events);
    void setFailure(const std::optional<Error> &failure);
    void setPolling(std::chrono::milliseconds interval, bool polling);

    /// A person asks for a look at everything now.
    void refresh() { Q_EMIT refreshRequested(); }
    /// False: nobody looks, so looks may get rare.
    void setWatched(bool watched);
    bool isWatched() const { return m_watched; }

Q_SIGNALS:
    void clusterChanged();
    void snapshotChanged();
    void serverChanged(const QString &server);
    void eventsAdded(const QVector<Slipway::ClusterEvent> &events);
    void failureChanged(); ///< also when a poll failed again, perhaps in the same way
    void pollingChanged(); ///< interval() or isPolling()
    void refreshRequested();
    void watchedChanged(bool watched);

private:
    CheckedCluster m_cluster;
    Clock m_clock;
    ClusterSnapshotPtr m_snapshot;
    QHash<QString, ServerSnapshotPtr> m_servers;
    QVector<ClusterEvent> m_events;
    std::optional<Error> m_failure;
    std::chrono::milliseconds m_interval{0};
    bool m_polling = false;
    bool m_watched = true;
};

} // namespace Slipway
