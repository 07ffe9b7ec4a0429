// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterrun.h"
#include "cli/reportoutput.h"

namespace Slipway {

namespace {
ExitCode runLaunch(CommandContext &context)
{
    const PushOptions options{context.arguments.has(QStringLiteral("overwrite"))};
    return runOnCluster(context, [&options](const CheckedCluster &cluster, const LaunchContext &launch) {
        return launchCluster(cluster, launch, options);
    });
}
} // namespace

CommandSpec launchCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("launch");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Push, up and verify in one go.");
    command.description = CliTr::tr(
        "Does what “push”, “up” and “verify” do, one after the other, and stops at the first that fails.");
    command.options = QVector<OptionSpec>{overwriteOption(), reportOption()} + loginOptions();
    command.run = runLaunch;
    return command;
}

} // namespace Slipway
