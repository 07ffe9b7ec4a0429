// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <algorithm>
#include <array>
#include <limits>

namespace Slipway {

/// Values over time in one resolution: those of one step are merged, and what is older than `keep` goes.
/// Point has a `time` in seconds; Merge: Point(begin, end) of neighbours.
template<typename Point, typename Merge>
class HistoryTier
{
public:
    HistoryTier(qint64 step, qint64 keep) : m_step(step), m_keep(keep) {}

    /// Times ascend; one that does not (a clock that was set back) begins anew from there.
    void add(const Point &point)
    {
        while (!m_points.isEmpty() && m_points.last().time > point.time)
            m_points.removeLast();
        if (!m_open.isEmpty() && (slot(m_open.last().time) != slot(point.time) || m_open.last().time > point.time))
            m_open.clear();
        m_open.append(point);
        Point merged = m_open.size() == 1 ? point : Merge()(m_open.cbegin(), m_open.cend());
        merged.time = m_open.size() == 1 ? point.time : m_open.first().time;
        if (m_open.size() > 1 && !m_points.isEmpty())
            m_points.last() = merged;
        else
            m_points.append(merged);
        const qint64 oldest = point.time - m_keep;
        const auto keepFrom = std::find_if(m_points.cbegin(), m_points.cend(), [oldest](const Point &p) { return p.time >= oldest; });
        m_points.remove(0, keepFrom - m_points.cbegin());
    }
    const QVector<Point> &points() const { return m_points; }

private:
    qint64 slot(qint64 time) const { return time / m_step; }

    qint64 m_step;
    qint64 m_keep;
    QVector<Point> m_points;
    QVector<Point> m_open; ///< of the step that has not ended: they are merged in the last of m_points
};

/// Three tiers: the last hour, day and week.
template<typename Point, typename Merge>
class TieredHistory
{
public:
    explicit TieredHistory(qint64 finest)
        : m_tiers{Tier(finest, hour), Tier(minute, day), Tier(10 * minute, week)}
    {
    }

    void add(const Point &point)
    {
        for (Tier &tier : m_tiers)
            tier.add(point);
    }
    /// Ascending, each moment in the finest resolution there is.
    QVector<Point> between(qint64 from, qint64 to) const
    {
        QVector<Point> all;
        qint64 until = to; // of the coarser ones only what is older than the finer ones reach
        for (const Tier &tier : m_tiers) {
            QVector<Point> some;
            for (const Point &point : tier.points()) {
                if (point.time >= from && point.time <= until)
                    some.append(point);
            }
            all = some + all;
            if (!tier.points().isEmpty())
                until = std::min(until, tier.points().first().time - 1);
        }
        return all;
    }
    /// Everything that is kept, coarsest first: added again in this order it makes the same history.
    QVector<Point> kept() const { return between(0, std::numeric_limits<qint64>::max()); }

private:
    using Tier = HistoryTier<Point, Merge>;
    static constexpr qint64 minute = 60;
    static constexpr qint64 hour = 60 * minute;
    static constexpr qint64 day = 24 * hour;
    static constexpr qint64 week = 7 * day;

    std::array<Tier, 3> m_tiers;
};

/// At most about \a most points: as many neighbours are merged as it takes.
template<typename Point, typename Merge>
QVector<Point> thinned(const QVector<Point> &points, int most)
{
    const qsizetype together = most > 0 ? (points.size() + most - 1) / most : 1;
    if (together <= 1)
        return points;
    QVector<Point> few;
    for (qsizetype i = 0; i < points.size(); i += together) {
        const auto begin = points.cbegin() + i;
        const auto end = points.cbegin() + std::min(points.size(), i + together);
        Point merged = Merge()(begin, end);
        merged.time = begin->time;
        few.append(merged);
    }
    return few;
}

} // namespace Slipway
