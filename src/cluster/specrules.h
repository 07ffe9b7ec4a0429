// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "cluster/findingsink.h"

namespace Slipway {

// The rules of checkSpec(), one function a step of the wizard. `where` paths are those of the
// cluster file's structure: "servers[2].address", "cluster.controller".
void checkServers(const ClusterSpec &spec, FindingSink &sink);
void checkStorage(const ClusterSpec &spec, FindingSink &sink);
void checkClusterPart(const ClusterSpec &spec, FindingSink &sink);
void checkScheduling(const ClusterSpec &spec, FindingSink &sink);
/// No step of the wizard: it is in the file only.
void checkSlurmrestd(const ClusterSpec &spec, FindingSink &sink);

/// Rules of an ssh access, below \a where.
void checkSshAccess(const SshAccess &ssh, const QString &where, FindingSink &sink);

} // namespace Slipway
