// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/edittable.h"

#include "desktop/style/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Slipway {

namespace {

constexpr int mostRowsShown = 8;

/// Text cells as usual, choices as a list; what is wrong in the colour of errors, with an underline.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStringList choices = index.data(EditTableModel::ChoicesRole).toStringList();
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentText(index.data(Qt::EditRole).toString());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentText());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(EditTableModel::ProblemRole).toString().isEmpty())
            return;
        option->palette.setColor(QPalette::Text, Theme::text(Tone::Bad, option->palette));
        option->font.setUnderline(true);
    }
};

} // namespace

void EditTableModel::setColumns(const QVector<Column> &columns)
{
    if (columns.size() == m_columns.size()) { // another language
        m_columns = columns;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void EditTableModel::setRows(const QVector<QVariantList> &rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_problems.clear();
    endResetModel();
}

void EditTableModel::setProblems(const QHash<QPair<int, int>, QString> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int EditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant value = m_rows[index.row()].value(index.column());
    const Column &column = m_columns[index.column()];
    const bool check = column.kind == Column::Kind::Check;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return check ? QVariant() : value;
    case Qt::CheckStateRole: return check ? QVariant(static_cast<int>(value.toBool() ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString problem = m_problems.value({index.row(), index.column()});
        const QString text = QStringLiteral("%1: %2").arg(column.title, check ? (value.toBool() ? tr("yes") : tr("no")) : value.toString());
        return problem.isEmpty() ? text : text + QStringLiteral(". ") + problem;
    }
    case ChoicesRole: return column.choices;
    case ProblemRole: return m_problems.value({index.row(), index.column()});
    default: return {};
    }
}

QVariant EditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    return role == Qt::TextAlignmentRole ? QVariant(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

Qt::ItemFlags EditTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return all;
    const bool check = m_columns[index.column()].kind == Column::Kind::Check;
    return all | (check ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool EditTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool check = m_columns[index.column()].kind == Column::Kind::Check;
    if (role != (check ? Qt::CheckStateRole : Qt::EditRole))
        return false;
    const QVariant wanted = check ? QVariant(value.toInt() == Qt::Checked) : value;
    if (wanted == m_rows[index.row()].value(index.column()))
        return false;
    Q_EMIT cellEdited(index.row(), index.column(), wanted);
    return true;
}

EditTable::EditTable(QWidget *parent)
    : QWidget(parent), m_view(new QTableView(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this))
{
    m_view->setObjectName(QStringLiteral("rows"));
    m_add->setObjectName(QStringLiteral("addRowButton"));
    m_remove->setObjectName(QStringLiteral("removeRowButton"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->installEventFilter(this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    column->addLayout(buttons);
    setFocusProxy(m_view);

    connect(&m_model, &EditTableModel::modelReset, this, &EditTable::fitHeight);
    connect(m_add, &QPushButton::clicked, this, &EditTable::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &EditTable::removeSelected);
    const auto enable = [this] { m_remove->setEnabled(m_view->selectionModel()->hasSelection()); };
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(&m_model, &EditTableModel::modelReset, this, enable);
    fitHeight();
    enable();
}

void EditTable::setColumns(const QVector<EditTableModel::Column> &columns)
{
    const bool first = m_model.columns().isEmpty();
    m_model.setColumns(columns);
    if (!first)
        return;
    const int character = fontMetrics().averageCharWidth();
    for (int i = 0; i + 1 < columns.size(); ++i)
        m_view->setColumnWidth(i, columns[i].width * character + 16);
}

void EditTable::setRows(const QVector<QVariantList> &rows)
{
    const QModelIndex current = m_view->currentIndex();
    m_model.setRows(rows);
    if (!m_view->currentIndex().isValid() && current.isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(qMin(current.row(), m_model.rowCount() - 1), current.column()));
}

void EditTable::editCell(int row, int column)
{
    const QModelIndex cell = m_model.index(row, column);
    m_view->setFocus();
    m_view->setCurrentIndex(cell);
    m_view->edit(cell);
}

QString EditTable::tableName() const { return m_view->accessibleName(); }
void EditTable::setTableName(const QString &name) { m_view->setAccessibleName(name); }
QString EditTable::addText() const { return m_add->text(); }
QString EditTable::removeText() const { return m_remove->text(); }

void EditTable::setAddText(const QString &text)
{
    m_add->setText(text);
    m_add->setAccessibleName(QString(text).remove(QLatin1Char('&')));
}

void EditTable::setRemoveText(const QString &text)
{
    m_remove->setText(text);
    m_remove->setAccessibleName(QString(text).remove(QLatin1Char('&')));
}

void EditTable::fitHeight()
{
    const int row = fontMetrics().height() + 16;
    m_view->verticalHeader()->setDefaultSectionSize(row);
    const int rows = qBound(1, m_model.rowCount(), mostRowsShown);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * row + 2 * m_view->frameWidth());
}

void EditTable::removeSelected()
{
    QVector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        Q_EMIT removeRequested(rows);
}

bool EditTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Delete)) {
            removeSelected();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            Q_EMIT addRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EditTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace Slipway
