// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redactor.h"
#include "cli/command.h"
#include "cli/commandlineprompter.h"
#include "cli/environmenttoken.h"
#include "cli/lazysecretstore.h"
#include "remote/sshconnector.h"
#include "secrets/rememberingprompter.h"

#include <memory>

namespace Slipway {

/// Everything needed to log in to servers during one command. Lives on the command's thread; its connector
/// may be used from several.
class LoginSession
{
public:
    /// Reads the file of secrets when one is given. Errors: those of SecretsFile::load().
    static Result<std::unique_ptr<LoginSession>> open(CommandContext &context);

    HostConnector &connector() { return m_connector; }
    Redactor &redactor() { return m_redactor; }

private:
    LoginSession(CommandContext &context, CommandLinePrompter::Options options);

    Redactor m_redactor;
    LazySecretStore m_store;
    CommandLinePrompter m_person;
    RememberingPrompter m_prompter;
    EnvironmentToken m_token;
    SshConnector m_connector;
};

/// --known-hosts, --ssh-config, --accept-new-host-keys, --secrets-file.
QVector<OptionSpec> loginOptions();

} // namespace Slipway
