// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/agetext.h"

#include <QCoreApplication>

namespace Slipway {

namespace {
struct AgeTr
{
    Q_DECLARE_TR_FUNCTIONS(AgeText)
};
} // namespace

QString ageText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < 2 * minute)
        return AgeTr::tr("%1 s").arg(qMax<qint64>(0, seconds));
    if (seconds < 2 * hour)
        return AgeTr::tr("%1 min").arg(seconds / minute);
    if (seconds < 2 * day)
        return AgeTr::tr("%1 h").arg(seconds / hour);
    return AgeTr::tr("%1 d").arg(seconds / day);
}

} // namespace Slipway
