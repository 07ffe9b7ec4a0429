// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/reviewpage.h"

#include "desktop/review/reviewpanel.h"

#include <QVBoxLayout>

namespace Slipway {

ReviewPage::ReviewPage(ClusterDraft &draft, HostConnector &connector, QWidget *parent)
    : WizardPage(draft, parent), m_panel(new ReviewPanel(draft, connector, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_panel);
    setFocusProxy(m_panel);
    connect(m_panel, &ReviewPanel::answerRequested, this, &ReviewPage::answerRequested);
    connect(m_panel, &ReviewPanel::statusChanged, this, &ReviewPage::statusChanged);
}

StepState ReviewPage::state(const Findings &) const
{
    return hasErrors(draft().findings()) ? StepState::Untouched : StepState::Fine;
}

void ReviewPage::showSpec()
{
    m_panel->refresh();
}

QString ReviewPage::statusText() const
{
    return m_panel->statusText();
}

} // namespace Slipway
