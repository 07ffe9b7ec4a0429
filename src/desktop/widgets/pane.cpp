// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/pane.h"

#include "desktop/style/theme.h"

#include <QPainter>

namespace Slipway {

Pane::Pane(QWidget *parent) : QWidget(parent) {}

void Pane::setEdge(Qt::Edge edge)
{
    m_edge = edge;
    update();
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::card(palette()));
    QRect line = rect();
    switch (m_edge) {
    case Qt::LeftEdge: line.setWidth(1); break;
    case Qt::RightEdge: line.setLeft(line.right()); break;
    case Qt::TopEdge: line.setHeight(1); break;
    case Qt::BottomEdge: line.setTop(line.bottom()); break;
    }
    painter.fillRect(line, Theme::mixed(Theme::card(palette()), palette().color(QPalette::WindowText), 0.12));
}

} // namespace Slipway
