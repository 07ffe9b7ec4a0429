// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/loginsession.h"
#include "cluster/checkedcluster.h"
#include "deploy/lanerun.h"
#include "deploy/launch.h"
#include "deploy/targets.h"

#include <functional>
#include <variant>

namespace Slipway {

/// The cluster of the command's first operand, and what logs in to its servers.
struct ClusterLogin
{
    CheckedCluster cluster;
    std::unique_ptr<LoginSession> session;
};

/// loadCluster(), then LoginSession::open(). Else everything was said already, and the command ends with this exit code.
std::variant<ClusterLogin, ExitCode> logIn(CommandContext &context);

/// A command that works on the servers of a cluster and ends with a report: reads the file, logs in, shows
/// the progress, writes the report and says how it ended.
ExitCode runOnCluster(CommandContext &context,
                      const std::function<Report(const CheckedCluster &, const LaunchContext &)> &work);

/// What one of the machines that hold the files said.
template<typename T>
struct TargetAnswer
{
    QString target; ///< "NAS" or a node name
    Result<T> result;
};

/// Logs in to every machine that holds the files, in parallel, and asks \a work(RemoteHost &, folder).
template<typename T, typename F>
std::vector<TargetAnswer<T>> onEveryTarget(const CheckedCluster &cluster, HostConnector &connector,
                                           std::stop_token stop, F work)
{
    const QVector<PushTarget> targets = pushTargets(cluster.spec());
    std::vector<TargetAnswer<T>> answers;
    for (const PushTarget &target : targets)
        answers.push_back({target.ssh.label, Error{}});
    std::vector<std::function<void()>> jobs;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        jobs.emplace_back([&, i] {
            const PushTarget &target = targets.at(static_cast<qsizetype>(i));
            Result<std::unique_ptr<RemoteHost>> host = connector.connect(target.ssh, stop);
            answers[i].result = host ? work(**host, target.folder) : Result<T>(std::move(host).error());
            if (!answers[i].result && answers[i].result.error().where.isEmpty()) {
                Error error = answers[i].result.error();
                error.where = target.ssh.label;
                answers[i].result = std::move(error);
            }
        });
    }
    runInParallel(jobs);
    return answers;
}

/// The first error of \a answers, if there is one.
template<typename T>
const Error *firstError(const std::vector<TargetAnswer<T>> &answers)
{
    for (const TargetAnswer<T> &answer : answers) {
        if (!answer.result)
            return &answer.result.error();
    }
    return nullptr;
}

} // namespace Slipway
