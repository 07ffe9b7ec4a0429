// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterrun.h"
#include "cli/console.h"
#include "cli/reportoutput.h"
#include "cli/terminal.h"

namespace Slipway {

namespace {
ExitCode runDown(CommandContext &context)
{
    if (!context.arguments.has(QStringLiteral("yes"))) {
        const QString file = context.arguments.operands.first();
        if (!Terminal::canAsk()) {
            const Error error{
                Error::Code::InvalidInput,
                CliTr::tr("This ends every running job. Add --yes to do it without being asked."),
                {},
                file};
            return context.console.fail(error, ExitCode::Usage);
        }
        const Result<bool> agreed = Terminal::confirm(
            CliTr::tr("Stop the cluster of %1 and every job on it?").arg(file), context.stop);
        if (!agreed)
            return context.console.fail(agreed.error());
        if (!*agreed)
            return context.console.fail({Error::Code::Cancelled, CliTr::tr("Nothing was stopped."), {}, {}});
    }
    return runOnCluster(context, takeDown);
}
} // namespace

CommandSpec downCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("down");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Stop and remove the containers.");
    command.description =
        CliTr::tr("Stops and removes the container on every server, and with it every running job. The files "
                  "on the NAS, the image, "
                  "the munge key and the state of the controller stay, so “up” brings the cluster back.");
    command.options = QVector<OptionSpec>{reportOption()} + loginOptions();
    command.run = runDown;
    return command;
}

} // namespace Slipway
