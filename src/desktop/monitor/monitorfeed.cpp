// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/monitorfeed.h"

#include "desktop/monitor/monitordata.h"
#include "monitor/clustermonitor.h"

namespace Slipway {

void followMonitor(ClusterMonitor &monitor, MonitorData &data)
{
    const auto takeState = [&monitor, &data] {
        data.setPolling(monitor.interval(), monitor.isPolling());
        data.setFailure(monitor.failure());
    };
    QObject::connect(&monitor, &ClusterMonitor::snapshotTaken, &data, &MonitorData::setSnapshot);
    QObject::connect(&monitor, &ClusterMonitor::serverLooked, &data, &MonitorData::setServer);
    QObject::connect(&monitor, &ClusterMonitor::eventsHappened, &data, &MonitorData::addEvents);
    QObject::connect(&monitor, &ClusterMonitor::pollFailed, &data, [&data](const Error &error) { data.setFailure(error); });
    QObject::connect(&monitor, &ClusterMonitor::stateChanged, &data, takeState);
    QObject::connect(&data, &MonitorData::refreshRequested, &monitor, &ClusterMonitor::refreshNow);
    QObject::connect(&data, &MonitorData::watchedChanged, &monitor, &ClusterMonitor::setWatched);
    monitor.setWatched(data.isWatched());
    takeState();
}

} // namespace Slipway
