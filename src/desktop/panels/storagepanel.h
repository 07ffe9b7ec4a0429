// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/survey/surveyor.h"
#include "desktop/widgets/fieldbinder.h"

#include <QWidget>

#include <memory>

namespace Slipway {

namespace Ui {
class StoragePanel;
}

/// The shared folder: what kind it is, how the servers and this computer reach it, and what else the containers see.
class StoragePanel : public QWidget
{
    Q_OBJECT

public:
    StoragePanel(ClusterDraft &draft, HostConnector &connector, QWidget *parent = nullptr);
    ~StoragePanel() override;

    void showSpec();
    void showFinding(const QString &where);

protected:
    void changeEvent(QEvent *event) override;

private:
    void bindFields();
    void bindMounts();
    void showMounts();
    void showMountProblems();
    void setColumns();
    void prove();
    void showProof(const QVector<StorageProofRow> &rows);
    void showProving();
    void pickIdentity();
    void useFirstServer();

    ClusterDraft &m_draft;
    std::unique_ptr<Ui::StoragePanel> m_ui;
    FieldBinder m_binder;
    Surveyor m_surveyor;
};

} // namespace Slipway
