// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/thinbar.h"

#include "desktop/style/theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace Slipway {

namespace {
constexpr int thickness = 6;
constexpr int phases = 100;
constexpr int frameTime = 40; ///< milliseconds
} // namespace

ThinBar::ThinBar(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    m_timer.setInterval(frameTime);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (maximum() > minimum())
            return;
        m_phase = (m_phase + 1) % phases;
        update();
    });
}

QSize ThinBar::sizeHint() const
{
    return {120, thickness};
}

QSize ThinBar::minimumSizeHint() const
{
    return {40, thickness};
}

void ThinBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    m_timer.start();
}

void ThinBar::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_timer.stop();
}

void ThinBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal round = thickness / 2.0;
    const QRectF track(0, (height() - thickness) / 2.0, width(), thickness);
    painter.setBrush(Theme::mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.14));
    painter.drawRoundedRect(track, round, round);
    QRectF piece = track;
    if (maximum() > minimum()) {
        piece.setWidth(track.width() * (value() - minimum()) / (maximum() - minimum()));
    } else {
        const double place = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * m_phase / phases);
        piece.setWidth(track.width() / 4);
        piece.moveLeft((track.width() - piece.width()) * place);
    }
    if (piece.width() < 1)
        return;
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(piece, round, round);
}

} // namespace Slipway
