// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/history/timechart.h"

#include "desktop/style/slipwaystyle.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Slipway {

namespace {
constexpr int inside = 16;
constexpr int gap = 8;
constexpr int letters = 6; ///< of the widest number at the left
} // namespace

/// Where values go on the widget.
struct TimeChart::Paper
{
    QPainter &painter;
    QRectF plot;
    TimeRange range;
    QVector<AxisMark> values;

    double x(double time) const
    {
        return plot.left() + (time - static_cast<double>(range.from)) / static_cast<double>(range.span()) * plot.width();
    }
    double y(double value) const { return plot.bottom() - value / values.constLast().at * plot.height(); }
    QPointF place(const QPointF &point) const { return {x(point.x()), y(point.y())}; }
};

int TimeChart::headHeight() const
{
    return inside + 2 * fontMetrics().height() + gap;
}

QRectF TimeChart::plotRect() const
{
    const int left = inside + letters * fontMetrics().averageCharWidth();
    const int bottom = inside + fontMetrics().height();
    return QRectF(rect()).adjusted(left, headHeight(), -inside, -bottom);
}

QColor TimeChart::inkOf(const ChartCurve &curve) const
{
    return curve.tone == Tone::Accent ? palette().color(QPalette::Highlight) : Theme::text(curve.tone, palette());
}

QBrush TimeChart::brushOf(const ChartCurve &curve) const
{
    return QBrush(inkOf(curve), curve.pattern);
}

void TimeChart::drawAxes(Paper &paper) const
{
    QPainter &painter = paper.painter;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    const int line = QFontMetrics(small).height();
    for (const AxisMark &mark : std::as_const(paper.values)) {
        const double y = paper.y(mark.at);
        painter.setPen(Theme::faintBorder(palette()));
        painter.drawLine(QPointF(paper.plot.left(), y), QPointF(paper.plot.right(), y));
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(QRectF(0, y - line / 2.0, paper.plot.left() - gap, line), Qt::AlignRight | Qt::AlignVCenter, mark.text);
    }
    const int wide = QFontMetrics(small).horizontalAdvance(QStringLiteral("00:00:00")) + 2 * gap;
    for (const AxisMark &mark : timeMarks(m_range, std::max(1, static_cast<int>(paper.plot.width()) / wide))) {
        const double x = paper.x(mark.at);
        painter.setPen(Theme::border(palette()));
        painter.drawLine(QPointF(x, paper.plot.bottom()), QPointF(x, paper.plot.bottom() + 4));
        const QRectF place(std::min(x - wide / 2.0, width() - wide - 2.0), paper.plot.bottom() + 5, wide, line);
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, mark.text);
    }
}

void TimeChart::drawCurves(Paper &paper) const
{
    QPainter &painter = paper.painter;
    for (qsizetype c = m_curves.size() - 1; c >= 0; --c) {
        const ChartCurve &curve = m_curves.at(c);
        const bool filled = m_shape == Shape::Area && c == 0;
        QPolygonF run;
        const auto draw = [&] {
            if (filled && run.size() > 1) {
                QPolygonF area = run;
                area << QPointF(run.constLast().x(), paper.plot.bottom()) << QPointF(run.constFirst().x(), paper.plot.bottom());
                painter.setPen(Qt::NoPen);
                painter.setBrush(Theme::mixed(Theme::card(palette()), inkOf(curve), 0.25));
                painter.drawPolygon(area);
            }
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(inkOf(curve), 1.8, curve.line, Qt::FlatCap, Qt::RoundJoin));
            run.size() == 1 ? painter.drawEllipse(run.constFirst(), 1.5, 1.5) : painter.drawPolyline(run);
            run.clear();
        };
        for (qsizetype i = 0; i < curve.points.size(); ++i) {
            if (i > 0 && isGap(curve.points[i - 1], curve.points[i]))
                draw();
            run << paper.place(curve.points[i]);
        }
        if (!run.isEmpty())
            draw();
    }
}

