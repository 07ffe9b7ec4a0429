// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Slipway {

// One file per command: NAMEcommand.cpp.
CommandSpec initCommand();
CommandSpec checkCommand();
CommandSpec renderCommand();
CommandSpec diffCommand();
CommandSpec pushCommand();
CommandSpec upCommand();
CommandSpec verifyCommand();
CommandSpec launchCommand();
CommandSpec statusCommand();
CommandSpec watchCommand();
CommandSpec topCommand();
CommandSpec logsCommand();
CommandSpec downCommand();
CommandSpec diagnoseCommand();
CommandSpec fixCommand();
CommandSpec supportCommand();
CommandSpec exportCommand();
CommandSpec importCommand();
/// drain, restart, move-controller, … in the order of the help.
QVector<CommandSpec> actionCommands();

/// --overwrite, of push and launch.
OptionSpec overwriteOption();

} // namespace Slipway
