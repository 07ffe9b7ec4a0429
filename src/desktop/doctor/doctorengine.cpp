// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/doctorengine.h"

namespace Slipway {

DoctorEngine DoctorEngine::real()
{
    const auto apply = [](const CheckedCluster &cluster, const Conclusion &conclusion, const Remedy &remedy,
                          const ActionPlan &plan, const LaunchContext &context, const DoctorSink &sink) {
        return Slipway::applyRemedy(cluster, conclusion, remedy, plan, context, Proving::ByJob, sink);
    };
    return {&Slipway::diagnose, &Slipway::planRemedy, apply, &Slipway::collectSupportFiles};
}

} // namespace Slipway
