// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clustermonitor.h"

#include "monitor/clusterquery.h"
#include "monitor/monitorpace.h"
#include "monitor/portprobe.h"
#include "monitor/serverwatch.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace Slipway {

namespace {
constexpr int mostLooks = 16;              ///< servers looked at in one moment: spares jump hosts
constexpr qint64 credentialUse = 120000;   ///< milliseconds; it lives for 300 s
constexpr qint64 clockJump = 10000;        ///< milliseconds between the two clocks that are no drift
} // namespace

class ClusterMonitor::Private : public QObject
{
public:
    Private(ClusterMonitor *monitor, const CheckedCluster &checked, HostConnector &hosts,
            const MonitorTimes &monitorTimes);
    ~Private() override { halt(); }

    void begin();
    void halt();
    void poll();
    void answered(const ClusterAnswer &answer);
    void took(const ClusterAnswer &answer);
    void couldNot(const Error &error);
    void scheduleNext();
    void startLooks();
    void lookWhereDue();
    void lookAt(ServerWatch &watch);
    void looked(ServerWatch &watch, const ServerSnapshotPtr &seen);
    void combine(ServerWatch &watch);
    void lookSoon(const QVector<ClusterEvent> &events);
    void dueNow(ServerWatch &watch);
    void refreshRegistered();
    void beat();
    void tell(const QVector<ClusterEvent> &events);
    LookContext lookContext() const;
    std::optional<double> clockReference() const;
    ServerWatch *watchOf(const QString &name);
    qint64 wall() const { return times.wallClock ? times.wallClock() : QDateTime::currentMSecsSinceEpoch(); }

    ClusterMonitor *q;
    const CheckedCluster cluster;
    HostConnector &connector;
    const MonitorTimes times;
    MonitorPace pace;
    QElapsedTimer steady; ///< stands still while this computer sleeps
    QTimer pollTimer;
    QTimer lookTimer;
    QTimer heart;
    qint64 lastBeat = 0;
    qint64 lastWall = 0;
    std::stop_source round; ///< ends what is in flight
    quint64 life = 0;       ///< counted up by stop(): answers of an earlier life are dropped
    bool running = false;
    bool polling = false;
    bool again = false;
    bool fresh = false;
    bool looksBegun = false;
    std::chrono::milliseconds interval{0};
    ClusterSnapshotPtr newest;
    QVector<ControllerSeen> controllers;
    std::optional<Error> failure;
    qint64 failingSince = 0;
    std::shared_ptr<const Secret> credential;
    qint64 credentialAt = 0;
    std::vector<std::unique_ptr<ServerWatch>> watches;
    std::shared_ptr<ClusterQuery> query;
    Lane lane;
};

ClusterMonitor::Private::Private(ClusterMonitor *monitor, const CheckedCluster &checked, HostConnector &hosts,
                                 const MonitorTimes &monitorTimes)
    : q(monitor), cluster(checked), connector(hosts), times(monitorTimes), pace(times),
      query(std::make_shared<ClusterQuery>(cluster, hosts))
{
    steady.start();
    for (const Server &server : cluster.spec().servers)
        watches.push_back(std::make_unique<ServerWatch>(cluster, server, connector));
    pollTimer.setSingleShot(true);
    lookTimer.setSingleShot(true);
    connect(&pollTimer, &QTimer::timeout, this, &Private::poll);
    connect(&lookTimer, &QTimer::timeout, this, &Private::lookWhereDue);
    connect(&heart, &QTimer::timeout, this, &Private::beat);
}

void ClusterMonitor::Private::begin()
{
    if (running)
        return;
    running = true;
    looksBegun = false;
    round = std::stop_source();
    lastBeat = steady.elapsed();
    lastWall = wall();
    heart.start(times.heartbeat);
    lookTimer.start(times.normal); // when the cluster takes long to answer, the servers do not wait for it
    poll();
}

