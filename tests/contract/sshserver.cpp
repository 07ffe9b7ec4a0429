// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sshserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Slipway {

namespace {

constexpr char sshdProgram[] = "/usr/sbin/sshd";

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void writeFile(const QString &path, const QByteArray &content, bool append = false)
{
    QFile file(path);
    if (!file.open(append ? QIODevice::Append : QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pids of \a parent's descendants.
void addChildren(qint64 parent, QList<qint64> &pids)
{
    for (const QByteArray &word :
         contentOf(QStringLiteral("/proc/%1/task/%1/children").arg(parent)).simplified().split(' ')) {
        if (const qint64 pid = word.toLongLong(); pid > 0) {
            pids << pid;
            addChildren(pid, pids);
        }
    }
}

} // namespace

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() : QByteArray();
}

bool ScriptedPrompter::acceptHostKey(const HostKeyQuestion &question, std::stop_token)
{
    keyQuestions << question;
    return accepts;
}

std::optional<Secret> ScriptedPrompter::secret(const SecretQuestion &question, std::stop_token)
{
    secretQuestions << question;
    if (answers.isEmpty())
        return std::nullopt;
    return Secret(answers.takeFirst());
}

SshServer::SshServer() = default;

SshServer::~SshServer()
{
    stop();
}

QString SshServer::account()
{
    return QString::fromLocal8Bit(::getpwuid(::getuid())->pw_name);
}

bool SshServer::isRoot()
{
    return ::getuid() == 0;
}

QString SshServer::start(const Options &options)
{
    if (!QFile::exists(QLatin1String(sshdProgram)))
        return QStringLiteral("there is no sshd");
    m_options = options;
    if (isRoot())
        QDir().mkpath(QStringLiteral("/run/sshd")); // where sshd leaves its rights
    for (const QString &type : options.hostKeys)
        outputOf(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), type, QStringLiteral("-N"), QString(),
                                                QStringLiteral("-f"), file(QStringLiteral("host_") + type)});
    if (!QFile::exists(identity()))
        makeIdentity(QStringLiteral("id"), {QStringLiteral("-t"), QStringLiteral("ed25519")});
    m_port = m_port ? m_port : freePort();
    writeConfig(options);
    QStringList command = {QLatin1String(sshdProgram), QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                           file(QStringLiteral("sshd_config"))};
    if (options.passwords) // accounts that only this sshd sees
        command = QStringList{QStringLiteral("unshare"), QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"),
                              writeAccounts() + QStringLiteral(" && exec \"$@\""), QStringLiteral("sh")}
                  + command;
    m_sshd.setStandardErrorFile(file(QStringLiteral("sshd.log")));
    m_sshd.start(command.takeFirst(), command);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10'000 && m_sshd.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_port));
        if (socket.waitForConnected(500))
            return {};
        m_sshd.waitForFinished(20);
    }
    return QStringLiteral("sshd did not start: ") + QString::fromUtf8(contentOf(file(QStringLiteral("sshd.log"))));
}

void SshServer::writeConfig(const Options &options)
{
    QStringList lines = options.config;
    for (const QString &type : options.hostKeys)
        lines << QStringLiteral("HostKey ") + file(QStringLiteral("host_") + type);
    lines << QStringLiteral("ListenAddress ") + options.listen << QStringLiteral("Port %1").arg(m_port)
          << QStringLiteral("PidFile none") << QStringLiteral("StrictModes no") << QStringLiteral("PrintMotd no")
          << QStringLiteral("PermitRootLogin prohibit-password")
          << QStringLiteral("AuthorizedKeysFile ") + file(QStringLiteral("authorized_keys"));
    if (!options.passwords)
        lines << QStringLiteral("PasswordAuthentication no") << QStringLiteral("KbdInteractiveAuthentication no")
              << QStringLiteral("UsePAM no");
    if (options.sftp)
        lines << QStringLiteral("Subsystem sftp internal-sftp");
    writeFile(file(QStringLiteral("sshd_config")), (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
}

QString SshServer::writeAccounts()
{
    QDir().mkpath(file(QStringLiteral("home")));
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
    ::chown(QFile::encodeName(file(QStringLiteral("home"))).constData(), 61234, 61234);
    const QByteArray hash = outputOf(QStringLiteral("openssl"), {QStringLiteral("passwd"), QStringLiteral("-6"), QLatin1String(password)});
    const QByteArray name(passwordAccount);
    writeFile(file(QStringLiteral("passwd")), contentOf(QStringLiteral("/etc/passwd")) + name + ":x:61234:61234::"
                                                  + file(QStringLiteral("home")).toUtf8() + ":/bin/sh\n");
    writeFile(file(QStringLiteral("shadow")), contentOf(QStringLiteral("/etc/shadow")) + name + ':' + hash + ":19000:0:99999:7:::\n");
    ::chmod(QFile::encodeName(file(QStringLiteral("shadow"))).constData(), 0600);
    return QStringLiteral("mount --bind %1 /etc/passwd && mount --bind %2 /etc/shadow")
        .arg(file(QStringLiteral("passwd")), file(QStringLiteral("shadow")));
}

void SshServer::stop()
{
    if (m_sshd.state() == QProcess::NotRunning)
        return;
    freeze(false);
    killSessions();
    m_sshd.terminate();
    m_sshd.waitForFinished();
}

QList<qint64> SshServer::processes() const
{
    QList<qint64> pids;
    addChildren(m_sshd.processId(), pids);
    return pids;
}

void SshServer::killSessions()
{
    for (const qint64 pid : processes())
        ::kill(pid_t(pid), SIGKILL);
}

void SshServer::freeze(bool frozen)
{
    const QList<qint64> pids = processes() << m_sshd.processId();
    for (const qint64 pid : pids)
        ::kill(pid_t(pid), frozen ? SIGSTOP : SIGCONT);
}

QString SshServer::makeIdentity(const QString &name, const QStringList &arguments, const QString &passphrase)
{
    const QString path = file(name);
    outputOf(QStringLiteral("ssh-keygen"), QStringList{QStringLiteral("-q"), QStringLiteral("-N"), passphrase, QStringLiteral("-f"), path}
                                               + arguments);
    writeFile(file(QStringLiteral("authorized_keys")), contentOf(path + QStringLiteral(".pub")), true);
    return path;
}

QByteArray SshServer::knownHostsLine(int index) const
{
    const QList<QByteArray> words = contentOf(file(QStringLiteral("host_%1.pub").arg(m_options.hostKeys[index]))).split(' ');
    return QByteArray("[127.0.0.1]:") + QByteArray::number(m_port) + ' ' + words[0] + ' ' + words[1] + '\n';
}

SshTarget SshServer::target() const
{
    SshTarget target;
    target.label = QStringLiteral("server");
    target.host = QStringLiteral("127.0.0.1");
    target.port = m_port;
    target.user = m_options.passwords ? QLatin1String(passwordAccount) : account();
    target.identityFile = identity();
    target.useAgent = false;
    return target;
}

} // namespace Slipway
