// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "deploy/push.h"
#include "remote/hostconnector.h"

namespace Slipway {

/// The set of files before the one in use, on the first machine that has them. Blocking. Errors: NotFound when there
/// is none.
Result<PushedSet> previousSet(HostConnector &connector, const ClusterSpec &spec, std::stop_token stop);

/// Makes the set of files before the one in use the one in use again, on every machine that has the files.
/// Blocking. Errors: NotFound when there is none before; else as restoreSet(). Where one machine of several
/// fails, the others are put back all the same, and the first error is returned.
Result<PushedSet> putBackPreviousSet(HostConnector &connector, const ClusterSpec &spec, std::stop_token stop);

} // namespace Slipway
