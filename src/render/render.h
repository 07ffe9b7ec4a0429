// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "render/bundle.h"

namespace Slipway {

/// spec → files. Pure: no clock, random, disk or network; the same cluster gives the same bytes.
/// Paths inside the bundle:
///   etc/slurm.conf (etc/gres.conf when there are GPUs), hosts, servers/NODE/docker-compose.yml
///   bin/slipway-start, image/ (Dockerfile of
///   Slipway's own image when it is built), README.md, cluster.slipway.yaml, manifest.json
/// On the NAS the bundle becomes one folder sets/ID, and the symbolic link `current` names it
/// (see deploy/push.h). Containers mount the shared folder itself at /slipway, read-only, and reach the
/// files through /slipway/current/…, so a push is seen without recreating them.
Bundle render(const CheckedCluster &cluster);

/// Where a container finds the shared folder.
inline constexpr char containerShare[] = "/slipway";
/// Name of the link to the set in use inside the shared folder.
inline constexpr char currentLink[] = "current";
/// The munge key on a server, outside of the shared folder: the account's home, mode 0600.
/// Compose puts $HOME in.
QString mungeKeyPath(const QString &clusterName); // ".local/share/slipway/NAME/munge.key", relative to $HOME

} // namespace Slipway
