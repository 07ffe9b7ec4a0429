// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operate/action.h"

namespace Slipway {

/// \a request without targets named twice, if it makes sense for \a info and \a cluster: servers, nodes and
/// partitions are those of the cluster file, jobs are "17", "17_4" or "17_[1-9]", every value follows its
/// rule. Errors: InvalidInput.
Result<ActionRequest> checkedRequest(const CheckedCluster &cluster, const ActionInfo &info,
                                     ActionRequest request);

/// Of a value of the request: "yes" is said.
bool saysYes(const ActionRequest &request, const char *key);
/// Targets for a title: host list of nodes and servers, else a list with commas.
QString namesOf(const QStringList &targets);

} // namespace Slipway