void ClusterMonitor::Private::halt()
{
    if (!running)
        return;
    running = false;
    ++life;
    round.request_stop();
    pollTimer.stop();
    lookTimer.stop();
    heart.stop();
    polling = again = false;
    // The sessions are closed behind what is still ending, by the lanes themselves: nothing waits here.
    lane.submit([asked = query](std::stop_token) -> Result<void> { return asked->close(), Result<void>(); });
    for (const auto &watch : watches) {
        watch->looking = watch->again = false;
        watch->pending.reset();
        watch->lane.submit([look = watch->look](std::stop_token) -> Result<void> { return look->close(), Result<void>(); });
    }
}

void ClusterMonitor::Private::poll()
{
    if (!running)
        return;
    if (polling) {
        again = true;
        return;
    }
    polling = true;
    again = false;
    pollTimer.stop();
    onDone(lane.submit([asked = query, stop = round.get_token(), anew = std::exchange(fresh, false)](
                           std::stop_token) -> Result<ClusterAnswer> {
               if (anew)
                   asked->close();
               return asked->ask(stop);
           }),
           this, [this, of = life](const Result<ClusterAnswer> &answer) {
               if (of != life)
                   return;
               ClusterAnswer none;
               none.failure = answer ? std::nullopt : std::optional(answer.error());
               answered(answer ? *answer : none);
           });
    Q_EMIT q->stateChanged();
}

void ClusterMonitor::Private::answered(const ClusterAnswer &answer)
{
    polling = false;
    if (answer.credential) {
        credential = answer.credential;
        credentialAt = steady.elapsed();
    }
    const bool cancelled = answer.failure && answer.failure->code == Error::Code::Cancelled;
    if (!cancelled)
        controllers = answer.controllers;
    if (answer.snapshot)
        took(answer);
    else if (!cancelled)
        couldNot(answer.failure.value_or(Error{}));
    if (!running)
        return; // a slot has stopped us
    startLooks();
    scheduleNext();
}

void ClusterMonitor::Private::took(const ClusterAnswer &answer)
{
    const ClusterSnapshotPtr before = std::exchange(newest, withWhatWasKnown(answer.snapshot, newest));
    QVector<ClusterEvent> events = eventsBetween(before, newest);
    if (failure) {
        const bool lost = failure->code == Error::Code::VerifyFailed;
        events.prepend({newest->takenAt, lost ? QStringLiteral("controller.back") : QStringLiteral("poll.works"),
                        failure->where, {}, {}, {}, ClusterEvent::Severity::Good});
    }
    failure.reset();
    failingSince = 0;
    const bool changed = !before || !events.isEmpty() || isUnsettled(*newest) || differs(*before, *newest);
    pace.worked(changed, std::chrono::milliseconds(newest->milliseconds));
    Q_EMIT q->snapshotTaken(newest);
    refreshRegistered();
    tell(events);
    lookSoon(events);
}

void ClusterMonitor::Private::couldNot(const Error &error)
{
    const bool same = failure && failure->code == error.code && failure->where == error.where;
    if (failingSince == 0)
        failingSince = wall();
    failure = error;
    pace.failed();
    Q_EMIT q->pollFailed(error);
    if (same)
        return;
    const bool lost = error.code == Error::Code::VerifyFailed;
    tell({{wall(), lost ? QStringLiteral("controller.lost") : QStringLiteral("poll.failed"), error.where, {}, {},
           error.message, ClusterEvent::Severity::Bad}});
    if (ServerWatch *watch = watchOf(error.where); watch && looksBegun)
        dueNow(*watch); // its chain says why
}

void ClusterMonitor::Private::tell(const QVector<ClusterEvent> &events)
{
    if (!events.isEmpty())
        Q_EMIT q->eventsHappened(events);
}

void ClusterMonitor::Private::scheduleNext()
{
    if (again) {
        poll();
        return;
    }
    if (polling)
        return;
    interval = pace.next();
    pollTimer.start(interval);
    Q_EMIT q->stateChanged();
}

void ClusterMonitor::Private::startLooks()
{
    if (!looksBegun)
        lookWhereDue();
}

