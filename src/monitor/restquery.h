// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <functional>

class QNetworkAccessManager;

namespace Slipway {

struct RestAnswer
{
    QByteArray body;
    qint64 serverTime = 0; ///< of the header Date, seconds since 1970; 0: not told
};

/// One GET: no redirect is followed, the answer is cut off above \a mostBytes, an error of the network or of
/// HTTP becomes an Error. Calls back once, unless destroyed before; the reply dies with it.
class RestQuery : public QObject
{
public:
    using Done = std::function<void(Result<RestAnswer>)>;
    RestQuery(QNetworkAccessManager &network, const QNetworkRequest &request, qint64 mostBytes, Done done,
              QObject *parent);
    ~RestQuery() override;

    /// Nobody listens at \a where.
    static Error unreachable(const QString &where, const QString &detail = {});

private:
    void take();
    void finish();
    Result<RestAnswer> outcome();
    Error faultOf(QNetworkReply::NetworkError fault) const;

    QNetworkReply *m_reply;
    qint64 m_mostBytes;
    Done m_done;
    QByteArray m_body;
    QString m_certificateFault;
    bool m_tooLarge = false;
};

} // namespace Slipway
