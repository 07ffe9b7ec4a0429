// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/notify/notices.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Slipway {

/// Turns the events of a cluster into few notices: waits a moment for those that belong together, and is silent in
/// quiet hours. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(const QString &cluster, QObject *parent = nullptr);

    void setSettings(const NotifySettings &settings) { m_settings = settings; }
    const NotifySettings &settings() const { return m_settings; }
    /// How long to wait for more of the same.
    void setWait(std::chrono::milliseconds wait) { m_timer.setInterval(wait); }
    void setClock(std::function<QTime()> now) { m_now = std::move(now); }

public Q_SLOTS:
    void add(const QVector<Slipway::ClusterEvent> &events);

Q_SIGNALS:
    void noticed(const Slipway::Notice &notice);

private:
    void tell();

    static constexpr qsizetype mostWaiting = 100'000;

    QString m_cluster;
    NotifySettings m_settings;
    QVector<ClusterEvent> m_waiting;
    QTimer m_timer;
    std::function<QTime()> m_now;
};

} // namespace Slipway
