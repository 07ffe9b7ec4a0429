// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redactor.h"
#include "base/secret.h"
#include "remote/remotehost.h"

#include <optional>

namespace Slipway {

/// The munge key of one cluster as it lies on one server.
struct ServerKey
{
    QString server;
    std::optional<Secret> key; ///< none: there is no file
    bool isPrivate = true;     ///< false: others on that server may read the file
};

/// Absolute path of the key's file on \a host.
Result<QString> mungeKeyFile(RemoteHost &host, const QString &clusterName, std::stop_token stop);
/// What lies there; no file is a result without a key. Errors: InvalidInput when it cannot be a munge key
/// (munge(7): 32 to 1024 bytes).
Result<ServerKey> readMungeKey(RemoteHost &host, const QString &server, const QString &clusterName,
                               std::stop_token stop);
/// Puts \a key there, 0600 in a folder of 0700.
Result<void> writeMungeKey(RemoteHost &host, const QString &clusterName, const Secret &key,
                           std::stop_token stop);

/// The key every server shall have: the one that servers have already, or a fresh one of 1024 random bytes.
/// Errors: Conflict when servers have different ones; says which, by the first 12 digits of the SHA-256.
Result<Secret> clusterKey(const std::vector<ServerKey> &keys, const QString &clusterName);

bool sameKey(const Secret &a, const Secret &b);

} // namespace Slipway
