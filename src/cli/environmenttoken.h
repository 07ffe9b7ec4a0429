// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/hostconnector.h"

#include <mutex>

namespace Slipway {

class Redactor;

/// The token for slurmrestd out of SLURM_JWT, as Slurm's own commands take it; everything else, and the token after
/// one that was refused, is asked of \a next. What the environment brought never gets into the keychain. Thread-safe.
class EnvironmentToken final : public LoginPrompter
{
public:
    EnvironmentToken(LoginPrompter &next, Redactor &redactor);

    bool acceptHostKey(const HostKeyQuestion &question, std::stop_token stop) override;
    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token stop) override;
    void secretOutcome(const SecretQuestion &question, bool worked) override;

private:
    /// \a question would be, or was, answered by the environment. Needs the mutex.
    bool isMine(const SecretQuestion &question) const;

    LoginPrompter &m_next;
    std::mutex m_mutex;
    Secret m_token; ///< empty: none, or refused
};

} // namespace Slipway
