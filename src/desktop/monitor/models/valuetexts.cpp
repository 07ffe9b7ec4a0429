// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/valuetexts.h"

#include "survey/plainline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Slipway {

namespace {

struct ValueTr
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

QString none()
{
    return QStringLiteral("–");
}

} // namespace

QString memoryUseText(qint64 usedMiB, qint64 totalMiB)
{
    constexpr qint64 gibibyte = 1024;
    if (totalMiB <= unstatedMemory)
        return none();
    if (totalMiB < 10 * gibibyte)
        return ValueTr::tr("%1 / %2 MiB").arg(usedMiB).arg(totalMiB);
    return ValueTr::tr("%1 / %2 GiB").arg((usedMiB + gibibyte / 2) / gibibyte).arg((totalMiB + gibibyte / 2) / gibibyte);
}

QString useText(qint64 used, qint64 total)
{
    return total <= 0 ? none() : QStringLiteral("%1 / %2").arg(used).arg(total);
}

QString momentText(qint64 secondsSince1970)
{
    if (secondsSince1970 <= 0)
        return none();
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(secondsSince1970);
    const QLocale locale;
    const QString time = locale.toString(moment.time(), QStringLiteral("HH:mm"));
    return moment.date() == QDate::currentDate() ? time
                                                 : locale.toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

QString spanText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < 0)
        return ValueTr::tr("no limit");
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QString end = two(seconds % hour / minute) + QLatin1Char(':') + two(seconds % minute);
    if (seconds < hour)
        return end;
    const QString hours = two(seconds % day / hour) + QLatin1Char(':') + end;
    return seconds < day ? hours : QString::number(seconds / day) + QLatin1Char('-') + hours;
}

QString bytesText(qint64 bytes)
{
    return bytes < 0 ? none() : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString shortLine(const QString &text)
{
    constexpr qsizetype enough = 2000; // a name may be a megabyte long
    return plainLine(text.left(enough));
}

} // namespace Slipway
