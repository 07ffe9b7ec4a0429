// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redactor.h"
#include "deploy/launch.h"
#include "fakes/fakecluster.h"

namespace Slipway {

/// Runs the parts of a launch on a FakeCluster, with no time to lose.
class LaunchTest
{
public:
    explicit LaunchTest(ClusterSpec spec = FakeCluster::threeServers());

    FakeCluster fake;
    Redactor redactor;
    std::stop_source stop;
    QVector<StepEvent> events;
    std::function<void(const StepEvent &)> onEvent; ///< called under a lock, on worker threads

    Report push(bool overwrite = false);
    Report up();
    Report verify();
    Report down();
    Report launch();

    /// Of all servers together.
    QStringList changes() const;
    void clearCommands();

    LaunchContext context();

private:
    std::mutex m_mutex;
};

/// The step of that id in that lane; a step without an id when there is none.
StepRecord step(const Report &report, const QString &lane, const QString &id);
/// "connect done, docker.found failed, …": a lane at a glance.
QString statuses(const Report &report, const QString &lane);
/// Error of the whole run, with its detail, for messages of failing tests.
QString errorText(const Report &report);

} // namespace Slipway
