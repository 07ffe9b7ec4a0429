// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/codeviewcolors.h"

#include "desktop/style/theme.h"

namespace Slipway {

CodeColors CodeColors::of(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    const bool dark = Theme::isDark(palette);
    const auto pick = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    CodeColors colors;
    colors.text = ink;
    colors.quiet = Theme::secondaryText(palette);
    colors.string = pick(0x0b6b3a, 0x7fd99a);
    colors.number = pick(0x0b57a8, 0x86c1ff);
    colors.keyword = pick(0x7a3fc4, 0xcfa8ff);
    colors.variable = pick(0x9a4b00, 0xffb470);
    colors.gutter = Theme::mixed(base, ink, 0.04);
    colors.currentLine = Theme::mixed(base, palette.color(QPalette::Highlight), dark ? 0.22 : 0.10);
    colors.match = pick(0xffe08a, 0x6b5200);
    colors.addedLine = Theme::mixed(base, pick(0x1a9a50, 0x2fbf71), dark ? 0.18 : 0.14);
    colors.removedLine = Theme::mixed(base, pick(0xd1343a, 0xf06a6f), dark ? 0.2 : 0.13);
    colors.signText = pick(0xffffff, 0x1a1a1a);
    colors.signGround = pick(0xb3261e, 0xff9a94);
    return colors;
}

} // namespace Slipway
