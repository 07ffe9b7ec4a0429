// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/glyph.h"

#include "desktop/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace Slipway {

namespace {

void paintMark(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &colour)
{
    const QPointF c = box.center();
    const qreal u = box.width() / 16; // drawn on a grid of 16
    painter.setPen(QPen(colour, 1.9 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (glyph == Glyph::Fine) {
        painter.drawPolyline(QPolygonF{c + QPointF(-3.4, 0.2) * u, c + QPointF(-1, 2.6) * u, c + QPointF(3.4, -2.4) * u});
    } else if (glyph == Glyph::Error) {
        painter.drawLine(c + QPointF(-2.5, -2.5) * u, c + QPointF(2.5, 2.5) * u);
        painter.drawLine(c + QPointF(-2.5, 2.5) * u, c + QPointF(2.5, -2.5) * u);
    } else { // "!" of a warning, "i" of a hint
        const qreal up = glyph == Glyph::Info ? -1 : 1;
        painter.drawLine(c + QPointF(0, -3.4 * up) * u, c + QPointF(0, 0.6 * up) * u);
        painter.drawPoint(c + QPointF(0, 3.6 * up) * u);
    }
}

QPainterPath triangle(const QRectF &box)
{
    QPainterPath path;
    path.moveTo(box.center().x(), box.top() + box.height() * 0.04);
    path.lineTo(box.right(), box.bottom() - box.height() * 0.06);
    path.lineTo(box.left(), box.bottom() - box.height() * 0.06);
    path.closeSubpath();
    return path;
}

} // namespace

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect.adjusted(1, 1, -1, -1);
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor quiet = Theme::mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.4);
    switch (glyph) {
    case Glyph::Untouched:
        painter.setPen(QPen(quiet, 1.4));
        painter.drawEllipse(box);
        break;
    case Glyph::Current:
        painter.setPen(QPen(accent, box.width() * 0.26));
        painter.drawEllipse(box.adjusted(box.width() * 0.13, box.width() * 0.13, -box.width() * 0.13, -box.width() * 0.13));
        break;
    case Glyph::Busy:
        painter.setPen(QPen(accent, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(box, 60 * 16, 250 * 16);
        break;
    case Glyph::Warning: {
        const QColor colour = Theme::text(Tone::Warning, palette);
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Theme::fill(Tone::Warning, palette));
        painter.drawPath(triangle(box));
        paintMark(painter, box.adjusted(box.width() * 0.16, box.width() * 0.26, -box.width() * 0.16, -box.width() * 0.06),
                  glyph, colour);
        break;
    }
    case Glyph::Fine:
    case Glyph::Info:
    case Glyph::Error: {
        const Tone tone = glyph == Glyph::Fine ? Tone::Good : glyph == Glyph::Error ? Tone::Bad : Tone::Accent;
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::text(tone, palette));
        painter.drawEllipse(box);
        paintMark(painter, box, glyph, palette.color(QPalette::Base));
        break;
    }
    }
    painter.restore();
}

Glyph glyphOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return Glyph::Error;
    case Finding::Severity::Warning: return Glyph::Warning;
    case Finding::Severity::Info: break;
    }
    return Glyph::Info;
}

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Glyph::Fine;
    case Tone::Warning: return Glyph::Warning;
    case Tone::Bad: return Glyph::Error;
    case Tone::Accent: return Glyph::Busy;
    case Tone::Neutral: break;
    }
    return Glyph::Untouched;
}

Tone toneOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return Tone::Bad;
    case Finding::Severity::Warning: return Tone::Warning;
    case Finding::Severity::Info: break;
    }
    return Tone::Neutral;
}

GlyphView::GlyphView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphView::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

QSize GlyphView::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void GlyphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal side = qMin(width(), height());
    paintGlyph(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_glyph, palette());
}

} // namespace Slipway
