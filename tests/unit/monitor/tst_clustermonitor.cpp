// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clustermonitor.h"
#include "monitor/monitorpace.h"
#include "monitortest.h"

#include <QSignalSpy>

#include <condition_variable>

using namespace Slipway;
using namespace std::chrono_literals;

namespace {

MonitorTimes quickTimes()
{
    MonitorTimes times;
    times.fast = 10ms;
    times.normal = 15ms;
    times.idle = 20ms;
    times.hidden = 10min;
    times.mostBackOff = 40ms;
    times.servers = 20ms;
    times.ports = 20ms;
    times.heartbeat = 10ms;
    return times;
}

/// Waits until the stop token is asked, as a command does on a line that is dead.
Result<void> hang(const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any woken;
    woken.wait_for(lock, stop, 30s, [] { return false; });
    return Error{stop.stop_requested() ? Error::Code::Cancelled : Error::Code::Timeout, QStringLiteral("hung"), {}, {}};
}

bool has(const QVector<ClusterEvent> &events, const QString &kind, const QString &subject)
{
    return std::any_of(events.cbegin(), events.cend(),
                       [&](const ClusterEvent &e) { return e.kind == kind && e.subject == subject; });
}

} // namespace

/// The life of the watch: pace, one in flight, failures, stop.
class TestClusterMonitor : public QObject
{
    Q_OBJECT

    QVector<ClusterEvent> m_events;

    void collect(ClusterMonitor &monitor)
    {
        m_events.clear();
        connect(&monitor, &ClusterMonitor::eventsHappened, this,
                [this](const QVector<ClusterEvent> &events) { m_events += events; });
    }

private Q_SLOTS:
    void seesClusterAndServers()
    {
        FakeCluster fake;
        bringUpFake(fake);
        ClusterMonitor monitor(fake.cluster(), fake.connector(), quickTimes());
        QVERIFY(!monitor.isRunning() && !monitor.snapshot());
        monitor.start();
        QVERIFY(monitor.isRunning() && monitor.isPolling());
        QTRY_COMPARE(monitor.servers().size(), 3);
        QCOMPARE(monitor.snapshot()->nodes.size(), 3);
        QTRY_VERIFY(!monitor.server(QStringLiteral("worker02"))->firstBroken());
        QCOMPARE(int(monitor.server(QStringLiteral("worker02"))->chain[3].state), int(ChainLink::State::Fine)); // the key was compared
        QCOMPARE(monitor.controllers().size(), 1);
        QVERIFY(!monitor.failure());
        QVERIFY(!monitor.server(QStringLiteral("nobody")));
    }

    void neverTwoInFlight()
    {
        FakeCluster fake;
        bringUpFake(fake);
        fake.setOnLook([](const std::stop_token &) {
            QThread::msleep(30); // longer than the interval
            return Result<void>();
        });
        ClusterMonitor monitor(fake.cluster(), fake.connector(), quickTimes());
        QSignalSpy taken(&monitor, &ClusterMonitor::snapshotTaken);
        monitor.start();
        for (int i = 0; i < 20; ++i)
            monitor.refreshNow();
        QTRY_VERIFY(taken.count() >= 6);
        QCOMPARE(fake.mostOpen, 1);
        // What was asked for while one was in flight is one more, not twenty.
        QVERIFY2(fake.looks <= taken.count() + 1, qPrintable(QString::number(fake.looks.load())));
    }

