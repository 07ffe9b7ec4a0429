// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

class QSettings;

namespace Slipway {

/// What a person wants to be told of while the window is somewhere else, and when not.
struct NotifySettings
{
    bool enabled = true;
    bool nodeDown = true;
    bool nodeBack = true;
    bool controllers = true;
    bool connection = false; ///< the cluster cannot be asked, and can again
    bool jobFailed = false;
    bool quiet = false; ///< nothing is told between the two times
    QTime quietFrom{22, 0};
    QTime quietTo{7, 0}; ///< earlier than quietFrom: on the next day

    bool isQuietAt(const QTime &time) const;
    /// What is there and makes sense; the usual value for everything else.
    static NotifySettings load(const QSettings &settings);
    void save(QSettings &settings) const;

    bool operator==(const NotifySettings &) const = default;
};

} // namespace Slipway
