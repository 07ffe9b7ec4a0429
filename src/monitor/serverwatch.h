// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "monitor/serverlook.h"

namespace Slipway {

/// What a ClusterMonitor keeps of one server: its look on a lane of its own, and when the next one is due.
struct ServerWatch
{
    ServerWatch(const CheckedCluster &cluster, const Server &watched, HostConnector &connector)
        : server(watched), look(std::make_shared<ServerLook>(cluster, watched.name, connector))
    {
    }

    const Server &server;
    std::shared_ptr<ServerLook> look;
    ServerSnapshotPtr newest;
    ServerSnapshotPtr pending; ///< looked, and the ports are still being tried
    std::optional<QVector<int>> ports;
    qint64 due = 0; ///< by the steady clock
    int failures = 0;
    bool looking = false;
    bool again = false;
    bool fresh = false; ///< close its session before the next look
    Lane lane;          ///< last, so that it ends first
};

} // namespace Slipway
