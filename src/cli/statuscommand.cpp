// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterinput.h"
#include "cli/clusterrun.h"
#include "cli/console.h"
#include "cli/reportoutput.h"
#include "cli/terminal.h"
#include "deploy/clusterstatus.h"
#include "deploy/plaintext.h"

#include <QJsonArray>

#include <algorithm>

namespace Slipway {

namespace {

QString nodeText(const ServerStatus &server)
{
    return server.node ? server.node->state.toString() : QStringLiteral("-");
}

QString containerText(const ServerStatus &server)
{
    if (server.error)
        return CliTr::tr("not reached");
    return server.container.exists ? server.container.status : CliTr::tr("none");
}

QString remark(const ServerStatus &server)
{
    return server.error ? server.error->message : server.node ? server.node->reason : QString();
}

/// Rows in columns as wide as their widest entry; the last one is free.
QString table(const QVector<QStringList> &rows)
{
    QVector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], Terminal::columnsOf(row[i]));
    }
    QString out;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i] + QString(widths[i] + 2 - Terminal::columnsOf(row[i]), QLatin1Char(' '));
        out += line.trimmed() + QLatin1Char('\n');
    }
    return out;
}

QString statusText(const ClusterStatus &status)
{
    QString out = CliTr::tr("%1: %2 of %3 nodes are ready.")
                      .arg(status.cluster)
                      .arg(status.readyNodes())
                      .arg(status.servers.size()) +
                  QStringLiteral("\n\n");
    for (const ControllerStatus &controller : status.controllers)
        out += QStringLiteral("%1: %2\n")
                   .arg(controller.server, controller.answer.section(QLatin1Char('\n'), 0, 0));
    QVector<QStringList> rows = {
        {CliTr::tr("SERVER"), CliTr::tr("CONTAINER"), CliTr::tr("NODE"), CliTr::tr("REASON")}};
    for (const ServerStatus &server : status.servers)
        rows.append({server.server, containerText(server), nodeText(server), remark(server).simplified()});
    return out + QLatin1Char('\n') + table(rows);
}

QJsonObject serverToJson(const ServerStatus &server)
{
    QJsonObject object{{QStringLiteral("name"), server.server},
                       {QStringLiteral("reached"), !server.error},
                       {QStringLiteral("container"),
                        server.container.exists ? QJsonValue(server.container.status) : QJsonValue()},
                       {QStringLiteral("startedAt"), server.container.startedAt}};
    if (server.error)
        object.insert(QStringLiteral("error"), errorToJson(*server.error));
    if (server.node) {
        object.insert(QStringLiteral("node"),
                      QJsonObject{{QStringLiteral("states"), QJsonArray::fromStringList(server.node->state.words())},
                                  {QStringLiteral("ready"), server.node->state.isReady()},
                                  {QStringLiteral("reason"), server.node->reason}});
    }
    return object;
}

QJsonObject statusToJson(const ClusterStatus &status)
{
    QJsonArray controllers;
    for (const ControllerStatus &controller : status.controllers)
        controllers.append(QJsonObject{{QStringLiteral("name"), controller.server},
                                       {QStringLiteral("answers"), controller.answers},
                                       {QStringLiteral("answer"), controller.answer}});
    QJsonArray servers;
    for (const ServerStatus &server : status.servers)
        servers.append(serverToJson(server));
    return {{QStringLiteral("ok"), status.works()},
            {QStringLiteral("cluster"), status.cluster},
            {QStringLiteral("readyNodes"), status.readyNodes()},
            {QStringLiteral("controllers"), controllers},
            {QStringLiteral("servers"), servers}};
}

/// 4 when no server at all let us in: then nothing is known about the cluster.
ExitCode exitCodeOf(const ClusterStatus &status)
{
    if (status.works())
        return ExitCode::Done;
    const bool seen = std::any_of(status.servers.cbegin(), status.servers.cend(),
                                  [](const ServerStatus &s) { return !s.error; });
    return seen ? ExitCode::NotWorking : exitCodeFor(status.servers.first().error->code);
}

ExitCode runStatus(CommandContext &context)
{
    Console &console = context.console;
    const auto loaded = loadCluster(context);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    const Result<ReportFile> file = ReportFile::open(context);
    if (!file)
        return console.fail(file.error());
    const Result<std::unique_ptr<LoginSession>> session = LoginSession::open(context);
    if (!session)
        return console.fail(session.error());
    const LaunchContext launch{(*session)->connector(), (*session)->redactor(), {}, context.stop};
    StatusRun run(std::get<CheckedCluster>(loaded), launch);
    run.run();
    const ClusterStatus &status = run.status();
    if (context.stop.stop_requested())
        return console.fail({Error::Code::Cancelled, CliTr::tr("Cancelled."), {}, {}});
    console.answer(statusText(status));
    console.json(statusToJson(status));
    ReportRun report(CliTr::tr("Status of %1").arg(status.cluster));
    run.addTo(report);
    if (const Result<void> written = file->write(report.finish(launch), (*session)->redactor()); !written) {
        console.explain(written.error());
        return ExitCode::Failed;
    }
    return exitCodeOf(status);
}

} // namespace

CommandSpec statusCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("status");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Show containers, controllers and nodes.");
    command.description = CliTr::tr("Looks at every server's container and asks the controller for the state "
                                    "of every node. Changes nothing. "
                                    "Exit status 6 when not every node is ready.");
    command.options = QVector<OptionSpec>{reportOption()} + loginOptions();
    command.run = runStatus;
    return command;
}

} // namespace Slipway
