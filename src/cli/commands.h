// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Slipway {

// One file per command: NAMEcommand.cpp.
CommandSpec initCommand();
CommandSpec checkCommand();
CommandSpec renderCommand();

} // namespace Slipway
