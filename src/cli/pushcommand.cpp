// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterrun.h"
#include "cli/console.h"
#include "cli/reportoutput.h"
#include "deploy/push.h"

#include <QJsonArray>

namespace Slipway {

namespace {

QJsonObject setToJson(const PushedSet &set)
{
    return {{QStringLiteral("id"), set.id},
            {QStringLiteral("pushed"), set.pushed.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("current"), set.current}};
}

ExitCode listSets(CommandContext &context, const CheckedCluster &cluster, LoginSession &session)
{
    using Sets = QVector<PushedSet>;
    Console &console = context.console;
    const auto answers = onEveryTarget<Sets>(
        cluster, session.connector(), context.stop,
        [&](RemoteHost &host, const QString &folder) { return pushedSets(host, folder, context.stop); });
    if (const Error *error = firstError(answers))
        return console.fail(*error);
    QJsonArray targets;
    for (const TargetAnswer<Sets> &answer : answers) {
        QJsonArray list;
        if (answer.result->isEmpty())
            console.inform(CliTr::tr("%1: nothing was pushed yet.").arg(answer.target));
        else if (answers.size() > 1)
            console.answer(answer.target + QLatin1Char('\n'));
        for (const PushedSet &set : *answer.result) {
            const QString when = set.pushed.toLocalTime().toString(Qt::ISODate);
            console.answer(QStringLiteral("%1 %2  %3\n")
                               .arg(set.current ? QLatin1Char('*') : QLatin1Char(' '))
                               .arg(set.id, when));
            list.append(setToJson(set));
        }
        targets.append(QJsonObject{{QStringLiteral("name"), answer.target}, {QStringLiteral("sets"), list}});
    }
    console.json({{QStringLiteral("ok"), true}, {QStringLiteral("targets"), targets}});
    return ExitCode::Done;
}

ExitCode restore(CommandContext &context, const CheckedCluster &cluster, LoginSession &session)
{
    Console &console = context.console;
    const QString id = context.arguments.value(QStringLiteral("restore"));
    const auto answers = onEveryTarget<PushedSet>(
        cluster, session.connector(), context.stop,
        [&](RemoteHost &host, const QString &folder) { return restoreSet(host, folder, id, context.stop); });
    QJsonArray targets;
    for (const TargetAnswer<PushedSet> &answer : answers) {
        if (answer.result)
            console.inform(CliTr::tr("%1: %2 is in use again.").arg(answer.target, answer.result->id));
        else
            console.explain(answer.result.error());
        targets.append(
            QJsonObject{{QStringLiteral("name"), answer.target},
                        {QStringLiteral("ok"), answer.result.has_value()},
                        {QStringLiteral("error"),
                         answer.result ? QJsonValue() : QJsonValue(errorToJson(answer.result.error()))}});
    }
    const Error *error = firstError(answers);
    console.json({{QStringLiteral("ok"), !error}, {QStringLiteral("targets"), targets}});
    if (!error)
        console.inform(CliTr::tr("Run “slipwayctl up %1” so that running containers take it.")
                           .arg(context.arguments.operands.first()));
    return error ? exitCodeFor(error->code) : ExitCode::Done;
}

ExitCode runPush(CommandContext &context)
{
    const bool list = context.arguments.has(QStringLiteral("list"));
    const bool restores = context.arguments.has(QStringLiteral("restore"));
    const PushOptions options{context.arguments.has(QStringLiteral("overwrite"))};
    if (list + restores + options.overwriteForeignChanges > 1)
        return context.console.fail(
            {Error::Code::InvalidInput, CliTr::tr("Give one of --list, --restore and --overwrite."), {}, {}},
            ExitCode::Usage);
    if (!list && !restores) {
        return runOnCluster(context, [&options](const CheckedCluster &cluster, const LaunchContext &launch) {
            return pushCluster(cluster, launch, options);
        });
    }
    const auto entered = logIn(context);
    if (const auto *code = std::get_if<ExitCode>(&entered))
        return *code;
    const auto &[cluster, session] = std::get<ClusterLogin>(entered);
    return list ? listSets(context, cluster, *session) : restore(context, cluster, *session);
}

} // namespace

OptionSpec overwriteOption()
{
    return {
        {QStringLiteral("overwrite")},
        {},
        CliTr::tr("Also replace files that somebody else changed on the NAS. See “slipwayctl diff” first.")};
}

CommandSpec pushCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("push");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Put the generated files on the NAS.");
    command.description = CliTr::tr("Copies all files to a new folder on the NAS, reads them back, and "
                                    "switches to them by one rename. At any moment there is "
                                    "the old set or the new one. The last 10 sets are kept. When somebody "
                                    "else changed a file there, nothing is "
                                    "written and the exit status is 5.");
    command.options =
        QVector<OptionSpec>{
            overwriteOption(),
            {{QStringLiteral("list")},
             {},
             CliTr::tr("List the sets that are kept, newest first; the one in use has a star.")},
            {{QStringLiteral("restore")}, QStringLiteral("ID"), CliTr::tr("Use this set again.")},
            reportOption()} +
        loginOptions();
    command.run = runPush;
    return command;
}

} // namespace Slipway
