// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace Slipway {

/// The colours of code beside those of the system's palette: one set for light palettes, one for dark.
struct CodeColors
{
    QColor text;
    QColor quiet; ///< line numbers, comments
    QColor string;
    QColor number;
    QColor keyword;
    QColor variable;
    QColor gutter;      ///< background of the line numbers
    QColor currentLine; ///< background
    QColor match;       ///< background of what Find found
    QColor addedLine;
    QColor removedLine;
    QColor signText;    ///< of a control character's sign
    QColor signGround;

    static CodeColors of(const QPalette &palette);
};

} // namespace Slipway
