// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/labbreaks.h"

namespace Slipway {

namespace {

void onContainer(const MonitorLab &lab, const QString &server, const char *command)
{
    lab.on(server, QStringLiteral("docker %1 %2").arg(QLatin1String(command), server));
}

void sshService(const MonitorLab &lab, const QString &server, const char *verb)
{
    lab.lab({QStringLiteral("service"), server, QLatin1String(verb), QStringLiteral("ssh")});
}

/// \a line with %1 for the shared folder, by root on the server.
void onShare(const MonitorLab &lab, const QString &server, const char *line)
{
    lab.lab({QStringLiteral("exec"), server, QStringLiteral("sh"), QStringLiteral("-c"),
             QString::fromLatin1(line).arg(lab.spec.storage.serverPath)});
}

void startContainer(const MonitorLab &lab, const QString &server)
{
    onContainer(lab, server, "start");
}

void killSlurmd(const MonitorLab &lab, const QString &server)
{
    // The start script would start it again at once, so it must not be there.
    lab.inside(server, {QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral("mv /usr/sbin/slurmd /usr/sbin/away; pkill -x slurmd")});
}

void bringSlurmdBack(const MonitorLab &lab, const QString &server)
{
    lab.inside(server,
               {QStringLiteral("mv"), QStringLiteral("/usr/sbin/away"), QStringLiteral("/usr/sbin/slurmd")});
}

} // namespace

QVector<LabBreak> labBreaks()
{
    using Kind = ChainLink::Kind;
    return {
        {"container stopped", 1, Kind::Container,
         [](const MonitorLab &lab, const QString &server) { onContainer(lab, server, "stop -t 2"); },
         startContainer},
        {"container paused", 2, Kind::Container,
         [](const MonitorLab &lab, const QString &server) { onContainer(lab, server, "pause"); },
         [](const MonitorLab &lab, const QString &server) { onContainer(lab, server, "unpause"); }},
        {"slurmd killed", 1, Kind::Slurmd, killSlurmd, bringSlurmdBack},
        {"ssh cut", 2, Kind::Ssh,
         [](const MonitorLab &lab, const QString &server) { sshService(lab, server, "stop"); },
         [](const MonitorLab &lab, const QString &server) { sshService(lab, server, "start"); }},
        {"shared folder unmounted", 2, Kind::Nas,
         [](const MonitorLab &lab, const QString &server) {
             onShare(lab, server, "mkdir -p /away && mount --bind %1 /away && umount -l %1");
         },
         [](const MonitorLab &lab, const QString &server) {
             onShare(lab, server, "mount --bind /away %1 && umount -l /away");
         }},
        {"controller stopped", 0, Kind::Container,
         [](const MonitorLab &lab, const QString &server) { onContainer(lab, server, "stop -t 5"); },
         startContainer},
    };
}

} // namespace Slipway
