// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/card.h"

#include "desktop/style/slipwaystyle.h"
#include "desktop/style/theme.h"

#include <QPainter>

namespace Slipway {

Card::Card(QWidget *parent) : QWidget(parent) {}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Theme::card(palette()));
    painter.setPen(Theme::mixed(Theme::card(palette()), palette().color(QPalette::WindowText), 0.12));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), SlipwayStyle::radius + 2, SlipwayStyle::radius + 2);
}

} // namespace Slipway
