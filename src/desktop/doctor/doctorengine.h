// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/remedy.h"
#include "doctor/supportbundle.h"

namespace Slipway {

/// What the window asks of doctor/, so that a test can answer in its place. All blocking, on worker threads.
struct DoctorEngine
{
    std::function<Result<Diagnosis>(const CheckedCluster &, const Symptom &, const LaunchContext &,
                                    const DoctorSink &)>
        diagnose;
    std::function<Result<ActionPlan>(const CheckedCluster &, const Remedy &, const LaunchContext &)>
        planRemedy;
    std::function<RemedyOutcome(const CheckedCluster &, const Conclusion &, const Remedy &,
                                const ActionPlan &, const LaunchContext &, const DoctorSink &)>
        applyRemedy;
    std::function<Result<QVector<SupportFile>>(const CheckedCluster &, const LaunchContext &,
                                               const DoctorSink &)>
        collectSupportFiles;

    /// doctor/ itself.
    static DoctorEngine real();
};

} // namespace Slipway
