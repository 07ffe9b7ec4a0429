// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/nodes/nodesview.h"

#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/nodes/nodedetails.h"
#include "desktop/monitor/widgets/nodegrid.h"
#include "desktop/review/viewswitch.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace Slipway {

namespace {
constexpr char gridKey[] = "monitor/nodesAsGrid";
} // namespace

NodesView::NodesView(const MonitorContext &context, QWidget *parent)
    : RecordView(context, parent), m_grid(new NodeGrid(this)), m_details(new NodeDetails(context, this)), m_switch(new ViewSwitch(this)),
      m_stack(new QStackedWidget(this))
{
    addActions();
    m_grid->setObjectName(QStringLiteral("nodeGrid"));
    m_switch->setObjectName(QStringLiteral("nodesSwitch"));
    m_switch->addTab(QString());
    m_switch->addTab(QString());
    build(m_model, {{95}, {132}, {92}, {124}, {70, false}, {62}, {100}, {100, false}, {100, false}, {120, false}, {80, false}, {120, false}},
          NodesModel::State, m_details);
    m_grid->setUp(m_model, table().selectionModel());
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    splitter().insertWidget(0, m_stack);
    m_stack->addWidget(&table());
    m_stack->addWidget(m_grid);
    splitter().setStretchFactor(0, 1);
    splitter().setStretchFactor(1, 0);
    splitter().setSizes({640, 366});
    addToBar(m_switch);
    connect(m_grid, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { popupActions(m_grid->viewport()->mapToGlobal(place)); });
    connect(m_switch, &QTabBar::currentChanged, this, [this](int tab) { showGrid(tab == 1); });
    connect(m_details, &NodeDetails::jobChosen, this, [this](const QString &job) { Q_EMIT goToRequested(QStringLiteral("jobs"), job); });
    connect(&table(), &RecordTable::keyActivated, this, [this] { m_details->setFocus(); });
    retranslate();
    showGrid(context.app.settings.value(QLatin1String(gridKey)).toBool());
}

void NodesView::addActions()
{
    addWhy("node");
    addSeparator();
    addAction("node.drain", "Ctrl+D");
    addAction("node.undrain", "Ctrl+Shift+D");
    addAction("node.resume", "Ctrl+R");
    addAction("node.reboot-return", "Ctrl+Shift+R");
    addAction("node.down", "Ctrl+Shift+O");
    addSeparator();
    addAction("daemon.restart", "Ctrl+M");
    addAction("container.start", "Ctrl+Shift+S");
    addAction("container.restart", "Ctrl+Shift+M");
    addAction("container.recreate", "Ctrl+Shift+C");
    addSeparator();
    addAction("logs", "Ctrl+L", [] { return tr("Show the logs"); },
              [this] { Q_EMIT goToRequested(QStringLiteral("logs"), table().currentKey()); });
    addAction("grid", "Ctrl+G", [] { return tr("Table or grid"); }, [this] { showGrid(m_stack->currentIndex() == 0); });
}

void NodesView::showGrid(bool on)
{
    m_stack->setCurrentIndex(on ? 1 : 0);
    m_switch->setCurrentIndex(on ? 1 : 0);
    context().app.settings.setValue(QLatin1String(gridKey), on);
}

int NodesView::count() const
{
    return data().snapshot() ? static_cast<int>(data().snapshot()->nodes.size()) : -1;
}

int NodesView::troubles() const
{
    const ClusterSnapshotPtr &snapshot = data().snapshot();
    if (!snapshot)
        return 0;
    return static_cast<int>(std::count_if(snapshot->nodes.cbegin(), snapshot->nodes.cend(),
                                          [](const SlurmNode &node) { return needsAttention(node.state.kind()); }));
}

void NodesView::showData()
{
    const Cluster &cluster = data().cluster().spec().cluster;
    m_model.setServers(data().servers(), QStringList{cluster.controller} + cluster.backupControllers);
    m_model.setSnapshot(data().snapshot());
    m_grid->setEmptyText(m_model.totalCount() > 0 ? QString() : emptyText());
    tellData();
}

void NodesView::showDetails()
{
    m_details->showNode(table().currentKey());
}

QString NodesView::countText() const
{
    if (!data().snapshot())
        return {};
    const int shown = m_model.rowCount();
    const int all = m_model.totalCount();
    return shown == all ? tr("%n node(s)", nullptr, all) : tr("%1 of %n node(s)", nullptr, all).arg(shown);
}

QString NodesView::emptyText() const
{
    return data().snapshot() ? tr("The controller knows no node. Push the files and reconfigure.")
                             : tr("The nodes appear here once the controller has answered.");
}

void NodesView::retranslate()
{
    RecordView::retranslate();
    m_switch->setTabText(0, tr("&Table"));
    m_switch->setTabText(1, tr("&Grid"));
    m_switch->setAccessibleName(tr("Table or grid"));
    m_model.retranslate();
}

} // namespace Slipway
