// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/serversmodel.h"
#include "desktop/monitor/recordview.h"

namespace Slipway {

class ServerDetails;

/// The servers: Docker, the container, image, disk, clock, the shared folder, and the chain of each.
class ServersView : public RecordView
{
    Q_OBJECT

public:
    explicit ServersView(const MonitorContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("servers"); }
    QString title() const override { return tr("Servers"); }
    QString symbol() const override { return QStringLiteral("servers"); }
    int count() const override;
    int troubles() const override;
    void showData() override;
    void retranslate() override;

protected:
    void setFilterText(const QString &text) override { m_model.setFilter(text); }
    void showDetails() override;
    QString countText() const override;
    QString emptyText() const override { return tr("The cluster file names no server."); }
    QString filterHint() const override { return tr("Filter by name, address, state, image…"); }
    bool isPossible(const QString &name) const override;

private:
    ServersModel m_model;
    ServerDetails *m_details;
};

} // namespace Slipway
