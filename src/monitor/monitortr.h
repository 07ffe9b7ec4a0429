// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Slipway {

/// Context of the translations of this room.
struct MonitorTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

} // namespace Slipway
