// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redactor.h"
#include "deploy/launch.h"
#include "fakes/fakecluster.h"

#include <QTest>

namespace Slipway {

/// A list of words.
inline QStringList words(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *word : all)
        list << QString::fromUtf8(word);
    return list;
}

/// Three servers that were pushed to and brought up.
inline void bringUpFake(FakeCluster &fake)
{
    Redactor redactor;
    const LaunchContext context{fake.connector(), redactor, {}, {}, {std::chrono::milliseconds(60), std::chrono::milliseconds(5), std::chrono::milliseconds(60), std::chrono::milliseconds(60), std::chrono::milliseconds(5)}};
    QVERIFY(pushCluster(fake.cluster(), context).succeeded());
    QVERIFY(bringUp(fake.cluster(), context).succeeded());
    for (const Server &server : std::as_const(fake.spec.servers))
        fake.server(server.name).clearCommands();
}

} // namespace Slipway
