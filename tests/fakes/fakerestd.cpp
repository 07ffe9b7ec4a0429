// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakerestd.h"

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

QByteArray FakeRestd::openApi(const QList<int> &parsers)
{
    QByteArrayList paths;
    for (const int parser : parsers) {
        for (const char *part : {"nodes/", "jobs/", "partitions/", "ping/", "diag/", "job/{job_id}", "shares"})
            paths.append("\"/slurm/v0.0." + QByteArray::number(parser) + '/' + part + "\":{\"get\":{}}");
    }
    return "{\"openapi\":\"3.0.3\",\"paths\":{" + paths.join(',') + ",\"/openapi/v3\":{}}}";
}

void FakeRestd::playSlurm(const QString &version, int parser)
{
    const QByteArray base = "/slurm/v0.0." + QByteArray::number(parser) + '/';
    const auto sample = [&version](const char *file) {
        QFile in(QStringLiteral(SLIPWAY_TEST_DATA "/slurm-samples/%1/%2").arg(version, QLatin1String(file)));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };
    answer("/openapi/v3", openApi({parser - 1, parser, 99}));
    answer(base + "nodes/", sample("scontrol_show_nodes_json.json"), 200, "Date: Mon, 23 Nov 2026 23:41:56 GMT\r\n");
    answer(base + "jobs/", sample("scontrol_show_jobs_json.json"));
    answer(base + "partitions/", sample("scontrol_show_partitions_json.json"));
    answer(base + "ping/", sample("scontrol_ping_json.json"));
    answer(base + "diag/", sample("sdiag_json.json"));
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
            if (!m_token.isEmpty() && request.headers.value("x-slurm-user-token") != m_token)
                socket->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
            else if (handler)
                handler(*socket);
            else
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        }
    };
    connect(socket, &QTcpSocket::readyRead, this, heads);
    heads();
}
