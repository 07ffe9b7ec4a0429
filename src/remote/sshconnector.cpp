// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sshconnector.h"

#include "base/cryptolibrary.h"
#include "remote/algorithms.h"
#include "remote/knownhosts.h"
#include "remote/remotetr.h"
#include "remote/sshchannel.h"
#include "remote/sshhost.h"
#include "remote/sshroute.h"
#include "remote/tcpsocket.h"

#include <QRandomGenerator>
#include <QSemaphore>

#include <condition_variable>
#include <map>
#include <mutex>

namespace Slipway {

namespace {

/// sshd drops new connections at random above 10 unauthenticated ones (MaxStartups 10:30:100).
constexpr int handshakesPerHost = 6;
constexpr int handshakeTries = 6;

void initLibrary()
{
    initCryptoLibrary();
    static const int once = libssh2_init(0); // thread-safe by the language, libssh2's own is not
    (void)once;
}

bool sleepFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    condition.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

Error cancelled(const QString &where)
{
    return {Error::Code::Cancelled, RemoteTr::tr("Cancelled."), {}, where};
}

} // namespace

class SshConnector::Private
{
public:
    Private(LoginPrompter &prompter, SshSettings settings) : m_prompter(prompter), m_settings(std::move(settings)) {}

    Result<SshLink> link(const SshTarget &target, const std::stop_token &stop);
    LoginPrompter *prompter() const { return &m_prompter; }

private:
    Result<std::unique_ptr<SshSession>> openHop(const SshLink &link, const SshHop &hop, const std::stop_token &stop);
    Result<std::unique_ptr<SshSession>> handshake(const SshLink &link, const SshHop &hop, const std::stop_token &stop);
    Result<void> checkHostKey(SshSession &session, const SshHop &hop, const std::stop_token &stop);
    Result<void> askAboutKey(const SshHop &hop, const QByteArray &key, const std::stop_token &stop);
    Result<KnownHosts::Answer> lookup(const SshHop &hop, const QByteArray &key) const;
    QSemaphore &gate(const SshHop &hop);

