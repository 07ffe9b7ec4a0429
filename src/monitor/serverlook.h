// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "cluster/checkedcluster.h"
#include "monitor/chain.h"
#include "monitor/serverscript.h"
#include "remote/hostconnector.h"

namespace Slipway {

/// What is known of the cluster when a server is looked at.
struct LookContext
{
    ClusterSnapshotPtr snapshot;
    std::optional<Error> pollFailure;
    std::shared_ptr<const Secret> credential; ///< see ClusterAnswer
    std::optional<double> clockReference;     ///< see ChainContext
};

/// Looks at one server, by one read-only script over one ssh session: Docker, container, daemons, folder,
/// clock, load and disks. Blocking; one thread at a time; keeps its session, and remembers what the next look
/// needs (CPU time, a look at the folder that hangs).
class ServerLook
{
public:
    ServerLook(const CheckedCluster &cluster, const QString &server, HostConnector &connector);

    /// Never null; why nobody could look is in its `error`.
    ServerSnapshotPtr look(const LookContext &context, std::stop_token stop);
    void close() { m_host.reset(); }

private:
    Result<CommandResult> run(const RemoteCommand &command, const std::stop_token &stop);
    void readUse(const Sections &sections, ServerSnapshot &seen);

    CheckedCluster m_cluster;
    const Server &m_server;
    HostConnector &m_connector;
    std::unique_ptr<RemoteHost> m_host;
    std::optional<CpuSample> m_lastCpu;
    QString m_cpuOf; ///< id of the container m_lastCpu is of
    StuckProbe m_stuck;
};

/// \a seen with its link "registered" as \a context has it now; \a seen itself when that is no other.
ServerSnapshotPtr withRegistered(const ServerSnapshotPtr &seen, const ChainContext &context);

} // namespace Slipway
