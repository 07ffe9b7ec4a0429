// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/badgedelegate.h"

#include "desktop/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace Slipway {

namespace {
constexpr int gap = 8;

QFont badgeFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize badgeSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    const int height = metrics.height() + 4;
    return {qMax(height, metrics.horizontalAdvance(text) + 2 * gap), height};
}

/// At the right end of \a area; returns what is left of it.
QRect paintBadge(QPainter *painter, const QRect &area, const QString &text, int tone, const QPalette &palette,
                 const QFont &font)
{
    const auto [width, height] = badgeSize(text, font);
    const QRect pill(area.right() - width + 1, area.top() + (area.height() - height) / 2, width, height);
    const auto said = static_cast<Tone>(tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::fill(said, palette));
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(Theme::text(said, palette));
    painter->setFont(badgeFont(font));
    painter->drawText(pill, Qt::AlignCenter, text);
    painter->restore();
    return area.adjusted(0, 0, -width - gap, 0);
}

} // namespace

BadgeDelegate::BadgeDelegate(int badgeRole, int toneRole, QObject *parent)
    : QStyledItemDelegate(parent), m_badgeRole(badgeRole), m_toneRole(toneRole)
{
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), qMax(size.height(), option.fontMetrics.height() + 2 * gap)};
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = row.text;
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    QRect area = row.rect.adjusted(gap / 2, 0, -gap, 0);
    const QString badge = index.data(m_badgeRole).toString();
    if (!badge.isEmpty())
        area = paintBadge(painter, area, badge, index.data(m_toneRole).toInt(), row.palette, row.font);
    const bool selected = row.state & QStyle::State_Selected;
    painter->save();
    QFont font = row.font;
    if (selected)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(selected ? Theme::text(Tone::Accent, row.palette) : row.palette.color(QPalette::Text));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace Slipway
