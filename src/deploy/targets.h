// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "remote/hostconnector.h"

namespace Slipway {

/// Where and how to log in to \a server.
SshTarget sshTarget(const Server &server);

/// A machine on which a bundle is put, and the folder there.
struct PushTarget
{
    SshTarget ssh;
    QString folder;
    bool createFolder = false; ///< Slipway's own folder on a server; a folder of the NAS must exist

    bool operator==(const PushTarget &) const = default;
};

/// The NAS; the controller's machine when it serves the folder; every server when there is no shared folder.
QVector<PushTarget> pushTargets(const ClusterSpec &spec);

} // namespace Slipway
