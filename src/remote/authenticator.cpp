// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/authenticator.h"

#include "remote/algorithms.h"
#include "remote/agentkeys.h"
#include "remote/remotetr.h"

#include <QFileInfo>

#include <cstring>

namespace Slipway {

namespace {

constexpr std::chrono::seconds stepTime{30};
constexpr int attempts = 3;

/// Used with libssh2_userauth_publickey() to learn whether the server would take a key: it asks for the
/// signature only when it would.
int noteAndRefuse(LIBSSH2_SESSION *, unsigned char **, size_t *, const unsigned char *, size_t, void **abstract)
{
    *static_cast<bool *>(*abstract) = true;
    return -1;
}

void answerPrompts(const char *, int, const char *, int, int count, const LIBSSH2_USERAUTH_KBDINT_PROMPT *prompts,
                   LIBSSH2_USERAUTH_KBDINT_RESPONSE *responses, void **abstract)
{
    auto *self = static_cast<Authenticator *>(SshSession::from(abstract).authContext());
    for (int i = 0; i < count; ++i) {
        const QByteArray prompt(reinterpret_cast<const char *>(prompts[i].text), qsizetype(prompts[i].length));
        const auto answer = self->answer(prompt, prompts[i].echo != 0);
        const std::size_t size = answer ? answer->size() : 0;
        responses[i].text = static_cast<char *>(std::malloc(size + 1)); // libssh2 frees it
        if (size > 0)
            std::memcpy(responses[i].text, answer->data(), size);
        responses[i].length = static_cast<unsigned int>(size);
    }
}

} // namespace

Authenticator::Authenticator(SshSession &session, const LoginPlan &plan, LoginPrompter &prompter, std::stop_token stop,
                             Wakeup &wakeup)
    : m_session(session), m_plan(plan), m_prompter(prompter), m_stop(std::move(stop)), m_wakeup(wakeup),
      m_user(plan.user.toUtf8())
{
}

template<typename Step>
Result<int> Authenticator::drive(Step step)
{
    return m_session.drive(step, Deadline::in(stepTime), m_wakeup);
}

Result<void> Authenticator::logIn()
{
    auto methods = askMethods();
    if (!methods)
        return methods.error();
    m_methods = *methods;
    if (libssh2_userauth_authenticated(m_session.raw()))
        return {};
    auto loggedIn = tryMethods();
    if (!loggedIn) {
        // A server that has had enough hangs up: that is a refusal, not a bad line.
        if (loggedIn.error().code == Error::Code::ConnectionLost && !m_tried.isEmpty())
            return refused();
        return loggedIn.error();
    }
    if (!*loggedIn)
        return refused();
    return {};
}

Result<QStringList> Authenticator::askMethods()
{
    char *list = nullptr;
    const auto code = drive([&] {
        list = libssh2_userauth_list(m_session.raw(), m_user.constData(), unsigned(m_user.size()));
        return list ? 0 : libssh2_session_last_errno(m_session.raw());
    });
    if (!code)
        return code.error();
    if (!list && !libssh2_userauth_authenticated(m_session.raw()))
        return m_session.failure(*code, RemoteTr::tr("%1 does not let %2 log in.").arg(m_session.peer(), m_plan.user));
    return QString::fromLatin1(list).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

Authenticator::Outcome Authenticator::tryMethods()
{
    if (m_methods.contains(QLatin1String("publickey"))) {
        auto done = tryPublicKeys();
        if (!done || *done)
            return done;
        if (!m_tried.isEmpty()) { // a key may have been the first of two factors
            auto methods = askMethods();
            if (!methods)
                return methods.error();
            m_methods = *methods;
        }
    }
    // Where both are offered they ask for the same password, and this way can be remembered.
    if (m_methods.contains(QLatin1String("password")))
        return tryPassword();
    if (m_methods.contains(QLatin1String("keyboard-interactive")))
        return tryKeyboardInteractive();
    return false;
}

Result<QVector<KeyFile>> Authenticator::readKeyFiles()
{
    QVector<KeyFile> files;
    for (const QString &path : m_plan.identityFiles) {
        if (!m_plan.identitiesStated && !QFileInfo::exists(path))
            continue;
        auto file = KeyFile::read(path);
        if (file)
            files << *file;
        else if (m_plan.identitiesStated && m_plan.identityFiles.size() == 1)
            return file.error();
        else
            m_problems << file.error().message;
    }
    return files;
}

Authenticator::Outcome Authenticator::tryPublicKeys()
{
    auto files = readKeyFiles();
    if (!files && !(m_plan.useAgent && files.error().code == Error::Code::KeyUnreadable))
        return files.error(); // a key that only the agent can use may still work
    const QVector<KeyFile> keys = files ? *files : QVector<KeyFile>();
    if (m_plan.useAgent) {
        auto done = tryAgent(keys);
        if (!done || *done)
            return done;
    }
    if (!files)
        return files.error();
    for (const KeyFile &key : keys) {
        auto done = tryKeyFile(key);
        if (!done || *done)
            return done;
    }
    return false;
}

Authenticator::Outcome Authenticator::tryAgent(const QVector<KeyFile> &files)
{
    AgentKeys agent(m_session, m_plan.agentSocket);
    QVector<QByteArray> wanted;
    for (const KeyFile &file : files)
        wanted << file.publicKey;
    const auto keys = agent.keys(wanted, m_plan.identitiesOnly || m_plan.identitiesStated);
    m_agentHadKeys = !keys.isEmpty();
    for (libssh2_agent_publickey *key : keys) {
        m_tried << RemoteTr::tr("key %1 of ssh-agent").arg(QString::fromUtf8(key->comment));
        auto done = outcomeOf(drive([&] { return agent.logIn(m_user, key); }));
        if (!done || *done)
            return done;
    }
    return false;
}

Result<bool> Authenticator::isWelcome(const KeyFile &file)
{
    if (file.publicKey.isEmpty())
        return true;
    bool asked = false;
    void *context = &asked;
    const auto code = drive([&] {
        return libssh2_userauth_publickey(m_session.raw(), m_user.constData(),
                                          reinterpret_cast<const unsigned char *>(file.publicKey.constData()),
                                          size_t(file.publicKey.size()), noteAndRefuse, &context);
    });
    if (!code)
        return code.error();
    return asked || *code != LIBSSH2_ERROR_AUTHENTICATION_FAILED;
}

Authenticator::Outcome Authenticator::tryKeyFile(const KeyFile &file)
{
    if (!file.encrypted) {
        m_tried << RemoteTr::tr("key %1").arg(file.path);
        return offerKey(file, Secret());
    }
    auto welcome = isWelcome(file);
    if (!welcome || !*welcome) {
        m_tried << RemoteTr::tr("key %1").arg(file.path);
        return welcome;
    }
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const SecretQuestion question{SecretQuestion::Kind::Passphrase, file.path, {}, false, attempt};
        const auto passphrase = m_prompter.secret(question, m_stop);
        if (!passphrase || passphrase->isEmpty()) {
            m_problems << RemoteTr::tr("The key file %1 needs its passphrase.").arg(file.path);
            return false;
        }
        auto done = offerKey(file, *passphrase);
        const bool wrong = !done && done.error().code == Error::Code::KeyUnreadable;
        m_prompter.secretOutcome(question, !wrong);
        if (!wrong || attempt == attempts)
            return done;
    }
    return false;
}

Authenticator::Outcome Authenticator::offerKey(const KeyFile &file, const Secret &passphrase)
{
    const QByteArray path = file.path.toLocal8Bit();
    const QByteArray certificate = path + "-cert.pub";
    const bool certified = QFileInfo::exists(file.path + QStringLiteral("-cert.pub"));
    QByteArray phrase(passphrase.data(), qsizetype(passphrase.size())); // for its final NUL
    const auto code = drive([&] {
        return libssh2_userauth_publickey_fromfile_ex(m_session.raw(), m_user.constData(), unsigned(m_user.size()),
                                                      certified ? certificate.constData() : nullptr, path.constData(),
                                                      file.encrypted ? phrase.constData() : nullptr);
    });
    wipe(phrase);
    if (code && (*code == LIBSSH2_ERROR_FILE || *code == LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED)) {
        if (file.encrypted)
            return Error{Error::Code::KeyUnreadable, RemoteTr::tr("The passphrase does not open the key file %1.").arg(file.path),
                         m_session.lastErrorText(), file.path};
        return Error{Error::Code::KeyUnreadable,
                     RemoteTr::tr("The key file %1 cannot be used by this program. Convert it: ssh-keygen -p -f %1").arg(file.path),
                     m_session.lastErrorText(), file.path};
    }
    return outcomeOf(code);
}

Authenticator::Outcome Authenticator::tryPassword()
{
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const SecretQuestion question{SecretQuestion::Kind::Password, m_plan.subject(), {}, false, attempt};
        const auto password = m_prompter.secret(question, m_stop);
        if (!password || password->isEmpty())
            return false;
        const auto code = drive([&] {
            return libssh2_userauth_password_ex(m_session.raw(), m_user.constData(), unsigned(m_user.size()), password->data(),
                                                unsigned(password->size()), nullptr);
        });
        if (m_tried.isEmpty() || m_tried.last() != RemoteTr::tr("password"))
            m_tried << RemoteTr::tr("password");
        auto done = outcomeOf(code);
        if (!done)
            return done;
        m_prompter.secretOutcome(question, *done);
        if (*done)
            return true;
    }
    return false;
}

