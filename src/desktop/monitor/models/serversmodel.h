// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "desktop/monitor/models/recordmodel.h"
#include "monitor/snapshot.h"

namespace Slipway {

/// A server of the cluster file, and what the newest look at it found.
struct ServerRow
{
    QString name;
    QString address;
    ServerSnapshotPtr seen; ///< null: not looked at yet
};

/// The servers, whether or not anybody could look at them.
class ServersModel : public RecordModel<ServerRow>
{
    Q_OBJECT

public:
    enum Column { Name, State, Container, Image, Docker, Load, Memory, Disk, Clock, Address, Restarts, Looked };

    using RecordModel::RecordModel;

    void setServers(const QVector<Server> &servers, const QVector<ServerSnapshotPtr> &seen);

    const QString &keyOf(const ServerRow &row) const override { return row.name; }

protected:
    QStringList titles() const override;
    QString text(const ServerRow &row, int column) const override;
    QString toolTip(const ServerRow &row, int column) const override;
    QString accessibleText(const ServerRow &row, int column) const override;
    int tone(const ServerRow &row) const override;
    int face(int column) const override;
    bool same(const ServerRow &a, const ServerRow &b) const override;
    int compare(const ServerRow &a, const ServerRow &b, int column) const override;
    QString searchText(const ServerRow &row) const override;
};

/// In a word or two: "works", the first broken link, "cannot be reached", "not looked at yet".
QString serverStateText(const ServerSnapshotPtr &seen);
/// The worst link of the chain.
ChainLink::State worstOf(const Chain &chain);
/// "2 s behind", "in step"; "–" when it was not measured.
QString clockText(const ServerSnapshot &seen);
/// "running", "none", or "–" where nobody could ask Docker.
QString containerText(const ServerSnapshot &seen);
/// The fullest disk: "12 GiB free of 40 GiB on /data"; "–" when none is known.
QString diskText(const ServerSnapshot &seen);

} // namespace Slipway
