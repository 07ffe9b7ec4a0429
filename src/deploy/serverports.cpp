// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/serverports.h"

#include "deploy/clusterpaths.h"
#include "deploy/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Slipway {

namespace {
struct PortsTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

/// 6818, 60001, 60002, 60003 → "6818, 60001-60003".
QString rangesOf(const QVector<int> &ports)
{
    QStringList ranges;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        const qsizetype first = i;
        while (i + 1 < ports.size() && ports[i + 1] == ports[i] + 1)
            ++i;
        ranges.append(first == i ? QString::number(ports[i])
                                 : QStringLiteral("%1-%2").arg(ports[first]).arg(ports[i]));
    }
    return ranges.join(QStringLiteral(", "));
}

/// True for "0.0.0.0:6818->6818/tcp, 10.0.0.1:60001-60063->60001-60063/tcp" and a port in it.
bool publishes(const QString &published, int port)
{
    static const QRegularExpression range(QStringLiteral(":([0-9]+)(?:-([0-9]+))?->"));
    for (auto it = range.globalMatch(published); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int first = match.captured(1).toInt();
        const int last = match.capturedLength(2) > 0 ? match.captured(2).toInt() : first;
        if (port >= first && port <= last)
            return true;
    }
    return false;
}

/// Names of the containers that have one of \a ports.
QStringList containersWith(const QVector<int> &ports, Docker &docker)
{
    QStringList names;
    const Result<CommandResult> listed =
        docker.run({QStringLiteral("docker"), QStringLiteral("ps"), QStringLiteral("--format"),
                    QStringLiteral("{{.Names}} {{.Ports}}")});
    const QStringList lines =
        listed ? withoutControls(QString::fromUtf8(listed->output)).split(QLatin1Char('\n')) : QStringList();
    for (const QString &line : lines) {
        const QString published = line.section(QLatin1Char(' '), 1);
        if (std::any_of(ports.cbegin(), ports.cend(), [&](int port) { return publishes(published, port); }))
            names.append(line.section(QLatin1Char(' '), 0, 0));
    }
    return names;
}

/// The lines of `ss` about \a ports. Without root it names no process of others.
QString socketLines(const QVector<int> &ports, Docker &docker)
{
    const Result<CommandResult> sockets = docker.run({QStringLiteral("ss"), QStringLiteral("-Hltnp")});
    QByteArray kept;
    for (const QByteArray &line : sockets ? sockets->output.split('\n') : QList<QByteArray>()) {
        if (!takenPorts(line, ports, {}).isEmpty())
            kept += line + '\n';
    }
    return lastLines(kept, 40);
}
} // namespace

Result<StepOutcome> portsAreFree(const ClusterSpec &spec, const Server &server, Docker &docker)
{
    const Result<CommandResult> sockets = docker.run({QStringLiteral("ss"), QStringLiteral("-Hltn")});
    if (!sockets)
        return sockets.error();
    if (!sockets->succeeded())
        return skipped(PortsTr::tr("The server has no `ss`; Docker will tell."));
    const QVector<int> taken = takenPorts(sockets->output, portsOf(spec, server), boundAddress(spec, server));
    if (taken.isEmpty())
        return done(PortsTr::tr("Free."));
    const QStringList containers = containersWith(taken, docker);
    const QString holder = containers.isEmpty()
                               ? PortsTr::tr("something else")
                               : PortsTr::tr("the container %1").arg(containers.join(QStringLiteral(", ")));
    return Error{
        Error::Code::PortInUse,
        PortsTr::tr("On %1 port %2 is in use by %3. Stop that, or choose other ports for the whole cluster.")
            .arg(server.name, rangesOf(taken), holder),
        socketLines(taken, docker), server.name};
}

} // namespace Slipway
