// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/clusterpaths.h"

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

QVector<int> takenPorts(const QByteArray &ssOutput, const QVector<int> &ports)
{
    const QSet<int> wanted(ports.cbegin(), ports.cend());
    QSet<int> taken;
    const QList<QByteArray> lines = ssOutput.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray local = line.simplified().split(' ').value(3);
        if (local.startsWith("127.") || local.startsWith("[::1]"))
            continue; // ports are published on the server's LAN address
        const int port = local.mid(local.lastIndexOf(':') + 1).toInt();
        if (wanted.contains(port))
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
            QStringLiteral("--build-arg"),
            QStringLiteral("SUITE=") + spec.cluster.image.buildSuite,
            QStringLiteral("-t"),
            spec.cluster.image.reference,
            currentSet(spec) + QLatin1String("/image")};
}

QStringList startScript(const QString &command)
{
    return {QStringLiteral("/bin/sh"),
            QLatin1String(containerShare) + QLatin1Char('/') + QLatin1String(currentLink) +
                QLatin1String("/bin/slipway-start"),
            command};
}

} // namespace Slipway
