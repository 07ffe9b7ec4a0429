// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "monitor/clusterscript.h"
#include "monitor/restroad.h"
#include "remote/hostconnector.h"

#include <QElapsedTimer>

#include <map>

namespace Slipway {

/// Asks slurmctld about everything, by one read-only command over one ssh session to a controller's server.
/// Where that server, its container or its Slurm does not answer, the next controller's is asked, then one or
/// two other servers'; the one that answered is asked first the next time, and the controller again after a
/// minute. Where no way over ssh leads to slurmctld, slurmrestd is asked, if the cluster file names one; while that
/// works, one way over ssh is tried now and then. Blocking; one thread at a time.
class ClusterQuery
{
public:
    /// \a sshAgain: how often a way over ssh is tried while slurmrestd works.
    ClusterQuery(const CheckedCluster &cluster, HostConnector &connector,
                 std::chrono::milliseconds sshAgain = std::chrono::minutes(1));

    /// Errors in it: those of logging in, VerifyFailed (slurmctld does not answer), DockerUnavailable,
    /// PermissionDenied, NotFound (no container, or it does not run), Timeout, Cancelled. Where slurmrestd was asked in
    /// vain, too, the code is that of ssh and the message tells both.
    ClusterAnswer ask(std::stop_token stop);
    /// Closes the sessions; the next question opens new ones. After a sleep they are likely dead.
    void close();

private:
    QStringList roads() const;
    QStringList roadsToTry();
    void askOverSsh(ClusterAnswer &answer, const std::stop_token &stop);
    /// Why slurmrestd brought nothing; none: \a answer is its.
    std::optional<Error> askRest(ClusterAnswer &answer, const std::stop_token &stop);
    void addRestFailure(const Error &error, ClusterAnswer &answer) const;
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
    bool m_isSlurmctlds = false; ///< the newest failure is slurmctld's own: slurmrestd would say the same
    std::optional<RestRoad> m_rest;
    bool m_restWorks = false;
    const std::chrono::milliseconds m_sshAgain;
    QElapsedTimer m_sinceSsh;
    std::optional<Error> m_sshFailure; ///< why slurmrestd is asked
    qsizetype m_sshTries = 0;          ///< while slurmrestd works
    /// Of the next question: some multiple of what the last one took, so that a dead line is noticed soon.
    std::chrono::milliseconds m_limit{};
};

} // namespace Slipway
