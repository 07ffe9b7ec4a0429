// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/runningjobs.h"

#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "slurm/hostlist.h"

#include <algorithm>

namespace Slipway {

namespace {
constexpr auto squeueTime = std::chrono::seconds(20);
constexpr qsizetype fields = 4; ///< the name comes last, as it may have anything in it
} // namespace

QVector<RunningJob> parseRunningJobs(const QByteArray &output)
{
    QVector<RunningJob> jobs;
    const QStringList lines = withoutControls(QString::fromUtf8(output)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(QLatin1Char('|'));
        if (parts.size() < fields)
            continue;
        const Result<QStringList> nodes = expandHostlist(parts[2]);
        if (nodes)
            jobs.append({parts[0].trimmed(), parts[1], parts.mid(fields - 1).join(QLatin1Char('|')), *nodes});
    }
    return jobs;
}

std::optional<QVector<RunningJob>> askRunningJobs(HostConnector &connector, const ClusterSpec &spec, std::stop_token stop)
{
    const auto controller = std::find_if(spec.servers.cbegin(), spec.servers.cend(), [&spec](const Server &server) {
        return server.name == spec.cluster.controller;
    });
    if (controller == spec.servers.cend())
        return {};
    const Result<std::unique_ptr<RemoteHost>> host = connector.connect(sshTarget(*controller), stop);
    if (!host)
        return {};
    RemoteCommand command;
    command.argv = QStringList{QStringLiteral("docker"),  QStringLiteral("exec"),    controller->name,
                               QStringLiteral("squeue"),  QStringLiteral("-h"),      QStringLiteral("-t"),
                               QStringLiteral("running"), QStringLiteral("-o"),      QStringLiteral("%A|%u|%N|%j")};
    command.timeout = squeueTime;
    const Result<CommandResult> answer = (*host)->run(command, stop);
    if (!answer || !answer->succeeded())
        return {};
    return parseRunningJobs(answer->output);
}

} // namespace Slipway
