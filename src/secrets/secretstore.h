// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace Slipway {

/// Keeps passwords and key passphrases. Thread-safe and blocking; never call it on the GUI thread.
class SecretStore
{
public:
    enum class Kind { Keychain, Memory };

    virtual ~SecretStore() = default;
    virtual Kind kind() const = 0;
    /// Where secrets go, for people: "the keychain of your desktop", or "this run only: no keychain answers
    /// (…)", plain text.
    virtual QString description() const = 0;
    /// \a subject as in SecretQuestion::subject. Nothing stored is std::nullopt, not an error.
    /// Errors: SecretUnavailable (locked, broken, no answer in time), Cancelled.
    virtual Result<std::optional<Secret>> find(const QString &subject, std::stop_token stop = {}) = 0;
    virtual Result<void> store(const QString &subject, const Secret &secret, std::stop_token stop = {}) = 0;
    virtual Result<void> forget(const QString &subject, std::stop_token stop = {}) = 0;
};

/// Lives as long as the program, and leaves nothing behind.
std::unique_ptr<SecretStore> memorySecretStore();
/// The keychain of the desktop when it answers (probed by a write, read and delete), else memory. Blocks for
/// at most 10 s. Needs a running event loop in the main thread (QtKeychain's libsecret backend).
std::unique_ptr<SecretStore> openSecretStore(std::stop_token stop = {});

} // namespace Slipway
