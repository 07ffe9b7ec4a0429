// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/history/nodeloadchart.h"

#include "desktop/monitor/history/historykeeper.h"
#include "desktop/monitor/monitordata.h"

#include <QEvent>

namespace Slipway {

namespace {
constexpr qint64 span = 3600; ///< seconds
constexpr int mostPoints = 400;
} // namespace

NodeLoadChart::NodeLoadChart(HistoryKeeper &keeper, const MonitorData &seen, QWidget *parent)
    : TimeChart(Shape::Lines, parent), m_keeper(keeper), m_data(seen)
{
    setObjectName(QStringLiteral("nodeLoad"));
    setDecimals(2);
    retranslate();
    connect(this, &TimeChart::markerWanted, this, &TimeChart::setMarker);
    connect(&seen, &MonitorData::snapshotChanged, this, &NodeLoadChart::ask);
    connect(&keeper, &HistoryKeeper::loadAnswered, this, [this](const NodeLoad &load) {
        if (load.first == m_node)
            setCurves(loadCurves({load}));
    });
}

void NodeLoadChart::retranslate()
{
    setTitle(tr("Load for each CPU, last hour"));
    setEmptyText(tr("Nothing was seen yet."));
}

void NodeLoadChart::showNode(const QString &name)
{
    m_node = name;
    setMarker({});
    setCurves({});
    ask();
}

/// Not while nobody can see it.
void NodeLoadChart::ask()
{
    if (m_node.isEmpty() || !isVisible())
        return;
    const qint64 now = m_data.now() / 1000;
    setRange({now - span, now});
    setGapLimit([now](qint64 time) { return gapLimit(time, now, span, mostPoints); });
    m_keeper.askLoad(m_node, range(), mostPoints);
}

void NodeLoadChart::showEvent(QShowEvent *event)
{
    TimeChart::showEvent(event);
    ask();
}

void NodeLoadChart::changeEvent(QEvent *event)
{
    TimeChart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Slipway
