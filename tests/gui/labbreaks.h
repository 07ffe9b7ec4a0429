// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/monitorlab.h"

namespace Slipway {

/// Something that breaks on a server, and what mends it, both past Slipway.
struct LabBreak
{
    using Hand = void (*)(const MonitorLab &lab, const QString &server);

    const char *name = nullptr;
    int server = 0;                              ///< which of MonitorLab::names; 0 has the controller
    ChainLink::Kind link = ChainLink::Kind::Ssh; ///< that must be named
    Hand breaks = nullptr;
    Hand mends = nullptr;
};

QVector<LabBreak> labBreaks();

} // namespace Slipway
