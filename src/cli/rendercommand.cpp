// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterinput.h"
#include "cli/console.h"
#include "cli/overwrite.h"
#include "render/bundlefolder.h"
#include "render/render.h"

namespace Slipway {

namespace {

ExitCode runRender(CommandContext &context)
{
    const auto loaded = loadCluster(context);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    const QString folder = context.arguments.value(QStringLiteral("output"));
    const Result<Existing> existing = mayOverwrite(context, folder);
    if (!existing)
        return context.console.fail(existing.error());
    const Bundle bundle = render(std::get<CheckedCluster>(loaded));
    if (const Result<void> written = writeBundleFolder(bundle, folder, *existing, context.stop); !written)
        return context.console.fail(written.error());
    const int count = static_cast<int>(bundle.files.size());
    context.console.inform(CliTr::tr("Wrote %n file(s) to %1.", nullptr, count).arg(folder));
    context.console.json(
        {{QStringLiteral("ok"), true}, {QStringLiteral("folder"), folder}, {QStringLiteral("files"), count}});
    return ExitCode::Done;
}

} // namespace

CommandSpec renderCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("render");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Write every generated file into a folder.");
    command.description = CliTr::tr(
        "Writes slurm.conf, the hosts file, one compose file per server and a README with the commands to "
        "use them by hand. "
        "The folder appears whole or not at all. A folder that is there already is replaced only with --yes, "
        "and only when nothing else is in it.");
    command.options = {{{QStringLiteral("o"), QStringLiteral("output")},
                        QStringLiteral("DIR"),
                        CliTr::tr("The folder to write."),
                        true}};
    command.run = runRender;
    return command;
}

} // namespace Slipway
