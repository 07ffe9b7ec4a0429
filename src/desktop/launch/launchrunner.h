// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/push.h"
#include "desktop/launch/reportrunner.h"

namespace Slipway {

/// One launch at a time, and what was in use before it. As ReportRunner otherwise.
class LaunchRunner : public ReportRunner
{
    Q_OBJECT

public:
    using ReportRunner::ReportRunner;

    /// Does nothing while one runs.
    void start(const CheckedCluster &cluster, const PushOptions &options);
    /// After a launch that failed behind its push: the files that were in use before.
    std::optional<PushedSet> previousSet() const;

private:
    std::shared_ptr<std::optional<PushedSet>> m_previous; ///< written by the run, read after its end
};

} // namespace Slipway
