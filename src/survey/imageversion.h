// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/remotehost.h"
#include "slurm/slurmversion.h"

namespace Slipway {

/// Asks the Slurm in \a image for its version, in a container of its own that is removed again. Pulls
/// nothing. Errors: ImageMissing (not on that server), NotFound (no Slurm in it), DockerUnavailable.
Result<SlurmVersion> imageSlurmVersion(RemoteHost &host, const QString &image, std::stop_token stop = {});

} // namespace Slipway
