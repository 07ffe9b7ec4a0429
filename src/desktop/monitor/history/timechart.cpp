// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/history/timechart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Slipway {

namespace {
constexpr double zoomStep = 1.25;
constexpr int wheelNotch = 120;
constexpr int keyPans = 10; ///< parts of the range a key moves by
} // namespace

TimeChart::TimeChart(Shape shape, QWidget *parent) : Card(parent), m_shape(shape)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TimeChart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    changed();
}

void TimeChart::setEmptyText(const QString &text)
{
    m_empty = text;
    changed();
}

void TimeChart::setCurves(const QVector<ChartCurve> &curves)
{
    m_curves = curves;
    changed();
}

void TimeChart::setRange(const TimeRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    changed();
}

void TimeChart::setGapLimit(std::function<qint64(qint64)> limit)
{
    m_gapLimit = std::move(limit);
    changed();
}

void TimeChart::setMarker(std::optional<qint64> time)
{
    if (time == m_marker)
        return;
    m_marker = time;
    tell();
    update();
}

void TimeChart::changed()
{
    m_layer = QPixmap();
    tell();
    update();
}

/// For screen readers: the values of the marker.
void TimeChart::tell()
{
    const QString words = reading();
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

bool TimeChart::isGap(const QPointF &a, const QPointF &b) const
{
    return m_gapLimit && b.x() - a.x() > static_cast<double>(m_gapLimit(static_cast<qint64>(a.x())));
}

QVector<TimeRange> TimeChart::gaps() const
{
    QVector<TimeRange> found;
    const QVector<QPointF> points = m_curves.isEmpty() ? QVector<QPointF>() : m_curves.constFirst().points;
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (isGap(points[i - 1], points[i]))
            found.append({static_cast<qint64>(points[i - 1].x()), static_cast<qint64>(points[i].x())});
    }
    return found;
}

/// The point in force at \a time: the nearest one, unless \a time is in a gap or outside.
std::optional<QPointF> TimeChart::pointAt(const ChartCurve &curve, qint64 time) const
{
    const auto x = static_cast<double>(time);
    const auto after = std::lower_bound(curve.points.cbegin(), curve.points.cend(), x,
                                        [](const QPointF &point, double at) { return point.x() < at; });
    const double reach = m_gapLimit ? static_cast<double>(m_gapLimit(time)) : std::numeric_limits<double>::max();
    if (after == curve.points.cend()) {
        const bool near = !curve.points.isEmpty() && x - curve.points.constLast().x() <= reach;
        return near ? std::optional(curve.points.constLast()) : std::nullopt;
    }
    if (after == curve.points.cbegin())
        return after->x() - x <= reach ? std::optional(*after) : std::nullopt;
    const QPointF before = *std::prev(after);
    if (isGap(before, *after) && after->x() != x)
        return std::nullopt;
    return x - before.x() < after->x() - x ? before : *after;
}

QString TimeChart::reading() const
{
    return readings().join(QLatin1String(", "));
}

QStringList TimeChart::readings() const
{
    QStringList parts;
    for (const ChartCurve &curve : m_curves) {
        const std::optional<QPointF> point =
            m_marker ? pointAt(curve, *m_marker)
                     : (curve.points.isEmpty() ? std::nullopt : std::optional(curve.points.constLast()));
        const QString value = point ? QLocale().toString(point->y(), 'f', m_decimals) : QStringLiteral("–");
        parts.append(curve.name + QLatin1Char(' ') + value);
    }
    return parts;
}

double TimeChart::highest() const
{
    double top = 0;
    const qsizetype count = m_curves.isEmpty() ? 0 : m_curves.constFirst().points.size();
    if (m_shape == Shape::Stacked) {
        for (qsizetype i = 0; i < count; ++i) {
            double sum = 0;
            for (const ChartCurve &curve : m_curves)
                sum += curve.points.value(i).y();
            top = std::max(top, sum);
        }
        return top;
    }
    for (const ChartCurve &curve : m_curves) {
        for (const QPointF &point : curve.points)
            top = std::isfinite(point.y()) ? std::max(top, point.y()) : top;
    }
    return top;
}

qint64 TimeChart::timeAt(double x) const
{
    const QRectF plot = plotRect();
    const double part = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
    return m_range.from + std::llround(std::clamp(part, 0.0, 1.0) * static_cast<double>(m_range.span()));
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragX = event->position().x();
    setCursor(Qt::ClosedHandCursor);
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (!m_dragX) {
        Q_EMIT markerWanted(timeAt(x));
        return;
    }
    const double width = std::max(1.0, plotRect().width());
    const double seconds = (*m_dragX - x) / width * static_cast<double>(m_range.span());
    if (std::abs(seconds) < 1)
        return;
    m_dragX = x;
    Q_EMIT panWanted(std::llround(seconds));
}

void TimeChart::mouseReleaseEvent(QMouseEvent *)
{
    m_dragX.reset();
    unsetCursor();
}

void TimeChart::leaveEvent(QEvent *event)
{
    Card::leaveEvent(event);
    if (!hasFocus())
        Q_EMIT markerWanted(std::nullopt);
}

void TimeChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()))
        Q_EMIT panWanted(-turned.x() * m_range.span() / (keyPans * wheelNotch));
    else if (turned.y() != 0)
        Q_EMIT zoomWanted(std::pow(zoomStep, -static_cast<double>(turned.y()) / wheelNotch), timeAt(event->position().x()));
    event->accept();
}

/// To the point \a step points behind the marker.
void TimeChart::walk(int step)
{
    if (m_curves.isEmpty() || m_curves.constFirst().points.isEmpty())
        return;
    const QVector<QPointF> &points = m_curves.constFirst().points;
    const double from = static_cast<double>(m_marker.value_or(m_range.to + 1));
    const auto after = std::lower_bound(points.cbegin(), points.cend(), from,
                                        [](const QPointF &point, double at) { return point.x() < at; });
    const qsizetype here = after - points.cbegin();
    const bool onPoint = after != points.cend() && after->x() == from;
    const qsizetype next = step < 0 ? here - 1 : (onPoint ? here + 1 : here);
    const QPointF point = points.at(std::clamp<qsizetype>(next, 0, points.size() - 1));
    const auto time = static_cast<qint64>(point.x());
    if (time < m_range.from || time > m_range.to)
        Q_EMIT panWanted(time < m_range.from ? time - m_range.from : time - m_range.to);
    Q_EMIT markerWanted(time);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const bool pans = event->modifiers().testFlag(Qt::ControlModifier);
    const qint64 middle = m_marker.value_or(m_range.from + m_range.span() / 2);
    switch (event->key()) {
    case Qt::Key_Left: pans ? panWanted(-m_range.span() / keyPans) : walk(-1); break;
    case Qt::Key_Right: pans ? panWanted(m_range.span() / keyPans) : walk(1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: Q_EMIT zoomWanted(1 / zoomStep, middle); break;
    case Qt::Key_Minus: Q_EMIT zoomWanted(zoomStep, middle); break;
    case Qt::Key_Home:
    case Qt::Key_End: Q_EMIT newestWanted(); break;
    case Qt::Key_Escape:
        if (!m_marker) {
            Card::keyPressEvent(event);
            return;
        }
        Q_EMIT markerWanted(std::nullopt);
        break;
    default: Card::keyPressEvent(event); return;
    }
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_layer = QPixmap();
}

void TimeChart::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        changed();
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

} // namespace Slipway
