// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/hostconnector.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Slipway {

/// A real sshd of this test alone: own host keys, own port on 127.0.0.1, logging in the account that runs
/// the test by a fresh key. Dies with the object.
class SshServer
{
public:
    struct Options
    {
        QStringList hostKeys = {QStringLiteral("ed25519")}; ///< types for ssh-keygen -t
        QStringList config = {};                             ///< lines for sshd_config, before the standard ones
        /// Root only: passwords work, for the account "tester" that exists for this sshd alone.
        bool passwords = false;
        bool sftp = true;
        QString listen = QStringLiteral("127.0.0.1"); ///< "0.0.0.0": at every address of loopback
    };

    SshServer();
    ~SshServer();

    /// Empty, or why it cannot run.
    QString start(const Options &options);
    QString start() { return start(Options()); }
    void stop();
    /// Ends the processes that serve connections, as when the machine dies, and lets sshd accept new ones.
    void killSessions();
    /// Stops (and continues) all its processes: a line on which nothing comes any more.
    void freeze(bool frozen);

    int port() const { return m_port; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// An ed25519 key that is let in.
    QString identity() const { return file(QStringLiteral("id")); }
    /// A new key made by ssh-keygen with \a arguments, let in as well.
    QString makeIdentity(const QString &name, const QStringList &arguments, const QString &passphrase = {});
    /// The line of host key \a index in known_hosts.
    QByteArray knownHostsLine(int index = 0) const;
    SshTarget target() const;
    static QString account();
    static bool isRoot();

    static constexpr char passwordAccount[] = "tester";
    static constexpr char password[] = "correct horse";

private:
    void writeConfig(const Options &options);
    QString writeAccounts();
    QList<qint64> processes() const;

    QTemporaryDir m_folder;
    QProcess m_sshd;
    int m_port = 0;
    Options m_options;
};

/// Answers as the test says, and counts what it was asked.
class ScriptedPrompter final : public LoginPrompter
{
public:
    bool acceptHostKey(const HostKeyQuestion &question, std::stop_token) override;
    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token) override;
    void secretOutcome(const SecretQuestion &, bool worked) override { worked ? ++right : ++wrong; }

    bool accepts = true;
    QList<QByteArray> answers; ///< the next one is taken at each question; empty: no answer
    QVector<HostKeyQuestion> keyQuestions;
    QVector<SecretQuestion> secretQuestions;
    int right = 0;
    int wrong = 0;
};

/// Runs a program; its standard output, trimmed. An empty one when it failed.
QByteArray outputOf(const QString &program, const QStringList &arguments);

} // namespace Slipway
