// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/sidebutton.h"

#include "desktop/style/slipwaystyle.h"
#include "desktop/style/symbol.h"
#include "desktop/style/theme.h"

#include <QAction>
#include <QPainter>

namespace Slipway {

namespace {
constexpr int edge = 12;
}

SideButton::SideButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideButton::setUp(QAction *action, const QString &symbol)
{
    m_action = action;
    m_symbol = symbol;
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &SideButton::follow);
    follow();
}

void SideButton::follow()
{
    const QString word = m_action->text().remove(QLatin1Char('&'));
    setText(word);
    setAccessibleName(word);
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->shortcut().toString(QKeySequence::NativeText));
    updateGeometry();
}

QSize SideButton::sizeHint() const
{
    const int line = fontMetrics().height();
    return {3 * edge + line + fontMetrics().horizontalAdvance(text()), line + 20};
}

void SideButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), isDown() ? 0.1 : 0.05));
        painter.drawRoundedRect(row, SlipwayStyle::radius, SlipwayStyle::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row, SlipwayStyle::radius, SlipwayStyle::radius);
    }
    const int line = fontMetrics().height();
    const QRect mark(edge, (height() - line) / 2, line, line);
    symbolIcon(m_symbol, Theme::secondaryText(palette())).paint(&painter, mark);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(rect().adjusted(2 * edge + line - 2, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace Slipway
