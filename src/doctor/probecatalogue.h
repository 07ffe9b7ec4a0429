// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/playbook.h"

namespace Slipway {

// Probes that playbooks can name beside the plain commands of probes.yaml.

/// Constant scripts for sh that only read, and what this program computes from other probes (derivedprobes.h) or
/// does itself: "login", "munge-in", "munge-out", "message".
QVector<ProbeSpec> programProbes();

/// Where all servers of the cluster are named in a command, one element of the argument list each.
inline constexpr char everyNode[] = "${nodes…}";
/// The same of the folders that are mounted into every container.
inline constexpr char everyMount[] = "${mounts…}";

} // namespace Slipway