std::optional<Secret> Authenticator::answer(const QByteArray &prompt, bool echo)
{
    SecretQuestion question{SecretQuestion::Kind::KeyboardInteractive, m_plan.subject(), QString::fromUtf8(prompt).trimmed(), echo,
                            m_attempt};
    m_asked << question;
    return m_prompter.secret(question, m_stop);
}

Authenticator::Outcome Authenticator::tryKeyboardInteractive()
{
    for (m_attempt = 1; m_attempt <= attempts; ++m_attempt) {
        m_asked.clear();
        m_session.setAuthContext(this);
        const auto code = drive([&] {
            return libssh2_userauth_keyboard_interactive_ex(m_session.raw(), m_user.constData(), unsigned(m_user.size()),
                                                            answerPrompts);
        });
        m_session.setAuthContext(nullptr);
        if (m_attempt == 1)
            m_tried << RemoteTr::tr("keyboard-interactive");
        auto done = outcomeOf(code);
        if (!done)
            return done;
        for (const SecretQuestion &question : std::as_const(m_asked))
            m_prompter.secretOutcome(question, *done);
        if (*done || m_asked.isEmpty() || m_stop.stop_requested())
            return done;
    }
    return false;
}

Authenticator::Outcome Authenticator::outcomeOf(const Result<int> &code)
{
    if (!code)
        return code.error();
    if (m_stop.stop_requested())
        return Error{Error::Code::Cancelled, RemoteTr::tr("Cancelled."), {}, m_session.peer()};
    if (*code == 0)
        return true;
    const Error failure = m_session.failure(*code, {});
    if (failure.code == Error::Code::ConnectionLost)
        return failure;
    return false;
}

Error Authenticator::refused() const
{
    const QString who = m_plan.subject();
    QString message;
    if (m_tried.isEmpty())
        message = RemoteTr::tr("No key or password was at hand to log in as %1. Add a key to ssh-agent, state a key file, or give the password.").arg(who);
    else
        message = RemoteTr::tr("%1 was not let in. Tried: %2. Check the user name and the key or password.")
                      .arg(who, m_tried.join(QStringLiteral(", ")));
    if (!m_problems.isEmpty())
        message += QLatin1Char(' ') + m_problems.join(QLatin1Char(' '));
    if (!oldLibraryHint().isEmpty() && m_tried.join(QLatin1Char(' ')).contains(QLatin1String("rsa")))
        message += QLatin1Char(' ') + oldLibraryHint();
    return {Error::Code::AuthFailed, message,
            QStringLiteral("server accepts: %1; %2").arg(m_methods.join(QLatin1Char(',')), m_session.lastErrorText()), m_plan.host};
}

} // namespace Slipway
