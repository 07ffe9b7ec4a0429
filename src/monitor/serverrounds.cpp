// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/serverrounds.h"

#include "monitor/serverwatch.h"

#include <algorithm>
#include <utility>

namespace Slipway {

namespace {
constexpr int mostLooks = 16;            ///< servers looked at in one moment: spares jump hosts
constexpr qint64 credentialUse = 120000; ///< milliseconds; it lives for 300 s

template<typename Turns>
auto turnOf(Turns &turns, const QString &name)
{
    const auto found = std::find_if(turns.begin(), turns.end(),
                                    [&name](const auto &turn) { return turn.watch->server().name == name; });
    return found == turns.end() ? nullptr : &*found;
}
} // namespace

ServerRounds::ServerRounds(const CheckedCluster &cluster, HostConnector &connector, const MonitorTimes &times,
                           const MonitorPace &pace)
    : m_cluster(cluster), m_times(times), m_pace(pace)
{
    const QVector<Server> &servers = cluster.spec().servers;
    m_turns.resize(static_cast<std::size_t>(servers.size()));
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        Turn &turn = m_turns[i];
        turn.watch = std::make_unique<ServerWatch>(cluster, servers.at(static_cast<qsizetype>(i)), connector, times.ports);
        connect(turn.watch.get(), &ServerWatch::looked, this,
                [this, &turn](const ServerSnapshotPtr &seen) { took(turn, seen); });
    }
    m_steady.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServerRounds::lookWhereDue);
}

ServerRounds::~ServerRounds()
{
    stop();
}

void ServerRounds::start()
{
    m_running = true;
    m_begun = false;
    m_timer.start(m_times.normal); // when the cluster takes long to answer, the servers do not wait for it
}

void ServerRounds::stop()
{
    if (!std::exchange(m_running, false))
        return;
    m_timer.stop();
    for (Turn &turn : m_turns) {
        turn.again = false;
        turn.watch->halt();
    }
}

void ServerRounds::begin()
{
    if (!m_begun)
        lookWhereDue();
}

void ServerRounds::renew()
{
    for (const Turn &turn : m_turns)
        turn.watch->renew();
}

void ServerRounds::lookAtAllSoon()
{
    for (Turn &turn : m_turns)
        dueNow(turn);
}

void ServerRounds::lookSoon(const QString &server)
{
    if (Turn *turn = turnOf(m_turns, server))
        dueNow(*turn);
}

void ServerRounds::dueNow(Turn &turn)
{
    turn.again = turn.watch->isLooking();
    turn.due = m_steady.elapsed();
    if (m_running && m_begun)
        m_timer.start(0);
}

void ServerRounds::lookWhereDue()
{
    if (!m_running)
        return;
    m_begun = true;
    const qint64 now = m_steady.elapsed();
    auto looking = std::count_if(m_turns.cbegin(), m_turns.cend(), [](const Turn &t) { return t.watch->isLooking(); });
    qint64 next = now + m_times.servers.count();
    for (Turn &turn : m_turns) {
        if (turn.watch->isLooking())
            continue;
        if (turn.due <= now && looking < mostLooks) {
            ++looking;
            turn.again = false;
            turn.watch->look(context());
        } else if (turn.due > now) {
            next = std::min(next, turn.due);
        }
    }
    m_timer.start(std::chrono::milliseconds(next - now));
}

void ServerRounds::took(Turn &turn, const ServerSnapshotPtr &seen)
{
    const bool cancelled = seen->error && seen->error->code == Error::Code::Cancelled;
    if (!cancelled) {
        turn.failures = seen->error ? turn.failures + 1 : 0;
        show(turn, m_failure ? seen : registered(turn, seen));
    }
    turn.due = m_steady.elapsed();
    if (!cancelled && !turn.again)
        turn.due += m_pace.lookAgain(turn.failures).count();
    lookWhereDue();
}

void ServerRounds::show(Turn &turn, const ServerSnapshotPtr &seen)
{
    const ServerSnapshotPtr before = std::exchange(turn.newest, seen);
    Q_EMIT looked(seen);
    const QVector<ClusterEvent> events = eventsBetween(before, seen);
    if (!events.isEmpty())
        Q_EMIT happened(events);
}

void ServerRounds::learn(const ClusterSnapshotPtr &snapshot, const std::optional<Error> &failure)
{
    m_snapshot = snapshot;
    m_failure = failure;
    if (failure)
        return;
    // What slurmctld says of a node is newer than what its server said.
    for (Turn &turn : m_turns) {
        if (!turn.newest)
            continue;
        const ServerSnapshotPtr now = registered(turn, turn.newest);
        if (now != turn.newest)
            show(turn, now);
    }
}

void ServerRounds::learn(const std::shared_ptr<const Secret> &credential)
{
    m_credential = credential;
    m_credentialAt = m_steady.elapsed();
}

ServerSnapshotPtr ServerRounds::registered(const Turn &turn, const ServerSnapshotPtr &seen) const
{
    return withRegistered(seen, {m_cluster.spec(), turn.watch->server(), m_snapshot, {}, {}});
}

LookContext ServerRounds::context() const
{
    LookContext context{m_snapshot, m_failure, {}, clockReference()};
    if (m_credential && m_steady.elapsed() - m_credentialAt < credentialUse)
        context.credential = m_credential;
    return context;
}

/// The clock of the controller's server: as measured there, else as its answer to the last poll had it.
std::optional<double> ServerRounds::clockReference() const
{
    const Turn *controller = turnOf(m_turns, m_cluster.spec().cluster.controller);
    if (controller && controller->newest && controller->newest->clockErrorSeconds >= 0)
        return controller->newest->clockAheadSeconds;
    return m_snapshot ? m_snapshot->clockAhead() : std::nullopt;
}

ServerSnapshotPtr ServerRounds::server(const QString &name) const
{
    const Turn *turn = turnOf(m_turns, name);
    return turn ? turn->newest : nullptr;
}

QVector<ServerSnapshotPtr> ServerRounds::servers() const
{
    QVector<ServerSnapshotPtr> all;
    for (const Turn &turn : m_turns) {
        if (turn.newest)
            all.append(turn.newest);
    }
    return all;
}

} // namespace Slipway
