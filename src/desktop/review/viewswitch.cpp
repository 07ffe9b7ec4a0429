// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/viewswitch.h"

#include "desktop/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace Slipway {

namespace {
constexpr int pad = 16;
constexpr int line = 2;
} // namespace

ViewSwitch::ViewSwitch(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
}

QSize ViewSwitch::tabSizeHint(int index) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    return {metrics.size(Qt::TextShowMnemonic, tabText(index)).width() + 2 * pad, metrics.height() + 18};
}

void ViewSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::faintBorder(palette()));
    for (int i = 0; i < count(); ++i) {
        const QRect area = tabRect(i);
        const bool current = i == currentIndex();
        QFont face = font();
        if (current)
            face.setWeight(QFont::DemiBold);
        painter.setFont(face);
        painter.setPen(current ? Theme::text(Tone::Accent, palette()) : Theme::secondaryText(palette()));
        const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic
                                                                                             : Qt::TextHideMnemonic;
        painter.drawText(area, Qt::AlignCenter | mnemonic, tabText(i));
        if (current)
            painter.fillRect(QRect(area.left() + pad / 2, area.bottom() - line + 1, area.width() - pad, line),
                             palette().color(QPalette::Highlight));
        if (current && hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
            painter.drawRoundedRect(area.adjusted(4, 4, -5, -6), 4, 4);
        }
    }
}

} // namespace Slipway
