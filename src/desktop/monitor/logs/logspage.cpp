// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/logspage.h"

#include "desktop/monitor/logs/logsview.h"

#include <QVBoxLayout>

namespace Slipway {

LogsPage::LogsPage(const MonitorContext &context, QWidget *parent)
    : MonitorView(context, parent), m_view(makeLogsView(context.data.cluster(), context.app.connector, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 2, 32, 24);
    column->addWidget(m_view);
    connect(&data(), &MonitorData::clusterChanged, this,
            [this] { showServersOf(data().cluster(), this->context().app.connector, *m_view); });
}

void LogsPage::showSubject(const QString &subject)
{
    m_view->showLog({subject}, LogRequest::Kind::Slurmd);
}

QWidget *LogsPage::filterField() const
{
    return m_view->searchField();
}

} // namespace Slipway
