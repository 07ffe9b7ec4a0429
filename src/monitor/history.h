// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "monitor/clusterevent.h"
#include "monitor/snapshot.h"

#include <memory>

namespace Slipway {

/// One moment of the cluster, for the charts.
struct HistoryPoint
{
    qint64 time = 0; ///< seconds since 1970
    int cpusAllocated = 0;
    int cpusTotal = 0;
    int jobsRunning = 0;
    int jobsPending = 0;
    std::array<int, 16> nodesByKind{}; ///< by NodeState::Kind
};

/// What was seen over the last week, kept on disk and bounded: whole resolution for an hour, then coarser
/// (one point a minute for a day, one in ten minutes for a week); loads of single nodes for up to 1,000
/// nodes; the last 10,000 events. A broken or foreign file is put aside, never an error for the person. One
/// thread at a time.
class History
{
public:
    /// \a folder: of this cluster, made when missing; empty: in memory only.
    explicit History(const QString &folder);
    ~History();
    History(const History &) = delete;
    History &operator=(const History &) = delete;

    void add(const ClusterSnapshot &snapshot);
    void add(const QVector<ClusterEvent> &events);
    /// Ascending by time, at most about \a most points: neighbours are merged.
    QVector<HistoryPoint> points(qint64 from, qint64 to, int most = 2000) const;
    /// Load of one node (load / CPUs), as pairs of time and value.
    QVector<QPair<qint64, float>> loadOf(const QString &node, qint64 from, qint64 to, int most = 2000) const;
    QVector<ClusterEvent> events(qint64 from, qint64 to) const;
    /// Writes what is new. Errors: Io, StorageFull, PermissionDenied; nothing kept before is lost then.
    Result<void> flush();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Slipway
