// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/clustermonitor.h"

#include <QJsonObject>

#include <stop_token>

namespace Slipway {

/// The cluster and its servers at one moment.
struct ClusterLook
{
    QString cluster;
    ClusterSnapshotPtr snapshot; ///< null: `failure` says why
    std::optional<Error> failure;
    QVector<ControllerSeen> controllers;
    QVector<ServerSnapshotPtr> servers; ///< in the order of the cluster file

    int readyNodes() const; ///< of the servers' nodes
    /// A controller answers, every container runs, and every node is ready for a job.
    bool works() const;
};

/// Looks once: the cluster, then all servers at the same time. Blocking.
ClusterLook lookOnce(const CheckedCluster &cluster, HostConnector &connector, std::stop_token stop);
/// What a running monitor knows now.
ClusterLook lookOf(const ClusterMonitor &monitor);

/// Everything in it, for programs; numbers that are not known are null. Names only ever get more.
QJsonObject lookToJson(const ClusterLook &look);
QJsonObject eventToJson(const ClusterEvent &event);

} // namespace Slipway
