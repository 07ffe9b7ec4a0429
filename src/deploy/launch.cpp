// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/launch.h"

#include "deploy/downrun.h"
#include "deploy/pushrun.h"
#include "deploy/uprun.h"
#include "deploy/verifyrun.h"

#include <QCoreApplication>

namespace Slipway {

namespace {
struct LaunchTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

template<typename Run>
Report reportOf(Run &run, const QString &title, const LaunchContext &context)
{
    ReportRun report(title);
    run.run();
    run.addTo(report);
    return report.finish(context);
}
} // namespace

Report pushCluster(const CheckedCluster &cluster, const LaunchContext &context, const PushOptions &options)
{
    PushRun run(cluster, context, options);
    return reportOf(run, LaunchTr::tr("Push %1").arg(cluster.spec().cluster.name), context);
}

Report bringUp(const CheckedCluster &cluster, const LaunchContext &context)
{
    UpRun run(cluster, context, UpOptions{});
    return reportOf(run, LaunchTr::tr("Bring up %1").arg(cluster.spec().cluster.name), context);
}

Report verifyCluster(const CheckedCluster &cluster, const LaunchContext &context)
{
    VerifyRun run(cluster, context);
    return reportOf(run, LaunchTr::tr("Verify %1").arg(cluster.spec().cluster.name), context);
}

Report takeDown(const CheckedCluster &cluster, const LaunchContext &context)
{
    DownRun run(cluster, context);
    return reportOf(run, LaunchTr::tr("Take down %1").arg(cluster.spec().cluster.name), context);
}

Report launchCluster(const CheckedCluster &cluster, const LaunchContext &context, const PushOptions &options)
{
    ReportRun report(LaunchTr::tr("Launch %1").arg(cluster.spec().cluster.name));
    // All are made first, so that every step is announced before the first one runs.
    PushRun push(cluster, context, options);
    UpRun up(cluster, context, UpOptions{true, false});
    VerifyRun verify(cluster, context);
    // A server without the files stops at its own step; the others go on.
    push.run();
    if (push.mayGoOn() && up.run())
        verify.run();
    push.addTo(report);
    up.addTo(report);
    verify.addTo(report);
    return report.finish(context);
}

} // namespace Slipway
