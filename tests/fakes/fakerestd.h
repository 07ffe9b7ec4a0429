// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSslServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

/// Plays a slurmrestd: answers by path, or does to the connection what the test wants. With https it shows
/// tests/data/tls/localhost.pem.
class FakeRestd : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< by name in lower case
    };
    using Handler = std::function<void(QTcpSocket &)>;

    explicit FakeRestd(bool https = false);

    QUrl url() const;
    /// HTTP 200 with \a body.
    void answer(const QByteArray &path, const QByteArray &body, int status = 200,
                const QByteArray &headers = {});
    /// What the slurmrestd of \a version told at its data_parser \a parser when it was recorded
    /// (tests/data/slurm-samples).
    void playSlurm(const QString &version, int parser);
    /// /openapi/v3 of a server with these data_parsers.
    static QByteArray openApi(const QList<int> &parsers);
    /// From now on every other token is answered by 401.
    void setToken(const QByteArray &token) { m_token = token; }
    void handle(const QByteArray &path, Handler handler) { m_handlers.insert(path, std::move(handler)); }
    const QVector<Request> &requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket);

    QSslServer m_tls;
    QTcpServer m_plain;
    bool m_https;
    QHash<QByteArray, Handler> m_handlers;
    QVector<Request> m_requests;
    QByteArray m_token; ///< empty: any
};
