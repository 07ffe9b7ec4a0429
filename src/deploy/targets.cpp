// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/targets.h"

#include "deploy/clusterpaths.h"

namespace Slipway {

namespace {
SshTarget sshTarget(const QString &label, const QString &host, const SshAccess &ssh)
{
    return {label, host, ssh.port, ssh.user, ssh.identityFile, ssh.useAgent, ssh.jumpHost};
}
} // namespace

SshTarget sshTarget(const Server &server)
{
    return sshTarget(server.name, server.address, server.ssh);
}

QVector<PushTarget> pushTargets(const ClusterSpec &spec)
{
    const Storage &storage = spec.storage;
    if (storage.kind == Storage::Kind::Nas)
        return {{sshTarget(QStringLiteral("NAS"), storage.nasHost, storage.nasSsh), storage.nasPath, false,
                 sharedStateFolder(spec, storage.nasPath)}};
    QVector<PushTarget> targets;
    for (const Server &server : spec.servers)
        targets.append({sshTarget(server), storage.serverPath, true, {}});
    return targets;
}

} // namespace Slipway
