// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slurm/slurmrecords.h"

namespace Slipway {

/// Begins the reason of every drain that Slipway does for itself, as during a rolling restart.
inline constexpr char ownReasonMark[] = "slipway: ";

/// True for a reason that slurmctld or slurmd writes itself.
bool isSlurmsOwnReason(const QString &reason);
/// True when a person, or a health check of theirs, drained \a node or took it down.
bool isHeldByPerson(const SlurmNode &node);
/// “worker02 was drained by root on 2026-11-26 10:00: “disk”.” Translated.
QString heldSentence(const SlurmNode &node);

} // namespace Slipway
