// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/appcontext.h"
#include "desktop/monitor/monitordata.h"

namespace Slipway {

/// What the views of one monitor window share. Everything in it outlives them.
struct MonitorContext
{
    AppContext &app;   ///< connector, settings, redactor
    MonitorData &data; ///< what was seen; cluster() is the cluster
};

} // namespace Slipway
