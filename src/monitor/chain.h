// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "monitor/sections.h"
#include "monitor/snapshot.h"

namespace Slipway {

/// What a chain is judged by besides the server's own answer.
struct ChainContext
{
    const ClusterSpec &spec;
    const Server &server;
    ClusterSnapshotPtr snapshot;          ///< the newest, however old; may be null
    std::optional<Error> pollFailure;     ///< why there is no newer one
    std::optional<double> clockReference; ///< of the controller's server, seconds ahead of this computer
};

/// Every link, from what one look at \a seen.server brought. \a seen has its clock and container filled in.
Chain chainOf(const ChainContext &context, const Sections &sections, const ServerSnapshot &seen);
/// The chain of a server nobody could log in to.
Chain unreachedChain(const ChainContext &context, const Error &error);
/// Does slurmctld know the node and hear from it? By the newest snapshot only.
ChainLink registeredLink(const ChainContext &context);
/// Docker was asked, and there is none. False where nobody could ask it.
bool lacksContainer(const ServerSnapshot &seen);
/// "Not looked at, because …": behind a broken link.
ChainLink unknownLink(ChainLink::Kind kind, const QString &text = {});

} // namespace Slipway
