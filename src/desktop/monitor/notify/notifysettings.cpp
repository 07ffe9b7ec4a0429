// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/notify/notifysettings.h"

#include <QSettings>

#include <array>

namespace Slipway {

namespace {
struct Switch
{
    const char *key;
    bool NotifySettings::*value;
};

constexpr std::array<Switch, 7> switches{{{"notify/enabled", &NotifySettings::enabled},
                                          {"notify/nodeDown", &NotifySettings::nodeDown},
                                          {"notify/nodeBack", &NotifySettings::nodeBack},
                                          {"notify/controllers", &NotifySettings::controllers},
                                          {"notify/connection", &NotifySettings::connection},
                                          {"notify/jobFailed", &NotifySettings::jobFailed},
                                          {"notify/quiet", &NotifySettings::quiet}}};

const QString fromKey = QStringLiteral("notify/quietFrom");
const QString toKey = QStringLiteral("notify/quietTo");
const QString timeFormat = QStringLiteral("HH:mm");

QTime timeOf(const QSettings &settings, const QString &key, const QTime &usual)
{
    const QTime time = QTime::fromString(settings.value(key).toString(), timeFormat);
    return time.isValid() ? time : usual;
}
} // namespace

bool NotifySettings::isQuietAt(const QTime &time) const
{
    if (!quiet || quietFrom == quietTo)
        return false;
    if (quietFrom < quietTo)
        return time >= quietFrom && time < quietTo;
    return time >= quietFrom || time < quietTo;
}

NotifySettings NotifySettings::load(const QSettings &settings)
{
    NotifySettings loaded;
    for (const Switch &one : switches)
        loaded.*one.value = settings.value(QLatin1String(one.key), loaded.*one.value).toBool();
    loaded.quietFrom = timeOf(settings, fromKey, loaded.quietFrom);
    loaded.quietTo = timeOf(settings, toKey, loaded.quietTo);
    return loaded;
}

void NotifySettings::save(QSettings &settings) const
{
    for (const Switch &one : switches)
        settings.setValue(QLatin1String(one.key), this->*one.value);
    settings.setValue(fromKey, quietFrom.toString(timeFormat));
    settings.setValue(toKey, quietTo.toString(timeFormat));
}

} // namespace Slipway
