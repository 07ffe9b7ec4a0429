// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "monitor/clusterscript.h"
#include "remote/hostconnector.h"

#include <QElapsedTimer>

#include <map>

namespace Slipway {

/// Asks slurmctld about everything, by one read-only command over one ssh session to a controller's server.
/// Where that server, its container or its Slurm does not answer, the next controller's is asked, then one or
/// two other servers'; the one that answered is asked first the next time, and the controller again after a
/// minute. Blocking; one thread at a time.
class ClusterQuery
{
public:
    ClusterQuery(const CheckedCluster &cluster, HostConnector &connector);

    /// Errors in it: those of logging in, VerifyFailed (slurmctld does not answer), DockerUnavailable,
    /// PermissionDenied, NotFound (no container, or it does not run), Timeout, Cancelled.
    ClusterAnswer ask(std::stop_token stop);
    /// Closes the sessions; the next question opens new ones. After a sleep they are likely dead.
    void close() { m_hosts.clear(); }

private:
    QStringList roads() const;
    Result<CommandResult> run(const QString &server, const RemoteCommand &command, const std::stop_token &stop);
    Error containerFault(const QString &server, const CommandResult &result, const std::stop_token &stop);
    /// True when nobody else need be asked.
    bool askOn(const QString &server, ClusterAnswer &answer, const std::stop_token &stop);
    bool take(const QString &server, const Sections &sections, bool truncated, ClusterAnswer &answer);
    void note(const Error &error, const QString &server, ClusterAnswer &answer) const;
    bool isController(const QString &server) const;

    CheckedCluster m_cluster;
    HostConnector &m_connector;
    std::map<QString, std::unique_ptr<RemoteHost>> m_hosts;
    QString m_answering; ///< the server that answered last, when it is not the first choice
    QElapsedTimer m_sinceFirstChoice;
    /// Of the next question: some multiple of what the last one took, so that a dead line is noticed soon.
    std::chrono::milliseconds m_limit{};
};

} // namespace Slipway
