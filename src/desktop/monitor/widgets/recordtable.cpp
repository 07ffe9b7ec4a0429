// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/recordtable.h"

#include "desktop/monitor/models/recordmodel.h"
#include "desktop/monitor/widgets/recorddelegate.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/pilldelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>

namespace Slipway {

RecordTable::RecordTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { chooseColumns(horizontalHeader()->viewport()->mapToGlobal(place)); });
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT keyActivated(index.data(KeyRole).toString()); });
    fitRows();
}

void RecordTable::setUp(QAbstractItemModel &model, const QVector<Column> &columns, int stateColumn, QSettings &settings,
                        const QString &key, int sortColumn)
{
    m_firstSort = sortColumn;
    m_settings = &settings;
    m_key = QStringLiteral("monitor/columns/") + key;
    setModel(&model);
    setItemDelegate(new RecordDelegate(this));
    setItemDelegateForColumn(stateColumn, new PillDelegate(ToneRole, this));
    restore(columns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RecordTable::remember);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordTable::remember);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordTable::remember);
    m_ready = true;
}

void RecordTable::restore(const QVector<Column> &columns)
{
    QHeaderView *header = horizontalHeader();
    constexpr int usualLetter = 7; // pixels
    const int letters = fontMetrics().averageCharWidth();
    for (int i = 0; i < columns.size(); ++i) {
        header->resizeSection(i, columns[i].width * letters / usualLetter);
        header->setSectionHidden(i, !columns[i].shown);
    }
    header->setSortIndicator(m_firstSort, Qt::AscendingOrder);
    const QByteArray kept = m_settings->value(m_key).toByteArray();
    if (!kept.isEmpty())
        header->restoreState(kept);
    header->setStretchLastSection(true);
    setSortingEnabled(true);
}

void RecordTable::remember()
{
    if (m_ready && m_settings)
        m_settings->setValue(m_key, horizontalHeader()->saveState());
}

void RecordTable::chooseColumns(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        QAction *action = menu->addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        action->setEnabled(i != 0); // the first one names the row
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            horizontalHeader()->setSectionHidden(i, !on);
            remember();
        });
    }
    menu->popup(place);
}

QStringList RecordTable::selectedKeys() const
{
    QStringList keys;
    if (!selectionModel())
        return keys;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        keys << index.data(KeyRole).toString();
    return keys;
}

QString RecordTable::currentKey() const
{
    return currentIndex().data(KeyRole).toString();
}

bool RecordTable::choose(const QString &key)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(KeyRole).toString() != key)
            continue;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
        return true;
    }
    return false;
}

void RecordTable::setEmptyText(const QString &text)
{
    if (text == m_empty)
        return;
    m_empty = text;
    viewport()->update();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.data(KeyRole) != previous.data(KeyRole) || !current.isValid())
        Q_EMIT currentKeyChanged(current.data(KeyRole).toString());
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT keysChosen();
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT keyActivated(currentKey());
        return;
    }
    const bool menuKey = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ControlModifier;
    if (menuKey) {
        chooseColumns(horizontalHeader()->viewport()->mapToGlobal(QPoint(8, horizontalHeader()->height())));
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_empty.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::secondaryText(palette()));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void RecordTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
}

} // namespace Slipway
