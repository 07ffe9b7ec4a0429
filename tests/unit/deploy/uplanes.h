// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launchtest.h"

namespace Slipway {

// What the tests of `up` know of the three servers.

inline const QString worker01 = QStringLiteral("worker01");
inline const QString worker02 = QStringLiteral("worker02");
inline const QString worker03 = QStringLiteral("worker03");
inline const QString keyFile = QStringLiteral("/home/ada/.local/share/slipway/workq/munge.key");
inline constexpr char goodLane[] =
    "connect done, docker.found done, compose.found done, files.seen done, munge-key done, "
    "image already-done, ports.free done, compose.up done, refresh skipped";
inline constexpr char idleLane[] =
    "connect done, docker.found done, compose.found done, files.seen done, munge-key already-done, "
    "image already-done, ports.free already-done, compose.up already-done, refresh already-done";

/// The munge key on \a server; empty when there is none.
inline QByteArray keyOn(LaunchTest &test, const QString &server)
{
    return test.fake.server(server).machine().content(keyFile).value_or(QByteArray());
}

} // namespace Slipway
