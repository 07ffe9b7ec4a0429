// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "base/localfile.h"
#include "cli/clitr.h"
#include "cli/console.h"
#include "cli/overwrite.h"
#include "cluster/checkedcluster.h"
#include "render/importsource.h"

#include <QJsonArray>

#include <limits>

namespace Slipway {

namespace {

ExitCode runImport(CommandContext &context)
{
    Console &console = context.console;
    const QString target = context.arguments.value(QStringLiteral("output"));
    const Result<ImportedCluster> imported = importFrom(
        context.arguments.operands, context.arguments.value(QStringLiteral("slurm-version")), context.stop);
    if (!imported)
        return console.fail(imported.error(), imported.error().code == Error::Code::Cancelled
                                                  ? ExitCode::Cancelled
                                                  : ExitCode::InvalidInput);
    const Result<Existing> existing = mayOverwrite(context, target);
    if (!existing)
        return console.fail(existing.error());
    if (const Result<void> written = writeLocalFile(target, imported->file.toYaml(), 0644, *existing);
        !written)
        return console.fail(written.error());

    const Findings findings = imported->findings + checkSpec(imported->file.spec());
    QJsonArray list;
    int open = 0;
    for (const Finding &finding : findings) {
        if (!console.isQuiet() || finding.severity == Finding::Severity::Error)
            console.finding(finding);
        list.append(findingToJson(finding));
        open += finding.severity == Finding::Severity::Error;
    }
    console.inform(open > 0
                       ? CliTr::tr("Wrote %1; %n answer(s) are to be corrected, see “slipwayctl check %1”.",
                                   nullptr, open)
                             .arg(target)
                       : CliTr::tr("Wrote %1.").arg(target));
    console.json({{QStringLiteral("ok"), true},
                  {QStringLiteral("file"), target},
                  {QStringLiteral("complete"), open == 0},
                  {QStringLiteral("findings"), list}});
    return ExitCode::Done;
}

} // namespace

CommandSpec importCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("import");
    command.operands = QStringLiteral("BUNDLE|DIR|FILE…");
    command.most = std::numeric_limits<int>::max();
    command.summary = CliTr::tr("Make a cluster file from what there is.");
    command.description = CliTr::tr("From a bundle that “export” wrote, or the shared folder of a cluster, "
                                    "takes the cluster file as it is.\n"
                                    "From files that were written by hand - slurm.conf, and if there are any "
                                    "the hosts file and the compose files - makes a cluster "
                                    "file that says the same, and tells what could not be taken over. "
                                    "Options of slurm.conf that Slipway does not know "
                                    "are kept as they are. Nothing is unpacked to disk.");
    command.options = {{{QStringLiteral("o"), QStringLiteral("output")},
                        QStringLiteral("FILE"),
                        CliTr::tr("The cluster file to write."),
                        true},
                       {{QStringLiteral("slurm-version")},
                        QStringLiteral("VERSION"),
                        CliTr::tr("Slurm's version in the image, such as 22.05; else it is guessed.")}};
    command.run = runImport;
    return command;
}

} // namespace Slipway
