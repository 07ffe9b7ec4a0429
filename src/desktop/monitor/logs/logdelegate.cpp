// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/logdelegate.h"

#include "desktop/monitor/logs/logmodel.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/codeviewcolors.h"
#include "desktop/widgets/textlabel.h"

#include <QApplication>
#include <QPainter>

namespace Slipway {

namespace {
constexpr int pad = 6;

QColor inkOf(const QModelIndex &index, const QPalette &palette)
{
    switch (static_cast<LogLine::Level>(index.data(LogModel::LevelRole).toInt())) {
    case LogLine::Level::Error: return Theme::text(Tone::Bad, palette);
    case LogLine::Level::Warning: return Theme::text(Tone::Warning, palette);
    case LogLine::Level::Debug: return Theme::secondaryText(palette);
    case LogLine::Level::Info:
    case LogLine::Level::Plain: break;
    }
    return palette.color(QPalette::Text);
}
} // namespace

QSize LogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(monoFont(option.font));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * pad, metrics.height() + 2};
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const QString text = index.data().toString();
    const QRect area = row.rect.adjusted(pad, 0, -pad, 0);
    painter->save();
    painter->setClipRect(row.rect);
    row.font = monoFont(option.font);
    painter->setFont(row.font);
    const bool line = index.column() == LogModel::TextColumn;
    if (line && !m_search.isEmpty())
        paintMatches(painter, area, text, row);
    const bool quiet = index.column() == LogModel::TimeColumn || index.column() == LogModel::NodeColumn;
    painter->setPen(quiet ? Theme::secondaryText(row.palette) : inkOf(index, row.palette));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter->restore();
}

void LogDelegate::paintMatches(QPainter *painter, const QRect &area, const QString &text, const QStyleOptionViewItem &option) const
{
    const QFontMetrics metrics(option.font);
    const QColor ground = CodeColors::of(option.palette).match;
    for (qsizetype at = text.indexOf(m_search, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(m_search, at + m_search.size(), Qt::CaseInsensitive)) {
        const int left = area.left() + metrics.horizontalAdvance(text.left(at));
        if (left > area.right())
            return;
        const int wide = metrics.horizontalAdvance(text.mid(at, m_search.size()));
        painter->fillRect(QRect(left, area.center().y() - metrics.height() / 2, wide, metrics.height()), ground);
    }
}

} // namespace Slipway
