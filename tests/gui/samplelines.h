// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/loglines.h"

namespace Slipway {

inline constexpr qint64 logStart = 1'795'000'000'000; ///< milliseconds since 1970

/// \a at: milliseconds after logStart; 0: a line without a time.
inline LogLine line(qint64 at, const QString &node, const QString &text, LogLine::Level level = LogLine::Level::Info)
{
    return {at == 0 ? 0 : logStart + at, node, LogRequest::Kind::Slurmd, level, text};
}

/// As many, a millisecond apart.
inline QVector<LogLine> many(const QString &node, int count, int first = 0)
{
    QVector<LogLine> lines;
    lines.reserve(count);
    for (int i = first; i < first + count; ++i)
        lines.append(line(i + 1, node, QStringLiteral("message %1").arg(i)));
    return lines;
}

} // namespace Slipway
