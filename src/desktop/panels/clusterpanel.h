// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit ClusterPanel(ClusterDraft &draft, QWidget *parent = nullptr);
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
    void fillChoices();
    void fillControllers();

    ClusterDraft &m_draft;
    std::unique_ptr<Ui::ClusterPanel> m_ui;
    FieldBinder m_binder;
};

} // namespace Slipway
