// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/monitorview.h"

#include <QEvent>

namespace Slipway {

MonitorView::MonitorView(const MonitorContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

void MonitorView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Slipway
