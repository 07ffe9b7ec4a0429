// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Slipway {

/// A state in a table: shape, word and colour. The cell's text, with its Tone under \a toneRole.
class PillDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PillDelegate(int toneRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_toneRole;
};

} // namespace Slipway
