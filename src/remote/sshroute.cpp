// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sshroute.h"

#include "remote/remotetr.h"
#include "remote/sshconfig.h"

#include <QDir>
#include <QRegularExpression>

#include <pwd.h>
#include <unistd.h>

namespace Slipway {

namespace {

constexpr qsizetype mostHops = 8;

QString homeFile(const QString &name)
{
    return QDir::homePath() + QStringLiteral("/.ssh/") + name;
}

QString localUser()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
}

QString expanded(const QString &path)
{
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

/// "user@host:port", "[v6]:port", "ssh://…".
SshTarget parseJump(QString text)
{
    SshTarget jump;
    if (text.startsWith(QLatin1String("ssh://")))
        text = text.mid(6);
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    jump.user = text.left(qMax<qsizetype>(at, 0));
    text = text.mid(at + 1);
    static const QRegularExpression withPort(QStringLiteral("^(?:\\[([^\\]]+)\\]|([^:]+)):(\\d+)$"));
    const auto match = withPort.match(text);
    jump.host = match.hasMatch() ? match.captured(1) + match.captured(2) : text;
    jump.port = match.captured(3).toInt();
    if (jump.host.startsWith(QLatin1Char('[')) && jump.host.endsWith(QLatin1Char(']')))
        jump.host = jump.host.mid(1, jump.host.size() - 2);
    jump.label = jump.host;
    return jump;
}

Result<void> checkNames(const SshHop &hop)
{
    // OpenSSH's CVE-2023-51385 and its kin: a name never starts with '-' and holds no shell characters.
    static const QRegularExpression host(QStringLiteral("^[A-Za-z0-9._:%][A-Za-z0-9._:%-]*$"));
    static const QRegularExpression user(QStringLiteral("^[A-Za-z0-9._@\\\\+][A-Za-z0-9._@\\\\+-]*\\$?$"));
    if (!host.match(hop.address).hasMatch())
        return Error{Error::Code::InvalidInput, RemoteTr::tr("\"%1\" is not a host name or address.").arg(hop.address), {}, hop.address};
    if (!user.match(hop.login.user).hasMatch())
        return Error{Error::Code::InvalidInput, RemoteTr::tr("\"%1\" is not a user name for ssh.").arg(hop.login.user), {}, hop.address};
    if (hop.port < 1 || hop.port > 65535)
        return Error{Error::Code::InvalidInput, RemoteTr::tr("%1 is not a port: it is 1 to 65535.").arg(hop.port), {}, hop.address};
    return {};
}

QString agentSocket(const SshHostConfig &config, const SshSettings &settings)
{
    const QString standard = settings.agentSocket.isEmpty() ? qEnvironmentVariable("SSH_AUTH_SOCK") : settings.agentSocket;
    if (!config.identityAgent || *config.identityAgent == QLatin1String("SSH_AUTH_SOCK"))
        return standard;
    if (*config.identityAgent == QLatin1String("none"))
        return {};
    if (config.identityAgent->startsWith(QLatin1Char('$')))
        return qEnvironmentVariable(config.identityAgent->mid(1).toLatin1().constData());
    return *config.identityAgent;
}

SshHop makeHop(const SshTarget &target, const SshHostConfig &config, const SshSettings &settings)
{
    SshHop hop;
    hop.address = config.hostName.isEmpty() ? target.host : config.hostName;
    hop.port = target.port ? target.port : config.port ? config.port : 22;
    hop.keyName = config.hostKeyAlias.isEmpty() ? hop.address : config.hostKeyAlias;
    if (!settings.knownHostsFile.isEmpty())
        hop.knownHostsFiles = {settings.knownHostsFile};
    else if (!config.userKnownHostsFiles.isEmpty())
        hop.knownHostsFiles = config.userKnownHostsFiles;
    else
        hop.knownHostsFiles = {homeFile(QStringLiteral("known_hosts")), QStringLiteral("/etc/ssh/ssh_known_hosts")};
    hop.login.user = config.user.isEmpty() ? localUser() : config.user;
    hop.login.host = target.host;
    hop.login.useAgent = target.useAgent;
    hop.login.identitiesOnly = config.identitiesOnly;
    hop.login.agentSocket = agentSocket(config, settings);
    if (!target.identityFile.isEmpty()) {
        hop.login.identityFiles = {expanded(target.identityFile)};
        hop.login.identitiesStated = true;
    } else if (!config.identityFiles.isEmpty()) {
        hop.login.identityFiles = config.identityFiles;
    } else {
        for (const char *name : {"id_ed25519", "id_ecdsa", "id_rsa"})
            hop.login.identityFiles << homeFile(QLatin1String(name));
    }
    return hop;
}

} // namespace

Result<QVector<SshHop>> resolveRoute(const SshTarget &target, const SshSettings &settings)
{
    const SshConfig file =
        SshConfig::load(settings.configFile.isEmpty() ? homeFile(QStringLiteral("config")) : settings.configFile);
    QVector<SshHop> route;
    QVector<SshTarget> todo = {target};
    while (!todo.isEmpty()) {
        const SshTarget next = todo.takeLast();
        const SshHostConfig config = file.lookup(next.host, next.user);
        QString jump = next.jumpHost.isEmpty() ? config.proxyJump : next.jumpHost;
        if (jump == QLatin1String("none"))
            jump.clear();
        if (jump.isEmpty() && !config.proxyCommand.isEmpty() && config.proxyCommand != QLatin1String("none"))
            return Error{Error::Code::Unsupported,
                         RemoteTr::tr("~/.ssh/config reaches %1 by a ProxyCommand, which this program does not run. State a jump host instead.")
                             .arg(next.host), config.proxyCommand, next.host};
        const SshHop hop = makeHop(next, config, settings);
        if (auto names = checkNames(hop); !names)
            return names.error();
        route.prepend(hop);
        if (route.size() + todo.size() > mostHops)
            return Error{Error::Code::InvalidInput, RemoteTr::tr("The jump hosts of %1 lead in a circle.").arg(target.host), {}, target.host};
        // As in ssh, only the first of several jump hosts may have one of its own.
        QStringList jumps = jump.split(QLatin1Char(','), Qt::SkipEmptyParts);
        while (jumps.size() > 1) {
            SshTarget middle = parseJump(jumps.takeLast().trimmed());
            middle.jumpHost = QStringLiteral("none");
            const SshHop between = makeHop(middle, file.lookup(middle.host, middle.user), settings);
            if (auto names = checkNames(between); !names)
                return names.error();
            route.prepend(between);
        }
        if (!jumps.isEmpty())
            todo << parseJump(jumps[0].trimmed());
    }
    return route;
}

} // namespace Slipway
