// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/history/chartscale.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/card.h"

#include <QPixmap>
#include <QPointF>
#include <QStringList>

#include <functional>
#include <optional>

namespace Slipway {

/// One row of values over time.
struct ChartCurve
{
    QString name; ///< may be a node's name: untrusted
    Tone tone = Tone::Accent;
    Qt::PenStyle line = Qt::SolidLine;
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< of a stacked band
    QVector<QPointF> points;                   ///< seconds since 1970 and value, ascending
};

/// A chart over time: what happened, with a marker that tells the values of one moment. The mouse pans by dragging and
/// zooms with its wheel; so do Ctrl+Left, Ctrl+Right, + and −, while Left and Right walk the marker from point to
/// point. It only tells what is wanted: whoever owns it moves all charts together.
class TimeChart : public Card
{
    Q_OBJECT

public:
    enum class Shape {
        Lines,
        Area,   ///< the first curve is filled
        Stacked ///< the curves, with the same times each, on top of each other
    };

    explicit TimeChart(Shape shape, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setEmptyText(const QString &text);
    /// Digits behind the point of values; 0 for what is counted.
    void setDecimals(int decimals) { m_decimals = decimals; }
    void setCurves(const QVector<ChartCurve> &curves);
    void setRange(const TimeRange &range);
    /// How far points may be apart before there is a gap between them.
    void setGapLimit(std::function<qint64(qint64 time)> limit);
    /// None: the newest values are told.
    void setMarker(std::optional<qint64> time);

    QString title() const { return m_title; }
    std::optional<qint64> marker() const { return m_marker; }
    const TimeRange &range() const { return m_range; }
    /// "in use 312, there are 448": of the marker, else of the newest point; what is unknown then is "–".
    QString reading() const;
    /// Where lines are broken: pairs of times around each gap of the first curve.
    QVector<TimeRange> gaps() const;

    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

Q_SIGNALS:
    void markerWanted(std::optional<qint64> time);
    void panWanted(qint64 seconds);
    void zoomWanted(double factor, qint64 around);
    void newestWanted(); ///< Home or End: back to now

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void changed();
    void tell();
    QStringList readings() const; ///< one for each curve
    void walk(int step);
    qint64 timeAt(double x) const;
    std::optional<QPointF> pointAt(const ChartCurve &curve, qint64 time) const;
    bool isGap(const QPointF &a, const QPointF &b) const;
    double highest() const;
    // timechartpaint.cpp
    struct Paper;
    QRectF plotRect() const;
    QPixmap drawn() const;
    void drawAxes(Paper &paper) const;
    void drawCurves(Paper &paper) const;
    void drawStack(Paper &paper) const;
    void drawMarker(QPainter &painter) const;
    void drawHead(QPainter &painter) const;
    int headHeight() const;
    QColor inkOf(const ChartCurve &curve) const;
    QBrush brushOf(const ChartCurve &curve) const;

    Shape m_shape;
    QString m_title;
    QString m_empty;
    int m_decimals = 0;
    QVector<ChartCurve> m_curves;
    TimeRange m_range;
    std::function<qint64(qint64)> m_gapLimit;
    std::optional<qint64> m_marker;
    std::optional<double> m_dragX; ///< where the mouse was when it dragged last
    QPixmap m_layer;               ///< all but the marker and its values; null: to be drawn anew
};

} // namespace Slipway