    LoginPrompter &m_prompter;
    const SshSettings m_settings;
    std::mutex m_gatesMutex;
    std::map<QString, QSemaphore> m_gates;
    std::mutex m_keyQuestion; ///< one question at a time: the answer to one often answers the next
};

QSemaphore &SshConnector::Private::gate(const SshHop &hop)
{
    const std::lock_guard lock(m_gatesMutex);
    return m_gates.try_emplace(KnownHosts::entryName(hop.address, hop.port), handshakesPerHost).first->second;
}

Result<SshLink> SshConnector::Private::link(const SshTarget &target, const std::stop_token &stop)
{
    auto route = resolveRoute(target, m_settings);
    if (!route)
        return route.error();
    SshLink link;
    for (const SshHop &hop : *route) {
        QSemaphore &seats = gate(hop);
        while (!seats.tryAcquire(1, 50)) {
            if (stop.stop_requested())
                return cancelled(hop.address);
        }
        const QSemaphoreReleaser release(seats);
        auto session = openHop(link, hop, stop);
        if (!session)
            return session.error();
        link.add(std::move(*session));
    }
    return link;
}

Result<std::unique_ptr<SshSession>> SshConnector::Private::openHop(const SshLink &link, const SshHop &hop,
                                                                   const std::stop_token &stop)
{
    auto session = handshake(link, hop, stop);
    if (!session)
        return session;
    if (auto checked = checkHostKey(**session, hop, stop); !checked)
        return checked.error();
    Wakeup wakeup(stop);
    Authenticator authenticator(**session, hop.login, m_prompter, stop, wakeup);
    if (auto loggedIn = authenticator.logIn(); !loggedIn)
        return loggedIn.error();
    return session;
}

/// Again, a little later, when sshd hung up before it said anything: it does so when many log in at once.
Result<std::unique_ptr<SshSession>> SshConnector::Private::handshake(const SshLink &link, const SshHop &hop,
                                                                     const std::stop_token &stop)
{
    Wakeup wakeup(stop);
    for (int attempt = 1;; ++attempt) {
        const Deadline deadline = Deadline::in(m_settings.connectTimeout);
        std::unique_ptr<ByteStream> stream;
        if (link.isEmpty()) {
            auto socket = TcpSocket::connect(hop.address, hop.port, deadline, stop);
            if (!socket)
                return socket.error().code == Error::Code::Cancelled ? cancelled(hop.address) : socket.error();
            stream = std::move(*socket);
        } else {
            auto channel = SshChannel::openTcp(link.session(), hop.address, hop.port, deadline, wakeup);
            if (!channel)
                return channel.error();
            stream = std::make_unique<ChannelStream>(std::move(*channel));
        }
        auto session = std::make_unique<SshSession>(std::move(stream), hop.login.host);
        QStringList types;
        for (const QString &file : hop.knownHostsFiles) {
            if (auto known = KnownHosts::load(file))
                types += known->keyTypes(hop.keyName, hop.port);
        }
        auto done = session->handshake(types, deadline, wakeup);
        if (done)
            return session;
        session->abort();
        if (done.error().code != Error::Code::ConnectionLost || attempt == handshakeTries)
            return done.error();
        const int jitter = QRandomGenerator::global()->bounded(100);
        if (!sleepFor(std::chrono::milliseconds(100 * (1 << attempt) + jitter), stop))
            return cancelled(hop.address);
    }
}

Result<KnownHosts::Answer> SshConnector::Private::lookup(const SshHop &hop, const QByteArray &key) const
{
    KnownHosts::Answer best;
    for (const QString &file : hop.knownHostsFiles) {
        auto known = KnownHosts::load(file);
        if (!known) {
            if (file == hop.knownHostsFiles.first())
                return known.error();
            continue;
        }
        const KnownHosts::Answer answer = known->lookup(hop.keyName, hop.port, key);
        if (answer.verdict == KnownHosts::Verdict::Revoked)
            return answer;
        if (answer.verdict == KnownHosts::Verdict::Match || best.verdict == KnownHosts::Verdict::Unknown)
            best = answer;
    }
    return best;
}

Result<void> SshConnector::Private::checkHostKey(SshSession &session, const SshHop &hop, const std::stop_token &stop)
{
    std::size_t size = 0;
    int type = 0;
    const char *bytes = libssh2_session_hostkey(session.raw(), &size, &type);
    const QByteArray key(bytes, qsizetype(size));
    const std::lock_guard lock(m_keyQuestion);
    auto answer = lookup(hop, key);
    if (!answer)
        return answer.error();
    const QString shown = keyBlobType(key) + QLatin1Char(' ') + keyFingerprint(key);
    const QString name = KnownHosts::entryName(hop.keyName, hop.port);
    switch (answer->verdict) {
    case KnownHosts::Verdict::Match:
        return {};
    case KnownHosts::Verdict::Revoked:
        return Error{Error::Code::HostKeyChanged,
                     RemoteTr::tr("The key of %1 is marked as revoked in %2. Do not log in; ask who runs that server.")
                         .arg(name, hop.knownHostsFiles.first()), shown, hop.login.host};
    case KnownHosts::Verdict::Changed:
        return Error{Error::Code::HostKeyChanged,
                     RemoteTr::tr("The key of %1 is not the one on file: somebody may be listening in, or the server was set up anew. "
                                  "On file: %2. Now: %3. If you know why it changed, run: ssh-keygen -f %4 -R '%1'")
                         .arg(name, answer->knownFingerprints.join(QStringLiteral(", ")), shown, hop.knownHostsFiles.first()),
                     QStringLiteral("known %1; shown %2").arg(answer->knownFingerprints.join(QStringLiteral(", ")), shown),
                     hop.login.host};
    case KnownHosts::Verdict::Unknown:
        break;
    }
    return askAboutKey(hop, key, stop);
}

Result<void> SshConnector::Private::askAboutKey(const SshHop &hop, const QByteArray &key, const std::stop_token &stop)
{
    const QString name = KnownHosts::entryName(hop.keyName, hop.port);
    const QString file = hop.knownHostsFiles.first();
    const HostKeyQuestion question{name, keyBlobType(key), keyFingerprint(key), file};
    if (m_prompter.acceptHostKey(question, stop))
        return KnownHosts::append(file, hop.keyName, hop.port, key);
    if (stop.stop_requested())
        return cancelled(hop.login.host);
    return Error{Error::Code::HostKeyUnknown,
                 RemoteTr::tr("The key of %1 is not known yet: %2 %3. Compare it with the server's and accept it.")
                     .arg(name, question.keyType, question.fingerprint), question.fingerprint, hop.login.host};
}

SshConnector::SshConnector(LoginPrompter &prompter, SshSettings settings)
    : d(std::make_unique<Private>(prompter, std::move(settings)))
{
    initLibrary();
}

SshConnector::~SshConnector() = default;

Result<std::unique_ptr<RemoteHost>> SshConnector::connect(const SshTarget &target, std::stop_token stop)
{
    auto link = d->link(target, stop);
    if (!link) {
        Error error = link.error();
        if (!target.label.isEmpty())
            error.where = target.label;
        return error;
    }
    const QString name = target.label.isEmpty() || target.label == target.host
                             ? target.host
                             : QStringLiteral("%1 (%2)").arg(target.label, target.host);
    return std::unique_ptr<RemoteHost>(std::make_unique<SshHost>(std::move(*link), name));
}

LoginPrompter *SshConnector::prompter()
{
    return d->prompter();
}

QString sshLibraryText()
{
    const QString name = QStringLiteral("libssh2 ") + QLatin1String(libssh2_version(0));
    const QString hint = oldLibraryHint();
    return hint.isEmpty() ? name : name + QStringLiteral(". ") + hint;
}

} // namespace Slipway
