// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/nodereason.h"

#include <algorithm>

namespace Slipway {

namespace {
constexpr const char *slurmsOwn[] = {
    "Not responding",         "Node unexpectedly rebooted", "Low RealMemory",  "Low CPUs",
    "Low socket*core*thread", "Low TmpDisk",                "gres/",           "Prolog error",
    "Epilog error",           "batch job complete failure", "Kill task failed", "SlurmdSpoolDir is full",
};
} // namespace

bool isSlurmsReason(const QString &reason)
{
    return std::any_of(std::begin(slurmsOwn), std::end(slurmsOwn),
                       [&reason](const char *own) { return reason.startsWith(QLatin1String(own)); });
}

bool isRebootReason(const QString &reason)
{
    return reason.startsWith(QLatin1String("Node unexpectedly rebooted"));
}

} // namespace Slipway
