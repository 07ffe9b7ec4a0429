// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/serverspage.h"

#include "desktop/servers/serverspanel.h"

#include <QVBoxLayout>

namespace Slipway {

ServersPage::ServersPage(ClusterDraft &draft, HostConnector &connector, QWidget *parent)
    : WizardPage(draft, parent), m_panel(new ServersPanel(draft, connector, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &ServersPanel::summaryChanged, this, &WizardPage::statusChanged);
}

void ServersPage::showFinding(const QString &where)
{
    m_panel->showFinding(where);
}

void ServersPage::showSpec()
{
    m_panel->showSpec();
}

void ServersPage::entered()
{
    m_panel->selectSomething();
}

QString ServersPage::statusText() const
{
    return m_panel->summary();
}

} // namespace Slipway
