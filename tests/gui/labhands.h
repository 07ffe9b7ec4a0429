// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/sshconnector.h"

namespace Slipway {

/// The lab's keys need no words, and its hosts are known: a question is a failure of the test.
class NobodyThere final : public LoginPrompter
{
public:
    bool acceptHostKey(const HostKeyQuestion &question, std::stop_token) override
    {
        qWarning("asked for the key of %s", qPrintable(question.host));
        return false;
    }
    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token) override
    {
        qWarning("asked for %s", qPrintable(question.subject));
        return {};
    }
    void secretOutcome(const SecretQuestion &, bool) override {}
};

/// SLIPWAY_KNOWN_HOSTS and SLIPWAY_SSH_CONFIG name other files than OpenSSH's own.
inline SshSettings labSshSettings()
{
    SshSettings settings;
    settings.knownHostsFile = qEnvironmentVariable("SLIPWAY_KNOWN_HOSTS");
    settings.configFile = qEnvironmentVariable("SLIPWAY_SSH_CONFIG");
    return settings;
}

} // namespace Slipway
