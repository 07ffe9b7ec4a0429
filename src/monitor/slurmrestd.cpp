// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/slurmrestd.h"

#include "base/async.h"
#include "cluster/valuerules.h"
#include "monitor/monitortr.h"
#include "monitor/restquery.h"
#include "monitor/restsnapshot.h"

#include <QDateTime>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace Slipway {

namespace {
using Outcome = Result<ClusterSnapshotPtr>;

/// No header can be smuggled in through a token or a name.
bool isHeaderValue(const QByteArray &value)
{
    return std::all_of(value.cbegin(), value.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

std::optional<Error> faultOf(const SlurmrestdAddress &address, const Secret &token)
{
    const QString url = address.url.toString();
    const QString where = address.url.toString(QUrl::RemoveUserInfo);
    if (const QString problem = slurmrestdUrlProblem(url); !problem.isEmpty())
        return Error{Error::Code::InvalidInput, problem, {}, where};
    if (isUnencrypted(url) && !address.allowUnencrypted)
        return Error{Error::Code::InvalidInput,
                     MonitorTr::tr("Without https everybody on the way could read the token. Use https."),
                     {},
                     where};
    if (token.isEmpty() || !isHeaderValue(token.view()) || !isHeaderValue(address.user.toUtf8()))
        return Error{
            Error::Code::InvalidInput,
            MonitorTr::tr("The token or the user for slurmrestd has characters that it cannot have."),
            {},
            {}};
    return std::nullopt;
}
} // namespace

class Slurmrestd::Private : public QObject
{
public:
    Private(const SlurmrestdAddress &where, Secret secret) : address(where), token(std::move(secret))
    {
        network.setProxy(QNetworkProxy::NoProxy);
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        network.setAutoDeleteReplies(false);
        limit.setSingleShot(true);
        connect(&limit, &QTimer::timeout, this, [this] {
            finish(
                Error{Error::Code::Timeout, MonitorTr::tr("slurmrestd did not answer in time."), {}, host()});
        });
    }
    ~Private() override
    {
        finish(Error{Error::Code::Cancelled, MonitorTr::tr("The look was ended."), {}, host()});
        qDeleteAll(queries()); // before the network they use
    }

    QString host() const { return address.url.host(); }
    QString url() const { return address.url.toString(QUrl::RemoveUserInfo); }
    QFuture<Outcome> look();

private:
    void findVersion();
    void ask();
    void take(const QString &part, Result<RestAnswer> answer);
    void read();
    void finish(Outcome outcome);
    QVector<RestQuery *> queries() const;
    void query(const QString &path, RestQuery::Done done);
    QNetworkRequest request(const QString &path) const;

public:
    SlurmrestdAddress address;
    Secret token;
    std::unique_ptr<QPromise<Outcome>> promise; ///< while one is in flight

private:
    QNetworkAccessManager network;
    QTimer limit;
    std::optional<RestVersion> version; ///< of the last look that worked
    RestAnswers answers;
    qsizetype waitingFor = 0;
    qint64 asked = 0;
    int round = 0; ///< what a worker brings for an earlier look is dropped
    Lane lane;
};

QFuture<Outcome> Slurmrestd::Private::look()
{
    promise = std::make_unique<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    ++round;
    asked = QDateTime::currentMSecsSinceEpoch();
    answers.clear();
    if (std::optional<Error> fault = faultOf(address, token)) {
        finish(*std::move(fault));
        return future;
    }
    limit.start(address.most);
    if (version)
        ask();
    else
        findVersion();
    return future;
}

QNetworkRequest Slurmrestd::Private::request(const QString &path) const
{
    QUrl url = address.url;
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + path);
    QNetworkRequest request(url);
    request.setRawHeader("X-SLURM-USER-TOKEN", QByteArray(token.data(), qsizetype(token.size())));
    if (!address.user.isEmpty())
        request.setRawHeader("X-SLURM-USER-NAME", address.user.toUtf8());
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QSslConfiguration tls = request.sslConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!address.caFile.isEmpty())
        tls.addCaCertificates(address.caFile);
    request.setSslConfiguration(tls);
    return request;
}

void Slurmrestd::Private::query(const QString &path, RestQuery::Done done)
{
    const auto current = [this, mine = round, done = std::move(done)](Result<RestAnswer> answer) {
        if (mine == round && promise)
            done(std::move(answer));
    };
    new RestQuery(network, request(path), address.mostBytes, current, this);
}

void Slurmrestd::Private::findVersion()
{
    query(QStringLiteral("/openapi/v3"), [this](Result<RestAnswer> answer) {
        if (!answer)
            return finish(answer.error());
        const int mine = round;
        auto chosen =
            lane.submit([body = answer->body](const std::stop_token &) { return RestVersion::choose(body); });
        onDone(chosen, this, [this, mine](Result<RestVersion> found) {
            if (mine != round || !promise)
                return;
            if (!found)
                return finish(found.error());
            version = *found;
            ask();
        });
    });
}

void Slurmrestd::Private::ask()
{
    const QHash<QString, QString> paths = version->paths;
    waitingFor = paths.size();
    for (auto it = paths.cbegin(); it != paths.cend(); ++it) {
        const QString part = it.key();
        query(it.value(), [this, part](Result<RestAnswer> answer) { take(part, std::move(answer)); });
    }
}

void Slurmrestd::Private::take(const QString &part, Result<RestAnswer> answer)
{
    if (part == QLatin1String("nodes") && !answer) {
        // Another slurmrestd may answer here by now.
        version.reset();
        return finish(answer.error());
    }
    answers.insert(part, std::move(answer));
    if (--waitingFor == 0)
        read();
}

void Slurmrestd::Private::read()
{
    const int mine = round;
    const qint64 answered = QDateTime::currentMSecsSinceEpoch();
    auto made = lane.submit([all = answers, where = url(), from = asked, answered](const std::stop_token &) {
        return snapshotOfRest(all, where, from, answered);
    });
    answers.clear();
    onDone(made, this, [this, mine](Outcome outcome) {
        if (mine == round)
            finish(std::move(outcome));
    });
}

QVector<RestQuery *> Slurmrestd::Private::queries() const
{
    QVector<RestQuery *> found;
    for (QObject *child : children()) {
        if (auto *query = dynamic_cast<RestQuery *>(child))
            found.append(query);
    }
    return found;
}

void Slurmrestd::Private::finish(Outcome outcome)
{
    limit.stop();
    for (RestQuery *query : queries())
        query->deleteLater(); // one of them may be calling
    answers.clear();
    if (!promise)
        return;
    const auto done = std::move(promise);
    done->addResult(std::move(outcome));
    done->finish();
}

Slurmrestd::Slurmrestd(const SlurmrestdAddress &address, Secret token)
    : d(std::make_unique<Private>(address, std::move(token)))
{
}

Slurmrestd::~Slurmrestd() = default;

void Slurmrestd::setToken(Secret token)
{
    d->token = std::move(token);
}

bool Slurmrestd::isLooking() const
{
    return d->promise != nullptr;
}

QFuture<Outcome> Slurmrestd::look()
{
    if (!isLooking())
        return d->look();
    QPromise<Outcome> refused;
    refused.start();
    refused.addResult(
        Error{Error::Code::Conflict, MonitorTr::tr("slurmrestd is being asked already."), {}, d->host()});
    refused.finish();
    return refused.future();
}

} // namespace Slipway
