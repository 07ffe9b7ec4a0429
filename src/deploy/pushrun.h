// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/lanerun.h"
#include "deploy/targets.h"

namespace Slipway {

/// The push part of a launch: one lane per machine that gets the files. Announces its steps when made.
class PushRun
{
public:
    PushRun(const CheckedCluster &cluster, const LaunchContext &context, const PushOptions &options);

    /// True when every machine has the set. Blocking, in parallel.
    bool run();
    /// After run(): some machine has the set, and nobody's edit stands in the way anywhere.
    bool mayGoOn() const;
    void addTo(ReportRun &report);

private:
    void push(LaneRun &lane, const PushTarget &target);

    const LaunchContext &m_context;
    PushOptions m_options;
    Bundle m_bundle;
    QVector<PushTarget> m_targets;
    std::vector<LaneRun> m_lanes;
};

} // namespace Slipway
