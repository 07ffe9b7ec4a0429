// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/docker.h"
#include "monitor/snapshot.h"

#include <QElapsedTimer>

#include <mutex>

namespace Slipway {

/// The cluster's Slurm, asked in the container of the first controller that answers; logs in when first
/// needed. Thread-safe, one question in flight.
class SlurmLook
{
public:
    /// How long it may take to hear whether a controller answers. Where munged is dead, Slurm's commands try for a minute.
    static constexpr std::chrono::seconds patience{30};
    static constexpr std::chrono::seconds littlePatience{6}; ///< of who can go on without an answer

    /// \a prefer: the controller that is asked first, when it is one; empty: that of the cluster file.
    SlurmLook(const CheckedCluster &cluster, const LaunchContext &context, const QString &prefer = {},
              std::chrono::seconds pingTime = patience);

    /// Milliseconds of a clock of its own, for after().
    qint64 now() const { return m_clock.elapsed(); }
    /// Nodes, jobs and partitions as they were at \a moment or later. Errors: those of logging in;
    /// VerifyFailed when no controller answers.
    Result<ClusterSnapshotPtr> after(qint64 moment);
    /// \a argv in the container of that controller; recorded in the running step of \a lane.
    Result<CommandResult> run(LaneRun &lane, const QStringList &argv);
    /// The server in whose container Slurm is asked; looks for it when it is not known yet.
    Result<QString> controller();

private:
    Result<void> findController();
    bool answers(const QString &server, std::optional<Error> &first);
    Result<QVector<QByteArray>> show();
    Result<ClusterSnapshotPtr> ask();

    const CheckedCluster &m_cluster;
    const LaunchContext &m_context;
    const std::chrono::seconds m_pingTime; ///< of the first question; the others have patience
    std::recursive_mutex m_mutex;
    QElapsedTimer m_clock;
    LaneRun m_lane;
    QStringList m_controllers; ///< in the order they are asked
    QString m_controller;
    std::unique_ptr<RemoteHost> m_host;
    ClusterSnapshotPtr m_last;
    qint64 m_lastMoment = -1;
};

/// `docker exec` of \a argv in the container of \a server, in words that run the same in every zone.
QStringList inContainer(const QString &server, const QStringList &argv);

} // namespace Slipway