    void controllerDiesAndComesBack()
    {
        FakeCluster fake;
        bringUpFake(fake);
        ClusterMonitor monitor(fake.cluster(), fake.connector(), quickTimes());
        collect(monitor);
        QSignalSpy failed(&monitor, &ClusterMonitor::pollFailed);
        monitor.start();
        QTRY_VERIFY(monitor.snapshot() && monitor.servers().size() == 3);
        fake.server(1).with([](FakeServer &s) { s.processes.removeAll(QStringLiteral("slurmctld")); });
        QTRY_VERIFY(monitor.failure());
        QCOMPARE(int(monitor.failure()->code), int(Error::Code::VerifyFailed));
        QVERIFY(monitor.failingSince() > 0);
        const qint64 seenAt = monitor.snapshot()->takenAt;
        QTRY_VERIFY(failed.count() >= 4);
        QCOMPARE(monitor.snapshot()->takenAt, seenAt); // old, and says so
        QVERIFY(monitor.interval() <= 48ms);           // backs off, no further than told
        QVERIFY(monitor.interval() >= 30ms);
        QVERIFY(has(m_events, QStringLiteral("controller.lost"), QStringLiteral("worker01")));
        QCOMPARE(std::count_if(m_events.cbegin(), m_events.cend(), [](const ClusterEvent &e) { return e.kind == QLatin1String("controller.lost"); }), 1);
        QTRY_COMPARE(linkName(monitor.server(QStringLiteral("worker01"))->firstBroken()->kind), QStringLiteral("registered"));
        fake.server(1).with([](FakeServer &s) { s.processes.append(QStringLiteral("slurmctld")); });
        QTRY_VERIFY(!monitor.failure());
        QCOMPARE(monitor.failingSince(), 0);
        QTRY_VERIFY(has(m_events, QStringLiteral("controller.back"), QStringLiteral("worker01")));
        QTRY_VERIFY(!monitor.server(QStringLiteral("worker01"))->firstBroken());
    }

    void controllerDiesInTheMiddle()
    {
        FakeCluster fake;
        bringUpFake(fake);
        std::atomic<bool> dying = false;
        fake.setOnLook([&dying](const std::stop_token &) -> Result<void> {
            return dying.exchange(false) ? Result<void>(Error{Error::Code::ConnectionLost, QStringLiteral("cut"), {}, {}}) : Result<void>();
        });
        ClusterMonitor monitor(fake.cluster(), fake.connector(), quickTimes());
        QSignalSpy failed(&monitor, &ClusterMonitor::pollFailed);
        QSignalSpy taken(&monitor, &ClusterMonitor::snapshotTaken);
        monitor.start();
        QTRY_VERIFY(taken.count() >= 1);
        dying = true;
        const qsizetype before = taken.count();
        QTRY_VERIFY(taken.count() > before + 1);
        QCOMPARE(failed.count(), 0); // the line is opened again within the same look
    }

    void brokenServerAndNode()
    {
        FakeCluster fake;
        bringUpFake(fake);
        ClusterMonitor monitor(fake.cluster(), fake.connector(), quickTimes());
        collect(monitor);
        monitor.start();
        QTRY_COMPARE(monitor.servers().size(), 3);
        fake.server(2).with([](FakeServer &s) { s.container.status = QStringLiteral("exited"); });
        fake.setState(QStringLiteral("worker02"), QStringLiteral("State=DOWN+NOT_RESPONDING Reason=Not responding"));
        QTRY_VERIFY(monitor.server(QStringLiteral("worker02"))->firstBroken());
        QTRY_COMPARE(linkName(monitor.server(QStringLiteral("worker02"))->firstBroken()->kind), QStringLiteral("container"));
        QTRY_VERIFY(has(m_events, QStringLiteral("chain.broken"), QStringLiteral("worker02")));
        QTRY_VERIFY(has(m_events, QStringLiteral("node.state"), QStringLiteral("worker02")));
        fake.server(2).with([](FakeServer &s) { s.container.status = QStringLiteral("running"); });
        fake.setState(QStringLiteral("worker02"), QStringLiteral("State=IDLE"));
        QTRY_VERIFY(!monitor.server(QStringLiteral("worker02"))->firstBroken());
        QTRY_VERIFY(has(m_events, QStringLiteral("chain.mended"), QStringLiteral("worker02")));
        fake.connector().refuse(QStringLiteral("worker03"), {Error::Code::HostUnreachable, QStringLiteral("gone"), {}, {}});
        fake.server(3).machine().arm(0, {MemoryFault::Kind::LoseBefore});
        QTRY_VERIFY(monitor.server(QStringLiteral("worker03"))->error);
        QCOMPARE(linkName(monitor.server(QStringLiteral("worker03"))->firstBroken()->kind), QStringLiteral("ssh"));
        fake.connector().accept(QStringLiteral("worker03"));
        QTRY_VERIFY(!monitor.server(QStringLiteral("worker03"))->error);
    }

