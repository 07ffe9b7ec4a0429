// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/report.h"
#include "desktop/style/glyph.h"

#include <QStyledItemDelegate>

namespace Slipway {

Glyph glyphOf(StepStatus status);

/// Rows of a LaunchModel: the state as a sign and a word, progress as a thin bar, steps quieter than lanes.
class LaunchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter *painter, const QRect &area, const QModelIndex &index, const QPalette &palette) const;
    void paintText(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace Slipway
