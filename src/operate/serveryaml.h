// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cluster/clusterspec.h"

namespace Slipway {

/// One server as an entry of a cluster file: "name: …" lines, or the same as the one item of a list. Errors:
/// Parse, InvalidInput when it is not exactly one.
Result<Server> serverFromYaml(const QString &yaml);
/// The other way: a list of one item.
QString serverToYaml(const Server &server);

/// \a spec with \a server in it, and in those of \a partitions that do not have every node anyway.
ClusterSpec withServer(const ClusterSpec &spec, const Server &server, const QStringList &partitions);
/// \a spec without the server of that name, in its partitions as well. Errors: InvalidInput for a controller,
/// the last server, or a partition that would be left without a node.
Result<ClusterSpec> withoutServer(const ClusterSpec &spec, const QString &name);

} // namespace Slipway
