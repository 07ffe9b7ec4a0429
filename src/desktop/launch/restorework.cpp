// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/restorework.h"

#include "deploy/lanerun.h"
#include "deploy/targets.h"

#include <QCoreApplication>

#include <algorithm>

namespace Slipway {

namespace {
struct RestoreTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

Result<PushedSet> setBefore(RemoteHost &host, const QString &folder, const std::stop_token &stop)
{
    const Result<QVector<PushedSet>> sets = pushedSets(host, folder, stop);
    if (!sets)
        return sets.error();
    const auto now = std::find_if(sets->cbegin(), sets->cend(), [](const PushedSet &set) { return set.current; });
    if (now == sets->cend() || std::next(now) == sets->cend())
        return Error{Error::Code::NotFound,
                     RestoreTr::tr("There are no earlier files in %1 on %2 to put back.").arg(folder, host.displayName()),
                     {},
                     folder};
    return *std::next(now);
}

Result<PushedSet> putBack(RemoteHost &host, const QString &folder, const std::stop_token &stop)
{
    return setBefore(host, folder, stop).and_then([&](const PushedSet &set) {
        return restoreSet(host, folder, set.id, stop);
    });
}
} // namespace

Result<PushedSet> previousSet(HostConnector &connector, const ClusterSpec &spec, std::stop_token stop)
{
    const PushTarget target = pushTargets(spec).value(0);
    return connector.connect(target.ssh, stop).and_then([&](std::unique_ptr<RemoteHost> host) {
        return setBefore(*host, target.folder, stop);
    });
}

Result<PushedSet> putBackPreviousSet(HostConnector &connector, const ClusterSpec &spec, std::stop_token stop)
{
    const QVector<PushTarget> targets = pushTargets(spec);
    std::vector<std::optional<Result<PushedSet>>> results(static_cast<std::size_t>(targets.size()));
    std::vector<std::function<void()>> jobs;
    for (std::size_t i = 0; i < results.size(); ++i) {
        jobs.emplace_back([&, i] {
            const PushTarget &target = targets.at(static_cast<qsizetype>(i));
            Result<std::unique_ptr<RemoteHost>> host = connector.connect(target.ssh, stop);
            results[i] = host ? putBack(**host, target.folder, stop) : Result<PushedSet>(std::move(host).error());
        });
    }
    runInParallel(jobs);
    const auto failed = std::find_if(results.cbegin(), results.cend(), [](const auto &result) { return !*result; });
    return failed == results.cend() ? *results.front() : **failed;
}

} // namespace Slipway
