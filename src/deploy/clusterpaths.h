// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"

#include <QByteArray>

namespace Slipway {

/// Ports that \a server publishes or listens on: slurmd, srun's range, and slurmctld's on a controller.
QVector<int> portsOf(const ClusterSpec &spec, const Server &server);
/// Those of \a ports that somebody listens on, by the output of `ss -Hltn` (ss(8): the fourth column is the
/// local address and port), loopback aside. Ascending.
QVector<int> takenPorts(const QByteArray &ssOutput, const QVector<int> &ports);

/// The Compose project of a cluster: its name as Compose normalises it.
QString composeProject(const ClusterSpec &spec);
/// The compose file of \a server inside the shared folder, as that server sees it.
QString composeFile(const ClusterSpec &spec, const Server &server);
/// The archive to load the image from, as the servers see it.
QString archivePath(const ClusterSpec &spec);
/// `docker build …` of Slipway's own image from the shared folder.
QStringList imageBuildCommand(const ClusterSpec &spec);
/// The start script inside a container, asked for \a command.
QStringList startScript(const QString &command);

} // namespace Slipway
