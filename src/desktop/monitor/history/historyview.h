// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/history/historycurves.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QButtonGroup;
class QLineEdit;

namespace Slipway {

class TextLabel;
class TimeChart;

/// What happened in the last hour, day or week: CPUs, nodes by state, the queue, and the load of chosen nodes. The four
/// charts move together, and tell the values of one moment.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostPoints = 600; ///< to ask History for: about one for every pixel

    explicit HistoryView(QWidget *parent = nullptr);

    /// Seconds since 1970; replaced in tests.
    void setClock(std::function<qint64()> now);
    /// Names to complete in the field of the loads.
    void setKnownNodes(const QStringList &names);
    /// Whose load is shown; more than mostLoads are left out.
    void setNodes(const QStringList &names);
    const QStringList &nodes() const { return m_nodes; }
    const TimeRange &range() const { return m_range; }
    bool followsNow() const { return m_follow; }

    /// Answers of History to wanted().
    void setPoints(const QVector<HistoryPoint> &points);
    void setLoads(const QVector<NodeLoad> &loads);

public Q_SLOTS:
    /// Asks anew: after a look at the cluster, or when the view is shown.
    void refresh();

Q_SIGNALS:
    /// setPoints() and setLoads() are expected to follow.
    void wanted(const Slipway::TimeRange &range, const QStringList &nodes);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectChart(TimeChart *chart);
    void showSpan(qint64 seconds);
    void setRange(const TimeRange &range, bool soon);
    void setMarker(std::optional<qint64> time);
    void takeNodes();
    void showMoment();
    void retranslate();

    std::function<qint64()> m_now;
    TimeRange m_range;
    bool m_follow = true; ///< the right edge is now
    QStringList m_nodes;
    QVector<HistoryPoint> m_points;
    QVector<NodeLoad> m_loads;
    std::optional<qint64> m_marker;
    QTimer m_soon; ///< a pan or zoom has many steps; they are asked for once

    QButtonGroup *m_spans;
    TextLabel *m_moment;
    QLineEdit *m_nodeField;
    TextLabel *m_nodeNote;
    QVector<TimeChart *> m_charts; ///< CPUs, nodes, queue, loads
};

} // namespace Slipway
