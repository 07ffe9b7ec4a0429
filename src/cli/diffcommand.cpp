// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterrun.h"
#include "cli/console.h"
#include "deploy/push.h"
#include "render/render.h"

#include <QJsonArray>

#include <algorithm>

namespace Slipway {

namespace {

using Changes = QVector<FileChange>;

QString kindName(FileChange::Kind kind)
{
    switch (kind) {
    case FileChange::Kind::Added: return QStringLiteral("added");
    case FileChange::Kind::Changed: return QStringLiteral("changed");
    case FileChange::Kind::Removed: return QStringLiteral("removed");
    case FileChange::Kind::Same: return QStringLiteral("same");
    }
    return {};
}

bool isChange(const FileChange &change)
{
    return change.kind != FileChange::Kind::Same || change.foreign;
}

QJsonArray changesToJson(const Changes &changes)
{
    QJsonArray list;
    for (const FileChange &change : changes) {
        if (isChange(change)) {
            list.append(QJsonObject{{QStringLiteral("path"), change.path},
                                    {QStringLiteral("kind"), kindName(change.kind)},
                                    {QStringLiteral("foreign"), change.foreign},
                                    {QStringLiteral("diff"), unifiedDiff(change)}});
        }
    }
    return list;
}

void show(Console &console, const QString &target, const Changes &changes)
{
    for (const FileChange &change : changes) {
        if (change.foreign)
            console.warn(CliTr::tr("%1 on %2 was changed by somebody else since the last push.")
                             .arg(change.path, target));
        if (isChange(change))
            console.diff(unifiedDiff(change));
    }
}

ExitCode runDiff(CommandContext &context)
{
    Console &console = context.console;
    const auto entered = logIn(context);
    if (const auto *code = std::get_if<ExitCode>(&entered))
        return *code;
    const auto &[cluster, session] = std::get<ClusterLogin>(entered);
    const Bundle bundle = render(cluster);
    const auto answers = onEveryTarget<Changes>(
        cluster, session->connector(), context.stop, [&](RemoteHost &host, const QString &folder) {
            return compareWithRemote(host, folder, bundle, context.stop);
        });
    if (const Error *error = firstError(answers))
        return console.fail(*error);

    qsizetype count = 0;
    QJsonArray targets;
    for (const TargetAnswer<Changes> &answer : answers) {
        if (answers.size() > 1 && !console.isQuiet())
            console.answer(QStringLiteral("# %1\n").arg(answer.target));
        show(console, answer.target, *answer.result);
        count += std::count_if(answer.result->cbegin(), answer.result->cend(), isChange);
        targets.append(QJsonObject{{QStringLiteral("name"), answer.target},
                                   {QStringLiteral("changes"), changesToJson(*answer.result)}});
    }
    if (count == 0)
        console.inform(CliTr::tr("A push would change nothing."));
    console.json({{QStringLiteral("ok"), true},
                  {QStringLiteral("changed"), count > 0},
                  {QStringLiteral("targets"), targets}});
    return count > 0 && context.arguments.has(QStringLiteral("exit-code")) ? ExitCode::Differs
                                                                           : ExitCode::Done;
}

} // namespace

CommandSpec diffCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("diff");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Show what a push would change.");
    command.description = CliTr::tr("Compares the generated files with those on the NAS, as diff -u does, "
                                    "and names the files that somebody else "
                                    "has changed there. Nothing is written.");
    command.options = QVector<OptionSpec>{{{QStringLiteral("exit-code")},
                                           {},
                                           CliTr::tr("End with 7 when a push would change something.")}} +
                      loginOptions();
    command.run = runDiff;
    return command;
}

} // namespace Slipway
