// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/logins.h"

namespace Slipway {

namespace {
SshTarget login(const QString &label, const QString &host, const SshAccess &ssh)
{
    return {label, host, ssh.port, ssh.user, ssh.identityFile, ssh.useAgent, ssh.jumpHost};
}
} // namespace

SshTarget loginTo(const Server &server)
{
    return login(server.name, server.address, server.ssh);
}

SshTarget loginTo(const Storage &storage)
{
    return login(QStringLiteral("NAS"), storage.nasHost, storage.nasSsh);
}

} // namespace Slipway
