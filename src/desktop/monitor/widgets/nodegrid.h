// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/nodesmodel.h"

#include <QAbstractScrollArea>
#include <QItemSelectionModel>
#include <QPixmap>

#include <array>

namespace Slipway {

/// Every node at once, as squares with letters or, when there are thousands, as small shapes; painted by itself, since
/// 10,000 of them must appear in one frame. It shares model and selection with the table beside it. Arrow keys move,
/// Shift extends, Space toggles, Ctrl+A takes all, Return activates.
class NodeGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit NodeGrid(QWidget *parent = nullptr);

    /// Neither is owned. Without \a selection a click only activates.
    void setUp(NodesModel &model, QItemSelectionModel *selection);
    /// Squares no smaller and no larger than this, in pixels.
    void setCellSizes(int smallest, int largest);
    int cellSize() const { return m_cell; }
    QRect cellRect(int row) const; ///< in the viewport
    int rowAt(const QPoint &place) const; ///< -1: none
    void setEmptyText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 60}; }

Q_SIGNALS:
    void nodeActivated(const QString &node); ///< Return or a double click; a click where nothing can be selected

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void makeCells();
    void setHovered(int row);
    void moveTo(int row, Qt::KeyboardModifiers modifiers);
    void toggleCurrent();
    void describe();
    int currentRow() const;
    int rowAfter(const QKeyEvent &event) const; ///< -1: the key moves nowhere
    QVector<bool> selectedRows() const;

    NodesModel *m_model = nullptr;
    QItemSelectionModel *m_selection = nullptr;
    std::array<QPixmap, 16> m_cells; ///< by NodeState::Kind, at the size in use
    QString m_empty;
    int m_smallest = 4; ///< below that shapes cannot be told apart
    int m_largest = 34;
    int m_cell = 0;
    int m_columns = 1;
    int m_arranged = 0; ///< nodes sizeHint() was told for
    int m_hovered = -1;
    int m_anchor = -1;
    int m_own = 0; ///< where the keyboard is when there is no selection model
};

} // namespace Slipway
