// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandlineprompter.h"

#include "cli/askprogram.h"
#include "cli/clitr.h"
#include "cli/console.h"
#include "cli/terminal.h"
#include "deploy/plaintext.h"

namespace Slipway {

namespace {
QString promptOf(const SecretQuestion &question)
{
    switch (question.kind) {
    case SecretQuestion::Kind::Password: return CliTr::tr("Password of %1:").arg(question.subject);
    case SecretQuestion::Kind::Passphrase:
        return CliTr::tr("Passphrase of the key %1:").arg(question.subject);
    case SecretQuestion::Kind::Token:
        return CliTr::tr("Token for slurmrestd at %1, as `scontrol token lifespan=86400` on a server prints it:")
            .arg(question.subject);
    case SecretQuestion::Kind::KeyboardInteractive: break;
    }
    // The server's own words come after who is speaking, so that they cannot pose as a question of Slipway.
    return QStringLiteral("%1: %2").arg(question.subject, withoutControls(question.prompt).simplified());
}
} // namespace

bool CommandLinePrompter::acceptHostKey(const HostKeyQuestion &question, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    const QString key = question.keyType + QLatin1Char(' ') + question.fingerprint;
    if (m_options.acceptNewHostKeys) {
        m_console.note(CliTr::tr("New host key of %1 accepted: %2").arg(question.host, key));
        return true;
    }
    if (!Terminal::canAsk()) {
        adviseOnce(CliTr::tr("To trust keys that are not known yet, add --accept-new-host-keys, or run this "
                             "once at a terminal."));
        return false;
    }
    const Console::Pause pause(m_console);
    m_console.note(CliTr::tr("The key of %1 is not known yet:").arg(question.host));
    m_console.note(QStringLiteral("    ") + key);
    const Result<bool> agreed = Terminal::confirm(
        CliTr::tr("Is it the server's key? Yes remembers it in %1.").arg(question.knownHostsFile), stop);
    return agreed && *agreed;
}

std::optional<Secret> CommandLinePrompter::secret(const SecretQuestion &question, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    const QString prompt = promptOf(question);
    // What did not work will not work the second time.
    if (m_options.secrets && question.attempt == 1) {
        // A password that is good for every login is still nothing to show to slurmrestd.
        const bool byNameOnly = question.kind == SecretQuestion::Kind::Token;
        if (std::optional<Secret> found = m_options.secrets->find(question.subject, byNameOnly))
            return found;
    }
    if (!m_options.askProgram.isEmpty())
        return askProgram(m_options.askProgram, prompt, stop);
    if (Terminal::canAsk())
        return askPerson(question, prompt, stop);
    if (question.kind == SecretQuestion::Kind::Token) {
        adviseOnce(CliTr::tr("slurmrestd at %1 asks for a token, and there is no terminal to ask at. Make one on a server by "
                             "`scontrol token lifespan=86400`, and put it into the variable SLURM_JWT, or into --secrets-file.")
                       .arg(question.subject));
    } else if (question.attempt == 1) {
        adviseOnce(
            CliTr::tr(
                "%1 asks for a password or passphrase, and there is no terminal to ask at. Load the key into "
                "ssh-agent, or give --secrets-file FILE or a program in SLIPWAY_ASKPASS.")
                .arg(question.subject));
    }
    return std::nullopt;
}

std::optional<Secret> CommandLinePrompter::askPerson(const SecretQuestion &question, const QString &prompt,
                                                     std::stop_token stop)
{
    const Console::Pause pause(m_console);
    if (question.attempt > 1)
        m_console.note(CliTr::tr("That was not right. An empty answer gives up."));
    Result<Secret> answer = Terminal::ask(prompt + QLatin1Char(' '), question.echo, stop);
    if (!answer)
        return std::nullopt;
    return std::move(answer).value();
}

void CommandLinePrompter::adviseOnce(const QString &advice)
{
    if (m_advised.contains(advice))
        return;
    m_advised.append(advice);
    m_console.note(advice);
}

} // namespace Slipway
