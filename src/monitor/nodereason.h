// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway {

/// True for a node's Reason that Slurm writes itself; any other was written by a person or a health check, and
/// what they did is not to be undone, or called a fault, unasked.
bool isSlurmsReason(const QString &reason);
/// Slurm took the node out because it had rebooted; all it needs is to be returned to service.
bool isRebootReason(const QString &reason);

} // namespace Slipway
