// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/hostconnector.h"

#include <chrono>

namespace Slipway {

/// Where OpenSSH's files of this account are. Empty paths mean OpenSSH's own places.
struct SshSettings
{
    QString configFile;     ///< ~/.ssh/config
    QString knownHostsFile; ///< ~/.ssh/known_hosts; new keys are appended here
    QString agentSocket;    ///< $SSH_AUTH_SOCK
    std::chrono::milliseconds connectTimeout{std::chrono::seconds(15)};
};

/// ssh through libssh2: OpenSSH's known_hosts and ~/.ssh/config, key files, agent, keyboard-interactive,
/// passwords and jump hosts. \a prompter must outlive it.
class SshConnector final : public HostConnector
{
public:
    explicit SshConnector(LoginPrompter &prompter, SshSettings settings = {});
    ~SshConnector() override;

    Result<std::unique_ptr<RemoteHost>> connect(const SshTarget &target, std::stop_token stop = {}) override;
    LoginPrompter *prompter() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// "libssh2 1.11.1", and what this build cannot do when it is older than 1.11: for --version and About.
QString sshLibraryText();

} // namespace Slipway
