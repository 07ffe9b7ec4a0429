// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/logsview.h"
#include "desktop/monitor/logs/terminal.h"
#include "survey/sshtargets.h"

namespace Slipway {

void showServersOf(const CheckedCluster &cluster, HostConnector &connector, LogsView &view)
{
    auto read = [cluster, &connector](const LogRequest &request, const LogSink &sink, std::stop_token stop) {
        return readLog(cluster, request, connector, sink, std::move(stop));
    };
    auto shell = [cluster](const QString &node) -> Result<QStringList> {
        const Server *server = cluster.server(node);
        if (!server)
            return Error{Error::Code::NotFound, LogsView::tr("There is no node %1 in the cluster file.").arg(node), {}, {}};
        return containerShell(sshTarget(*server), node);
    };
    view.setSource(read, shell);
    QStringList names;
    for (const Server &server : cluster.spec().servers)
        names.append(server.name);
    view.setNodes(names);
}

LogsView *makeLogsView(const CheckedCluster &cluster, HostConnector &connector, QWidget *parent)
{
    auto *view = new LogsView({}, {}, parent);
    showServersOf(cluster, connector, *view);
    return view;
}

} // namespace Slipway
