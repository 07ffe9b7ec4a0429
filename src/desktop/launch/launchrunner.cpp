// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchrunner.h"

#include "desktop/launch/reportfile.h"
#include "desktop/launch/restorework.h"

namespace Slipway {

void LaunchRunner::start(const CheckedCluster &cluster, const PushOptions &options)
{
    if (isRunning())
        return;
    m_previous = std::make_shared<std::optional<PushedSet>>();
    ReportRunner::start([cluster, options, previous = m_previous](const LaunchContext &context) {
        Report report = launchCluster(cluster, context, options);
        if (report.succeeded() || !replacedFiles(report))
            return report;
        const Result<PushedSet> set = Slipway::previousSet(context.connector, cluster.spec(), context.stop);
        if (set)
            *previous = *set;
        return report;
    });
}

std::optional<PushedSet> LaunchRunner::previousSet() const
{
    return m_previous && !isRunning() ? *m_previous : std::nullopt;
}

} // namespace Slipway
