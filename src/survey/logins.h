// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "remote/hostconnector.h"

namespace Slipway {

/// How to log in to \a server, and to the NAS of \a storage.
SshTarget loginTo(const Server &server);
SshTarget loginTo(const Storage &storage);

} // namespace Slipway
