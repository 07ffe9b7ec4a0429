// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterrun.h"
#include "cli/reportoutput.h"

namespace Slipway {

namespace {
ExitCode runUp(CommandContext &context)
{
    return runOnCluster(context, bringUp);
}
} // namespace

CommandSpec upCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("up");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Start the container on every server.");
    command.description = CliTr::tr(
        "On every server at once: finds Docker and Compose, gets the image, puts the munge key in place and "
        "starts the container. "
        "What is done already is left alone, so a second run changes nothing. Push the files first.");
    command.options = QVector<OptionSpec>{reportOption()} + loginOptions();
    command.run = runUp;
    return command;
}

} // namespace Slipway
