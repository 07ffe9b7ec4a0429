// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "operate/action.h"

namespace Slipway {

/// Plans \a request for the cluster of the first operand, shows the exact commands, asks where jobs may end,
/// does it and says how it ended. The cluster file is written where the action changes it.
ExitCode runAction(CommandContext &context, const ActionRequest &request);

/// --dry-run and --report, of every command that acts.
QVector<OptionSpec> actionOptions();

} // namespace Slipway
