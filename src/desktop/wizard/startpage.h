// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "desktop/appcontext.h"
#include "desktop/wizard/wizardpage.h"

namespace Slipway {

class StartPanel;

/// Step 1: where the cluster comes from.
class StartPage : public WizardPage
{
    Q_OBJECT

public:
    StartPage(AppContext &context, ClusterDraft &draft, QWidget *parent = nullptr);

    StartPanel &panel() { return *m_panel; }
    QString id() const override;
    QString title() const override;
    QString headline() const override;
    QString explanation() const override;
    bool ownsFinding(const QString &) const override { return false; }
    StepState state(const Findings &own) const override;
    void showSpec() override {}
    void entered() override;

private:
    AppContext &m_context;
    StartPanel *m_panel;
    Lane m_disk;
};

} // namespace Slipway
