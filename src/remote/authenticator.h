// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/hostconnector.h"
#include "remote/keyfile.h"
#include "remote/sshsession.h"

namespace Slipway {

/// Who logs in, and with what.
struct LoginPlan
{
    QString user;
    QString host; ///< as the person wrote it, for messages
    QStringList identityFiles;
    bool identitiesStated = false; ///< by the person; a missing one is an error then
    bool useAgent = true;
    bool identitiesOnly = false;   ///< of the agent's keys only those of identityFiles
    QString agentSocket;

    QString subject() const { return user + QLatin1Char('@') + host; }
};

/// Logs in over a session whose host key was accepted: agent, key files, password, keyboard-interactive, in
/// the order of ssh. A wrong secret is asked for again at most twice: OpenSSH 10 locks an address out after
/// three.
class Authenticator
{
public:
    Authenticator(SshSession &session, const LoginPlan &plan, LoginPrompter &prompter, std::stop_token stop, Wakeup &wakeup);

    /// Errors: AuthFailed (what the server accepts and what was tried), KeyUnreadable, NotFound (a stated key
    /// file), Cancelled, ConnectionLost, Timeout.
    Result<void> logIn();

    /// For libssh2's keyboard-interactive callback.
    std::optional<Secret> answer(const QByteArray &prompt, bool echo);

private:
    /// True: logged in. False: go on with the next way.
    using Outcome = Result<bool>;

    Result<QStringList> askMethods();
    Outcome tryMethods();
    Outcome tryPublicKeys();
    Outcome tryAgent(const QVector<KeyFile> &files);
    Outcome tryKeyFile(const KeyFile &file);
    Outcome offerKey(const KeyFile &file, const Secret &passphrase);
    Outcome tryPassword();
    Outcome tryKeyboardInteractive();
    Result<QVector<KeyFile>> readKeyFiles();
    /// False only when the server surely refuses this public key: no need for its passphrase then.
    Result<bool> isWelcome(const KeyFile &file);
    Outcome outcomeOf(const Result<int> &code);
    template<typename Step>
    Result<int> drive(Step step);
    Error refused() const;

    SshSession &m_session;
    const LoginPlan &m_plan;
    LoginPrompter &m_prompter;
    std::stop_token m_stop;
    Wakeup &m_wakeup;
    QByteArray m_user;
    QStringList m_methods; ///< what the server accepts
    QStringList m_tried;   ///< for the error: "key ~/.ssh/id_ed25519", "password"
    QStringList m_problems; ///< key files that could not be used
    QVector<SecretQuestion> m_asked; ///< of the running keyboard-interactive try
    int m_attempt = 1;
    bool m_agentHadKeys = false;
};

} // namespace Slipway
