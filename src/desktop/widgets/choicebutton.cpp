// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/choicebutton.h"

#include "desktop/style/slipwaystyle.h"
#include "desktop/style/symbol.h"
#include "desktop/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace Slipway {

namespace {
constexpr int padding = 16;
constexpr int gap = 2;
} // namespace

ChoiceButton::ChoiceButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

void ChoiceButton::setSymbol(const QString &name)
{
    m_symbol = name;
    update();
}

QFont ChoiceButton::titleFont() const
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    return title;
}

int ChoiceButton::textLeft() const
{
    return padding + fontMetrics().height() * 3 / 2 + padding * 3 / 4;
}

QSize ChoiceButton::sizeHint() const
{
    const int width = textLeft() + qMin(fontMetrics().horizontalAdvance(m_description), fontMetrics().averageCharWidth() * 52)
                      + padding;
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const int width = textLeft() + QFontMetrics(titleFont()).horizontalAdvance(text()) + padding;
    return {width, heightForWidth(qMax(width, this->width()))};
}

int ChoiceButton::heightForWidth(int width) const
{
    const int room = qMax(1, width - textLeft() - padding);
    const QRect words = fontMetrics().boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, m_description);
    return 2 * padding - 4 + QFontMetrics(titleFont()).height() + gap + words.height();
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &p = palette();
    const bool lit = underMouse() && isEnabled();
    QColor ground = Theme::card(p);
    if (isDown() || lit)
        ground = Theme::mixed(ground, p.color(QPalette::Highlight), isDown() ? 0.12 : 0.05);
    const bool ring = hasFocus();
    const QColor quiet = Theme::mixed(Theme::card(p), p.color(QPalette::WindowText), 0.14);
    painter.setBrush(ground);
    painter.setPen(QPen(ring || lit ? p.color(QPalette::Highlight) : quiet, ring ? 2 : 1));
    const qreal half = ring ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), SlipwayStyle::radius + 2,
                            SlipwayStyle::radius + 2);

    const int side = fontMetrics().height() * 3 / 2;
    symbolIcon(m_symbol, Theme::text(Tone::Accent, p)).paint(&painter, QRect(padding, padding - 4, side, side));
    QRect place = rect().adjusted(textLeft(), padding - 3, -padding, 0);
    painter.setFont(titleFont());
    painter.setPen(p.color(QPalette::WindowText));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic, text());
    place.setTop(place.top() + QFontMetrics(titleFont()).height() + gap);
    painter.setFont(font());
    painter.setPen(Theme::secondaryText(p));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_description);
}

void ChoiceButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Slipway
