// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchpage.h"

#include "desktop/appcontext.h"
#include "desktop/launch/launchpanel.h"

#include <QVBoxLayout>

namespace Slipway {

LaunchPage::LaunchPage(ClusterDraft &draft, HostConnector &connector, Redactor &redactor, QWidget *parent)
    : WizardPage(draft, parent), m_panel(new LaunchPanel(draft, connector, redactor, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_panel);
    connect(m_panel, &LaunchPanel::statusChanged, this, &LaunchPage::statusChanged);
    connect(m_panel, &LaunchPanel::reviewRequested, this, [this] { Q_EMIT goToRequested(QStringLiteral("review")); });
}

StepState LaunchPage::state(const Findings &) const
{
    const std::optional<Report> &report = m_panel->report();
    if (!report || m_panel->isRunning())
        return StepState::Untouched;
    return report->succeeded() ? StepState::Fine : StepState::Errors;
}

void LaunchPage::showSpec()
{
    m_panel->refresh();
}

QString LaunchPage::statusText() const
{
    return m_panel->statusText();
}

LaunchPage *makeLaunchPage(AppContext &context, ClusterDraft &draft)
{
    return new LaunchPage(draft, context.connector, context.redactor);
}

} // namespace Slipway
