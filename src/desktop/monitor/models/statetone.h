// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/theme.h"
#include "monitor/snapshot.h"
#include "slurm/nodestate.h"

namespace Slipway {

// What the states of things say by colour, in one place, so that every view says it alike.

Tone toneOf(NodeState::Kind kind);
Tone toneOf(ChainLink::State state);
/// Of a job's base state in Slurm's capitals.
Tone jobTone(const QString &state);
Tone partitionTone(const QString &state);

/// Somebody should do something about a node of this kind.
bool needsAttention(NodeState::Kind kind);

/// Translated words for what Slurm says in capitals; what is not known is shown as it is, in lower case.
QString jobStateText(const QString &state);
QString partitionStateText(const QString &state);
QString chainStateText(ChainLink::State state);

} // namespace Slipway
