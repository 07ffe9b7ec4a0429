// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "operate/action.h"

#include <QDialog>

namespace Slipway {

class ActionPanel;
class HostConnector;
class Redactor;
struct ActionEngine;

/// A window of its own for one action; nothing waits for it. It deletes itself when closed, and does not close while
/// something is applied: it says so instead.
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    ActionDialog(HostConnector &connector, Redactor &redactor, QWidget *parent = nullptr);

    /// Shows \a request on \a cluster. \a seen: what is on the screen; may be null.
    static ActionDialog *open(HostConnector &connector, Redactor &redactor, const CheckedCluster &cluster,
                              const ActionRequest &request, const ClusterSnapshotPtr &seen, QWidget *parent);
    void start(const ClusterSpec &spec, const ActionEngine &engine, const ActionRequest &request);
    ActionPanel &panel() const { return *m_panel; }
    using QDialog::open;

    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    ActionPanel *m_panel;
};

} // namespace Slipway
