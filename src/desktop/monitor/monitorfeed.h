// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Slipway {

class ClusterMonitor;
class MonitorData;

/// From now on \a data shows what \a monitor sees, and what a person asks of \a data reaches \a monitor. Both live in
/// this thread; either may go first.
void followMonitor(ClusterMonitor &monitor, MonitorData &data);

} // namespace Slipway
