// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "fakes/fakeserver.h"
#include "fakes/scriptedconnector.h"

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
    QMap<QString, QString> states; ///< node → "State=… Reason=…" as scontrol prints it; else IDLE or UNKNOWN
    int polls = 0;                 ///< answers to `scontrol show nodes` until nodes are ready
    Srun srun = Srun::Works;
    QByteArray srunCommand; ///< the last one

private:
    void makeServer(const QString &name);
    Result<CommandResult> slurm(const QStringList &argv, const std::stop_token &stop);
    CommandResult showNodes();
    CommandResult runSrun(const QStringList &argv);

    ScriptedConnector m_connector;
    std::map<QString, std::unique_ptr<FakeServer>> m_servers;
    QStringList m_unmounted;
    std::recursive_mutex m_mutex;
};

} // namespace Slipway
