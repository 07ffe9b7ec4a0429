// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/nodecell.h"

#include "desktop/monitor/models/statetone.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace Slipway {

namespace {

using Kind = NodeState::Kind;

constexpr qreal smallestLetter = 14;

enum class Shape { Frame, Half, Full, Dot, Bar, Cross };

Shape shapeOf(Kind kind)
{
    switch (kind) {
    case Kind::Idle:
    case Kind::Planned:
    case Kind::Reserved: return Shape::Frame;
    case Kind::Mixed:
    case Kind::Completing:
    case Kind::Draining: return Shape::Half;
    case Kind::Allocated: return Shape::Full;
    case Kind::PowerSaving:
    case Kind::Rebooting: return Shape::Dot;
    case Kind::Maintenance:
    case Kind::Drained: return Shape::Bar;
    case Kind::Failing:
    case Kind::Unknown:
    case Kind::NotResponding:
    case Kind::Refused:
    case Kind::Down: break;
    }
    return Shape::Cross;
}

void paintShape(QPainter &painter, const QRectF &box, Shape shape, const QColor &colour, const QPalette &palette)
{
    const QColor ground = Theme::mixed(palette.color(QPalette::Base), colour, 0.3);
    const qreal line = qMax<qreal>(1, box.width() / 7);
    const auto frame = [&](const QBrush &brush) {
        painter.setPen(QPen(colour, line));
        painter.setBrush(brush);
        painter.drawRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    };
    switch (shape) {
    case Shape::Frame: frame(ground); break;
    case Shape::Full: painter.fillRect(box, colour); break;
    case Shape::Half:
        frame(ground);
        painter.fillRect(box.adjusted(0, box.height() / 2, 0, 0), colour);
        break;
    case Shape::Dot: painter.fillRect(QRectF(box.center() - QPointF(line, line), QSizeF(2 * line, 2 * line)), colour); break;
    case Shape::Bar:
        frame(ground);
        painter.drawLine(box.bottomLeft(), box.topRight());
        break;
    case Shape::Cross:
        painter.fillRect(box, colour);
        painter.setPen(QPen(palette.color(QPalette::Base), line));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
        break;
    }
}

} // namespace

QChar nodeLetter(Kind kind)
{
    static constexpr char letters[] = "IMACPVTZBGDFUNX!"; // in the order of NodeState::Kind
    return QLatin1Char(letters[static_cast<int>(kind)]);
}

QColor nodeColour(Kind kind, const QPalette &palette)
{
    switch (toneOf(kind)) {
    case Tone::Neutral: return Theme::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.45);
    case Tone::Accent: return palette.color(QPalette::Highlight);
    default: return Theme::text(toneOf(kind), palette);
    }
}

void paintNodeCell(QPainter &painter, const QRectF &cell, Kind kind, const QPalette &palette)
{
    const QColor colour = nodeColour(kind, palette);
    if (cell.width() < smallestLetter) {
        paintShape(painter, cell, shapeOf(kind), colour, palette);
        return;
    }
    const Shape shape = shapeOf(kind);
    const bool full = shape == Shape::Full || shape == Shape::Cross;
    const qreal round = qMin<qreal>(4, cell.width() / 5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(full ? colour : Theme::mixed(palette.color(QPalette::Base), colour, 0.14));
    const QRectF box = cell.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, round, round);
    if (shape == Shape::Half) { // half of it is in use
        painter.setClipRect(box.adjusted(0, box.height() * 0.72, 0, 0));
        painter.setBrush(colour);
        painter.drawRoundedRect(box, round, round);
        painter.setClipping(false);
    }
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(qBound<qreal>(9, cell.width() * 0.56, 17)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(full ? palette.color(QPalette::Base) : colour);
    painter.drawText(shape == Shape::Half ? cell.adjusted(0, 0, 0, -cell.height() * 0.18) : cell, Qt::AlignCenter, nodeLetter(kind));
}

} // namespace Slipway
