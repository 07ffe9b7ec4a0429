// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/restquery.h"

#include "monitor/monitortr.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QSslError>

namespace Slipway {

namespace {
/// "Mon, 23 Nov 2026 23:41:56 GMT" → seconds since 1970; 0 for what is none.
qint64 timeOf(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header.left(64));
    QDateTime time = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}
} // namespace

RestQuery::RestQuery(QNetworkAccessManager &network, const QNetworkRequest &request, qint64 mostBytes,
                     Done done, QObject *parent)
    : QObject(parent), m_reply(network.get(request)), m_mostBytes(mostBytes), m_done(std::move(done))
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { take(); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificateFault =
            errors.isEmpty() ? QString() : errors.first().errorString(); // and none is ignored
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
}

RestQuery::~RestQuery()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void RestQuery::take()
{
    m_body += m_reply->read(m_mostBytes + 1 - m_body.size());
    if (m_body.size() <= m_mostBytes || m_tooLarge)
        return;
    m_tooLarge = true;
    m_reply->abort();
}

void RestQuery::finish()
{
    if (!m_tooLarge && m_reply->isOpen())
        take();
    const Done done = std::move(m_done);
    m_done = nullptr;
    if (done)
        done(outcome());
}

Result<RestAnswer> RestQuery::outcome()
{
    const QString where = m_reply->url().toString(QUrl::RemoveUserInfo);
    if (m_tooLarge)
        return Error{Error::Code::Parse, MonitorTr::tr("slurmrestd's answer is larger than any cluster's."),
                     QString::number(m_mostBytes), where};
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString start = QString::fromUtf8(m_body.left(2000));
    // 22.05 has no other word for a token that ended, and says this of nothing else that is known.
    const bool isRefused = m_body.contains("uthentication") || m_body.contains("Unspecified error");
    if (status == 401 || status == 403 || (status >= 400 && isRefused))
        return Error{Error::Code::AuthFailed,
                     MonitorTr::tr("slurmrestd does not accept the token. It may have expired; "
                                   "`scontrol token` makes a new one."),
                     start, where};
    if (status == 404)
        return Error{Error::Code::NotFound, MonitorTr::tr("slurmrestd does not know this address."), start,
                     where};
    if (status >= 300 && status < 400)
        return Error{
            Error::Code::Unsupported,
            MonitorTr::tr("The address leads to another one, which is not followed because of the token. "
                          "State the final address."),
            QString::fromUtf8(m_reply->rawHeader("Location").left(500)), where};
    if (status >= 400)
        return Error{Error::Code::CommandFailed,
                     MonitorTr::tr("slurmrestd answered with an error. The log of slurmctld may say why."),
                     QStringLiteral("HTTP %1\n%2").arg(status).arg(start), where};
    if (m_reply->error() != QNetworkReply::NoError)
        return faultOf(m_reply->error());
    RestAnswer answer;
    answer.body = m_body;
    answer.serverTime = timeOf(m_reply->rawHeader("Date"));
    return answer;
}

Error RestQuery::unreachable(const QString &where, const QString &detail)
{
    return {Error::Code::HostUnreachable,
            MonitorTr::tr("slurmrestd cannot be reached. Check the address, and that it runs."), detail, where};
}

Error RestQuery::faultOf(QNetworkReply::NetworkError fault) const
{
    const QString where = m_reply->url().toString(QUrl::RemoveUserInfo);
    const QString detail = m_reply->errorString();
    switch (fault) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error{
            Error::Code::HostKeyUnknown,
            MonitorTr::tr("The certificate of slurmrestd is not to be trusted. Name the file with its "
                          "certificate authority, or ask its administrator."),
            m_certificateFault.isEmpty() ? detail : m_certificateFault, where};
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Error{Error::Code::Timeout, MonitorTr::tr("slurmrestd did not answer in time."), detail,
                     where};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return unreachable(where, detail);
    default:
        return Error{Error::Code::ConnectionLost, MonitorTr::tr("The connection to slurmrestd broke."),
                     detail, where};
    }
}

} // namespace Slipway
