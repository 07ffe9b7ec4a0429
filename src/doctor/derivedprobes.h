// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/outcome.h"
#include "doctor/subject.h"

#include <optional>

namespace Slipway {

/// Computes the outcome of the probe \a spec for \a subject from those of the probes it needs. None: they are not
/// in yet. One that could not be run makes this one an outcome that could not be run either. Pure.
std::optional<Outcome> deriveOutcome(const ProbeSpec &spec, const Subject &subject, const CheckedCluster &cluster,
                                     const Outcomes &outcomes);

/// Adds everything that can be derived for \a subjects and is not there yet.
void deriveAll(const QVector<Subject> &subjects, const CheckedCluster &cluster, Outcomes &outcomes);

} // namespace Slipway
