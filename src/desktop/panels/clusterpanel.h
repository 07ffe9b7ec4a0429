// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/survey/surveyor.h"
#include "desktop/widgets/fieldbinder.h"

#include <QWidget>

#include <memory>

namespace Slipway {

namespace Ui {
class ClusterPanel;
}

/// Name, controllers, image, network and environment of the cluster.
class ClusterPanel : public QWidget
{
    Q_OBJECT

public:
    ClusterPanel(ClusterDraft &draft, HostConnector &connector, QWidget *parent = nullptr);
    ~ClusterPanel() override;

    void showSpec();
    void showFinding(const QString &where);

protected:
    void changeEvent(QEvent *event) override;

private:
    void bindCluster();
    void bindImage();
    void bindPaths();
    void bindNetwork();
    void bindSshIntoContainer();
    void bindEnvironment();
    void connectVersionQuestion();
    void fillChoices();
    void fillControllers();

    ClusterDraft &m_draft;
    std::unique_ptr<Ui::ClusterPanel> m_ui;
    FieldBinder m_binder;
    Surveyor m_surveyor;
};

} // namespace Slipway
