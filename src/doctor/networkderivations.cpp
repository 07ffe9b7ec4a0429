// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/derivations.h"

#include "cluster/valuerules.h"
#include "deploy/clusterpaths.h"

#include <QRegularExpression>

namespace Slipway {

namespace {

void deriveNames(const Needs &needs, Outcome &made)
{
    made.output = needs.at(0).output;
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines) {
        const QString name = line.section(QLatin1Char(' '), 0, 0);
        const QString address = line.section(QLatin1Char(' '), 1);
        const Server *server = needs.cluster.server(name);
        if (!server)
            continue;
        const bool self = name == needs.subject.name && (address.startsWith(QLatin1String("127.")) || address == QLatin1String("::1"));
        const bool missing = address == QLatin1String("-");
        if (self || (!missing && (!isIpAddress(server->address) || address == server->address)))
            continue;
        put(made, "bad-name", name);
        put(made, "bad-address", address);
        put(made, "right-address", server->address);
        made.output = line;
        made.exitStatus = missing ? notThere : notSo;
        return;
    }
}

/// The line about this node in what the controller's container said of all.
void deriveTcp(const Needs &needs, Outcome &made)
{
    made.exitStatus = notThere;
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines) {
        if (line.section(QLatin1Char(' '), 0, 0) != needs.subject.name)
            continue;
        made.output = line;
        put(made, "tcp", line.section(QLatin1Char(' '), 2));
        made.exitStatus = line.endsWith(QLatin1String(" open")) ? 0 : notSo;
    }
}

/// A port of this node that somebody else on the server has.
void derivePorts(const Needs &needs, Outcome &made)
{
    const Server *server = needs.cluster.server(needs.subject.name);
    if (!server)
        return;
    const ClusterSpec &spec = needs.cluster.spec();
    const QVector<int> taken = takenPorts(needs.at(0).output.toUtf8(), portsOf(spec, *server), boundAddress(spec, *server));
    const QStringList containers = linesOf(needs.at(1));
    for (const int port : taken) {
        const QString mark = QStringLiteral(":%1->").arg(port);
        QString holder;
        for (const QString &line : containers) {
            if (line.contains(mark) || line.contains(QStringLiteral("-%1->").arg(port)))
                holder = line.section(QLatin1Char('\t'), 0, 0);
        }
        if (holder == needs.subject.name)
            continue;
        const QRegularExpression socket(QStringLiteral("[:.]%1\\s.*").arg(port));
        made.output = holder.isEmpty() ? socket.match(needs.at(0).output).captured() : holder;
        put(made, "port", QString::number(port));
        put(made, "holder", holder);
        made.exitStatus = notSo;
        return;
    }
}

/// Two networks of the server that have addresses in common; and the one asked for, if it is not ours.
void deriveSubnet(const Needs &needs, Outcome &made)
{
    const std::optional<SshIntoContainer> &ssh = needs.cluster.spec().cluster.sshIntoContainer;
    if (!ssh || needs.subject.name != needs.cluster.spec().cluster.controller)
        return;
    const Ipv4Network wanted = Ipv4Network::parse(ssh->subnet);
    const QString ours = composeProject(needs.cluster.spec()) + QStringLiteral("_ssh");
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool isInterface = words.value(0) == QLatin1String("interface");
        if (words.value(0) == ours || (isInterface && words.value(1).startsWith(QLatin1String("br-"))))
            continue;
        for (const QString &word : words.mid(isInterface ? 2 : 1)) {
            const Ipv4Network network = Ipv4Network::parse(word);
            if (!network.isValid() || !wanted.isValid() || !network.overlaps(wanted))
                continue;
            put(made, "subnet", ssh->subnet);
            put(made, "taken-by", words.value(isInterface ? 1 : 0));
            made.output = line;
            made.exitStatus = notSo;
            return;
        }
    }
}

/// Whether the container was made with srun's ports; nothing to publish in the server's own network.
void deriveSrunPublished(const Needs &needs, Outcome &made)
{
    const Cluster &cluster = needs.cluster.spec().cluster;
    made.output = needs.at(0).output.section(QStringLiteral(" ports="), 1).section(QStringLiteral(" mounts="), 0, 0);
    const QString port = QString::number(cluster.srunPortFirst);
    put(made, "port", port);
    const bool published = made.output.contains(QStringLiteral("\"%1/tcp\"").arg(port));
    made.exitStatus = published || cluster.network == Cluster::Network::HostNetwork ? 0 : notSo;
}

} // namespace

Derivations networkDerivations()
{
    return {{QStringLiteral("names-right"), deriveNames},
            {QStringLiteral("tcp-node"), deriveTcp},
            {QStringLiteral("tcp-srun-node"), deriveTcp},
            {QStringLiteral("ports-free"), derivePorts},
            {QStringLiteral("subnet-free"), deriveSubnet},
            {QStringLiteral("srun-published"), deriveSrunPublished}};
}

} // namespace Slipway
