// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway {

/// A span of time as people say it, in one unit: "2 s", "3 min", "4 h", "5 d". \a seconds below 0 counts as 0.
QString ageText(qint64 seconds);

} // namespace Slipway
