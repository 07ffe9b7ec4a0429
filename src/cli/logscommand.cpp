// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterinput.h"
#include "cli/console.h"
#include "cli/loginsession.h"
#include "monitor/logsource.h"

#include <QDateTime>
#include <QRegularExpression>

namespace Slipway {

namespace {

constexpr int mostLines = 100000;

/// "10m", "2h", "3d", "90s", or a moment: "2026-11-24T08:00:00". Seconds since 1970; 0: neither.
qint64 sinceOf(const QString &text)
{
    static const QRegularExpression ago(QStringLiteral("^(\\d{1,9})([smhd])$"));
    static const QMap<QString, qint64> units = {{QStringLiteral("s"), 1},
                                                {QStringLiteral("m"), 60},
                                                {QStringLiteral("h"), 3600},
                                                {QStringLiteral("d"), 86400}};
    if (const QRegularExpressionMatch match = ago.match(text); match.hasMatch())
        return QDateTime::currentSecsSinceEpoch() - match.captured(1).toLongLong() * units.value(match.captured(2));
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? moment.toSecsSinceEpoch() : 0;
}

Result<LogRequest> requestOf(const Arguments &arguments)
{
    LogRequest request;
    request.node = arguments.operands.at(1);
    request.follow = arguments.has(QStringLiteral("follow"));
    const std::pair<QString, LogRequest::Kind> kinds[] = {
        {QStringLiteral("slurmctld"), LogRequest::Kind::Slurmctld},
        {QStringLiteral("slurmd"), LogRequest::Kind::Slurmd},
        {QStringLiteral("munged"), LogRequest::Kind::Munged},
    };
    int chosen = 0;
    for (const auto &[option, kind] : kinds) {
        if (!arguments.has(option))
            continue;
        request.kind = kind;
        ++chosen;
    }
    if (chosen > 1)
        return Error{Error::Code::InvalidInput, CliTr::tr("Choose one of --slurmctld, --slurmd and --munged."), {}, {}};
    if (arguments.has(QStringLiteral("tail"))) {
        bool isNumber = false;
        request.tail = arguments.value(QStringLiteral("tail")).toInt(&isNumber);
        if (!isNumber || request.tail < 0 || request.tail > mostLines)
            return Error{Error::Code::InvalidInput,
                         CliTr::tr("--%1 takes a number from %2 to %3.").arg(QStringLiteral("tail")).arg(0).arg(mostLines), {}, {}};
    }
    if (arguments.has(QStringLiteral("since"))) {
        request.since = sinceOf(arguments.value(QStringLiteral("since")));
        if (request.since <= 0)
            return Error{Error::Code::InvalidInput,
                         CliTr::tr("--since takes a time ago, such as 10m, 2h or 3d, or a moment such as 2026-11-24T08:00:00."), {}, {}};
    }
    return request;
}

QString shown(const LogLine &line)
{
    return line.time > 0 ? QDateTime::fromMSecsSinceEpoch(line.time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz  ")) + line.text
                         : line.text;
}

QJsonObject toJson(const LogLine &line)
{
    static const char *levels[] = {"plain", "debug", "info", "warning", "error"};
    return {{QStringLiteral("time"), line.time > 0 ? QJsonValue(QDateTime::fromMSecsSinceEpoch(line.time, Qt::UTC).toString(Qt::ISODateWithMs)) : QJsonValue()},
            {QStringLiteral("node"), line.node},
            {QStringLiteral("level"), QString::fromLatin1(levels[static_cast<int>(line.level)])},
            {QStringLiteral("text"), line.text}};
}

ExitCode runLogs(CommandContext &context)
{
    Console &console = context.console;
    const Result<LogRequest> request = requestOf(context.arguments);
    if (!request)
        return console.fail(request.error(), ExitCode::Usage);
    const auto loaded = loadCluster(context);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    const auto &cluster = std::get<CheckedCluster>(loaded);
    if (!cluster.server(request->node))
        return console.fail({Error::Code::InvalidInput, CliTr::tr("There is no node %1 in this cluster.").arg(request->node), {}, {}},
                            ExitCode::Usage);
    const Result<std::unique_ptr<LoginSession>> session = LoginSession::open(context);
    if (!session)
        return console.fail(session.error());
    const Redactor &redactor = (*session)->redactor();
    const Result<void> read = readLog(cluster, *request, (*session)->connector(), [&](const QVector<LogLine> &lines) {
        QString text;
        for (LogLine line : lines) {
            line.text = redactor.redact(line.text);
            if (console.isJson())
                console.jsonLine(toJson(line));
            else
                text += shown(line) + QLatin1Char('\n');
        }
        console.answer(text);
    }, context.stop);
    // Who follows ends it with Ctrl-C: that is how it is meant to end.
    if (read || (request->follow && read.error().code == Error::Code::Cancelled))
        return ExitCode::Done;
    return console.fail(read.error());
}

} // namespace

CommandSpec logsCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("logs");
    command.operands = QStringLiteral("FILE NODE");
    command.least = command.most = 2;
    command.summary = CliTr::tr("Show the log of a node.");
    command.description = CliTr::tr("Shows what the container of NODE has written, or only what one of its daemons has. "
                                    "Control characters are shown, not obeyed. With --json every line is an object.");
    command.options = QVector<OptionSpec>{
                          {{QStringLiteral("f"), QStringLiteral("follow")}, {}, CliTr::tr("Go on with what comes. Ends with Ctrl-C.")},
                          {{QStringLiteral("slurmctld")}, {}, CliTr::tr("Of slurmctld only.")},
                          {{QStringLiteral("slurmd")}, {}, CliTr::tr("Of slurmd only.")},
                          {{QStringLiteral("munged")}, {}, CliTr::tr("Of munged only.")},
                          {{QStringLiteral("tail")}, QStringLiteral("N"), CliTr::tr("Begin with the last N lines; else 500.")},
                          {{QStringLiteral("since")}, QStringLiteral("TIME"), CliTr::tr("Nothing older: 10m, 2h, 3d ago, or a moment such as 2026-11-24T08:00:00.")}} +
                      loginOptions();
    command.run = runLogs;
    return command;
}

} // namespace Slipway
