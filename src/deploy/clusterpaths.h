// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"

#include <QByteArray>

namespace Slipway {

/// Ports that \a server publishes or listens on: slurmd, srun's range, and slurmctld's on a controller.
QVector<int> portsOf(const ClusterSpec &spec, const Server &server);
/// The address of \a server its ports are bound to; empty: every address.
QString boundAddress(const ClusterSpec &spec, const Server &server);
/// Those of \a ports that cannot be bound to \a address (empty: to every address), by the output of
/// `ss -Hltn` (ss(8): the fourth column is the local address and port). Ascending.
QVector<int> takenPorts(const QByteArray &ssOutput, const QVector<int> &ports, const QString &address);

/// The Compose project of a cluster: its name as Compose normalises it.
QString composeProject(const ClusterSpec &spec);
/// The compose file of \a server inside the shared folder, as that server sees it.
QString composeFile(const ClusterSpec &spec, const Server &server);
/// What Compose is asked for to bring up \a server: behind "docker compose" or "docker-compose".
QStringList composeUpArguments(const ClusterSpec &spec, const Server &server, bool anew);
/// The same to take one down; its compose file comes over standard input.
QStringList composeDownArguments(const ClusterSpec &spec);
/// The archive to load the image from, as the servers see it.
QString archivePath(const ClusterSpec &spec);
/// `docker build …` of Slipway's own image from the shared folder.
QStringList imageBuildCommand(const ClusterSpec &spec);
/// Where controllers share the state of jobs, as the servers see it; empty: each has its own.
QString sharedStateFolder(const ClusterSpec &spec, const QString &sharedFolder);
/// The start script inside a container, asked for \a command.
QStringList startScript(const QString &command);

} // namespace Slipway
