// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/theme.h"

#include "desktop/style/slipwaystyle.h"

#include <QApplication>
#include <QFont>

namespace Slipway {

namespace {

constexpr qreal smallestFont = 10; ///< points

QPalette lightPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0xf5, 0xf6, 0xf8));
    p.setColor(QPalette::WindowText, QColor(0x1c, 0x24, 0x30));
    p.setColor(QPalette::Base, Qt::white);
    p.setColor(QPalette::AlternateBase, QColor(0xfa, 0xfb, 0xfc));
    p.setColor(QPalette::Text, QColor(0x1c, 0x24, 0x30));
    p.setColor(QPalette::PlaceholderText, QColor(0x5f, 0x69, 0x78));
    p.setColor(QPalette::Button, Qt::white);
    p.setColor(QPalette::ButtonText, QColor(0x1c, 0x24, 0x30));
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::Highlight, QColor(0x1f, 0x6a, 0xe1));
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, QColor(0x0b, 0x57, 0xb7));
    p.setColor(QPalette::LinkVisited, QColor(0x0b, 0x57, 0xb7));
    p.setColor(QPalette::ToolTipBase, QColor(0x1e, 0x27, 0x33));
    p.setColor(QPalette::ToolTipText, QColor(0xf2, 0xf5, 0xf9));
    return p;
}

QPalette darkPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0x16, 0x1a, 0x20));
    p.setColor(QPalette::WindowText, QColor(0xe7, 0xea, 0xee));
    p.setColor(QPalette::Base, QColor(0x1e, 0x23, 0x2b));
    p.setColor(QPalette::AlternateBase, QColor(0x22, 0x28, 0x30));
    p.setColor(QPalette::Text, QColor(0xe7, 0xea, 0xee));
    p.setColor(QPalette::PlaceholderText, QColor(0x9d, 0xa7, 0xb4));
    p.setColor(QPalette::Button, QColor(0x2a, 0x30, 0x3a));
    p.setColor(QPalette::ButtonText, QColor(0xe7, 0xea, 0xee));
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::Highlight, QColor(0x2f, 0x78, 0xe6));
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, QColor(0x7d, 0xb3, 0xff));
    p.setColor(QPalette::LinkVisited, QColor(0x7d, 0xb3, 0xff));
    p.setColor(QPalette::ToolTipBase, QColor(0x35, 0x3d, 0x49));
    p.setColor(QPalette::ToolTipText, QColor(0xf2, 0xf5, 0xf9));
    return p;
}

/// The colours Fusion paints edges with, and what disabled looks like, follow from the main ones.
QPalette completed(QPalette p)
{
    const QColor window = p.color(QPalette::Window);
    const QColor text = p.color(QPalette::WindowText);
    p.setColor(QPalette::Light, Theme::mixed(window, Qt::white, Theme::isDark(p) ? 0.1 : 0.9));
    p.setColor(QPalette::Midlight, Theme::mixed(window, text, 0.06));
    p.setColor(QPalette::Mid, Theme::mixed(window, text, 0.2));
    p.setColor(QPalette::Dark, Theme::mixed(window, text, 0.35));
    p.setColor(QPalette::Shadow, Theme::isDark(p) ? QColor(Qt::black) : Theme::mixed(window, text, 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, Theme::mixed(text, window, 0.55));
    p.setColor(QPalette::Disabled, QPalette::PlaceholderText, Theme::mixed(text, window, 0.55));
    p.setColor(QPalette::Disabled, QPalette::Base, Theme::mixed(p.color(QPalette::Base), window, 0.7));
    p.setColor(QPalette::Disabled, QPalette::Highlight, Theme::mixed(window, text, 0.25));
    return p;
}

/// What the desktop asked for, before the program set anything.
bool desktopIsDark()
{
    static const bool dark = Theme::isDark(QGuiApplication::palette());
    return dark;
}

} // namespace

namespace Theme {

QPalette palette(Appearance appearance)
{
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && desktopIsDark());
    return completed(dark ? darkPalette() : lightPalette());
}

void apply(QApplication &app, Appearance appearance)
{
    const QPalette colours = palette(appearance);
    if (!qobject_cast<SlipwayStyle *>(app.style()))
        app.setStyle(new SlipwayStyle);
    app.setPalette(colours);
    // Without a desktop's own setting Qt falls back to 9 points, which few people read with ease.
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallestFont) {
        font.setPointSizeF(smallestFont);
        QApplication::setFont(font);
    }
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

QColor mixed(const QColor &a, const QColor &b, qreal partOfB)
{
    const auto part = [partOfB](int x, int y) { return qRound(x + (y - x) * partOfB); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QColor border(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isDark(palette) ? 0.26 : 0.2);
}

QColor faintBorder(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::WindowText), 0.1);
}

QColor secondaryText(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor card(const QPalette &palette)
{
    return palette.color(QPalette::Base);
}

QColor text(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Accent: return palette.color(QPalette::Link);
    case Tone::Good: return dark ? QColor(0x6f, 0xd6, 0x96) : QColor(0x13, 0x6c, 0x3a);
    case Tone::Warning: return dark ? QColor(0xf0, 0xbd, 0x5c) : QColor(0x8a, 0x52, 0x00);
    case Tone::Bad: return dark ? QColor(0xff, 0x93, 0x8c) : QColor(0xb3, 0x1d, 0x1d);
    case Tone::Neutral: break;
    }
    return secondaryText(palette);
}

QColor fill(Tone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor strong = tone == Tone::Accent ? palette.color(QPalette::Highlight) : text(tone, palette);
    return mixed(base, strong, isDark(palette) ? 0.18 : 0.1);
}

} // namespace Theme

} // namespace Slipway
