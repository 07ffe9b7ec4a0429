// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/serverports.h"

#include "deploy/clusterpaths.h"
#include "deploy/plaintext.h"

#include <QCoreApplication>

namespace Slipway {

namespace {
struct PortsTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

/// Who has the ports, in the words of the server. Without root `ss` names no process of others.
QString owners(Docker &docker)
{
    const Result<CommandResult> containers =
        docker.run({QStringLiteral("docker"), QStringLiteral("ps"), QStringLiteral("--format"),
                    QStringLiteral("{{.Names}} {{.Ports}}")});
    const Result<CommandResult> sockets = docker.run({QStringLiteral("ss"), QStringLiteral("-Hltnp")});
    QByteArray text = containers ? containers->output : QByteArray();
    text += sockets ? sockets->output : QByteArray();
    return lastLines(text, 40);
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
    QStringList numbers;
    for (int port : taken)
        numbers.append(QString::number(port));
    return Error{
        Error::Code::PortInUse,
        PortsTr::tr("On %1 port %2 is in use by something else. Stop that, or choose other ports for "
                    "the whole cluster.")
            .arg(server.name, numbers.join(QStringLiteral(", "))),
        owners(docker), server.name};
}

} // namespace Slipway
