// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/targets.h"

#include "deploy/clusterpaths.h"

namespace Slipway {

QVector<PushTarget> pushTargets(const ClusterSpec &spec)
{
    const Storage &storage = spec.storage;
    if (storage.kind == Storage::Kind::Nas)
        return {{sshTarget(storage), storage.nasPath, false, sharedStateFolder(spec, storage.nasPath)}};
    QVector<PushTarget> targets;
    for (const Server &server : spec.servers)
        targets.append({sshTarget(server), storage.serverPath, true, {}});
    return targets;
}

} // namespace Slipway
