// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/pilldelegate.h"

#include "desktop/style/glyph.h"
#include "desktop/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace Slipway {

namespace {

constexpr int inside = 8;

} // namespace

PillDelegate::PillDelegate(int toneRole, QObject *parent) : QStyledItemDelegate(parent), m_toneRole(toneRole) {}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {4 * inside + line + option.fontMetrics.horizontalAdvance(index.data().toString()), line + 12};
}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const QString text = index.data().toString();
    const auto tone = static_cast<Tone>(index.data(m_toneRole).toInt());
    const QPalette &p = option.palette;
    const int line = option.fontMetrics.height();
    const int room = option.rect.width() - inside;
    const int side = line - 4;
    const int wanted = 3 * inside + side + option.fontMetrics.horizontalAdvance(text);
    QRectF pill(option.rect.left() + (tone == Tone::Neutral ? 0 : inside / 2), 0, qMin(wanted, room), line + 6);
    pill.moveTop(QRectF(option.rect).center().y() - pill.height() / 2);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF words = pill.adjusted(inside, 0, -inside, 0);
    if (tone != Tone::Neutral) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::fill(tone, p));
        painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        paintGlyph(*painter, QRectF(words.left(), pill.center().y() - side / 2.0, side, side), glyphOf(tone), p);
        words.setLeft(words.left() + side + inside * 0.75);
    }
    painter->setPen(Theme::text(tone, p));
    painter->setFont(option.font);
    words.translate(0, -0.5);
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, static_cast<int>(words.width())));
    painter->restore();
}

} // namespace Slipway
