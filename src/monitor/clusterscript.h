// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "cluster/clusterspec.h"
#include "monitor/sections.h"
#include "monitor/snapshot.h"
#include "remote/remotehost.h"

#include <variant>

namespace Slipway {

/// What one cycle brought: a snapshot, or else why there is none.
struct ClusterAnswer
{
    ClusterSnapshotPtr snapshot;
    std::optional<Error> failure;
    /// Every controller of the cluster file in its order, also when there is no snapshot.
    QVector<ControllerSeen> controllers;
    /// Made by munge in the container that was asked: other containers are to open it. Valid for five
    /// minutes, so never shown or kept. Null: none.
    std::shared_ptr<const Secret> credential;
    qint64 credentialAt = 0; ///< milliseconds since 1970
};

/// The one compound command of a cycle, run inside the container of \a node. \a isController: its slurmctld
/// is looked for as well.
RemoteCommand clusterCommand(const ClusterSpec &spec, const QString &node, bool isController,
                             const QByteArray &mark);

/// Where slurmctld is missing or silent: what clusterCommand() brought is no snapshot.
struct ClusterFault
{
    Error error;
    bool isFinal = false; ///< asking another server would bring the same
    bool isSlurmctlds = false; ///< slurmctld was asked and does not answer, or it does not run
};

/// \a sections as the snapshot they are, with a gap for every part that is missing, cut, or not understood;
/// or why they are none. \a truncated: more came than was kept.
std::variant<ClusterSnapshot, ClusterFault> readCluster(const ClusterSpec &spec, const QString &node,
                                                        const Sections &sections, bool truncated);
/// Why nobody should rely on what is read of that version of Slurm, or on \a said, which is none; none: it is known.
std::optional<Error> versionFault(const std::optional<SlurmVersion> &version, const QString &said,
                                  const QString &where);
/// What `scontrol ping` in the container of \a node says about every controller of the cluster.
QVector<ControllerSeen> readControllers(const ClusterSpec &spec, const QString &node,
                                        const Sections &sections);

} // namespace Slipway
