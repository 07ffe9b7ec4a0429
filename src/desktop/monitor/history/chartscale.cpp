// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/history/chartscale.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace Slipway {

namespace {
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 shortest = minute;
constexpr qint64 longest = 8 * day;

/// The first round time at or behind \a from, in steps of \a step of the local clock.
QDateTime firstMark(qint64 from, qint64 step)
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(from);
    if (step >= day) {
        const QDateTime midnight = start.date().startOfDay();
        return midnight < start ? start.date().addDays(1).startOfDay() : midnight;
    }
    const qint64 sinceMidnight = start.date().startOfDay().secsTo(start);
    const qint64 behind = sinceMidnight % step;
    return behind == 0 ? start : start.addSecs(step - behind);
}

QString markText(const QDateTime &time, qint64 step)
{
    if (step >= day)
        return QLocale().toString(time, QStringLiteral("ddd d"));
    if (step < minute)
        return time.toString(QStringLiteral("HH:mm:ss"));
    return time.toString(QStringLiteral("HH:mm"));
}
} // namespace

QVector<AxisMark> timeMarks(const TimeRange &range, int most)
{
    static constexpr std::array<qint64, 16> steps{10,        30,       minute,    2 * minute, 5 * minute, 10 * minute,
                                                  15 * minute, 30 * minute, hour,   2 * hour,   3 * hour,   6 * hour,
                                                  12 * hour, day,      2 * day,   4 * day};
    if (range.span() <= 0 || most < 1)
        return {};
    const auto fits = [&](qint64 step) { return range.span() / step <= most; };
    const auto found = std::find_if(steps.cbegin(), steps.cend(), fits);
    const qint64 step = found == steps.cend() ? range.span() : *found;
    QVector<AxisMark> marks;
    for (QDateTime time = firstMark(range.from, step); time.toSecsSinceEpoch() <= range.to;
         time = step >= day ? time.addDays(step / day) : time.addSecs(step))
        marks.append({static_cast<double>(time.toSecsSinceEpoch()), markText(time, step)});
    return marks;
}

QVector<AxisMark> valueMarks(double highest)
{
    const double top = std::isfinite(highest) && highest > 0 ? highest : 1;
    const double rough = top / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double part : {1.0, 2.0, 2.5, 5.0}) {
        if (part * power >= rough) {
            step = part * power;
            break;
        }
    }
    if (top >= 4)
        step = std::max(1.0, std::ceil(step)); // whole things are counted
    QVector<AxisMark> marks;
    const auto isWhole = [](double value) { return std::abs(value - std::round(value)) < 1e-9; };
    const int decimals = isWhole(step) ? 0 : isWhole(10 * step) ? 1 : 2;
    for (int i = 0; marks.isEmpty() || marks.constLast().at < top; ++i)
        marks.append({i * step, QLocale().toString(i * step, 'f', decimals)});
    return marks;
}

TimeRange panned(const TimeRange &range, qint64 seconds, qint64 now)
{
    const qint64 span = range.span();
    const qint64 to = std::clamp(range.to + seconds, now - longest + span, now);
    return {to - span, to};
}

TimeRange zoomed(const TimeRange &range, double factor, qint64 around, qint64 now)
{
    const auto wanted = static_cast<qint64>(std::llround(static_cast<double>(range.span()) * factor));
    const qint64 span = std::clamp(wanted, shortest, longest);
    const double part = range.span() > 0 ? static_cast<double>(around - range.from) / static_cast<double>(range.span()) : 0.5;
    const qint64 from = around - static_cast<qint64>(std::llround(static_cast<double>(span) * part));
    return panned({from, from + span}, 0, now);
}

qint64 gapLimit(qint64 time, qint64 now, qint64 span, int mostPoints)
{
    // The cluster is looked at once a minute while nobody looks; what is older than a day is kept every ten minutes.
    const qint64 kept = now - time < day ? minute : 10 * minute;
    const qint64 merged = mostPoints > 0 ? span / mostPoints : 0;
    return 3 * std::max(kept, merged);
}

} // namespace Slipway
