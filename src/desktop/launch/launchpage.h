// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/wizardpage.h"

namespace Slipway {

class HostConnector;
class LaunchPanel;
class Redactor;
struct AppContext;

/// Step 7 of the wizard: bring the cluster up and prove it.
class LaunchPage : public WizardPage
{
    Q_OBJECT

public:
    LaunchPage(ClusterDraft &draft, HostConnector &connector, Redactor &redactor, QWidget *parent = nullptr);

    LaunchPanel &panel() const { return *m_panel; }

    QString id() const override { return QStringLiteral("launch"); }
    QString title() const override { return tr("Launch"); }
    QString headline() const override { return tr("Bring the cluster up"); }
    QString explanation() const override
    {
        return tr("Puts the files in place, starts the containers, and runs one job on every node at once as the proof.");
    }
    bool ownsFinding(const QString &) const override { return false; }
    StepState state(const Findings &own) const override;
    void showSpec() override;
    QString statusText() const override;
    bool fillsWindow() const override { return true; }

private:
    LaunchPanel *m_panel;
};

LaunchPage *makeLaunchPage(AppContext &context, ClusterDraft &draft);

} // namespace Slipway
