// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "survey/serverfacts.h"

namespace Slipway {

/// What slurm.conf may promise of \a totalMiB: 5 % less, but at least 512 MiB and at most 8 GiB less, for the
/// system itself and because the kernel of tomorrow may report a little less (a node with less memory than
/// promised is drained). 0 when nothing is left.
qint64 promisedMemoryMiB(qint64 totalMiB);

/// \a server with its hardware as measured. Name, address and login stay; GPUs stay when none were found, for
/// there are some that only their owner knows of.
Server applyFacts(Server server, const ServerFacts &facts);

} // namespace Slipway
