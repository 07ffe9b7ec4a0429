// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/history/timechart.h"
#include "monitor/history.h"

namespace Slipway {

/// The charts of what was remembered. Each curve has a colour and a second sign: a pattern or a kind of line.
QVector<ChartCurve> cpuCurves(const QVector<HistoryPoint> &points);
QVector<ChartCurve> queueCurves(const QVector<HistoryPoint> &points);
/// Stacked; states are put together to the five a person acts on.
QVector<ChartCurve> nodeCurves(const QVector<HistoryPoint> &points);

using NodeLoad = QPair<QString, QVector<QPair<qint64, float>>>;
/// One line for each node, in their order.
QVector<ChartCurve> loadCurves(const QVector<NodeLoad> &loads);
inline constexpr qsizetype mostLoads = 6; ///< more lines cannot be told apart

} // namespace Slipway
