// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/snapshot.h"

namespace Slipway {

/// Something changed between two looks.
struct ClusterEvent
{
    enum class Severity { Info, Good, Warning, Bad };

    qint64 time = 0; ///< milliseconds since 1970
    /// Stable: "node.state", "node.added", "node.removed", "job.failed", "partition.state", "controller.lost",
    /// "controller.back", "controller.moved", "chain.broken", "chain.mended", "poll.failed", "poll.works",
    /// "container.recreated", "container.restarted", "server.rebooted", "files.taken", "road.slurmrestd", "road.ssh".
    QString kind;
    QString subject; ///< node, job, partition or server
    QString before;
    QString after;
    QString reason; ///< Slurm's or a person's words; untrusted
    Severity severity = Severity::Info;

    bool operator==(const ClusterEvent &) const = default;
};

/// What differs. Nodes at work change their state all the time: that is an event in clusters of up to 100 nodes
/// only. \a before may be null: then there is nothing to compare with, and no event.
QVector<ClusterEvent> eventsBetween(const ClusterSnapshotPtr &before, const ClusterSnapshotPtr &after);
QVector<ClusterEvent> eventsBetween(const ServerSnapshotPtr &before, const ServerSnapshotPtr &after);

/// One translated sentence: "worker03 went down: Node unexpectedly rebooted".
QString eventText(const ClusterEvent &event);

} // namespace Slipway
