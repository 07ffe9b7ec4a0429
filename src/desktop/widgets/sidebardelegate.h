// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Slipway {

/// A row of a sidebar: a rounded ground under the chosen one and the one below the mouse, a mark at the left, a word,
/// and room for something at the right. Subclasses paint the mark and the right side.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// \a mark is as tall as a line.
    virtual void paintMark(QPainter &painter, const QRectF &mark, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const = 0;
    /// Paints at the right end of \a row; returns the width used.
    virtual qreal paintEnd(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const;
    /// Colour of the word of a row that is not chosen.
    virtual QColor wordColour(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Width kept free for paintEnd().
    virtual int endRoom(const QStyleOptionViewItem &option) const;

    static constexpr int sideMargin = 12;
};

} // namespace Slipway
