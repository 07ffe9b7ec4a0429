// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"
#include "render/bundle.h"

#include <stop_token>

namespace Slipway {

/// Reads every file of \a bundle again in \a folder of \a host and compares it by SHA-256 with what was written.
/// The machine's own sha256sum does it where the account may run commands; else, and to name the file that
/// differs, the files come back over SFTP. Error::Io names the first file that is not as it was written.
Result<void> verifySet(RemoteHost &host, const QString &folder, const Bundle &bundle, std::stop_token stop);

} // namespace Slipway
