// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/docker.h"

#include <functional>

namespace Slipway {

/// Finds out why a node is not with its controller, by probes that only read. Walks the chain from the
/// container outwards; the first broken link is the cause. Each answer is one translated sentence with the
/// way on.
class FaultProbe
{
public:
    using HostOf = std::function<RemoteHost *(const QString &server)>; ///< nullptr: not logged in there

    FaultProbe(const CheckedCluster &cluster, LaneRun &lane, HostOf hostOf);

    /// Empty: no probe found anything.
    QString explain(const QString &node);
    /// "The node's log says: …" raw; for the error's detail.
    QString logOf(const QString &node);

private:
    QString containerFault(const QString &node);
    QString mungeFault(const QString &node);
    QString networkFault(const QString &node);
    QString configurationFault(const QString &node);
    /// Exit status of a shell script inside the container of \a node; -1 when it could not be run.
    int inside(const QString &node, const char *script, const QStringList &arguments = {},
               const QByteArray &input = {}, QByteArray *output = nullptr,
               OutputKind kind = OutputKind::Plain);
    /// False when \a daemon surely does not run in the container of \a node.
    bool runs(const QString &node, const QString &daemon);
    /// True when a TCP connection from the container of \a from to \a to surely does not open. One that opens
    /// proves nothing: Docker's proxy takes it with no daemon behind.
    bool isCutOff(const QString &from, const QString &to, int port);
    QString ownPortFault(const QString &node);
    QString firewallSentence(const QString &from, const QString &to, int port) const;

    const CheckedCluster &m_cluster;
    LaneRun &m_lane;
    HostOf m_hostOf;
};

} // namespace Slipway
