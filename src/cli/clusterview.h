// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/clusterlook.h"

namespace Slipway {

enum class NodeOrder { File, Load };

/// A cluster as lines of text, for status, watch and top. No line ends with blanks; none is cut. Texts of
/// servers are in it as they came: the console makes them harmless.
QStringList clusterLines(const ClusterLook &look, NodeOrder order = NodeOrder::File);

} // namespace Slipway
