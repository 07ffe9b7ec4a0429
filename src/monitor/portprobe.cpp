// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/portprobe.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

namespace Slipway {

PortProbe::PortProbe(const QString &host, const QVector<int> &ports, int milliseconds, QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &PortProbe::end);
    for (const int port : ports) {
        auto *socket = new QTcpSocket(this);
        socket->setProxy(QNetworkProxy::NoProxy);
        m_waiting.append(socket);
        connect(socket, &QTcpSocket::connected, this, [this, socket, port] { settle(socket, true, port); });
        connect(socket, &QTcpSocket::errorOccurred, this, [this, socket, port] { settle(socket, false, port); });
        // Later: an address that is wrong at sight must not end the probe before anybody listens.
        QMetaObject::invokeMethod(
            socket, [socket, host, port] { socket->connectToHost(host, static_cast<quint16>(port)); },
            Qt::QueuedConnection);
    }
    m_limit.start(ports.isEmpty() ? 0 : milliseconds);
}

void PortProbe::settle(QTcpSocket *socket, bool open, int port)
{
    if (!m_waiting.removeOne(socket))
        return;
    if (open)
        m_open.append(port);
    socket->abort();
    if (m_waiting.isEmpty())
        m_limit.start(0);
}

void PortProbe::end()
{
    m_waiting.clear();
    std::sort(m_open.begin(), m_open.end());
    Q_EMIT finished(m_open);
}

} // namespace Slipway
