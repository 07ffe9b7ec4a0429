// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/loginsession.h"

#include "cli/clitr.h"
#include "cli/console.h"

namespace Slipway {

namespace {

constexpr char askProgramVariable[] = "SLIPWAY_ASKPASS";

SshSettings settingsOf(const Arguments &arguments)
{
    SshSettings settings;
    settings.configFile = arguments.value(QStringLiteral("ssh-config"));
    settings.knownHostsFile = arguments.value(QStringLiteral("known-hosts"));
    return settings;
}

/// Secrets that a script brought along are the script's to keep: they never go into the keychain.
LazySecretStore::Open storeFor(const CommandLinePrompter::Options &options)
{
    if (options.secrets || !options.askProgram.isEmpty())
        return [](std::stop_token) { return memorySecretStore(); };
    return [](std::stop_token stop) { return openSecretStore(stop); };
}

LazySecretStore::Stored teller(Console &console, const CommandLinePrompter::Options &options)
{
    if (options.secrets || !options.askProgram.isEmpty())
        return {};
    return [&console](const SecretStore &store) {
        console.note(store.kind() == SecretStore::Kind::Memory
                         ? CliTr::tr("Passwords are remembered for %1.").arg(store.description())
                         : CliTr::tr("Passwords are remembered in %1.").arg(store.description()));
    };
}

} // namespace

LoginSession::LoginSession(CommandContext &context, CommandLinePrompter::Options options)
    : m_store(storeFor(options), teller(context.console, options))
    , m_person(context.console, std::move(options))
    , m_prompter(m_person, m_store, m_redactor)
    , m_token(m_prompter, m_redactor)
    , m_connector(m_token, settingsOf(context.arguments))
{
}

Result<std::unique_ptr<LoginSession>> LoginSession::open(CommandContext &context)
{
    CommandLinePrompter::Options options;
    options.askProgram = qEnvironmentVariable(askProgramVariable);
    options.acceptNewHostKeys = context.arguments.has(QStringLiteral("accept-new-host-keys"));
    if (context.arguments.has(QStringLiteral("secrets-file"))) {
        Result<SecretsFile> secrets =
            SecretsFile::load(context.arguments.value(QStringLiteral("secrets-file")));
        if (!secrets)
            return std::move(secrets).error();
        options.secrets = std::move(secrets).value();
    }
    return std::unique_ptr<LoginSession>(new LoginSession(context, std::move(options)));
}

QVector<OptionSpec> loginOptions()
{
    const QString file = QStringLiteral("FILE");
    return {
        {{QStringLiteral("ssh-config")}, file, CliTr::tr("Read this instead of ~/.ssh/config.")},
        {{QStringLiteral("known-hosts")}, file, CliTr::tr("Use this instead of ~/.ssh/known_hosts.")},
        {{QStringLiteral("accept-new-host-keys")},
         {},
         CliTr::tr(
             "Trust and remember host keys that are not known yet. A changed key is refused all the same.")},
        {{QStringLiteral("secrets-file")},
         file,
         CliTr::tr(
             "Take passwords and passphrases from lines “SUBJECT = SECRET”; the file must have mode 0600.")},
    };
}

} // namespace Slipway
