// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "render/bundle.h"

namespace Slipway {

/// servers/NODE/docker-compose.yml of \a server. Read by Compose v1 from 1.25 on and by v2; the
/// `version` key stands there only when the server's Compose is older than 1.27 or not known yet.
BundleFile renderCompose(const CheckedCluster &cluster, const Server &server);

} // namespace Slipway
