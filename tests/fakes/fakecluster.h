// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "fakes/fakeserver.h"
#include "fakes/scriptedconnector.h"

#include <atomic>

namespace Slipway {

/// Three servers with Docker, a NAS they have mounted, and Slurm on them, all in memory: enough for a whole
/// push, up, verify and down without a server. Node states and srun can be told what to answer.
class FakeCluster
{
public:
    enum class Srun { Works, Hangs, Busy, LosesANode, Fails, FailsOnce };

    explicit FakeCluster(ClusterSpec spec = threeServers());
    /// Small and without errors: worker01-03, NAS /volume1/slurm seen as /data/slurm.
    static ClusterSpec threeServers();

    CheckedCluster cluster() const;
    ClusterSpec spec;
    ScriptedConnector &connector() { return m_connector; }
    FakeServer &server(const QString &name) { return *m_servers.at(name); }
    FakeServer &server(int number); ///< 1 is worker01
    MemoryMachine &nas() { return m_connector.machine(QStringLiteral("NAS")); }
    void unmount(const QString &server) { m_unmounted.append(server); }

    bool slurmctldAnswers = true;
    QByteArray jobsText; ///< `scontrol -o show jobs` of a look; empty: made of `jobs`
    QByteArray slurmVersion = "slurm-wlm 22.05.8\n";
    std::atomic<int> looks = 0;     ///< at the cluster, that were begun
    std::atomic<int> looksOpen = 0; ///< and not ended
    int mostOpen = 0;
    /// Called in the middle of a look at the cluster, with no lock held; an error ends it.
    using OnLook = std::function<Result<void>(std::stop_token)>;
    void setState(const QString &node, const QString &state)
    {
        const std::lock_guard lock(m_mutex);
        states.insert(node, state);
    }
    void setOnLook(OnLook onLook)
    {
        const std::lock_guard lock(m_mutex);
        m_onLook = std::move(onLook);
    }
    QMap<QString, QString> states; ///< node → "State=… Reason=…" as scontrol prints it; else IDLE or UNKNOWN
    int polls = 0;                 ///< answers to `scontrol show nodes` until nodes are ready
    struct Job
    {
        QString id;
        QString state = QStringLiteral("RUNNING");
        QString nodes; ///< host list; empty while pending
        QString user = QStringLiteral("ada(1000)");
        QString name = QStringLiteral("train");
        int priority = 1000;
        QString reason = QStringLiteral("None");
    };
    QVector<Job> jobs;
    QMap<QString, QString> partitionStates; ///< else UP
    int jobPolls = -1; ///< answers to `scontrol show jobs` until running ones have ended; -1: never
    QString refuses;   ///< words of scontrol and scancel; empty: they do as asked
    QStringList asked; ///< commands that changed something in Slurm
    /// A server that can be added later: machine, Docker and all.
    void makeServer(const QString &name);
    Srun srun = Srun::Works;
    QByteArray srunCommand; ///< the last one

private:
    Result<CommandResult> slurm(const QString &server, QStringList argv, const std::stop_token &stop);
    QByteArray confOf(const QString &server);
    CommandResult ping(const QString &server);
    CommandResult scontrol(const QString &server, const QStringList &argv);
    CommandResult showAll(const QString &server, const QString &mark);
    CommandResult update(const QStringList &assignments);
    CommandResult updateNode(const QString &node, const QString &state, const QString &reason);
    CommandResult changeJobs(const QString &verb, const QString &id, int priority = 0);
    CommandResult showNodes(const QString &server);
    CommandResult showJobs();
    CommandResult showPartitions();
    Result<void> playLook(const QString &server, LookPlayer &player, const std::stop_token &stop);
    CommandResult runSrun(const QStringList &argv);

    ScriptedConnector m_connector;
    std::map<QString, std::unique_ptr<FakeServer>> m_servers;
    QStringList m_unmounted;
    OnLook m_onLook;
    std::recursive_mutex m_mutex;
};

} // namespace Slipway
