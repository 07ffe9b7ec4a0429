// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/restroad.h"

#include "base/async.h"
#include "base/redactor.h"
#include "monitor/monitortr.h"
#include "monitor/portprobe.h"
#include "monitor/restquery.h"

#include <QDir>
#include <QEventLoop>
#include <QSslCertificate>

namespace Slipway {

namespace {

using Outcome = Result<ClusterSnapshotPtr>;

constexpr int mostAttempts = 3; ///< one of them may be an old token out of the keychain
constexpr int portPatience = 5000; ///< milliseconds
constexpr int httpsPort = 443;
constexpr int httpPort = 80;

QString localPath(const QString &path)
{
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

SlurmrestdAddress addressOf(const SlurmrestdAccess &access)
{
    SlurmrestdAddress address;
    address.url = QUrl(access.url);
    address.user = access.user;
    address.caFile = localPath(access.caFile);
    address.allowUnencrypted = access.allowUnencrypted;
    return address;
}

Error cancelled(const QString &where)
{
    return {Error::Code::Cancelled, MonitorTr::tr("The look was ended."), {}, where};
}

Error noToken(const QString &where)
{
    return {Error::Code::AuthFailed, MonitorTr::tr("No token was given for slurmrestd."), {}, where};
}

/// Runs \a loop until somebody quits it or \a stop is asked for.
void runUntilStopped(QEventLoop &loop, const std::stop_token &stop)
{
    const std::stop_callback quit(
        stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    loop.exec();
}

/// A server may send back what it was sent.
Error without(const Secret &token, Error error)
{
    Redactor redactor;
    redactor.learn(token);
    error.message = redactor.redact(error.message);
    error.detail = redactor.redact(error.detail);
    error.where = redactor.redact(error.where);
    return error;
}

Outcome without(const Secret &token, const Outcome &outcome)
{
    if (!outcome)
        return without(token, outcome.error());
    if ((*outcome)->gaps.isEmpty())
        return outcome;
    auto clean = std::make_shared<ClusterSnapshot>(**outcome);
    for (SnapshotGap &gap : clean->gaps)
        gap.error = without(token, gap.error);
    return ClusterSnapshotPtr(std::move(clean));
}

/// No good token: refused there, or not even one that can be sent.
bool isTokensFault(Error::Code code)
{
    return code == Error::Code::AuthFailed || code == Error::Code::InvalidInput;
}

} // namespace

RestRoad::RestRoad(const SlurmrestdAccess &access, LoginPrompter *prompter) : m_access(access), m_prompter(prompter)
{
}

SecretQuestion RestRoad::question(int attempt) const
{
    return {SecretQuestion::Kind::Token, m_access.url, {}, false, attempt};
}

std::optional<Error> RestRoad::fault() const
{
    if (m_gaveUp || !m_prompter)
        return m_gaveUp.value_or(noToken(m_access.url));
    const QString file = localPath(m_access.caFile);
    if (!file.isEmpty() && QSslCertificate::fromPath(file).isEmpty())
        return Error{Error::Code::NotFound,
                     MonitorTr::tr("There is no certificate in the file %1 that the cluster file names.").arg(file),
                     {},
                     file};
    return std::nullopt;
}

/// Whether a question about the token is worth anybody's while.
bool RestRoad::listens(const std::stop_token &stop) const
{
    const QUrl url(m_access.url);
    QEventLoop loop;
    bool open = false;
    PortProbe probe(url.host(), {url.port(url.scheme() == QLatin1String("https") ? httpsPort : httpPort)}, portPatience);
    QObject::connect(&probe, &PortProbe::finished, &loop, [&](const QVector<int> &ports) {
        open = !ports.isEmpty();
        loop.quit();
    });
    runUntilStopped(loop, stop);
    return open;
}

Outcome RestRoad::ask(const Secret &token, const std::stop_token &stop)
{
    if (!m_client)
        m_client = std::make_unique<Slurmrestd>(addressOf(m_access), token.clone());
    else
        m_client->setToken(token.clone());
    QEventLoop loop;
    std::optional<Outcome> outcome;
    onDone(m_client->look(), &loop, [&](const Outcome &seen) {
        outcome = seen;
        loop.quit();
    });
    runUntilStopped(loop, stop);
    if (outcome)
        return without(token, *outcome);
    m_client.reset(); // and with it what is in flight
    return cancelled(m_access.url);
}

Outcome RestRoad::look(const std::stop_token &stop)
{
    if (std::optional<Error> hindrance = fault())
        return *std::move(hindrance);
    if (!m_worked && !listens(stop))
        return stop.stop_requested() ? cancelled(m_access.url) : RestQuery::unreachable(m_access.url);
    Error refusal = noToken(m_access.url);
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        const std::optional<Secret> token = m_prompter->secret(question(attempt), stop);
        if (stop.stop_requested())
            return cancelled(m_access.url);
        if (!token || token->isEmpty())
            break;
        Outcome outcome = ask(*token, stop);
        const bool refused = !outcome && isTokensFault(outcome.error().code);
        m_worked = m_worked || outcome;
        if (outcome || refused)
            m_prompter->secretOutcome(question(attempt), !refused);
        if (!refused)
            return outcome;
        refusal = outcome.error();
    }
    m_gaveUp = refusal; // nobody is asked again with every poll
    return refusal;
}

} // namespace Slipway
