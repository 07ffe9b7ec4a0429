// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterinput.h"
#include "cli/console.h"
#include "cli/diagnosistext.h"
#include "cli/loginsession.h"
#include "cli/overwrite.h"
#include "cli/terminal.h"
#include "doctor/supportbundle.h"

#include <QJsonArray>

namespace Slipway {

namespace {

/// What would leave this computer, before it does.
Result<bool> agreed(CommandContext &context, const QVector<SupportFile> &files)
{
    for (const SupportFile &file : files)
        context.console.note(QStringLiteral("%1  %2  %3").arg(file.content.size(), 8).arg(file.path, file.what));
    if (context.arguments.has(QStringLiteral("yes")) || !Terminal::canAsk())
        return true;
    const Console::Pause pause(context.console);
    return Terminal::confirm(CliTr::tr("Save these files?"), context.stop);
}

ExitCode runSupport(CommandContext &context)
{
    Console &console = context.console;
    const auto loaded = loadCluster(context);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    const QString path = context.arguments.value(QStringLiteral("output"));
    const Result<Existing> existing = mayOverwrite(context, path);
    if (!existing)
        return console.fail(existing.error());
    const Result<std::unique_ptr<LoginSession>> session = LoginSession::open(context);
    if (!session)
        return console.fail(session.error());
    const LaunchContext launch{(*session)->connector(), (*session)->redactor(), {}, context.stop};
    const Result<QVector<SupportFile>> files = collectSupportFiles(std::get<CheckedCluster>(loaded), launch, streamingSink(console));
    if (!files)
        return console.fail(files.error());
    const Result<bool> yes = agreed(context, *files);
    if (!yes || !*yes)
        return console.fail(yes ? Error{Error::Code::Cancelled, CliTr::tr("Nothing was saved."), {}, {}} : yes.error());
    if (const Result<void> saved = saveSupportBundle(*files, path, *existing); !saved)
        return console.fail(saved.error());
    QJsonArray names;
    for (const SupportFile &file : *files)
        names << QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("bytes"), file.content.size()}};
    console.inform(CliTr::tr("Wrote %1. Look through it before you give it away.").arg(path));
    console.json({{QStringLiteral("ok"), true}, {QStringLiteral("output"), path}, {QStringLiteral("files"), names}});
    return ExitCode::Done;
}

} // namespace

CommandSpec supportCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("support-bundle");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Collect what somebody needs to help you.");
    command.description = CliTr::tr("Collects versions, configurations, states, a diagnosis and the last logs of all servers, lists "
                                    "what it has, and saves it as one archive with mode 0600. Munge keys are never read, and what "
                                    "is known to be a secret is replaced.");
    command.options = QVector<OptionSpec>{{{QStringLiteral("o"), QStringLiteral("output")},
                                           QStringLiteral("ARCHIVE"),
                                           CliTr::tr("NAME.tar.gz to write."),
                                           true}} +
                      loginOptions();
    command.run = runSupport;
    return command;
}

} // namespace Slipway
