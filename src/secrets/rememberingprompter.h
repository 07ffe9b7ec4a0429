// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/hostconnector.h"
#include "secrets/secretstore.h"

namespace Slipway {

class Redactor;

/// Answers from the store first and asks \a person only for what it does not hold; stores what worked,
/// forgets what did not, and tells the redactor every secret that passes. Keyboard-interactive answers
/// (one-time codes) are never stored unless the server's prompt is plainly a password. Thread-safe.
class RememberingPrompter final : public LoginPrompter
{
public:
    RememberingPrompter(LoginPrompter &person, SecretStore &store, Redactor &redactor);
    ~RememberingPrompter() override;

    bool acceptHostKey(const HostKeyQuestion &question, std::stop_token stop) override;
    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token stop) override;
    void secretOutcome(const SecretQuestion &question, bool worked) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Slipway
