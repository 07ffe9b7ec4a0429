// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/clusterpaths.h"

#include "cluster/valuerules.h"
#include "render/render.h"

#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {
QString currentSet(const ClusterSpec &spec)
{
    return spec.storage.serverPath + QLatin1Char('/') + QLatin1String(currentLink);
}
} // namespace

QVector<int> portsOf(const ClusterSpec &spec, const Server &server)
{
    const Cluster &cluster = spec.cluster;
    QVector<int> ports{cluster.slurmdPort};
    if (server.name == cluster.controller || cluster.backupControllers.contains(server.name))
        ports.append(cluster.slurmctldPort);
    if (cluster.network == Cluster::Network::PublishedPorts) {
        for (int port = cluster.srunPortFirst; port > 0 && port <= cluster.srunPortLast; ++port)
            ports.append(port);
    }
    return ports;
}

QString boundAddress(const ClusterSpec &spec, const Server &server)
{
    const bool published = spec.cluster.network == Cluster::Network::PublishedPorts;
    return published && isIpAddress(server.address) ? server.address : QString();
}

QVector<int> takenPorts(const QByteArray &ssOutput, const QVector<int> &ports, const QString &address)
{
    static const QSet<QString> everyAddress{QStringLiteral("*"), QStringLiteral("0.0.0.0"),
                                            QStringLiteral("::"), QStringLiteral("[::]")};
    const QSet<int> wanted(ports.cbegin(), ports.cend());
    QSet<int> taken;
    const QStringList lines = QString::fromUtf8(ssOutput).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString local = line.simplified().section(QLatin1Char(' '), 3, 3);
        const qsizetype colon = local.lastIndexOf(QLatin1Char(':'));
        const int port = local.mid(colon + 1).toInt();
        QString listens = local.left(colon).section(QLatin1Char('%'), 0, 0); // "127.0.0.53%lo"
        if (listens.startsWith(QLatin1Char('[')) && listens.endsWith(QLatin1Char(']')))
            listens = listens.mid(1, listens.size() - 2);
        if (wanted.contains(port) &&
            (address.isEmpty() || listens == address || everyAddress.contains(listens)))
            taken.insert(port);
    }
    QVector<int> sorted(taken.cbegin(), taken.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QString composeProject(const ClusterSpec &spec)
{
    QString project;
    const QString name = spec.cluster.name.toLower();
    for (QChar c : name) {
        const bool allowed = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                             (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-') ||
                             c == QLatin1Char('_');
        if (allowed)
            project.append(c);
    }
    return project;
}

QString composeFile(const ClusterSpec &spec, const Server &server)
{
    return currentSet(spec) + QLatin1String("/servers/") + server.name + QLatin1String("/docker-compose.yml");
}

QStringList composeUpArguments(const ClusterSpec &spec, const Server &server, bool anew)
{
    QStringList arguments{QStringLiteral("-p"),      composeProject(spec), QStringLiteral("-f"),
                          composeFile(spec, server), QStringLiteral("up"), QStringLiteral("-d")};
    if (anew)
        arguments << QStringLiteral("--force-recreate");
    return arguments;
}

QStringList composeDownArguments(const ClusterSpec &spec)
{
    return {QStringLiteral("-p"), composeProject(spec), QStringLiteral("-f"), QStringLiteral("-"),
            QStringLiteral("down")};
}

QString archivePath(const ClusterSpec &spec)
{
    const QString &archive = spec.cluster.image.archive;
    return archive.startsWith(QLatin1Char('/')) ? archive
                                                : spec.storage.serverPath + QLatin1Char('/') + archive;
}

QStringList imageBuildCommand(const ClusterSpec &spec)
{
    return {QStringLiteral("docker"),
            QStringLiteral("build"),
            QStringLiteral("--network"),
            QStringLiteral("host"),
            QStringLiteral("--build-arg"),
            QStringLiteral("BASE=debian:%1-slim").arg(spec.cluster.image.buildSuite),
            QStringLiteral("-t"),
            spec.cluster.image.reference,
            currentSet(spec) + QLatin1String("/image")};
}

QString sharedStateFolder(const ClusterSpec &spec, const QString &sharedFolder)
{
    return spec.cluster.backupControllers.isEmpty() ? QString() : sharedFolder + QLatin1String("/state");
}

QStringList startScript(const QString &command)
{
    return {QStringLiteral("/bin/sh"),
            QLatin1String(containerShare) + QLatin1Char('/') + QLatin1String(currentLink) +
                QLatin1String("/bin/slipway-start"),
            command};
}

} // namespace Slipway
