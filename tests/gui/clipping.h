// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Slipway {

/// Every visible label, button and check box below \a root whose text does not fit its place, as
/// "objectName: needs 120x17, has 80x17 (text)".
QStringList clippedTexts(const QWidget &root);

} // namespace Slipway
