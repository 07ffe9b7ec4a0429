// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/wizardpage.h"

#include <algorithm>

namespace Slipway {

WizardPage::WizardPage(ClusterDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft) {}

StepState WizardPage::state(const Findings &own) const
{
    if (hasErrors(own))
        return StepState::Errors;
    const bool warns = std::any_of(own.cbegin(), own.cend(),
                                   [](const Finding &f) { return f.severity == Finding::Severity::Warning; });
    return warns ? StepState::Warnings : StepState::Fine;
}

} // namespace Slipway
