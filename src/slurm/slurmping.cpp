// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/recordfields.h"
#include "slurm/slurmrecords.h"

#include <algorithm>

namespace Slipway {

QVector<SlurmPing> parseSlurmPing(const QByteArray &pingOutput)
{
    // Slurmctld(backup1) at worker02 is DOWN
    QVector<SlurmPing> pings;
    LineCursor lines(pingOutput);
    while (lines.next()) {
        const QByteArrayView line = lines.line().trimmed();
        const qsizetype close = line.indexOf(") at ");
        const qsizetype verb = line.lastIndexOf(" is ");
        if (!line.startsWith("Slurmctld(") || close < 0 || verb < close + 5)
            continue;
        const QByteArrayView word = line.sliced(verb + 4);
        if (word != "UP" && word != "DOWN")
            continue;
        pings.append({QString::fromUtf8(line.sliced(10, close - 10)),
                      QString::fromUtf8(line.sliced(close + 5, verb - close - 5)), word == "UP",
                      QString::fromUtf8(line)});
    }
    return pings;
}

bool controllerAnswers(const QByteArray &pingOutput)
{
    const QVector<SlurmPing> pings = parseSlurmPing(pingOutput);
    return std::any_of(pings.cbegin(), pings.cend(), [](const SlurmPing &ping) { return ping.up; });
}

} // namespace Slipway
