// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterrun.h"
#include "cli/reportoutput.h"

namespace Slipway {

namespace {
ExitCode runVerify(CommandContext &context)
{
    return runOnCluster(context, verifyCluster);
}
} // namespace

CommandSpec verifyCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("verify");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Prove that the cluster runs a job on all nodes.");
    command.description = CliTr::tr("Asks the controller, waits for every node to register, and runs one "
                                    "real job over all nodes at once. "
                                    "Idle nodes alone prove nothing. Exit status 6 when the proof fails, "
                                    "with the cause where it can be found.");
    command.options = QVector<OptionSpec>{reportOption()} + loginOptions();
    command.run = runVerify;
    return command;
}

} // namespace Slipway
