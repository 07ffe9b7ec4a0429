// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operate/targetaction.h"

namespace Slipway {

/// The actions only a diagnosis offers; see doctorActions().
const ActionList &doctorActionTable();
/// nullptr when there is none of that name.
const Action *findDoctorAction(const QString &name);

// The families, one file each.
void addContainerMends(ActionList &list);
void addClusterMends(ActionList &list);
void addSpecChanges(ActionList &list);

} // namespace Slipway
