// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/docker.h"

#include "deploy/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace Slipway {

namespace {
struct DockerTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

constexpr auto processTime = std::chrono::seconds(20);
constexpr int noSuchProcess = 3;
constexpr int commandNotFound = 127; ///< POSIX: exit status of a shell that did not find the command
} // namespace

Result<CommandResult> Docker::run(const QStringList &argv, std::chrono::milliseconds timeout)
{
    RemoteCommand command;
    command.argv = argv;
    command.timeout = timeout;
    return m_lane.command(m_host, command);
}

Error Docker::unavailable(const CommandResult &result)
{
    const QString detail = lastLines(result.output + result.errorOutput);
    if (result.exitStatus == commandNotFound)
        return dockerFault(m_lane.name(), result.exitStatus, -1, detail);
    const Result<CommandResult> probe =
        run({QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(dockerSocketProbe)});
    return probe ? dockerFault(m_lane.name(), result.exitStatus, probe->exitStatus, detail) : probe.error();
}

Error dockerFault(const QString &server, int versionStatus, int socketStatus, const QString &detail)
{
    if (versionStatus == commandNotFound)
        return {
            Error::Code::DockerUnavailable,
            DockerTr::tr(
                "Docker is not installed on %1. Ask its administrator to install Docker Engine and Compose.")
                .arg(server),
            detail, server};
    if (socketStatus == 11)
        return {Error::Code::PermissionDenied,
                DockerTr::tr("The account may not use Docker on %1. Ask its administrator to run `usermod "
                             "-aG docker ACCOUNT`, then log in again.")
                    .arg(server),
                detail, server};
    if (socketStatus == 12)
        return {Error::Code::PermissionDenied,
                DockerTr::tr("The account is in the group docker on %1, but this login is older than that. "
                             "Close the ssh connections to it and try again.")
                    .arg(server),
                detail, server};
    return {Error::Code::DockerUnavailable,
            DockerTr::tr("Docker does not run on %1. Ask its administrator to run `systemctl start docker`.")
                .arg(server),
            detail, server};
}

qint64 dockerSeconds(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text.left(19) + QLatin1Char('Z'), Qt::ISODate);
    return std::max<qint64>(0, moment.isValid() ? moment.toSecsSinceEpoch() : 0); // "0001-01-01": never
}

Result<QString> Docker::engineVersion()
{
    const Result<CommandResult> result =
        run({QStringLiteral("docker"), QStringLiteral("version"), QStringLiteral("--format"),
             QStringLiteral("{{.Server.Version}}")});
    if (!result)
        return result.error();
    if (!result->succeeded())
        return unavailable(*result);
    return withoutControls(QString::fromUtf8(result->output).trimmed());
}

Result<QString> Docker::composeVersion()
{
    // Without --short, for which a Docker that has no plugin prints all of its help.
    static const QRegularExpression number(QStringLiteral("version:? v?([0-9][0-9A-Za-z.+~-]*)"));
    const QVector<QStringList> forms = {{QStringLiteral("docker"), QStringLiteral("compose")},
                                        {QStringLiteral("docker-compose")}};
    for (const QStringList &form : forms) {
        const Result<CommandResult> result = run(form + QStringList{QStringLiteral("version")});
        if (!result)
            return result.error();
        const QRegularExpressionMatch match = number.match(QString::fromUtf8(result->output));
        if (result->succeeded() && match.hasMatch()) {
            m_compose = form;
            return match.captured(1);
        }
    }
    return Error{Error::Code::DockerUnavailable,
                 DockerTr::tr("Compose is not installed on %1. Ask its administrator for the package "
                              "docker-compose-plugin or docker-compose.")
                     .arg(m_lane.name()),
                 {},
                 m_lane.name()};
}

Result<ContainerState> Docker::container(const QString &name)
{
    // `docker container inspect` ends with 1 both for a missing container and for a daemon that does not
    // answer, so the list decides whether it is there. Names are unique; the filter is a regular expression.
    const Result<CommandResult> list =
        run({QStringLiteral("docker"), QStringLiteral("ps"), QStringLiteral("-a"),
             QStringLiteral("--no-trunc"), QStringLiteral("--format"), QStringLiteral("{{.ID}} {{.Names}}")});
    if (!list)
        return list.error();
    if (!list->succeeded())
        return unavailable(*list);
    ContainerState state;
    const QStringList lines = QString::fromUtf8(list->output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.section(QLatin1Char(' '), 1).split(QLatin1Char(',')).contains(name))
            state.id = line.section(QLatin1Char(' '), 0, 0);
    }
    if (state.id.isEmpty())
        return state;
    const Result<CommandResult> details =
        run({QStringLiteral("docker"), QStringLiteral("container"), QStringLiteral("inspect"),
             QStringLiteral("--format"),
             QStringLiteral("{{.State.Status}}|{{.State.StartedAt}}|{{index .Config.Labels "
                            "\"com.docker.compose.project\"}}"),
             state.id});
    if (!details)
        return details.error();
    const QStringList fields = QString::fromUtf8(details->output).trimmed().split(QLatin1Char('|'));
    if (!details->succeeded() || fields.size() != 3)
        return ContainerState{}; // removed between the two commands
    state.exists = true;
    state.status = withoutControls(fields[0]);
    state.startedAt = withoutControls(fields[1]);
    state.project = withoutControls(fields[2]);
    return state;
}

Result<CommandResult> Docker::exec(const QString &name, const QStringList &argv,
                                   std::chrono::milliseconds timeout, const QByteArray &input,
                                   OutputKind kind)
{
    RemoteCommand command;
    command.argv = QStringList{QStringLiteral("docker"), QStringLiteral("exec")};
    if (!input.isEmpty())
        command.argv << QStringLiteral("-i");
    command.argv << name << argv;
    command.timeout = timeout;
    command.input = input;
    return m_lane.command(m_host, command, kind);
}

Result<bool> Docker::runsProcess(const QString &name, const QString &process)
{
    const Result<CommandResult> result =
        exec(name,
             {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(dockerProcessProbe),
              QStringLiteral("sh"), process},
             processTime);
    if (!result)
        return result.error();
    if (result->exitStatus == 0 || result->exitStatus == noSuchProcess)
        return result->exitStatus == 0;
    return Error{Error::Code::Unsupported,
                 DockerTr::tr("The processes of the container %1 could not be read.").arg(name),
                 lastLines(result->errorOutput), m_lane.name()};
}

QString Docker::logTail(const QString &name)
{
    const Result<CommandResult> logs = run({QStringLiteral("docker"), QStringLiteral("logs"),
                                            QStringLiteral("--tail"), QStringLiteral("30"), name});
    return logs ? lastLines(logs->output + logs->errorOutput, 30) : QString();
}

} // namespace Slipway
