// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/slurm/fakerestd.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

FakeRestd::FakeRestd(bool https) : m_https(https)
{
    QTcpServer &server = https ? m_tls : m_plain;
    if (https) {
        QFile key(QStringLiteral(SLIPWAY_TEST_DATA "/tls/localhost.key"));
        key.open(QIODevice::ReadOnly);
        QSslConfiguration tls;
        tls.setLocalCertificate(
            QSslCertificate::fromPath(QStringLiteral(SLIPWAY_TEST_DATA "/tls/localhost.pem")).value(0));
        tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        m_tls.setSslConfiguration(tls);
    }
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [this, &server] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            serve(socket);
    });
    server.listen(QHostAddress::LocalHost);
}

QUrl FakeRestd::url() const
{
    return QUrl(QStringLiteral("%1://localhost:%2")
                    .arg(m_https ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_https ? m_tls.serverPort() : m_plain.serverPort()));
}

void FakeRestd::answer(const QByteArray &path, const QByteArray &body, int status, const QByteArray &headers)
{
    handle(path, [body, status, headers](QTcpSocket &socket) {
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    });
}

void FakeRestd::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto heads = [this, socket] {
        while (socket->isOpen()) {
            const QByteArray waiting = socket->peek(65536);
            const qsizetype end = waiting.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QList<QByteArray> lines = socket->read(end + 4).trimmed().split('\n');
            Request request;
            request.path = lines.first().split(' ').value(1);
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                request.headers.insert(line.first(std::max<qsizetype>(colon, 0)).toLower(),
                                       line.mid(colon + 1).trimmed());
            }
            m_requests.append(request);
            const auto handler = m_handlers.value(request.path);
            if (handler)
                handler(*socket);
            else
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        }
    };
    connect(socket, &QTcpSocket::readyRead, this, heads);
    heads();
}
