// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/secretsfile.h"
#include "remote/hostconnector.h"

#include <mutex>

namespace Slipway {

class Console;

/// Answers the questions of a login: from the file of secrets, by the program in SLIPWAY_ASKPASS, else by the
/// person at the terminal. Without any of them it says once what could have been given, and the login fails.
class CommandLinePrompter final : public LoginPrompter
{
public:
    struct Options
    {
        std::optional<SecretsFile> secrets;
        QString askProgram;
        bool acceptNewHostKeys = false;
    };

    CommandLinePrompter(Console &console, Options options) : m_console(console), m_options(std::move(options))
    {
    }

    bool acceptHostKey(const HostKeyQuestion &question, std::stop_token stop) override;
    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token stop) override;
    void secretOutcome(const SecretQuestion &, bool) override {}

private:
    std::optional<Secret> askPerson(const SecretQuestion &question, const QString &prompt,
                                    std::stop_token stop);
    void adviseOnce(const QString &advice);

    Console &m_console;
    Options m_options;
    std::mutex m_mutex;
    QStringList m_advised;
};

} // namespace Slipway
