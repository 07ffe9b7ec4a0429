// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/logwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Slipway {

QString sinceLastStart(const QString &text)
{
    static const QRegularExpression started(QStringLiteral("Running as primary controller|Running as backup|slurmd started on"));
    qsizetype from = 0;
    for (auto it = started.globalMatch(text); it.hasNext();)
        from = it.next().capturedEnd();
    return text.mid(from);
}

QString linesOfDaemon(const QString &log, const QString &daemon)
{
    const QString mark = daemon + QStringLiteral(": ");
    QStringList lines = log.split(QLatin1Char('\n'));
    if (std::none_of(lines.cbegin(), lines.cend(), [&](const QString &line) { return line.startsWith(mark); }))
        return log;
    lines.erase(std::remove_if(lines.begin(), lines.end(), [&](const QString &line) { return !line.startsWith(mark); }), lines.end());
    return lines.join(QLatin1Char('\n'));
}

QString lastWordsOfMunged(const QString &log)
{
    const QString words = linesOfDaemon(log, QStringLiteral("munged"));
    return words.mid(qMax(qsizetype(0), words.lastIndexOf(QLatin1String("Starting munge-"))));
}

} // namespace Slipway
