// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "remote/hostconnector.h"

namespace Slipway {

/// Where and how to log in to \a server, and to the NAS of \a storage.
SshTarget sshTarget(const Server &server);
SshTarget sshTarget(const Storage &storage);

} // namespace Slipway
