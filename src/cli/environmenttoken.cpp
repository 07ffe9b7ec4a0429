// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/environmenttoken.h"

#include "base/redactor.h"

namespace Slipway {

EnvironmentToken::EnvironmentToken(LoginPrompter &next, Redactor &redactor)
    : m_next(next), m_token(qgetenv("SLURM_JWT").trimmed())
{
    redactor.learn(m_token);
}

bool EnvironmentToken::isMine(const SecretQuestion &question) const
{
    return question.kind == SecretQuestion::Kind::Token && question.attempt == 1 && !m_token.isEmpty();
}

bool EnvironmentToken::acceptHostKey(const HostKeyQuestion &question, std::stop_token stop)
{
    return m_next.acceptHostKey(question, std::move(stop));
}

std::optional<Secret> EnvironmentToken::secret(const SecretQuestion &question, std::stop_token stop)
{
    {
        const std::lock_guard lock(m_mutex);
        if (isMine(question))
            return m_token.clone();
    }
    return m_next.secret(question, std::move(stop));
}

void EnvironmentToken::secretOutcome(const SecretQuestion &question, bool worked)
{
    {
        const std::lock_guard lock(m_mutex);
        if (isMine(question)) {
            if (!worked)
                m_token = Secret();
            return;
        }
    }
    m_next.secretOutcome(question, worked);
}

} // namespace Slipway
