// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/imageprofiles.h"

namespace Slipway {

QStringList imageProfilePresets()
{
    return {QStringLiteral("slipway"), QStringLiteral("debian"), QStringLiteral("conquest"), QStringLiteral("custom")};
}

ImageProfile imageProfilePreset(const QString &name)
{
    ImageProfile profile;
    profile.preset = imageProfilePresets().contains(name) ? name : QStringLiteral("custom");
    if (name == QLatin1String("conquest")) {
        profile.confDir = QStringLiteral("/etc/slurm-llnl");
        profile.stateDir = QStringLiteral("/var/spool/slurm-llnl");
        profile.spoolDir = QStringLiteral("/var/spool/slurmd");
        profile.logDir = QStringLiteral("/var/log/slurm-llnl");
        profile.runDir = QStringLiteral("/var/run/slurm-llnl");
    } else {
        profile.confDir = QStringLiteral("/etc/slurm");
        profile.stateDir = QStringLiteral("/var/spool/slurmctld");
        profile.spoolDir = QStringLiteral("/var/spool/slurmd");
        profile.logDir = QStringLiteral("/var/log/slurm");
        profile.runDir = QStringLiteral("/run/slurm");
    }
    return profile;
}

} // namespace Slipway
