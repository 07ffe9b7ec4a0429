// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/serverwatch.h"

#include "monitor/portprobe.h"

#include <utility>

namespace Slipway {

namespace {
QVector<int> portsOf(const Server &server, const Cluster &settings)
{
    if (!server.ssh.jumpHost.isEmpty())
        return {}; // not to be reached from here, and that says nothing
    return {server.ssh.port > 0 ? server.ssh.port : 22, settings.slurmctldPort, settings.slurmdPort};
}
} // namespace

ServerWatch::ServerWatch(const CheckedCluster &cluster, const Server &server, HostConnector &connector,
                         std::chrono::milliseconds portLimit)
    : m_server(server), m_ports(portsOf(server, cluster.spec().cluster)),
      m_portLimit(static_cast<int>(portLimit.count())),
      m_look(std::make_shared<ServerLook>(cluster, server.name, connector))
{
}

void ServerWatch::look(const LookContext &context)
{
    m_looking = true;
    probePorts();
    onDone(m_lane.submit([look = m_look, context, stop = m_stop.get_token(),
                          anew = std::exchange(m_fresh, false)](std::stop_token) -> Result<ServerSnapshotPtr> {
               if (anew)
                   look->close();
               return look->look(context, stop);
           }),
           this, [this, of = m_life](const Result<ServerSnapshotPtr> &seen) {
               if (of != m_life || !seen)
                   return;
               m_seen = *seen;
               combine();
           });
}

void ServerWatch::probePorts()
{
    m_open.reset();
    auto *probe = new PortProbe(m_server.address, m_ports, m_portLimit, this);
    connect(probe, &PortProbe::finished, this, [this, probe, of = m_life](const QVector<int> &open) {
        probe->deleteLater();
        if (of != m_life)
            return;
        m_open = open;
        combine();
    });
}

void ServerWatch::combine()
{
    if (!m_seen || !m_open)
        return;
    auto seen = std::make_shared<ServerSnapshot>(*std::exchange(m_seen, {}));
    for (const int port : std::as_const(*m_open))
        seen->openPorts.append(QString::number(port));
    m_looking = false;
    Q_EMIT looked(seen);
}

void ServerWatch::halt()
{
    ++m_life;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_looking = false;
    m_seen.reset();
    // The session is closed behind what is still ending, by the lane itself: nothing waits here.
    m_lane.submit([look = m_look](std::stop_token) -> Result<void> { return look->close(), Result<void>(); });
}

void ServerWatch::renew()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_fresh = true;
}

} // namespace Slipway
