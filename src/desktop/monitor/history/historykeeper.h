// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "desktop/monitor/history/historycurves.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <memory>

namespace Slipway {

/// What was seen of a cluster, kept on disk: takes snapshots and events in, and answers what the charts ask. All of it
/// on a thread of its own. The destructor writes what is new and waits for that.
class HistoryKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a folder: of this cluster; empty: in memory only.
    explicit HistoryKeeper(const QString &folder, QObject *parent = nullptr);
    ~HistoryKeeper() override;

    void add(const ClusterSnapshotPtr &snapshot);
    void add(const QVector<ClusterEvent> &events);
    /// answered() follows; an older question that still waits gets no answer.
    void ask(const TimeRange &range, const QStringList &nodes, int mostPoints);
    /// loadAnswered() follows.
    void askLoad(const QString &node, const TimeRange &range, int mostPoints);

Q_SIGNALS:
    void loadAnswered(const Slipway::NodeLoad &load);
    void answered(const QVector<Slipway::HistoryPoint> &points, const QVector<Slipway::NodeLoad> &loads);
    /// What is new could not be written; it is tried again with the next snapshots.
    void flushFailed(const Slipway::Error &error);

private:
    void flush();

    std::shared_ptr<std::unique_ptr<History>> m_open; ///< opened and touched on the lane only
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< number of the newest question
    QElapsedTimer m_flushed;
    Lane m_lane;
};

} // namespace Slipway
