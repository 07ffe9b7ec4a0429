// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/actionkind.h"

#include <algorithm>

namespace Slipway {

const ActionList &actionTable()
{
    static const ActionList table = [] {
        ActionList list;
        addNodeActions(list);
        addJobActions(list);
        addPartitionActions(list);
        addContainerActions(list);
        addRecreateAction(list);
        addReconfigureAction(list);
        addRollingRestart(list);
        addControllerMove(list);
        addServerActions(list);
        return list;
    }();
    return table;
}

const Action *findAction(const QString &name)
{
    const ActionList &table = actionTable();
    const auto it =
        std::find_if(table.cbegin(), table.cend(), [&name](const std::unique_ptr<const Action> &action) {
            return action->info().name == name;
        });
    return it == table.cend() ? nullptr : it->get();
}

} // namespace Slipway
