// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"

#include "cli/clitr.h"
#include "cli/commands.h"

namespace Slipway {

QVector<CommandSpec> commandTable()
{
    return QVector<CommandSpec>{initCommand(),   checkCommand(), renderCommand(), diffCommand(),
                                pushCommand(),   upCommand(),    verifyCommand(), launchCommand(),
                                statusCommand(), watchCommand(), topCommand(),    logsCommand(),
                                diagnoseCommand(), fixCommand(), supportCommand(),
                                downCommand(),   exportCommand(), importCommand()} +
           actionCommands();
}

QVector<OptionSpec> commonOptions()
{
    return {
        {{QStringLiteral("json")}, {}, CliTr::tr("Print one JSON object on standard output, for programs.")},
        {{QStringLiteral("q"), QStringLiteral("quiet")}, {}, CliTr::tr("Print errors only.")},
        {{QStringLiteral("y"), QStringLiteral("yes")},
         {},
         CliTr::tr("Do not ask before something is overwritten or stopped.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, {}, CliTr::tr("Show this help.")},
    };
}

} // namespace Slipway
