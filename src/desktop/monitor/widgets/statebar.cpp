// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/statebar.h"

#include "desktop/monitor/widgets/nodecell.h"
#include "desktop/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace Slipway {

namespace {
constexpr int thickness = 8;
constexpr int gap = 14;
} // namespace

StateBar::StateBar(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateBar::setCounts(const Counts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    describe();
    setFixedHeight(heightForWidth(width()));
    update();
}

void StateBar::describe()
{
    QStringList texts;
    for (const Word &word : words(width()))
        texts << word.text;
    setAccessibleName(texts.join(QStringLiteral(", ")));
}

QVector<StateBar::Word> StateBar::words(int width) const
{
    QVector<Word> all;
    const int line = fontMetrics().height() + 6;
    QPoint at(0, thickness + 10);
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] <= 0)
            continue;
        const auto kind = static_cast<NodeState::Kind>(i);
        const QString text = tr("%1 %2", "how many nodes, and their state").arg(m_counts[i]).arg(kindText(kind));
        const int wide = fontMetrics().height() + 6 + fontMetrics().horizontalAdvance(text);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + line};
        all.append({kind, text, QRect(at, QSize(wide, line))});
        at.rx() += wide + gap;
    }
    return all;
}

int StateBar::heightForWidth(int width) const
{
    const QVector<Word> all = words(width);
    return all.isEmpty() ? thickness : all.constLast().place.bottom() + 1;
}

/// Not every layout asks for the height at a width.
void StateBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void StateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, 0, width(), thickness);
    QPainterPath round;
    round.addRoundedRect(track, thickness / 2.0, thickness / 2.0);
    painter.setClipPath(round);
    painter.fillRect(track, Theme::mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.12));
    const int total = std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
    qreal x = 0;
    for (std::size_t i = 0; i < m_counts.size() && total > 0; ++i) {
        const qreal wide = track.width() * m_counts[i] / total;
        QColor colour = nodeColour(static_cast<NodeState::Kind>(i), palette());
        if (static_cast<NodeState::Kind>(i) == NodeState::Kind::Mixed)
            colour = Theme::mixed(colour, palette().color(QPalette::Base), 0.45);
        painter.fillRect(QRectF(x, 0, wide, thickness), colour);
        x += wide;
        if (m_counts[i] > 0) // a thin line tells neighbours apart without their colours
            painter.fillRect(QRectF(x - 1, 0, 1, thickness), palette().color(QPalette::Base));
    }
    painter.setClipping(false);
    for (const Word &word : words(width())) {
        const qreal side = fontMetrics().height();
        painter.save();
        paintNodeCell(painter, {word.place.left() + 0.0, word.place.center().y() - side / 2, side, side}, word.kind, palette());
        painter.restore();
        painter.setFont(font());
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(word.place.adjusted(static_cast<int>(side) + 6, 0, 4, 0), Qt::AlignVCenter | Qt::TextSingleLine, word.text);
    }
}

void StateBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        setFixedHeight(heightForWidth(width()));
}

} // namespace Slipway
