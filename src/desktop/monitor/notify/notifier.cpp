// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/notify/notifier.h"

#include <utility>

namespace Slipway {

namespace {
constexpr std::chrono::seconds usualWait{4};
}

Notifier::Notifier(const QString &cluster, QObject *parent)
    : QObject(parent), m_cluster(cluster), m_now([] { return QTime::currentTime(); })
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualWait);
    connect(&m_timer, &QTimer::timeout, this, &Notifier::tell);
}

void Notifier::add(const QVector<ClusterEvent> &events)
{
    if (events.isEmpty() || !m_settings.enabled || m_waiting.size() > mostWaiting)
        return;
    m_waiting += events;
    if (!m_timer.isActive())
        m_timer.start(); // from the first: a flood must not put it off for ever
}

void Notifier::tell()
{
    const QVector<ClusterEvent> events = std::exchange(m_waiting, {});
    if (!m_settings.enabled || m_settings.isQuietAt(m_now()))
        return;
    for (const Notice &notice : noticesOf(events, m_settings, m_cluster))
        Q_EMIT noticed(notice);
}

} // namespace Slipway
