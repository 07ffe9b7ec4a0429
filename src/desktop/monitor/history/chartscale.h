// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace Slipway {

/// A part of time on the screen, in seconds since 1970.
struct TimeRange
{
    qint64 from = 0;
    qint64 to = 0;

    qint64 span() const { return to - from; }
    bool operator==(const TimeRange &) const = default;
};

/// A place on an axis and what stands there.
struct AxisMark
{
    double at = 0;
    QString text;

    bool operator==(const AxisMark &) const = default;
};

/// Round times of this computer's clock inside \a range, at most \a most of them.
QVector<AxisMark> timeMarks(const TimeRange &range, int most);
/// 0 and round values above it, the last one not below \a highest: "0", "200", "400".
QVector<AxisMark> valueMarks(double highest);

/// \a range made longer (factor above 1) or shorter around \a around, and kept within a minute and eight days, not
/// reaching beyond \a now.
TimeRange zoomed(const TimeRange &range, double factor, qint64 around, qint64 now);
/// Moved by \a seconds, as far as there is anything to see.
TimeRange panned(const TimeRange &range, qint64 seconds, qint64 now);

/// How far two points of the history may be apart at \a time to belong to one line: what is kept gets coarser with its
/// age, and points on a long range are merged. Further apart there is a gap.
qint64 gapLimit(qint64 time, qint64 now, qint64 span, int mostPoints);

} // namespace Slipway
