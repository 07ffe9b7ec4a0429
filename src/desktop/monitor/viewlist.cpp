// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/viewlist.h"

#include "desktop/style/symbol.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/sidebardelegate.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>

namespace Slipway {

namespace {

class ViewDelegate : public SidebarDelegate
{
public:
    using SidebarDelegate::SidebarDelegate;

protected:
    void paintMark(QPainter &painter, const QRectF &mark, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QColor colour = current ? Theme::text(Tone::Accent, option.palette) : Theme::secondaryText(option.palette);
        symbolIcon(index.data(ViewListModel::SymbolRole).toString(), colour).paint(&painter, mark.toAlignedRect());
    }
    qreal paintEnd(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const int troubles = index.data(ViewListModel::TroublesRole).toInt();
        const int count = index.data(ViewListModel::CountRole).toInt();
        if (troubles <= 0 && count < 0)
            return 0;
        const QString text = QLocale().toString(troubles > 0 ? troubles : count);
        const qreal height = option.fontMetrics.height() + 4;
        const qreal width = qMax(height, option.fontMetrics.horizontalAdvance(text) + height * 0.7);
        const QRectF badge(row.right() - sideMargin - width + 4, row.center().y() - height / 2, width, height);
        const Tone tone = troubles > 0 ? Tone::Bad : Tone::Neutral;
        if (troubles > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::fill(tone, option.palette));
            painter.drawRoundedRect(badge, height / 2, height / 2);
        }
        painter.setFont(option.font);
        painter.setPen(Theme::text(tone, option.palette));
        painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, text);
        return width + sideMargin;
    }
    int endRoom(const QStyleOptionViewItem &option) const override
    {
        return option.fontMetrics.horizontalAdvance(QStringLiteral("00,000"));
    }
};

} // namespace

void ViewListModel::setEntries(const QVector<Entry> &entries)
{
    if (entries.size() != m_entries.size()) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i] == m_entries[i])
            continue;
        m_entries[i] = entries[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int ViewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ViewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case SymbolRole: return entry.symbol;
    case CountRole: return entry.count;
    case TroublesRole: return entry.troubles;
    case Qt::AccessibleTextRole:
        if (entry.troubles > 0)
            return tr("%1: %n need attention", "view: how many of what it shows", entry.troubles).arg(entry.title);
        return entry.count < 0 ? entry.title : tr("%1: %2", "view: how many").arg(entry.title).arg(entry.count);
    default: return {};
    }
}

ViewList::ViewList(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new ViewDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void ViewList::setCurrentView(int row)
{
    const QScopedValueRollback following(m_following, true);
    setCurrentIndex(m_model.index(row));
}

QSize ViewList::sizeHint() const
{
    return {sizeHintForColumn(0), sizeHintForRow(0) * qMax(1, m_model.rowCount()) + 4};
}

QSize ViewList::minimumSizeHint() const
{
    return {sizeHintForColumn(0), sizeHintForRow(0) * 3};
}

void ViewList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        Q_EMIT viewChosen(current.row());
}

void ViewList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Slipway
