// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"

namespace Slipway {

/// Names imageProfilePreset() knows, in the order to offer them.
QStringList imageProfilePresets();

/// Paths and SlurmUser of a known kind of image: "slipway" and "debian" (Debian 11 and newer, Ubuntu
/// 22.04 and newer: /etc/slurm), "conquest" (Ubuntu 20.04's packages: /etc/slurm-llnl). Anything else
/// gives the "custom" profile, which starts with Debian's paths.
ImageProfile imageProfilePreset(const QString &name);

} // namespace Slipway
