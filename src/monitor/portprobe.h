// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QVector>

class QTcpSocket;

namespace Slipway {

/// Tries TCP ports from this computer, all at once, and ends by itself: with finished(), once. That one is
/// open proves only that something accepts, docker-proxy for one; refused proves that nothing does. Lives in
/// a thread with an event loop.
class PortProbe : public QObject
{
    Q_OBJECT

public:
    PortProbe(const QString &host, const QVector<int> &ports, int milliseconds, QObject *parent = nullptr);

Q_SIGNALS:
    /// Ascending.
    void finished(const QVector<int> &open);

private:
    void settle(QTcpSocket *socket, bool open, int port);
    void end();

    QVector<QTcpSocket *> m_waiting;
    QVector<int> m_open;
    QTimer m_limit;
};

} // namespace Slipway
