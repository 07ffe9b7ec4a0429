// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/servers/serversview.h"

#include "desktop/monitor/servers/serverdetails.h"

namespace Slipway {

ServersView::ServersView(const MonitorContext &context, QWidget *parent)
    : RecordView(context, parent), m_details(new ServerDetails(this))
{
    addWhy("server");
    addSeparator();
    addAction("container.start", "Ctrl+Shift+S");
    addAction("container.unpause", "Ctrl+Shift+U");
    addAction("container.restart", "Ctrl+Shift+M");
    addAction("container.recreate", "Ctrl+Shift+C");
    addAction("daemon.restart", "Ctrl+M");
    addSeparator();
    addAction("cluster.rolling-restart", "Ctrl+Shift+R", [] { return tr("Rolling restart…"); },
              [this] { Q_EMIT actionRequested({QStringLiteral("cluster.rolling-restart"), {}, {}}); });
    addAction("controller.move", "Ctrl+Shift+V", [] { return tr("Move the controller here…"); }, [this] {
        Q_EMIT actionRequested({QStringLiteral("controller.move"), {}, {{QStringLiteral("to"), table().currentKey()}}});
    });
    addAction("server.add", "Ctrl+Shift+A", [] { return tr("Add a server…"); },
              [this] { Q_EMIT actionRequested({QStringLiteral("server.add"), {}, {}}); });
    addAction("server.remove", "Ctrl+Shift+Del");
    addSeparator();
    addAction("logs", "Ctrl+L", [] { return tr("Show the logs"); },
              [this] { Q_EMIT goToRequested(QStringLiteral("logs"), table().currentKey()); });
    build(m_model, {{95}, {160}, {84}, {150, false}, {66, false}, {56}, {124}, {220, false}, {60}, {120, false}, {80, false}, {90, false}},
          ServersModel::State, m_details);
}

int ServersView::count() const
{
    return static_cast<int>(data().cluster().spec().servers.size());
}

int ServersView::troubles() const
{
    const QVector<ServerSnapshotPtr> servers = data().servers();
    return static_cast<int>(std::count_if(servers.cbegin(), servers.cend(),
                                          [](const ServerSnapshotPtr &server) { return server->error || server->firstBroken(); }));
}

bool ServersView::isPossible(const QString &name) const
{
    if (name == QLatin1String("server.add") || name == QLatin1String("cluster.rolling-restart"))
        return true;
    if (name == QLatin1String("controller.move"))
        return !table().currentKey().isEmpty() && table().currentKey() != data().cluster().controller().name;
    return RecordView::isPossible(name);
}

void ServersView::showData()
{
    m_model.setServers(data().cluster().spec().servers, data().servers());
    tellData();
}

void ServersView::showDetails()
{
    const int row = m_model.rowOf(table().currentKey());
    m_details->showServer(row < 0 ? nullptr : &m_model.record(row));
}

QString ServersView::countText() const
{
    return tr("%n server(s)", nullptr, m_model.totalCount());
}

void ServersView::retranslate()
{
    RecordView::retranslate();
    m_model.retranslate();
}

} // namespace Slipway
