// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Slipway {

/// A line of a log: in the fixed face, coloured by its level (which also stands there as a word), with what is
/// searched for marked.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSearch(const QString &text) { m_search = text; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMatches(QPainter *painter, const QRect &area, const QString &text, const QStyleOptionViewItem &option) const;

    QString m_search;
};

} // namespace Slipway
