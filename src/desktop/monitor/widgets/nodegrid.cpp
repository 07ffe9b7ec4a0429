// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/nodegrid.h"

#include "desktop/monitor/widgets/nodecell.h"
#include "desktop/style/theme.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace Slipway {

namespace {
constexpr int margin = 8;

int gapOf(int cell)
{
    return cell >= 20 ? 5 : cell >= 12 ? 3 : cell >= 8 ? 2 : 1;
}
} // namespace

NodeGrid::NodeGrid(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void NodeGrid::setUp(NodesModel &model, QItemSelectionModel *selection)
{
    m_model = &model;
    m_selection = selection;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &NodeGrid::arrange);
    connect(&model, &QAbstractItemModel::layoutChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    if (selection) {
        connect(selection, &QItemSelectionModel::selectionChanged, viewport(), qOverload<>(&QWidget::update));
        connect(selection, &QItemSelectionModel::currentChanged, this, [this] {
            viewport()->update();
            describe();
        });
    }
    arrange();
}

void NodeGrid::setCellSizes(int smallest, int largest)
{
    m_smallest = smallest;
    m_largest = largest;
    arrange();
}

void NodeGrid::setEmptyText(const QString &text)
{
    m_empty = text;
    viewport()->update();
}

QSize NodeGrid::sizeHint() const
{
    constexpr int usualWidth = 420;
    constexpr int most = 420;
    const int step = m_largest + gapOf(m_largest);
    const int columns = usualWidth / step;
    const int rows = m_model ? (m_model->rowCount() + columns - 1) / columns : 0;
    return {usualWidth, qMin(most, qMax(1, rows) * step + 2 * margin)};
}

/// The largest squares with which all nodes fit; the smallest ones, and a scroll bar, when none fit.
void NodeGrid::arrange()
{
    const int count = m_model ? m_model->rowCount() : 0;
    if (std::exchange(m_arranged, count) != count)
        updateGeometry();
    const QSize room = maximumViewportSize() - QSize(2 * margin, 2 * margin);
    const auto columnsOf = [&](int cell) { return qMax(1, (room.width() + gapOf(cell)) / (cell + gapOf(cell))); };
    const auto heightOf = [&](int cell) {
        const int columns = columnsOf(cell);
        return (count + columns - 1) / columns * (cell + gapOf(cell));
    };
    int cell = qMax(m_largest, m_smallest);
    while (cell > m_smallest && heightOf(cell) > room.height())
        --cell;
    const bool resized = cell != m_cell;
    m_cell = cell;
    m_columns = columnsOf(cell);
    if (resized)
        makeCells();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(cell + gapOf(cell));
    verticalScrollBar()->setRange(0, qMax(0, heightOf(cell) - room.height()));
    viewport()->update();
    describe();
}

void NodeGrid::makeCells()
{
    const qreal scale = devicePixelRatioF();
    for (std::size_t kind = 0; kind < m_cells.size(); ++kind) {
        QPixmap pixmap(QSize(m_cell, m_cell) * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintNodeCell(painter, QRectF(0, 0, m_cell, m_cell), static_cast<NodeState::Kind>(kind), palette());
        painter.end();
        m_cells[kind] = pixmap;
    }
}

QRect NodeGrid::cellRect(int row) const
{
    const int step = m_cell + gapOf(m_cell);
    return {margin + row % m_columns * step, margin + row / m_columns * step - verticalScrollBar()->value(), m_cell, m_cell};
}

int NodeGrid::rowAt(const QPoint &place) const
{
    const int step = m_cell + gapOf(m_cell);
    const int x = place.x() - margin;
    const int y = place.y() - margin + verticalScrollBar()->value();
    if (!m_model || x < 0 || y < 0 || x / step >= m_columns)
        return -1;
    const int row = y / step * m_columns + x / step;
    return row < m_model->rowCount() ? row : -1;
}

QVector<bool> NodeGrid::selectedRows() const
{
    QVector<bool> rows(m_model->rowCount());
    if (!m_selection)
        return rows;
    for (const QItemSelectionRange &range : m_selection->selection()) {
        for (int row = range.top(); row <= range.bottom() && row < rows.size(); ++row)
            rows[row] = true;
    }
    return rows;
}

void NodeGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (!m_model || m_model->rowCount() == 0) {
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
        return;
    }
    const int step = m_cell + gapOf(m_cell);
    const int top = event->rect().top() - margin + verticalScrollBar()->value();
    const int first = qMax(0, top / step * m_columns);
    const int last = qMin(m_model->rowCount(), ((top + event->rect().height()) / step + 2) * m_columns);
    const QVector<bool> selected = selectedRows();
    const QColor mark = palette().color(QPalette::WindowText);
    for (int row = first; row < last; ++row) {
        const QRect cell = cellRect(row);
        const auto kind = static_cast<std::size_t>(m_model->record(row).state.kind());
        painter.drawPixmap(cell.topLeft(), m_cells[kind]);
        if (selected[row] || row == m_hovered) {
            painter.setPen(QPen(selected[row] ? mark : Theme::secondaryText(palette()), m_cell >= 12 ? 2 : 1));
            painter.drawRect(QRectF(cell).adjusted(-1, -1, 1, 1));
        }
    }
    if (hasFocus() && currentRow() >= 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(cellRect(currentRow())).adjusted(-2.5, -2.5, 2.5, 2.5));
    }
}

