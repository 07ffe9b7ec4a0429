// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace Slipway {

/// Runs \a program with \a prompt as its only argument, as ssh does with SSH_ASKPASS, and takes the first
/// line of its output. Nothing when it fails or is stopped. Blocking; any thread.
std::optional<Secret> askProgram(const QString &program, const QString &prompt, std::stop_token stop);

} // namespace Slipway