void TimeChart::drawStack(Paper &paper) const
{
    QPainter &painter = paper.painter;
    const qsizetype count = m_curves.isEmpty() ? 0 : m_curves.constFirst().points.size();
    QVector<double> below(count, 0.0);
    for (const ChartCurve &curve : m_curves) {
        QVector<double> above = below;
        for (qsizetype i = 0; i < std::min(count, curve.points.size()); ++i)
            above[i] += curve.points[i].y();
        for (qsizetype start = 0; start < count;) {
            qsizetype end = start + 1;
            while (end < count && !isGap(curve.points[end - 1], curve.points[end]))
                ++end;
            QPolygonF band;
            for (qsizetype i = start; i < end; ++i)
                band << paper.place({curve.points[i].x(), above[i]});
            for (qsizetype i = end - 1; i >= start; --i)
                band << paper.place({curve.points[i].x(), below[i]});
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::mixed(Theme::card(palette()), inkOf(curve), 0.45));
            painter.drawPolygon(band);
            if (curve.pattern != Qt::SolidPattern) {
                painter.setBrush(brushOf(curve));
                painter.drawPolygon(band);
            }
            start = end;
        }
        below = above;
    }
}

QPixmap TimeChart::drawn() const
{
    QPixmap layer(size() * devicePixelRatioF());
    layer.setDevicePixelRatio(devicePixelRatioF());
    layer.fill(Qt::transparent);
    QPainter painter(&layer);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool empty = std::all_of(m_curves.cbegin(), m_curves.cend(), [](const ChartCurve &c) { return c.points.isEmpty(); });
    if (empty || m_range.span() <= 0) {
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(plotRect(), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
        return layer;
    }
    Paper paper{painter, plotRect(), m_range, valueMarks(highest())};
    drawAxes(paper);
    painter.setClipRect(paper.plot.adjusted(0, -2, 0, 1));
    if (m_shape == Shape::Stacked)
        drawStack(paper);
    else
        drawCurves(paper);
    return layer;
}

/// Title, and a legend whose entries tell the values of the marker.
void TimeChart::drawHead(QPainter &painter) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF head(inside, inside - 4, width() - 2 * inside, fontMetrics().height());
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    const QStringList values = readings();
    double x = inside;
    const double y = head.bottom() + gap / 2.0;
    painter.setFont(font());
    for (qsizetype i = 0; i < m_curves.size() && i < values.size(); ++i) {
        const ChartCurve &curve = m_curves.at(i);
        const double room = width() - inside - x - 2 * gap - 8;
        if (room < 3 * fontMetrics().averageCharWidth())
            break;
        const QRectF sign(x, y + 2, 14, fontMetrics().height() - 4);
        if (m_shape == Shape::Stacked) {
            painter.setPen(inkOf(curve));
            painter.setBrush(Theme::mixed(Theme::card(palette()), inkOf(curve), 0.45));
            painter.drawRect(sign);
            if (curve.pattern != Qt::SolidPattern) {
                painter.setBrush(brushOf(curve));
                painter.drawRect(sign);
            }
        } else {
            painter.setPen(QPen(inkOf(curve), 2, curve.line, Qt::FlatCap));
            painter.drawLine(QPointF(sign.left() - 2, sign.center().y()), QPointF(sign.right() + 2, sign.center().y()));
        }
        x = sign.right() + gap;
        const QString text = fontMetrics().elidedText(values.at(i), Qt::ElideRight, static_cast<int>(room));
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(QRectF(x, y, room, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += fontMetrics().horizontalAdvance(text) + 2 * gap;
    }
}

void TimeChart::drawMarker(QPainter &painter) const
{
    if (!m_marker || *m_marker < m_range.from || *m_marker > m_range.to || m_range.span() <= 0)
        return;
    const QRectF plot = plotRect();
    const double part = static_cast<double>(*m_marker - m_range.from) / static_cast<double>(m_range.span());
    const double x = plot.left() + part * plot.width();
    painter.setPen(QPen(Theme::mixed(Theme::card(palette()), palette().color(QPalette::WindowText), 0.55), 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (m_shape == Shape::Stacked)
        return;
    const Paper paper{painter, plot, m_range, valueMarks(highest())};
    for (const ChartCurve &curve : m_curves) {
        const std::optional<QPointF> point = pointAt(curve, *m_marker);
        if (!point)
            continue;
        painter.setPen(QPen(Theme::card(palette()), 1.5));
        painter.setBrush(inkOf(curve));
        painter.drawEllipse(QPointF(x, paper.y(point->y())), 4, 4);
    }
}

void TimeChart::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (m_layer.isNull() || m_layer.devicePixelRatio() != devicePixelRatioF())
        m_layer = drawn();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_layer);
    painter.setRenderHint(QPainter::Antialiasing);
    drawHead(painter);
    drawMarker(painter);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), SlipwayStyle::radius + 2, SlipwayStyle::radius + 2);
}

} // namespace Slipway
