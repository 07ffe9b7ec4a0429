// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/snapshot.h"

namespace Slipway {

/// The most useful thing to do next.
struct HealthAdvice
{
    QString action; ///< an action of operate/ such as "node.resume", or "diagnose"; empty: nothing to do
    QStringList targets;
    QString label; ///< translated button text: "Return worker03 to service…"
};

/// How the cluster is, in one sentence for the headline, and why in another.
struct ClusterHealth
{
    enum class Level { Unknown, Good, Attention, Bad };

    Level level = Level::Unknown;
    QString headline;    ///< translated: "One node needs you"
    QString explanation; ///< translated: "worker03 rebooted at 14:31 and waits to be returned to service.
                         ///< Everything else works."
    HealthAdvice advice;
    QStringList needsAttention; ///< nodes and servers
};

/// \a snapshot may be null (nothing seen yet). \a failure: why the newest poll failed, if it did.
ClusterHealth judge(const ClusterSnapshotPtr &snapshot, const QVector<ServerSnapshotPtr> &servers,
                    const std::optional<Error> &failure);

} // namespace Slipway
