// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/wizardpage.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace Slipway {

class ClusterPanel;
class HostConnector;
class SchedulingPanel;
class StoragePanel;

/// What the steps with a plain panel have in common. \a Panel has showSpec() and showFinding().
template<typename Panel>
class PanelPage : public WizardPage
{
public:
    PanelPage(ClusterDraft &draft, Panel *panel, QWidget *parent) : WizardPage(draft, parent), m_panel(panel)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_panel);
    }

    Panel &panel() { return *m_panel; }
    bool ownsFinding(const QString &where) const override
    {
        return where == id() || where.startsWith(id() + QLatin1Char('.'));
    }
    void showFinding(const QString &where) override { m_panel->showFinding(where); }
    void showSpec() override { m_panel->showSpec(); }

private:
    Panel *m_panel;
};

/// Step 3: how files get from server to server.
class StoragePage : public PanelPage<StoragePanel>
{
    Q_DECLARE_TR_FUNCTIONS(StoragePage)

public:
    StoragePage(ClusterDraft &draft, HostConnector &connector, QWidget *parent = nullptr);
    QString id() const override { return QStringLiteral("storage"); }
    QString title() const override { return tr("Storage"); }
    QString headline() const override { return tr("Where do the files live?"); }
    QString explanation() const override { return tr("The configuration lies in one folder that every server reads."); }
};

/// Step 4: name, controllers, image, network.
class ClusterPage : public PanelPage<ClusterPanel>
{
    Q_DECLARE_TR_FUNCTIONS(ClusterPage)

public:
    ClusterPage(ClusterDraft &draft, HostConnector &connector, QWidget *parent = nullptr);
    QString id() const override { return QStringLiteral("cluster"); }
    QString title() const override { return tr("Cluster"); }
    QString headline() const override { return tr("What runs on the servers?"); }
    QString explanation() const override { return tr("Every server runs one container of the same image, with Slurm in it."); }
};

/// Step 5: partitions and how jobs share the servers.
class SchedulingPage : public PanelPage<SchedulingPanel>
{
    Q_DECLARE_TR_FUNCTIONS(SchedulingPage)

public:
    explicit SchedulingPage(ClusterDraft &draft, QWidget *parent = nullptr);
    QString id() const override { return QStringLiteral("scheduling"); }
    QString title() const override { return tr("Scheduling"); }
    QString headline() const override { return tr("How do jobs share the servers?"); }
    QString explanation() const override { return tr("The usual answers are filled in. Most clusters keep them."); }
};

} // namespace Slipway
