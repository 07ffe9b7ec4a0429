// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "desktop/monitor/models/recordmodel.h"
#include "desktop/style/theme.h"
#include "monitor/snapshot.h"

namespace Slipway {

/// The primary controller and its backups, asked each for itself.
class ControllersModel : public RecordModel<ControllerSeen>
{
    Q_OBJECT

public:
    enum Column { Name, State, Role, Ping, StateAge, Answer };

    using RecordModel::RecordModel;

    /// \a snapshot may be null: then those of the cluster file are shown, about which nothing is known.
    void setControllers(const CheckedCluster &cluster, const ClusterSnapshotPtr &snapshot);

    const QString &keyOf(const ControllerSeen &controller) const override { return controller.server; }

protected:
    QStringList titles() const override;
    QString text(const ControllerSeen &controller, int column) const override;
    QString toolTip(const ControllerSeen &controller, int column) const override;
    QString accessibleText(const ControllerSeen &controller, int column) const override;
    int tone(const ControllerSeen &controller) const override;
    int face(int column) const override;
    bool same(const ControllerSeen &a, const ControllerSeen &b) const override { return a == b; }
    int compare(const ControllerSeen &a, const ControllerSeen &b, int column) const override;
    QString searchText(const ControllerSeen &controller) const override;

private:
    bool m_known = false; ///< they were asked
};

/// "in charge", "stands by", "does not answer".
QString controllerStateText(const ControllerSeen &controller);
Tone controllerTone(const ControllerSeen &controller);

} // namespace Slipway
