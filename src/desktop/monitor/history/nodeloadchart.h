// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/history/timechart.h"

namespace Slipway {

class HistoryKeeper;
class MonitorData;

/// The load of one node over the last hour, which moves on with what is seen. Both arguments outlive it.
class NodeLoadChart : public TimeChart
{
    Q_OBJECT

public:
    NodeLoadChart(HistoryKeeper &keeper, const MonitorData &seen, QWidget *parent = nullptr);

    void showNode(const QString &name);

    QSize sizeHint() const override { return {320, 150}; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void retranslate();

    HistoryKeeper &m_keeper;
    const MonitorData &m_data;
    QString m_node;
};

} // namespace Slipway
