// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/sidebardelegate.h"

#include "desktop/style/slipwaystyle.h"
#include "desktop/style/theme.h"

#include <QPainter>

namespace Slipway {

namespace {

constexpr int rowPadding = 11;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintGround(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option, bool current)
{
    const QPalette &p = option.palette;
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(current ? Theme::fill(Tone::Accent, p)
                                 : Theme::mixed(p.color(QPalette::Base), p.color(QPalette::Text), 0.05));
        painter.drawRoundedRect(row, SlipwayStyle::radius, SlipwayStyle::radius);
    }
    if (current && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(p.color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row, SlipwayStyle::radius, SlipwayStyle::radius);
    }
}

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = QFontMetrics(bold(option.font)).horizontalAdvance(index.data().toString());
    const int line = option.fontMetrics.height();
    return {sideMargin * 4 + line + text + 24 + endRoom(option), line + 2 * rowPadding};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRectF row = QRectF(option.rect).adjusted(sideMargin, 1, -sideMargin, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, row, option, current);
    const qreal side = option.fontMetrics.height();
    paintMark(*painter, {row.left() + sideMargin, row.center().y() - side / 2, side, side}, option, index);
    const qreal used = paintEnd(*painter, row, option, index);

    const QFont font = current ? bold(option.font) : option.font;
    painter->setFont(font);
    painter->setPen(current ? Theme::text(Tone::Accent, option.palette) : wordColour(option, index));
    const QRectF text = row.adjusted(sideMargin * 2 + side - 2, 0, -4 - used, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

qreal SidebarDelegate::paintEnd(QPainter &, const QRectF &, const QStyleOptionViewItem &, const QModelIndex &) const
{
    return 0;
}

QColor SidebarDelegate::wordColour(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.palette.color(QPalette::Text);
}

int SidebarDelegate::endRoom(const QStyleOptionViewItem &) const
{
    return 0;
}

} // namespace Slipway
