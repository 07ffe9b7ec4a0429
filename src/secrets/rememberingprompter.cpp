// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/rememberingprompter.h"

#include "base/redactor.h"

#include <QRegularExpression>
#include <QSet>

#include <cctype>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace Slipway {

namespace {

/// "Password:", "ada@worker01's password:", "Password for ada:": the account's password, and no one-time
/// code.
bool asksForThePassword(const SecretQuestion &question)
{
    static const QRegularExpression plain(
        QStringLiteral(
            "^\\s*(?:\\(?[\\w.@\\\\-]+\\)?(?:'s)?\\s+)?(?:password|密码)(?:\\s+for\\s+[\\w.@\\\\-]+)?"
            "\\s*[:：]?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression another(QStringLiteral("^\\s*(?:new|old|next|one-time|otp|temporary)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    return !question.echo && plain.match(question.prompt).hasMatch() &&
           !another.match(question.prompt).hasMatch();
}

bool isRemembered(const SecretQuestion &question)
{
    return question.kind != SecretQuestion::Kind::KeyboardInteractive || asksForThePassword(question);
}

/// `scontrol token` prints "SLURM_JWT=eyJ…", and people paste the whole line.
Secret withoutItsName(Secret token)
{
    const QByteArray all = token.view();
    qsizetype from = 0;
    qsizetype end = all.size();
    while (end > from && std::isspace(static_cast<unsigned char>(all[end - 1])))
        --end;
    while (from < end && std::isspace(static_cast<unsigned char>(all[from])))
        ++from;
    constexpr QByteArrayView name = "SLURM_JWT=";
    if (QByteArrayView(all).sliced(from, end - from).startsWith(name))
        from += name.size();
    return Secret(all.constData() + from, static_cast<std::size_t>(end - from));
}

} // namespace

class RememberingPrompter::Private
{
public:
    /// One secret that was given to a login. Several lanes may try it before the first of them knows whether
    /// it is right; its number tells a late "wrong" about it from one about its successor.
    struct Answer
    {
        Secret secret;
        quint64 number = 0;
        bool stored = false;
    };

    /// The turn to ask: a question is answered before the next one looks whether it still needs asking, so
    /// that ten servers with one key ask for its passphrase once.
    class Turn
    {
    public:
        Turn(Private &d, std::stop_token stop) : m_d(d)
        {
            std::unique_lock lock(m_d.mutex);
            m_mine = m_d.turnEnded.wait(lock, stop, [this] { return !m_d.asking; });
            m_d.asking = m_d.asking || m_mine;
        }
        ~Turn()
        {
            const std::lock_guard lock(m_d.mutex);
            if (m_mine)
                m_d.asking = false;
            m_d.turnEnded.notify_all();
        }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        explicit operator bool() const { return m_mine; }

    private:
        Private &m_d;
        bool m_mine = false;
    };

    using Asker = std::pair<std::thread::id, QString>;

    Private(LoginPrompter &whom, SecretStore &where, Redactor &secrets)
        : person(whom), store(where), redactor(secrets)
    {
    }

    std::optional<Secret> knownAnswer(const SecretQuestion &question);
    Secret remember(const SecretQuestion &question, Secret secret, bool stored);
    void wasWrong(const QString &subject);
    quint64 takeGiven(const QString &subject);

    LoginPrompter &person;
    SecretStore &store;
    Redactor &redactor;

    std::mutex mutex; // never held while the person or the store is asked
    std::condition_variable_any turnEnded;
    bool asking = false;
    std::map<QString, Answer> answers; // by subject, for this run
    std::map<Asker, quint64> given;    // which answer a thread's login is trying
    quint64 lastNumber = 0;
    QSet<QString> trustedKeys;
};

std::optional<Secret> RememberingPrompter::Private::knownAnswer(const SecretQuestion &question)
{
    const std::lock_guard lock(mutex);
    const auto answer = answers.find(question.subject);
    if (answer == answers.end())
        return std::nullopt;
    given[{std::this_thread::get_id(), question.subject}] = answer->second.number;
    return answer->second.secret.clone();
}

Secret RememberingPrompter::Private::remember(const SecretQuestion &question, Secret secret, bool stored)
{
    redactor.learn(secret);
    const std::lock_guard lock(mutex);
    Answer answer{secret.clone(), ++lastNumber, stored};
    answers.insert_or_assign(question.subject, std::move(answer));
    given[{std::this_thread::get_id(), question.subject}] = lastNumber;
    return secret;
}

/// Number of the answer this thread's login was given; 0 when it was given none. Needs the mutex.
quint64 RememberingPrompter::Private::takeGiven(const QString &subject)
{
    const auto number = given.extract({std::this_thread::get_id(), subject});
    return number ? number.mapped() : 0;
}

/// Forgets the answer this thread's login was given, unless a newer one has taken its place.
void RememberingPrompter::Private::wasWrong(const QString &subject)
{
    {
        const std::lock_guard lock(mutex);
        const quint64 number = takeGiven(subject);
        const auto answer = answers.find(subject);
        if (answer == answers.end() || answer->second.number != number)
            return;
        const bool stored = answer->second.stored;
        answers.erase(answer);
        if (!stored)
            return;
    }
    (void)store.forget(subject); // at worst it is offered, and refused, once more
}

RememberingPrompter::RememberingPrompter(LoginPrompter &person, SecretStore &store, Redactor &redactor)
    : d(std::make_unique<Private>(person, store, redactor))
{
}

RememberingPrompter::~RememberingPrompter() = default;

bool RememberingPrompter::acceptHostKey(const HostKeyQuestion &question, std::stop_token stop)
{
    const QString key =
        QStringList{question.host, question.keyType, question.fingerprint}.join(QLatin1Char(' '));
    const Private::Turn turn(*d, stop);
    if (!turn)
        return false;
    {
        const std::lock_guard lock(d->mutex);
        if (d->trustedKeys.contains(key)) // two lanes met the same new server
            return true;
    }
    const bool accepted = d->person.acceptHostKey(question, stop);
    if (accepted) {
        const std::lock_guard lock(d->mutex);
        d->trustedKeys.insert(key);
    }
    return accepted;
}

std::optional<Secret> RememberingPrompter::secret(const SecretQuestion &question, std::stop_token stop)
{
    const Private::Turn turn(*d, stop);
    if (!turn)
        return std::nullopt;
    if (!isRemembered(question)) {
        std::optional<Secret> answer = d->person.secret(question, stop);
        if (answer && !question.echo)
            d->redactor.learn(*answer);
        return answer;
    }
    if (question.attempt > 1)
        d->wasWrong(question.subject); // in case nobody said so yet: never the same answer twice
    if (std::optional<Secret> known = d->knownAnswer(question))
        return known;
    if (question.attempt == 1) {
        Result<std::optional<Secret>> stored = d->store.find(question.subject, stop);
        if (stored && stored->has_value())
            return d->remember(question, std::move(**stored), true);
        // A keychain that is locked or broken is no reason not to log in: the person is asked instead.
    }
    if (stop.stop_requested())
        return std::nullopt;
    std::optional<Secret> answer = d->person.secret(question, stop);
    if (answer && question.kind == SecretQuestion::Kind::Token)
        answer = withoutItsName(std::move(*answer));
    if (!answer || answer->isEmpty()) // "not now" is no answer to remember
        return answer;
    return d->remember(question, std::move(*answer), false);
}

void RememberingPrompter::secretOutcome(const SecretQuestion &question, bool worked)
{
    d->person.secretOutcome(question, worked);
    if (!isRemembered(question))
        return;
    if (!worked) {
        d->wasWrong(question.subject);
        return;
    }
    Secret toStore;
    {
        const std::lock_guard lock(d->mutex);
        const quint64 number = d->takeGiven(question.subject);
        const auto answer = d->answers.find(question.subject);
        if (answer == d->answers.end() || answer->second.number != number || answer->second.stored)
            return;
        answer->second.stored = true;
        toStore = answer->second.secret.clone();
    }
    // Should the keychain not take it, it is still remembered for this run.
    (void)d->store.store(question.subject, toStore);
}

} // namespace Slipway
