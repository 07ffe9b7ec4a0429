// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/monitorwindow.h"
#include "gui/windowfixture.h"

namespace Slipway {

/// Snapshots as a person sees them, made by hand: no polling, no machines.
namespace Sample {

inline constexpr qint64 now = 1764160260000; ///< milliseconds since 1970

/// workq with worker01 to worker12.
CheckedCluster cluster();
/// Twelve nodes in every state that matters, jobs that run, wait and have ended; worker03 rebooted unasked.
ClusterSnapshotPtr lively();
/// Nothing is wrong and nothing runs.
ClusterSnapshotPtr idle();
/// \a count nodes in mixed states, of which those divisible by \a turned are in another state than usual.
ClusterSnapshotPtr large(int count, int turned = 0);
/// The look at one server; its chain breaks at \a broken, if at all.
ServerSnapshotPtr server(const QString &name, std::optional<ChainLink::Kind> broken = {});
QVector<ServerSnapshotPtr> servers();
QVector<ClusterEvent> events();

} // namespace Sample

/// A shown monitor window over hand-made values, with a clock that a test sets.
class MonitorFixture
{
public:
    MonitorFixture() : data(Sample::cluster(), [this] { return clock; }) { data.setPolling(std::chrono::seconds(5), false); }

    std::unique_ptr<MonitorWindow> open(const QSize &size = QSize(1280, 800))
    {
        auto window = std::make_unique<MonitorWindow>(MonitorContext{person.context, data});
        window->resize(size);
        window->show();
        window->activateWindow(); // shortcuts work in the active window only
        [[maybe_unused]] const bool shown = QTest::qWaitForWindowActive(window.get());
        return window;
    }
    /// Everything of the lively cluster, seen two seconds ago.
    void fill()
    {
        for (const ServerSnapshotPtr &server : Sample::servers())
            data.setServer(server);
        data.addEvents(Sample::events());
        data.setSnapshot(Sample::lively());
    }

    qint64 clock = Sample::now + 2000;
    WindowFixture person;
    MonitorData data;
};

} // namespace Slipway
