// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slurm/slurmrecords.h"

namespace Slipway {

/// Why a job waits, in sentences for a person. Limit families (QOS…, Assoc…, Max…) are read by their words,
/// so that reasons of other versions are explained too; one nobody knows is shown as it is, and `known` says
/// so.
struct PendingReason
{
    QString id;       ///< Slurm's word: "Resources"; of a sentence the part before the comma
    QString sentence; ///< translated: what the job waits for
    QString wayOn;    ///< translated: what would let it go; may be empty
    bool known = true;
    bool willEndByItself = true; ///< false: somebody has to do something

    bool operator==(const PendingReason &) const = default;
};

/// \a job must be pending.
PendingReason explainPending(const SlurmJob &job);

} // namespace Slipway
