// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/actions/actionengine.h"

#include <algorithm>

namespace Slipway {

ActionEngine clusterActions(const CheckedCluster &cluster, const QString &action, const ClusterSnapshotPtr &seen)
{
    ActionEngine engine;
    const QVector<ActionInfo> &known = actions();
    const auto info = std::find_if(known.cbegin(), known.cend(),
                                   [&action](const ActionInfo &one) { return one.name == action; });
    if (info != known.cend())
        engine.info = *info;
    engine.info.name = action;
    engine.plan = [cluster, seen](const ActionRequest &request, const LaunchContext &context) {
        return planAction(cluster, request, seen, context);
    };
    engine.apply = [cluster](const ActionPlan &plan, const LaunchContext &context) {
        return applyAction(cluster, plan, context);
    };
    return engine;
}

} // namespace Slipway