    void stopsWhileHanging()
    {
        FakeCluster fake;
        bringUpFake(fake);
        fake.setOnLook(hang);
        QElapsedTimer timer;
        {
            ClusterMonitor monitor(fake.cluster(), fake.connector(), quickTimes());
            QSignalSpy failed(&monitor, &ClusterMonitor::pollFailed);
            monitor.start();
            QTRY_COMPARE(fake.looksOpen.load(), 1);
            timer.start();
            monitor.stop();
            QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
            QVERIFY(!monitor.isRunning() && !monitor.isPolling());
            QTRY_COMPARE(fake.looksOpen.load(), 0);
            QCOMPARE(failed.count(), 0); // what was cancelled is no failure
            // And it can be started again.
            fake.setOnLook({});
            monitor.start();
            QTRY_VERIFY(monitor.snapshot());
            fake.setOnLook(hang);
            QTRY_COMPARE(fake.looksOpen.load(), 1);
            timer.restart();
        }
        QVERIFY(timer.elapsed() < 2000); // the destructor cancels, too
        QCOMPARE(fake.looksOpen.load(), 0);
    }

    void aSleepOrAClockThatWasSetIsNoticed()
    {
        FakeCluster fake;
        bringUpFake(fake);
        std::atomic<qint64> jump = 0;
        MonitorTimes times = quickTimes();
        times.fast = times.normal = times.idle = times.servers = 10min;
        times.wallClock = [&jump] { return QDateTime::currentMSecsSinceEpoch() + jump; };
        ClusterMonitor monitor(fake.cluster(), fake.connector(), times);
        QSignalSpy taken(&monitor, &ClusterMonitor::snapshotTaken);
        monitor.start();
        QTRY_COMPARE(taken.count(), 1);
        QTRY_COMPARE(monitor.servers().size(), 3);
        const qsizetype logins = fake.connector().logins().size();
        jump = 3600 * 1000;
        QTRY_COMPARE(taken.count(), 2);
        QTRY_VERIFY(fake.connector().logins().size() > logins); // with a new session
        jump = -3600 * 1000;
        QTRY_COMPARE(taken.count(), 3);
        // A look that hangs in a line that did not survive the sleep is not waited for.
        fake.setOnLook(hang);
        monitor.refreshNow();
        QTRY_COMPARE(fake.looksOpen.load(), 1);
        fake.setOnLook({});
        jump = 0;
        QTRY_COMPARE(taken.count(), 4);
        QVERIFY(!monitor.failure());
    }

    void hiddenLooksAreRare()
    {
        FakeCluster fake;
        bringUpFake(fake);
        ClusterMonitor monitor(fake.cluster(), fake.connector(), quickTimes());
        monitor.start();
        QTRY_VERIFY(monitor.snapshot());
        monitor.setWatched(false);
        QTRY_VERIFY(monitor.interval() >= 10min);
        monitor.setWatched(true);
        QTRY_VERIFY(monitor.interval() < 1s);
    }

    void theReceiverMayStopIt()
    {
        FakeCluster fake;
        bringUpFake(fake);
        ClusterMonitor monitor(fake.cluster(), fake.connector(), quickTimes());
        connect(&monitor, &ClusterMonitor::snapshotTaken, &monitor, &ClusterMonitor::stop);
        monitor.start();
        QTRY_VERIFY(!monitor.isRunning());
        const int looks = fake.looks.load();
        QTest::qWait(100); // nothing goes on
        QCOMPARE(fake.looks.load(), looks);
    }

    void pace()
    {
        const MonitorTimes times;
        MonitorPace pace(times);
        pace.worked(true, 100ms);
        QCOMPARE(pace.next(), times.fast);
        for (int i = 0; i < 5; ++i)
            pace.worked(false, 100ms);
        QCOMPARE(pace.next(), times.normal);
        for (int i = 0; i < 20; ++i)
            pace.worked(false, 100ms);
        QCOMPARE(pace.next(), times.idle);
        pace.worked(true, 4s);
        QCOMPARE(pace.next(), 8s); // a slow controller is asked less
        pace.worked(true, 10min);
        QCOMPARE(pace.next(), times.mostBackOff);
        std::chrono::milliseconds last{0};
        for (int i = 0; i < 40; ++i) {
            pace.failed();
            QVERIFY(pace.next() <= times.mostBackOff * 1.2);
            QVERIFY(i > 3 || pace.next() > last);
            last = pace.next();
        }
        QVERIFY(last >= times.mostBackOff * 0.8);
        pace.setWatched(false);
        pace.worked(true, 100ms);
        QCOMPARE(pace.next(), times.hidden);
    }
};

QTEST_GUILESS_MAIN(TestClusterMonitor)
#include "tst_clustermonitor.moc"
