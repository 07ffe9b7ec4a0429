// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/authenticator.h"
#include "remote/sshconnector.h"

namespace Slipway {

/// One machine on the way, with everything ~/.ssh/config adds.
struct SshHop
{
    QString address;
    int port = 22;
    QString keyName; ///< under which name its key is in known_hosts
    QStringList knownHostsFiles; ///< read; the first one is written
    LoginPlan login;
};

/// The machines to pass, the target last. Errors: InvalidInput (a host or user that could be mistaken for an
/// option or a command), Unsupported (ProxyCommand).
Result<QVector<SshHop>> resolveRoute(const SshTarget &target, const SshSettings &settings);

} // namespace Slipway
