// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/monitorview.h"

namespace Slipway {

/// Every view in the order of the sidebar, as children of \a parent.
QVector<MonitorView *> makeMonitorViews(const MonitorContext &context, QWidget *parent);

} // namespace Slipway
