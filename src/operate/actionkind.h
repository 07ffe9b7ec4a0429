// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operate/action.h"

#include <memory>
#include <vector>

namespace Slipway {

/// One kind of action: a line of the table in actiontable.cpp. Has no state; its functions are called from
/// any thread.
class Action
{
public:
    virtual ~Action() = default;

    virtual ActionInfo info() const = 0;
    /// \a request has passed checkedRequest(). \a seen may be null.
    virtual Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request,
                                    const ClusterSnapshotPtr &seen, const LaunchContext &context) const = 0;
    virtual Report apply(const CheckedCluster &cluster, const ActionPlan &plan,
                         const LaunchContext &context) const = 0;
};

using ActionList = std::vector<std::unique_ptr<const Action>>;

/// Every action, in the order of a menu.
const ActionList &actionTable();
/// nullptr when there is none of that name.
const Action *findAction(const QString &name);

// The families, one file each.
void addNodeActions(ActionList &list);
void addJobActions(ActionList &list);
void addPartitionActions(ActionList &list);
void addContainerActions(ActionList &list);
void addRecreateAction(ActionList &list);
void addReconfigureAction(ActionList &list);
void addRollingRestart(ActionList &list);
void addControllerMove(ActionList &list);
void addServerActions(ActionList &list);

} // namespace Slipway
