// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace Slipway {

/// The drawing resources/icons/NAME.svg in \a colour, sharp at every size and scale. Make it anew when the
/// palette changes.
QIcon symbolIcon(const QString &name, const QColor &colour);
/// The program's own, in its own colours.
QIcon applicationIcon();

} // namespace Slipway
