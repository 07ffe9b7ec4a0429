// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "monitor/serverlook.h"

namespace Slipway {

/// Looks at one server, in a lane of its own, and tries its ports from this computer at the same time. Lives in
/// the thread that made it, and never waits there but in its destructor.
class ServerWatch : public QObject
{
    Q_OBJECT

public:
    ServerWatch(const CheckedCluster &cluster, const Server &server, HostConnector &connector,
                std::chrono::milliseconds portLimit);

    const Server &server() const { return m_server; }
    bool isLooking() const { return m_looking; }
    /// Begins a look; not while there is one.
    void look(const LookContext &context);
    /// Ends the look in flight without a word, and closes the session behind it.
    void halt();
    /// Cuts the look in flight off, so that it ends soon; the next opens a session of its own.
    void renew();

Q_SIGNALS:
    /// The look has ended. Why nobody could look is in its `error`: Cancelled after renew().
    void looked(const Slipway::ServerSnapshotPtr &seen);

private:
    void probePorts();
    void combine();

    const Server &m_server;
    const QVector<int> m_ports; ///< to be tried
    const int m_portLimit;      ///< milliseconds
    std::shared_ptr<ServerLook> m_look;
    ServerSnapshotPtr m_seen; ///< looked, and the ports are still being tried
    std::optional<QVector<int>> m_open;
    std::stop_source m_stop;
    quint64 m_life = 0; ///< counted up by halt(): answers of an earlier life are dropped
    bool m_looking = false;
    bool m_fresh = false; ///< close the session before the next look
    Lane m_lane;          ///< last, so that it ends first
};

} // namespace Slipway
