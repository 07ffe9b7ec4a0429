// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/monitorviews.h"

#include "desktop/monitor/events/eventspage.h"
#include "desktop/monitor/history/historypage.h"
#include "desktop/monitor/history/nodeloadchart.h"
#include "desktop/monitor/jobs/jobsview.h"
#include "desktop/monitor/logs/logspage.h"
#include "desktop/monitor/nodes/nodedetails.h"
#include "desktop/monitor/nodes/nodesview.h"
#include "desktop/monitor/overview/overview.h"
#include "desktop/monitor/partitions/partitionsview.h"
#include "desktop/monitor/servers/controllersview.h"
#include "desktop/monitor/servers/serversview.h"

namespace Slipway {

namespace {

void addLoadChart(NodesView &nodes, HistoryKeeper &keeper, const MonitorData &data)
{
    auto *chart = new NodeLoadChart(keeper, data);
    nodes.details().setHistory(chart);
    QObject::connect(&nodes.details(), &NodeDetails::nodeShown, chart, &NodeLoadChart::showNode);
}

} // namespace

QVector<MonitorView *> makeMonitorViews(const MonitorContext &context, QWidget *parent)
{
    auto *nodes = new NodesView(context, parent);
    auto *history = new HistoryPage(context, parent);
    addLoadChart(*nodes, history->keeper(), context.data);
    // One line a view: a view is added or moved here and nowhere else.
    return {
        new Overview(context, parent),
        nodes,
        new JobsView(context, parent),
        new PartitionsView(context, parent),
        new ServersView(context, parent),
        new ControllersView(context, parent),
        history,
        new EventsPage(context, parent),
        new LogsPage(context, parent),
    };
}

} // namespace Slipway
