// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operate/serverlook.h"
#include "operate/slurmlook.h"
#include "operate/targetaction.h"

namespace Slipway {

// What the actions that work in several stages have in common.

/// \a seen, or what Slurm says now; null when no controller answers.
ClusterSnapshotPtr snapshotOrNone(const CheckedCluster &cluster, const ClusterSnapshotPtr &seen,
                                  const LaunchContext &context);
/// Compose brings \a server up; empty argv when its Compose is not known.
PlannedCommand plannedUp(const CheckedCluster &cluster, const ServerSeen &server, bool anew);
/// The container takes over the pushed files.
PlannedCommand plannedRefresh(const QString &server);
/// The push of the files, on this computer.
PlannedCommand plannedPush(const CheckedCluster &cluster);
/// What an action that pushes and brings up does on \a servers: up, and refresh where the container stays.
QVector<PlannedCommand> plannedTakeOver(const CheckedCluster &before, const CheckedCluster &after,
                                        const QVector<ServerSeen> &servers);
/// Servers whose container is made anew when the files of \a after take the place of those of \a before.
QStringList recreatedServers(const CheckedCluster &before, const CheckedCluster &after);
/// Those that could be looked at, in their order.
QStringList reached(const QVector<ServerSeen> &servers);
/// One warning for each that could not.
QStringList notReachedWarnings(const QVector<ServerSeen> &servers);
/// Jobs that have one of \a servers and have not ended.
QStringList jobsOnServers(const CheckedCluster &cluster, const ClusterSnapshotPtr &seen,
                          const QStringList &servers);

/// Says in \a report where things stand after a run that stopped half-way, and how to go on. Nothing when it
/// did not.
void tellStanding(Report &report, const QString &lane, const QString &standing);
/// A report of an action that could not even begin.
Report failedReport(const QString &title, const LaunchContext &context, const Error &error);
/// Those of \a among that the controller hears and nobody holds back.
QStringList readyNodes(const ClusterSnapshotPtr &snapshot, const QStringList &among);

} // namespace Slipway