ServerWatch *ClusterMonitor::Private::watchOf(const QString &name)
{
    const auto found = std::find_if(watches.cbegin(), watches.cend(),
                                    [&name](const auto &watch) { return watch->server.name == name; });
    return found == watches.cend() ? nullptr : found->get();
}

/// The node of a server changed its state: why, the server knows.
void ClusterMonitor::Private::lookSoon(const QVector<ClusterEvent> &events)
{
    for (const ClusterEvent &event : events) {
        if (event.kind == QLatin1String("node.state") && event.severity != ClusterEvent::Severity::Info) {
            if (ServerWatch *watch = watchOf(event.subject))
                dueNow(*watch);
        }
    }
}

void ClusterMonitor::Private::dueNow(ServerWatch &watch)
{
    watch.again = watch.looking;
    watch.due = steady.elapsed();
    if (running && looksBegun)
        lookTimer.start(0);
}

void ClusterMonitor::Private::lookWhereDue()
{
    if (!running)
        return;
    looksBegun = true;
    const qint64 now = steady.elapsed();
    auto looking = std::count_if(watches.cbegin(), watches.cend(), [](const auto &w) { return w->looking; });
    qint64 next = now + times.servers.count();
    for (const auto &watch : watches) {
        if (watch->looking)
            continue;
        if (watch->due <= now && looking < mostLooks) {
            ++looking;
            lookAt(*watch);
        } else if (watch->due > now) {
            next = std::min(next, watch->due);
        }
    }
    lookTimer.start(std::chrono::milliseconds(next - now));
}

LookContext ClusterMonitor::Private::lookContext() const
{
    LookContext context{newest, failure, {}, clockReference()};
    if (credential && steady.elapsed() - credentialAt < credentialUse)
        context.credential = credential;
    return context;
}

/// The clock of the controller's server: as measured there, else as its answer to the last poll had it.
std::optional<double> ClusterMonitor::Private::clockReference() const
{
    for (const auto &watch : watches) {
        if (watch->server.name == cluster.spec().cluster.controller && watch->newest &&
            watch->newest->clockErrorSeconds >= 0)
            return watch->newest->clockAheadSeconds;
    }
    if (newest && newest->serverTime > 0)
        return static_cast<double>(newest->serverTime) - static_cast<double>(newest->takenAt) / 1000;
    return std::nullopt;
}

void ClusterMonitor::Private::lookAt(ServerWatch &watch)
{
    watch.looking = true;
    watch.again = false;
    watch.ports.reset();
    const Cluster &settings = cluster.spec().cluster;
    QVector<int> ports{watch.server.ssh.port > 0 ? watch.server.ssh.port : 22, settings.slurmctldPort, settings.slurmdPort};
    if (!watch.server.ssh.jumpHost.isEmpty())
        ports.clear(); // not to be reached from here, and that says nothing
    auto *probe = new PortProbe(watch.server.address, ports, static_cast<int>(times.ports.count()), this);
    connect(probe, &PortProbe::finished, this, [this, probe, &watch, of = life](const QVector<int> &open) {
        probe->deleteLater();
        if (of != life)
            return;
        watch.ports = open;
        combine(watch);
    });
    onDone(watch.lane.submit([look = watch.look, context = lookContext(), stop = round.get_token(),
                              anew = std::exchange(watch.fresh, false)](std::stop_token) -> Result<ServerSnapshotPtr> {
               if (anew)
                   look->close();
               return look->look(context, stop);
           }),
           this, [this, &watch, of = life](const Result<ServerSnapshotPtr> &seen) {
               if (of != life || !seen)
                   return;
               watch.pending = *seen;
               combine(watch);
           });
}

void ClusterMonitor::Private::combine(ServerWatch &watch)
{
    if (!watch.pending || !watch.ports)
        return;
    auto seen = std::make_shared<ServerSnapshot>(*std::exchange(watch.pending, {}));
    for (const int port : std::as_const(*watch.ports))
        seen->openPorts.append(QString::number(port));
    looked(watch, seen);
}

