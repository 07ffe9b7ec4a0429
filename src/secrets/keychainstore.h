// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keychainqueue.h"
#include "secrets/secretstore.h"

namespace Slipway {

/// The keychain of the desktop (GNOME Keyring, KWallet, KeePassXC) through QtKeychain. It never falls back to
/// a file, believes in "no such entry" only after the keychain has proved that it is open, and in a write
/// only after it has read it back.
class KeychainStore final : public SecretStore
{
public:
    struct Options
    {
        QString service = QStringLiteral("Slipway");
        /// Long enough for a person to type the password of the keychain into its own prompt.
        std::chrono::milliseconds patience{std::chrono::seconds(30)};
    };

    KeychainStore() : KeychainStore(Options{}) {}
    explicit KeychainStore(Options options);

    /// Writes, reads and removes an entry of its own within \a patience: success means open and working.
    Result<void> probe(std::chrono::milliseconds patience, std::stop_token stop = {});

    Kind kind() const override { return Kind::Keychain; }
    QString description() const override;
    Result<std::optional<Secret>> find(const QString &subject, std::stop_token stop = {}) override;
    Result<void> store(const QString &subject, const Secret &secret, std::stop_token stop = {}) override;
    Result<void> forget(const QString &subject, std::stop_token stop = {}) override;

private:
    using Deadline = KeychainQueue::Deadline;

    Result<std::optional<Secret>> find(const QString &subject, Deadline deadline,
                                       const std::stop_token &stop);
    Result<void> probe(Deadline deadline, const std::stop_token &stop);
    Result<void> writeAndReadBack(const QString &key, const Secret &secret, Deadline deadline,
                                  const std::stop_token &stop);
    Deadline deadline() const { return std::chrono::steady_clock::now() + m_options.patience; }

    const Options m_options;
    KeychainQueue m_queue;
};

} // namespace Slipway
