// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clustermonitor.h"

#include "base/async.h"
#include "monitor/clusterquery.h"
#include "monitor/monitorpace.h"
#include "monitor/serverrounds.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

namespace Slipway {

namespace {
constexpr qint64 clockJump = 10000; ///< milliseconds between the two clocks that are no drift
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
    void lookSoon(const QVector<ClusterEvent> &events);
    void beat();
    void tell(const QVector<ClusterEvent> &events);
    qint64 wall() const { return times.wallClock ? times.wallClock() : QDateTime::currentMSecsSinceEpoch(); }

    ClusterMonitor *q;
    const CheckedCluster cluster;
    const MonitorTimes times;
    MonitorPace pace;
    QElapsedTimer steady; ///< stands still while this computer sleeps
    QTimer pollTimer;
    QTimer heart;
    qint64 lastBeat = 0;
    qint64 lastWall = 0;
    std::stop_source round; ///< ends what is in flight
    quint64 life = 0;       ///< counted up by stop(): answers of an earlier life are dropped
    bool running = false;
    bool polling = false;
    bool again = false;
    bool fresh = false;
    std::chrono::milliseconds interval{0};
    ClusterSnapshotPtr newest;
    QVector<ControllerSeen> controllers;
    std::optional<Error> failure;
    qint64 failingSince = 0;
    ServerRounds rounds;
    std::shared_ptr<ClusterQuery> query;
    Lane lane;
};

ClusterMonitor::Private::Private(ClusterMonitor *monitor, const CheckedCluster &checked, HostConnector &hosts,
                                 const MonitorTimes &monitorTimes)
    : q(monitor), cluster(checked), times(monitorTimes), pace(times), rounds(cluster, hosts, times, pace),
      query(std::make_shared<ClusterQuery>(cluster, hosts))
{
    steady.start();
    pollTimer.setSingleShot(true);
    connect(&pollTimer, &QTimer::timeout, this, &Private::poll);
    connect(&rounds, &ServerRounds::looked, q, &ClusterMonitor::serverLooked);
    connect(&rounds, &ServerRounds::happened, q, &ClusterMonitor::eventsHappened);
    connect(&heart, &QTimer::timeout, this, &Private::beat);
}

void ClusterMonitor::Private::begin()
{
    if (running)
        return;
    running = true;
    round = std::stop_source();
    lastBeat = steady.elapsed();
    lastWall = wall();
    heart.start(times.heartbeat);
    rounds.start();
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
    rounds.stop();
    heart.stop();
    polling = again = false;
    // The session is closed behind what is still ending, by the lane itself: nothing waits here.
    lane.submit([asked = query](std::stop_token) -> Result<void> { return asked->close(), Result<void>(); });
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
    if (answer.credential)
        rounds.learn(answer.credential);
    const bool cancelled = answer.failure && answer.failure->code == Error::Code::Cancelled;
    if (!cancelled)
        controllers = answer.controllers;
    if (answer.snapshot)
        took(answer);
    else if (!cancelled)
        couldNot(answer.failure.value_or(Error{}));
    if (!running)
        return; // a slot has stopped us
    rounds.begin();
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
    rounds.learn(newest, {});
    tell(events);
    lookSoon(events);
}

void ClusterMonitor::Private::couldNot(const Error &error)
{
    const bool same = failure && failure->code == error.code && failure->where == error.where;
    if (failingSince == 0)
        failingSince = wall();
    failure = error;
    rounds.learn(newest, failure);
    pace.failed();
    Q_EMIT q->pollFailed(error);
    if (same)
        return;
    const bool lost = error.code == Error::Code::VerifyFailed;
    tell({{wall(), lost ? QStringLiteral("controller.lost") : QStringLiteral("poll.failed"), error.where, {}, {},
           error.message, ClusterEvent::Severity::Bad}});
    rounds.lookSoon(error.where); // its chain says why
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

/// The node of a server changed its state: why, the server knows.
void ClusterMonitor::Private::lookSoon(const QVector<ClusterEvent> &events)
{
    for (const ClusterEvent &event : events) {
        if (event.kind == QLatin1String("node.state") && event.severity != ClusterEvent::Severity::Info)
            rounds.lookSoon(event.subject);
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
    rounds.renew();
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
    d->rounds.lookAtAllSoon();
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
    return d->rounds.server(name);
}

QVector<ServerSnapshotPtr> ClusterMonitor::servers() const
{
    return d->rounds.servers();
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
