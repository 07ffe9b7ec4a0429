// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway {

// Values as the tables of the monitor show them; "–" stands for what is not known.

/// MiB Slurm says a node has when its configuration says nothing.
inline constexpr qint64 unstatedMemory = 1;
/// "12 / 503 GiB", in one unit.
QString memoryUseText(qint64 usedMiB, qint64 totalMiB);
/// "0 / 128".
QString useText(qint64 used, qint64 total);
/// A moment by this computer's clock, short: "14:31" today, else with the date. 0: "–".
QString momentText(qint64 secondsSince1970);

/// A span of time as Slurm writes it: "1-02:03:04", "0:42". Below 0: no limit.
QString spanText(qint64 seconds);
/// "12.3 GiB", "840 MiB".
QString bytesText(qint64 bytes);
/// Slurm's words as one line that is safe to show and not endless.
QString shortLine(const QString &text);

} // namespace Slipway
