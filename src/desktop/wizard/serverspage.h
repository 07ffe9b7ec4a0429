// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/wizardpage.h"

namespace Slipway {

class HostConnector;
class ServersPanel;

/// Step 2: which servers form the cluster.
class ServersPage : public WizardPage
{
    Q_OBJECT

public:
    ServersPage(ClusterDraft &draft, HostConnector &connector, QWidget *parent = nullptr);

    ServersPanel &panel() { return *m_panel; }
    QString id() const override { return QStringLiteral("servers"); }
    QString title() const override { return tr("Servers"); }
    QString headline() const override { return tr("Which servers form the cluster?"); }
    QString explanation() const override { return tr("Slipway logs in over SSH and installs nothing."); }
    bool ownsFinding(const QString &where) const override { return where.startsWith(QLatin1String("servers")); }
    void showFinding(const QString &where) override;
    void showSpec() override;
    void entered() override;
    bool fillsWindow() const override { return true; }
    QString statusText() const override;

private:
    ServersPanel *m_panel;
};

} // namespace Slipway
