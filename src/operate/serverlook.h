// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/docker.h"

namespace Slipway {

/// One server at one moment.
struct ServerSeen
{
    QString server;
    std::optional<Error> error; ///< why it could not be looked at
    ContainerState container;
    QStringList compose; ///< "docker compose" or "docker-compose"; only when asked for
};

enum class LookFor { Container, ContainerAndCompose };

/// Looks at \a servers of \a cluster in parallel; the answers are in the same order.
QVector<ServerSeen> lookAtServers(const CheckedCluster &cluster, const QStringList &servers, LookFor what,
                                  const LaunchContext &context);
/// Every server of \a cluster, the controllers last.
QStringList workersFirst(const CheckedCluster &cluster);
/// The controller, then its backups.
QStringList controllersOf(const ClusterSpec &spec);

} // namespace Slipway
