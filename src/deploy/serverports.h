// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "deploy/docker.h"

namespace Slipway {

/// Nothing when the ports that the node on \a server needs are free, or the server has no `ss` to tell.
/// Errors: PortInUse with the ports; its detail says who has them.
Result<StepOutcome> portsAreFree(const ClusterSpec &spec, const Server &server, Docker &docker);

} // namespace Slipway
