// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/sshtargets.h"

namespace Slipway {

namespace {
SshTarget target(const QString &label, const QString &host, const SshAccess &ssh)
{
    return {label, host, ssh.port, ssh.user, ssh.identityFile, ssh.useAgent, ssh.jumpHost};
}
} // namespace

SshTarget sshTarget(const Server &server)
{
    return target(server.name, server.address, server.ssh);
}

SshTarget sshTarget(const Storage &storage)
{
    return target(QStringLiteral("NAS"), storage.nasHost, storage.nasSsh);
}

} // namespace Slipway
