// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

namespace Slipway {

QFont monoFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pixelSize() > 0)
        font.setPixelSize(like.pixelSize());
    else
        font.setPointSizeF(like.pointSizeF());
    return font;
}

TextLabel::TextLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

TextLabel::TextLabel(const QString &text, Role role, QWidget *parent) : TextLabel(parent)
{
    setRole(role);
    setText(text);
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    applyRole();
}

void TextLabel::applyRole()
{
    m_applying = true;
    QFont font = QApplication::font();
    const auto scale = [&font](qreal factor) {
        if (font.pixelSize() > 0)
            font.setPixelSize(qRound(font.pixelSize() * factor));
        else
            font.setPointSizeF(font.pointSizeF() * factor);
    };
    switch (m_role) {
    case Role::Title:
        scale(1.55);
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Section:
        scale(1.08);
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Caption: scale(0.92); break;
    case Role::Mono: font = monoFont(font); break;
    case Role::Body:
    case Role::Hint: break;
    }
    setFont(font);
    const bool quiet = m_role == Role::Hint || m_role == Role::Caption;
    setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    m_applying = false;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && !m_applying)
        applyRole();
}

} // namespace Slipway
