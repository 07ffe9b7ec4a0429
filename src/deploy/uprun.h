// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/serverup.h"

namespace Slipway {

/// The bring-up part of a launch: one lane per server. Announces its steps when made.
class UpRun
{
public:
    /// \a justPushed: see ServerUp.
    UpRun(const CheckedCluster &cluster, const LaunchContext &context, bool justPushed);

    /// True when every server's container runs. Blocking, in parallel; a server that fails stops no other.
    bool run();
    void addTo(ReportRun &report);

private:
    Result<Secret> chooseKey() const;

    const CheckedCluster &m_cluster;
    const LaunchContext &m_context;
    Bundle m_bundle;
    std::vector<std::unique_ptr<ServerUp>> m_servers;
};

} // namespace Slipway
