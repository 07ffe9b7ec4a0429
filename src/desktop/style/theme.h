// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QApplication;

namespace Slipway {

enum class Appearance { System, Light, Dark };

/// What a colour says. State is always a word and a shape as well, never a colour alone.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

/// Colours that QPalette has no role for, made from the palette in use, so that light, dark and a person's
/// own colours all work. Each text colour has a contrast of at least 4.5 on its fill and on the page.
namespace Theme {

QPalette palette(Appearance appearance);
/// Style and palette for the whole program; can be called again at any time.
void apply(QApplication &app, Appearance appearance);
bool isDark(const QPalette &palette);

QColor border(const QPalette &palette);       ///< of cards and fields
QColor faintBorder(const QPalette &palette);  ///< between rows
QColor secondaryText(const QPalette &palette);
QColor card(const QPalette &palette);         ///< background of sections, sidebar, fields
QColor text(Tone tone, const QPalette &palette);
QColor fill(Tone tone, const QPalette &palette);
QColor mixed(const QColor &a, const QColor &b, qreal partOfB);

} // namespace Theme

} // namespace Slipway
