// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Slipway {

/// Every command, in the order a person meets them.
QVector<CommandSpec> commandTable();
/// Options that every command takes: --json, --quiet, --yes, --help.
QVector<OptionSpec> commonOptions();

} // namespace Slipway
