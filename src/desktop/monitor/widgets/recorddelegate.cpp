// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/recorddelegate.h"

#include "desktop/monitor/models/recordmodel.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/textlabel.h"

namespace Slipway {

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(StrongRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    else if (index.data(MonoRole).toBool())
        option->font = monoFont(option->font);
    else if (index.data(QuietRole).toBool())
        option->palette.setColor(QPalette::Text, Theme::secondaryText(option->palette));
}

} // namespace Slipway
