// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/widgets/factlist.h"
#include "monitor/snapshot.h"

namespace Slipway {

/// The container of a server and the machine it runs on, as facts.
FactList::Facts containerFacts(const ServerSnapshot &server);
/// Its disks and what was found there.
FactList::Facts diskFacts(const ServerSnapshot &server);

} // namespace Slipway
