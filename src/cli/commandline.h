// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"

namespace Slipway {

/// What argv asks for.
struct CommandLine
{
    enum class Wish { Run, Help, Version };

    Wish wish = Wish::Run;
    CommandSpec command; ///< Help: without a name, the help of the whole program
    Arguments arguments;

    /// \a words is argv without the program's name. Errors: InvalidInput, with the command line to read on.
    static Result<CommandLine> parse(const QStringList &words);
};

/// `slipwayctl --help`.
QString programHelp();
/// `slipwayctl COMMAND --help`.
QString commandHelp(const CommandSpec &command);

} // namespace Slipway
