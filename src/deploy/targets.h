// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "survey/sshtargets.h"

namespace Slipway {

/// A machine on which a bundle is put, and the folder there.
struct PushTarget
{
    SshTarget ssh;
    QString folder;
    bool createFolder = false; ///< Slipway's own folder on a server; a folder of the NAS must exist
    QString stateFolder;       ///< made beside the sets where controllers share their state; may be empty

    bool operator==(const PushTarget &) const = default;
};

/// The NAS, or else every server. Also where the controller's machine serves job folders over NFS: the
/// configuration does not wait for it, and Compose reads its file on the server itself.
QVector<PushTarget> pushTargets(const ClusterSpec &spec);

} // namespace Slipway
