// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

namespace Slipway {

/// Share of pixels that differ from the one in the corner: an empty page has almost none.
double inkOf(const QImage &image);
/// SLIPWAY_UPDATE_SCREENSHOTS says where to: "1" is docs/screenshots, which takes only those \a forTheManual; without it
/// pictures are looked at and thrown away.
void keepPicture(const QPixmap &picture, const QString &name, bool forTheManual);

} // namespace Slipway
