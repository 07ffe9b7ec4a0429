// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/history/historycurves.h"

#include "desktop/monitor/events/eventmodel.h"

#include <QCoreApplication>

#include <array>

namespace Slipway {

namespace {
struct CurvesTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::HistoryView)
};

template<typename F>
ChartCurve curveOf(const QVector<HistoryPoint> &points, const QString &name, Tone tone, F value)
{
    ChartCurve curve;
    curve.name = name;
    curve.tone = tone;
    curve.points.reserve(points.size());
    for (const HistoryPoint &point : points)
        curve.points.append({static_cast<double>(point.time), static_cast<double>(value(point))});
    return curve;
}

using Kind = NodeState::Kind;

int countOf(const HistoryPoint &point, std::initializer_list<Kind> kinds)
{
    int sum = 0;
    for (const Kind kind : kinds)
        sum += point.nodesByKind.at(static_cast<std::size_t>(kind));
    return sum;
}
} // namespace

QVector<ChartCurve> cpuCurves(const QVector<HistoryPoint> &points)
{
    ChartCurve used = curveOf(points, CurvesTr::tr("in use"), Tone::Accent, [](const HistoryPoint &p) { return p.cpusAllocated; });
    ChartCurve all = curveOf(points, CurvesTr::tr("in all"), Tone::Neutral, [](const HistoryPoint &p) { return p.cpusTotal; });
    all.line = Qt::DashLine;
    return {used, all};
}

QVector<ChartCurve> queueCurves(const QVector<HistoryPoint> &points)
{
    ChartCurve running = curveOf(points, CurvesTr::tr("running"), Tone::Good, [](const HistoryPoint &p) { return p.jobsRunning; });
    ChartCurve waiting = curveOf(points, CurvesTr::tr("waiting"), Tone::Warning, [](const HistoryPoint &p) { return p.jobsPending; });
    waiting.line = Qt::DashLine;
    return {running, waiting};
}

QVector<ChartCurve> nodeCurves(const QVector<HistoryPoint> &points)
{
    const auto band = [&points](const QString &name, Tone tone, Qt::BrushStyle pattern, std::initializer_list<Kind> kinds) {
        ChartCurve curve = curveOf(points, name, tone, [kinds](const HistoryPoint &p) { return countOf(p, kinds); });
        curve.pattern = pattern;
        return curve;
    };
    return {band(CurvesTr::tr("out"), Tone::Bad, Qt::DiagCrossPattern,
                 {Kind::Failing, Kind::Unknown, Kind::NotResponding, Kind::Refused, Kind::Down}),
            band(CurvesTr::tr("drained"), Tone::Warning, Qt::BDiagPattern, {Kind::Draining, Kind::Drained}),
            band(CurvesTr::tr("resting"), Tone::Neutral, Qt::HorPattern,
                 {Kind::Maintenance, Kind::PowerSaving, Kind::Rebooting}),
            band(CurvesTr::tr("in use"), Tone::Accent, Qt::Dense6Pattern, {Kind::Mixed, Kind::Allocated, Kind::Completing}),
            band(CurvesTr::tr("idle"), Tone::Good, Qt::SolidPattern, {Kind::Idle, Kind::Planned, Kind::Reserved})};
}

QVector<ChartCurve> loadCurves(const QVector<NodeLoad> &loads)
{
    static constexpr std::array<Tone, 3> tones{Tone::Accent, Tone::Good, Tone::Warning};
    static constexpr std::array<Qt::PenStyle, 4> lines{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QVector<ChartCurve> curves;
    for (const NodeLoad &load : loads.first(std::min(loads.size(), mostLoads))) {
        const auto i = static_cast<std::size_t>(curves.size());
        ChartCurve curve;
        curve.name = shownCell(load.first);
        curve.tone = tones.at(i % tones.size());
        curve.line = lines.at(i % lines.size());
        for (const auto &[time, value] : load.second)
            curve.points.append({static_cast<double>(time), static_cast<double>(value)});
        curves.append(curve);
    }
    return curves;
}

} // namespace Slipway
