// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/actions/riskbadge.h"

#include <QEvent>
#include <QPainter>

namespace Slipway {

namespace {
constexpr int inside = 8;
}

Tone toneOf(Risk risk)
{
    switch (risk) {
    case Risk::Safe: return Tone::Good;
    case Risk::Daemon: return Tone::Accent;
    case Risk::Node: return Tone::Warning;
    case Risk::Cluster:
    case Risk::Data: break;
    }
    return Tone::Bad;
}

Glyph glyphOf(Risk risk)
{
    switch (risk) {
    case Risk::Safe: return Glyph::Fine;
    case Risk::Daemon: return Glyph::Info;
    case Risk::Node: return Glyph::Warning;
    case Risk::Cluster:
    case Risk::Data: break;
    }
    return Glyph::Error;
}

RiskBadge::RiskBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRisk(Risk::Safe);
}

void RiskBadge::setRisk(Risk risk)
{
    m_risk = risk;
    setAccessibleName(tr("Risk: %1").arg(text()));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QString RiskBadge::text() const
{
    return riskText(m_risk);
}

QSize RiskBadge::sizeHint() const
{
    const int line = fontMetrics().height();
    return {3 * inside + line + fontMetrics().horizontalAdvance(text()), line + inside};
}

void RiskBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal round = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::fill(toneOf(m_risk), palette()));
    painter.drawRoundedRect(QRectF(rect()), round, round);
    const qreal side = fontMetrics().height() - 2;
    paintGlyph(painter, QRectF(inside, (height() - side) / 2, side, side), glyphOf(m_risk), palette());
    painter.setPen(Theme::text(toneOf(m_risk), palette()));
    painter.drawText(rect().adjusted(2 * inside + static_cast<int>(side) - 2, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

void RiskBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        setRisk(m_risk);
}

} // namespace Slipway
