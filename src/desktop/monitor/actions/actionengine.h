// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operate/action.h"

#include <functional>

namespace Slipway {

/// Where plans come from and who carries them out, so that one panel serves the actions of the monitor and the
/// remedies of the doctor. plan and apply are blocking, run on a worker thread, and end when asked to.
struct ActionEngine
{
    ActionInfo info; ///< what may have to be asked before there can be a plan
    std::function<Result<ActionPlan>(const ActionRequest &, const LaunchContext &)> plan;
    std::function<Report(const ActionPlan &, const LaunchContext &)> apply;
};

/// The actions of operate/ on \a cluster. \a seen: what is on the screen; may be null. An action nobody knows gets
/// an engine whose plan says so.
ActionEngine clusterActions(const CheckedCluster &cluster, const QString &action, const ClusterSnapshotPtr &seen = {});

} // namespace Slipway
