// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/monitordata.h"

#include <QDateTime>

namespace Slipway {

namespace {
constexpr std::chrono::milliseconds leastOverdue = std::chrono::seconds(15);
} // namespace

MonitorData::MonitorData(const CheckedCluster &cluster, Clock clock, QObject *parent)
    : QObject(parent), m_cluster(cluster), m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentMSecsSinceEpoch))
{
}

void MonitorData::setCluster(const CheckedCluster &cluster)
{
    m_cluster = cluster;
    m_servers.removeIf([this](const auto &seen) { return !m_cluster.server(seen.key()); });
    Q_EMIT clusterChanged();
}

ServerSnapshotPtr MonitorData::server(const QString &name) const
{
    return m_servers.value(name);
}

QVector<ServerSnapshotPtr> MonitorData::servers() const
{
    QVector<ServerSnapshotPtr> all;
    for (const Server &server : m_cluster.spec().servers) {
        if (const ServerSnapshotPtr seen = m_servers.value(server.name))
            all.append(seen);
    }
    return all;
}

qint64 MonitorData::age() const
{
    return m_snapshot ? qMax<qint64>(0, now() - m_snapshot->takenAt) : -1;
}

bool MonitorData::isStale() const
{
    if (!m_snapshot)
        return false;
    return m_failure || age() > qMax(leastOverdue, 3 * m_interval).count();
}

void MonitorData::setSnapshot(const ClusterSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    Q_EMIT snapshotChanged();
}

void MonitorData::setServer(const ServerSnapshotPtr &server)
{
    m_servers.insert(server->server, server);
    Q_EMIT serverChanged(server->server);
}

void MonitorData::addEvents(const QVector<ClusterEvent> &events)
{
    if (events.isEmpty())
        return;
    m_events += events;
    if (m_events.size() > mostEvents)
        m_events.remove(0, m_events.size() - mostEvents);
    Q_EMIT eventsAdded(events);
}

void MonitorData::setFailure(const std::optional<Error> &failure)
{
    if (!failure && !m_failure)
        return;
    m_failure = failure;
    Q_EMIT failureChanged();
}

void MonitorData::setWatched(bool watched)
{
    m_watched = watched;
    Q_EMIT watchedChanged(watched);
}

void MonitorData::setPolling(std::chrono::milliseconds interval, bool polling)
{
    if (interval == m_interval && polling == m_polling)
        return;
    m_interval = interval;
    m_polling = polling;
    Q_EMIT pollingChanged();
}

} // namespace Slipway
