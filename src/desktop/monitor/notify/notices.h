// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/notify/notifysettings.h"
#include "monitor/clusterevent.h"

namespace Slipway {

/// One message of the desktop. Its texts hold nothing a desktop could take for markup.
struct Notice
{
    QString title;
    QString text;
    ClusterEvent::Severity severity = ClusterEvent::Severity::Info;

    bool operator==(const Notice &) const = default;
};

/// What of \a events a person who chose \a settings is told, put together: five hundred nodes that went down are one
/// notice. What went down and came back within \a events is no news. Quiet hours are not looked at. Pure.
QVector<Notice> noticesOf(const QVector<ClusterEvent> &events, const NotifySettings &settings, const QString &cluster);

} // namespace Slipway
