// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctoractions.h"

#include "doctor/remedy.h"

#include <algorithm>

namespace Slipway {

const ActionList &doctorActionTable()
{
    static const ActionList table = [] {
        ActionList list;
        addContainerMends(list);
        addClusterMends(list);
        addSpecChanges(list);
        return list;
    }();
    return table;
}

const Action *findDoctorAction(const QString &name)
{
    const ActionList &table = doctorActionTable();
    const auto found = std::find_if(table.cbegin(), table.cend(), [&](const std::unique_ptr<const Action> &action) {
        return action->info().name == name;
    });
    return found == table.cend() ? nullptr : found->get();
}

QVector<ActionInfo> doctorActions()
{
    QVector<ActionInfo> all;
    for (const std::unique_ptr<const Action> &action : doctorActionTable())
        all << action->info();
    return all;
}

} // namespace Slipway
