// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/history/historypage.h"

#include "desktop/monitor/history/historykeeper.h"
#include "desktop/monitor/history/historyview.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace Slipway {

namespace {
constexpr qsizetype firstNodes = 3; ///< whose load is shown before anybody chose

/// Beside the unsaved work; the name of a checked cluster is a plain word.
QString folderOf(const MonitorContext &context)
{
    const QString state = context.app.stateFolder;
    if (state.isEmpty())
        return {};
    return QFileInfo(state).path() + QStringLiteral("/history/") + context.data.cluster().spec().cluster.name;
}
} // namespace

HistoryPage::HistoryPage(const MonitorContext &context, QWidget *parent)
    : MonitorView(context, parent), m_keeper(new HistoryKeeper(folderOf(context), this)), m_view(new HistoryView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 2, 32, 24);
    column->addWidget(m_view);
    connect(&data(), &MonitorData::snapshotChanged, this, [this] { m_keeper->add(data().snapshot()); });
    connect(&data(), &MonitorData::eventsAdded, this, [this](const QVector<ClusterEvent> &events) { m_keeper->add(events); });
    connect(m_view, &HistoryView::wanted, this, [this](const TimeRange &range, const QStringList &nodes) {
        m_keeper->ask(range, nodes, HistoryView::mostPoints);
    });
    connect(m_keeper, &HistoryKeeper::answered, this,
            [this](const QVector<HistoryPoint> &points, const QVector<NodeLoad> &loads) {
                m_view->setPoints(points);
                m_view->setLoads(loads);
            });
    m_view->setClock([this] { return data().now() / 1000; });
}

void HistoryPage::showData()
{
    if (const ClusterSnapshotPtr &seen = data().snapshot(); seen && !m_begun) {
        m_begun = true;
        QStringList names;
        for (const SlurmNode &node : seen->nodes)
            names.append(node.name);
        m_view->setKnownNodes(names);
        if (m_view->nodes().isEmpty())
            m_view->setNodes(names.mid(0, firstNodes));
    }
    m_view->refresh();
}

void HistoryPage::showSubject(const QString &subject)
{
    m_begun = true;
    m_view->setNodes({subject});
}

} // namespace Slipway
