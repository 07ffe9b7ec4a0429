// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localfile.h"
#include "cli/command.h"

namespace Slipway {

/// Whether what is at \a path may be replaced: yes when nothing is there, with --yes, or when the person at
/// the terminal says so. Errors: AlreadyExists, Cancelled.
Result<Existing> mayOverwrite(CommandContext &context, const QString &path);

} // namespace Slipway