int NodeGrid::currentRow() const
{
    if (!m_model || m_model->rowCount() == 0)
        return -1;
    return m_selection ? m_selection->currentIndex().row() : qMin(m_own, m_model->rowCount() - 1);
}

int NodeGrid::rowAfter(const QKeyEvent &event) const
{
    const int row = qMax(0, currentRow());
    const int page = qMax(1, viewport()->height() / (m_cell + gapOf(m_cell))) * m_columns;
    switch (event.key()) {
    case Qt::Key_Left: return row - 1;
    case Qt::Key_Right: return row + 1;
    case Qt::Key_Up: return row - m_columns;
    case Qt::Key_Down: return row + m_columns;
    case Qt::Key_PageUp: return row - page;
    case Qt::Key_PageDown: return row + page;
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return m_model->rowCount() - 1;
    default: return -1;
    }
}

void NodeGrid::keyPressEvent(QKeyEvent *event)
{
    const int count = m_model ? m_model->rowCount() : 0;
    const bool moves = (event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown);
    if (count == 0) {
        QAbstractScrollArea::keyPressEvent(event);
    } else if (moves) {
        const int row = rowAfter(*event);
        if (row >= 0 && row < count)
            moveTo(row, event->modifiers());
    } else if (event->key() == Qt::Key_Space) {
        toggleCurrent();
    } else if (event->matches(QKeySequence::SelectAll) && m_selection) {
        const int columns = m_model->columnCount();
        m_selection->select(QItemSelection(m_model->index(0, 0), m_model->index(count - 1, columns - 1)),
                            QItemSelectionModel::ClearAndSelect);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        Q_EMIT nodeActivated(m_model->record(currentRow()).name);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void NodeGrid::moveTo(int row, Qt::KeyboardModifiers modifiers)
{
    if (!m_selection) {
        m_own = row;
        viewport()->update();
        describe();
    } else if (modifiers.testFlag(Qt::ShiftModifier)) {
        if (m_anchor < 0)
            m_anchor = qMax(0, currentRow());
        const int end = m_model->columnCount() - 1;
        m_selection->select(QItemSelection(m_model->index(qMin(m_anchor, row), 0), m_model->index(qMax(m_anchor, row), end)),
                            QItemSelectionModel::ClearAndSelect);
        m_selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    } else {
        m_anchor = row;
        m_selection->setCurrentIndex(m_model->index(row, 0), modifiers.testFlag(Qt::ControlModifier)
                                                                 ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate)
                                                                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    const QRect cell = cellRect(row);
    if (cell.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cell.top() - margin);
    else if (cell.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cell.bottom() - viewport()->height() + margin);
}

void NodeGrid::toggleCurrent()
{
    if (m_selection && currentRow() >= 0)
        m_selection->select(m_model->index(currentRow(), 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void NodeGrid::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos());
    if (row < 0)
        return;
    const bool keepsSelection = event->button() == Qt::RightButton && selectedRows()[row];
    if (!keepsSelection)
        moveTo(row, event->modifiers());
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->button() == Qt::LeftButton)
        toggleCurrent();
    if (!m_selection)
        Q_EMIT nodeActivated(m_model->record(row).name);
}

void NodeGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos());
    if (row >= 0)
        Q_EMIT nodeActivated(m_model->record(row).name);
}

void NodeGrid::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->pos()));
}

void NodeGrid::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

bool NodeGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0) {
        QToolTip::hideText();
        return true;
    }
    const QString name = m_model->index(row, NodesModel::Name).data(Qt::AccessibleTextRole).toString();
    const QString note = m_model->index(row, NodesModel::Note).data().toString();
    QToolTip::showText(help->globalPos(), (note.isEmpty() ? name : name + QLatin1Char('\n') + note).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")),
                       viewport(), cellRect(row));
    return true;
}

void NodeGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_selection && m_model && m_model->rowCount() > 0 && !m_selection->currentIndex().isValid())
        m_selection->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void NodeGrid::describe()
{
    const int row = currentRow();
    setAccessibleName(row < 0 ? tr("Nodes") : tr("Nodes, %1", "name and state of one of them")
                                                  .arg(m_model->index(row, 0).data(Qt::AccessibleTextRole).toString()));
}

void NodeGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void NodeGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        makeCells();
        viewport()->update();
    }
}

} // namespace Slipway