void ClusterMonitor::Private::looked(ServerWatch &watch, const ServerSnapshotPtr &seen)
{
    watch.looking = false;
    const bool cancelled = seen->error && seen->error->code == Error::Code::Cancelled;
    if (!cancelled) {
        watch.failures = seen->error ? watch.failures + 1 : 0;
        const ServerSnapshotPtr before = std::exchange(
            watch.newest, failure ? seen : withRegistered(seen, {cluster.spec(), watch.server, newest, {}, {}}));
        Q_EMIT q->serverLooked(watch.newest);
        tell(eventsBetween(before, watch.newest));
    }
    watch.due = steady.elapsed();
    if (!cancelled && !watch.again)
        watch.due += pace.lookAgain(watch.failures).count();
    lookWhereDue();
}

/// What slurmctld says of a node is newer than what its server said.
void ClusterMonitor::Private::refreshRegistered()
{
    for (const auto &watch : watches) {
        if (!watch->newest)
            continue;
        const ServerSnapshotPtr now = withRegistered(watch->newest, {cluster.spec(), watch->server, newest, {}, {}});
        const ServerSnapshotPtr before = std::exchange(watch->newest, now);
        if (now == before)
            continue;
        Q_EMIT q->serverLooked(now);
        tell(eventsBetween(before, now));
    }
}

/// After a sleep, or when the clock was set, what was seen is old and the sessions are likely dead.
void ClusterMonitor::Private::beat()
{
    const qint64 passed = steady.elapsed() - std::exchange(lastBeat, steady.elapsed());
    const qint64 passedOnWall = wall() - std::exchange(lastWall, wall());
    if (std::abs(passedOnWall - passed) < clockJump)
        return;
    round.request_stop();
    round = std::stop_source();
    fresh = true;
    for (const auto &watch : watches)
        watch->fresh = true;
    q->refreshNow();
}

ClusterMonitor::ClusterMonitor(const CheckedCluster &cluster, HostConnector &connector, const MonitorTimes &times,
                               QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, cluster, connector, times))
{
}

ClusterMonitor::~ClusterMonitor() = default;

void ClusterMonitor::start()
{
    if (d->running)
        return;
    d->begin();
}

void ClusterMonitor::stop()
{
    if (!d->running)
        return;
    d->halt();
    Q_EMIT stateChanged();
}

void ClusterMonitor::refreshNow()
{
    if (!d->running)
        return;
    d->poll();
    for (const auto &watch : d->watches)
        d->dueNow(*watch);
}

void ClusterMonitor::setWatched(bool watched)
{
    d->pace.setWatched(watched);
    if (!d->running || d->polling)
        return;
    if (watched)
        refreshNow();
    else
        d->scheduleNext();
}

bool ClusterMonitor::isRunning() const
{
    return d->running;
}

const CheckedCluster &ClusterMonitor::cluster() const
{
    return d->cluster;
}

ClusterSnapshotPtr ClusterMonitor::snapshot() const
{
    return d->newest;
}

ServerSnapshotPtr ClusterMonitor::server(const QString &name) const
{
    const ServerWatch *watch = d->watchOf(name);
    return watch ? watch->newest : nullptr;
}

QVector<ServerSnapshotPtr> ClusterMonitor::servers() const
{
    QVector<ServerSnapshotPtr> all;
    for (const auto &watch : d->watches) {
        if (watch->newest)
            all.append(watch->newest);
    }
    return all;
}

QVector<ControllerSeen> ClusterMonitor::controllers() const
{
    return d->controllers;
}

std::optional<Error> ClusterMonitor::failure() const
{
    return d->failure;
}

qint64 ClusterMonitor::failingSince() const
{
    return d->failingSince;
}

std::chrono::milliseconds ClusterMonitor::interval() const
{
    return d->interval;
}

bool ClusterMonitor::isPolling() const
{
    return d->polling;
}

} // namespace Slipway
