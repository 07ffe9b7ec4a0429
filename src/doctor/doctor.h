// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "deploy/launch.h"
#include "doctor/diagnosis.h"

#include <functional>

namespace Slipway {

/// Something happened while a diagnosis goes on. Called on worker threads, one call at a time.
struct DoctorEvent
{
    enum class Kind {
        Planned, ///< `done` of `all` probes; sent once at the start
        Looking, ///< a server is being asked; `outcome.server`
        Outcome, ///< a probe came back
        Found    ///< a conclusion, before everything is in; it may still turn out to follow from another
    };

    Kind kind = Kind::Outcome;
    Slipway::Outcome outcome;
    Conclusion conclusion;
    qsizetype done = 0;
    qsizetype all = 0;
};
using DoctorSink = std::function<void(const DoctorEvent &)>;

/// Asks every server that matters for \a symptom, all side by side and every probe once, and says what it is.
/// Reads only. Blocking; ends soon after context.stop with what there was and `cancelled`. Errors: InvalidInput
/// for a node, server or job that is not there; a server that cannot be reached is a conclusion and no error.
Result<Diagnosis> diagnose(const CheckedCluster &cluster, const Symptom &symptom, const LaunchContext &context,
                           const DoctorSink &sink = {});

/// Only what the catalogue knows of \a text; asks nobody. Pure and fast.
Diagnosis explainMessage(const QString &text);

} // namespace Slipway
