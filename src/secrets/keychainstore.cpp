// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstore.h"

#include "secrets/secretstr.h"

#include <cstring>

namespace Slipway {

namespace {

using Outcome = KeychainAnswer::Outcome;
using Verb = KeychainQueue::Verb;

Error errorOf(const KeychainAnswer &answer)
{
    const auto unavailable = [&answer](const QString &message) {
        return Error{Error::Code::SecretUnavailable, message, answer.text, {}};
    };
    switch (answer.outcome) {
    case Outcome::Cancelled: return {Error::Code::Cancelled, SecretsTr::tr("Cancelled."), {}, {}};
    case Outcome::Locked:
        return unavailable(SecretsTr::tr("The keychain is locked. Unlock it and try again."));
    case Outcome::Silent:
        return unavailable(SecretsTr::tr("The keychain does not answer. Perhaps it waits for its password in "
                                         "another window."));
    default:
        return unavailable(SecretsTr::tr("The keychain does not work. Slipway asks for passwords instead."));
    }
}

bool same(const Secret &a, const Secret &b)
{
    return a.size() == b.size() && (a.isEmpty() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

} // namespace

KeychainStore::KeychainStore(Options options) : m_options(std::move(options)), m_queue(m_options.service) {}

QString KeychainStore::description() const
{
    return SecretsTr::tr("the keychain of your desktop");
}

Result<void> KeychainStore::probe(std::chrono::milliseconds patience, std::stop_token stop)
{
    return probe(std::chrono::steady_clock::now() + patience, stop);
}

Result<void> KeychainStore::probe(Deadline deadline, const std::stop_token &stop)
{
    // A name of its own: another Slipway may probe at the same moment.
    const QString key = QStringLiteral("probe-") + QString::fromLatin1(randomSecret(8).view().toHex());
    const Result<void> written = writeAndReadBack(key, randomSecret(16), deadline, stop);
    if (!written)
        return written.error();
    const KeychainAnswer removed = m_queue.ask(Verb::Remove, key, {}, deadline, stop);
    return removed.outcome == Outcome::Done ? Result<void>() : errorOf(removed);
}

Result<void> KeychainStore::writeAndReadBack(const QString &key, const Secret &secret, Deadline deadline,
                                             const std::stop_token &stop)
{
    const KeychainAnswer written = m_queue.ask(Verb::Write, key, secret, deadline, stop);
    if (written.outcome != Outcome::Done)
        return errorOf(written);
    const KeychainAnswer read = m_queue.ask(Verb::Read, key, {}, deadline, stop);
    if (read.outcome == Outcome::Done && !same(read.secret, secret))
        return errorOf({Outcome::Broken, QStringLiteral("read back something else than was written"), {}});
    return read.outcome == Outcome::Done ? Result<void>() : errorOf(read);
}

Result<std::optional<Secret>> KeychainStore::find(const QString &subject, std::stop_token stop)
{
    return find(subject, deadline(), stop);
}

Result<std::optional<Secret>> KeychainStore::find(const QString &subject, Deadline deadline,
                                                  const std::stop_token &stop)
{
    KeychainAnswer answer = m_queue.ask(Verb::Read, subject, {}, deadline, stop);
    if (answer.outcome == Outcome::Done)
        return std::optional(std::move(answer.secret));
    if (answer.outcome != Outcome::Missing)
        return errorOf(answer);
    // A locked keychain says "no such entry" too.
    const Result<void> open = probe(deadline, stop);
    if (!open)
        return open.error();
    return std::optional<Secret>();
}

Result<void> KeychainStore::store(const QString &subject, const Secret &secret, std::stop_token stop)
{
    return writeAndReadBack(subject, secret, deadline(), stop);
}

Result<void> KeychainStore::forget(const QString &subject, std::stop_token stop)
{
    const Deadline until = deadline();
    const KeychainAnswer removed = m_queue.ask(Verb::Remove, subject, {}, until, stop);
    if (removed.outcome != Outcome::Done && removed.outcome != Outcome::Missing)
        return errorOf(removed);
    // A locked keychain removes nothing and says that it did.
    const Result<std::optional<Secret>> left = find(subject, until, stop);
    if (!left)
        return left.error();
    return left->has_value() ? errorOf({Outcome::Broken, QStringLiteral("removed, yet still there"), {}})
                             : Result<void>();
}

} // namespace Slipway
