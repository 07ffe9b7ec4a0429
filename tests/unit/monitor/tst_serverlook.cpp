// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clusterquery.h"
#include "monitor/serverlook.h"
#include "monitortest.h"

using namespace Slipway;

namespace {
using Kind = ChainLink::Kind;
using State = ChainLink::State;

const ChainLink &link(const ServerSnapshot &seen, Kind kind)
{
    return seen.chain[static_cast<std::size_t>(kind)];
}

QString states(const ServerSnapshot &seen)
{
    QStringList words;
    for (const ChainLink &link : seen.chain)
        words << linkName(link.kind) + QLatin1Char('=') + linkStateName(link.state);
    return words.join(QLatin1Char(' '));
}
} // namespace

/// One server's chain, link by link.
class TestServerLook : public QObject
{
    Q_OBJECT

    static LookContext contextOf(FakeCluster &fake)
    {
        ClusterQuery query(fake.cluster(), fake.connector());
        const ClusterAnswer answer = query.ask({});
        return {answer.snapshot, answer.failure, answer.credential, 0.0};
    }
    static ServerSnapshotPtr look(FakeCluster &fake, const QString &server = QStringLiteral("worker02"))
    {
        return ServerLook(fake.cluster(), server, fake.connector()).look(contextOf(fake), {});
    }

private Q_SLOTS:
    void everythingIsFine()
    {
        FakeCluster fake;
        bringUpFake(fake);
        const ServerSnapshotPtr seen = look(fake);
        QVERIFY(!seen->error);
        QCOMPARE(states(*seen), QStringLiteral("ssh=fine docker=fine container=fine munge=fine slurmd=fine "
                                               "registered=fine nas=fine clock=fine"));
        QVERIFY(!seen->firstBroken());
        QCOMPARE(seen->containerStatus, QStringLiteral("running"));
        QCOMPARE(seen->image, QStringLiteral("slipway/slurm:bookworm"));
        QCOMPARE(seen->containerStartedAt, QDateTime::fromString(QStringLiteral("2026-11-24T08:00:00Z"), Qt::ISODate).toSecsSinceEpoch());
        QCOMPARE(qRound(seen->containerCpuPercent), 50);
        QCOMPARE(seen->containerMemoryBytes, 80000000);
        QCOMPARE(seen->load1, 0.5);
        QCOMPARE(seen->memoryTotalMiB, 15625);
        QCOMPARE(seen->memoryAvailableMiB, 7812);
        QCOMPARE(seen->bootTime, 1795700000);
        QCOMPARE(seen->disks.size(), 2);
        QCOMPARE(seen->disks[1].path, QStringLiteral("/var/lib/docker"));
        QCOMPARE(seen->disks[1].freeBytes, 614400000);
        QVERIFY(!seen->pushedSet.isEmpty());
        for (const ChainLink &each : seen->chain)
            QVERIFY2(!each.probe.isEmpty() && !each.text.isEmpty(), qPrintable(linkName(each.kind)));
    }

    void theFirstBrokenLink_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("words");
        QTest::newRow("docker stopped") << "docker" << "docker" << "systemctl start docker";
        QTest::newRow("docker group") << "group" << "docker" << "usermod";
        QTest::newRow("no container") << "none" << "container" << "There is no container worker02";
        QTest::newRow("exited") << "exited" << "container" << "it is: exited";
        QTest::newRow("paused") << "paused" << "container" << "is paused";
        QTest::newRow("restarting") << "restarting" << "container" << "ends as soon as it starts";
        QTest::newRow("munged") << "munged" << "munge" << "munged does not answer";
        QTest::newRow("key") << "14" << "munge" << "is not that of the controller";
        QTest::newRow("ahead") << "15" << "munge" << "ahead";
        QTest::newRow("behind") << "16" << "munge" << "behind";
        QTest::newRow("slurmd") << "slurmd" << "slurmd" << "slurmd does not run";
        QTest::newRow("not heard of") << "State=IDLE+NOT_RESPONDING" << "registered" << "does not hear from worker02";
        QTest::newRow("rebooted") << "State=DOWN Reason=Node unexpectedly rebooted" << "registered" << "unexpectedly rebooted";
        QTest::newRow("refused") << "State=IDLE+INVALID_REG Reason=Low RealMemory" << "registered" << "Low RealMemory";
        QTest::newRow("stale nas") << "hangs" << "nas" << "does not answer on worker02";
        QTest::newRow("nas gone") << "nas" << "nas" << "no folder";
        QTest::newRow("nas empty") << "empty" << "nas" << "none of the cluster's files";
        QTest::newRow("old mount") << "old" << "nas" << "sees other files";
        QTest::newRow("clock") << "clock" << "clock" << "ahead of the controller";
    }
    void theFirstBrokenLink()
    {
        QFETCH(QString, fault);
        QFETCH(QString, broken);
        QFETCH(QString, words);
        FakeCluster fake;
        bringUpFake(fake);
        FakeServer &server = fake.server(2);
        if (fault.startsWith(QLatin1String("State=")))
            fake.states.insert(QStringLiteral("worker02"), fault);
        const QMap<QString, std::function<void()>> faults = {
            {QStringLiteral("docker"), [&] { server.docker = FakeServer::DockerState::Stopped; }},
            {QStringLiteral("group"), [&] { server.docker = FakeServer::DockerState::NotInGroup; }},
            {QStringLiteral("none"), [&] { server.container.exists = false; }},
            {QStringLiteral("exited"), [&] { server.container.status = fault; }},
            {QStringLiteral("paused"), [&] { server.container.status = fault; }},
            {QStringLiteral("restarting"), [&] { server.container.status = fault; }},
            {QStringLiteral("munged"), [&] { server.processes.removeAll(fault); }},
            {QStringLiteral("slurmd"), [&] { server.processes.removeAll(fault); }},
            {QStringLiteral("14"), [&] { server.unmunge = 14; }},
            {QStringLiteral("15"), [&] { server.unmunge = 15; }},
            {QStringLiteral("16"), [&] { server.unmunge = 16; }},
            {QStringLiteral("hangs"), [&] { server.folderHangs = true; }},
            {QStringLiteral("nas"), [&] { fake.unmount(QStringLiteral("worker02")); }},
            {QStringLiteral("empty"), [&] { fake.nas().remove(QStringLiteral("/volume1/slurm/current")); }},
            {QStringLiteral("old"), [&] { server.containerSeesOldFolder = true; }},
            {QStringLiteral("clock"), [&] { server.clockAheadMs = 400000; }},
        };
        if (faults.contains(fault))
            faults[fault]();
        const ServerSnapshotPtr seen = look(fake);
        QVERIFY(seen->firstBroken());
        QCOMPARE(linkName(seen->firstBroken()->kind), broken);
        QVERIFY2(seen->firstBroken()->text.contains(words), qPrintable(seen->firstBroken()->text));
    }

    void nobodyCanLogIn()
    {
        FakeCluster fake;
        bringUpFake(fake);
        const LookContext context = contextOf(fake);
        fake.connector().refuse(QStringLiteral("worker02"), {Error::Code::HostUnreachable, QStringLiteral("No route to worker02."), {}, {}});
        const ServerSnapshotPtr seen = ServerLook(fake.cluster(), QStringLiteral("worker02"), fake.connector()).look(context, {});
        QVERIFY(seen->error);
        QCOMPARE(linkName(seen->firstBroken()->kind), QStringLiteral("ssh"));
        QCOMPARE(seen->firstBroken()->text, QStringLiteral("No route to worker02."));
        QCOMPARE(int(link(*seen, Kind::Slurmd).state), int(State::Unknown));
        QCOMPARE(int(link(*seen, Kind::Registered).state), int(State::Fine)); // slurmctld hears from it
    }

    void whatIsNoFault_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("drained by a person") << "State=IDLE+DRAIN Reason=fan is loud";
        QTest::newRow("completing") << "State=IDLE+COMPLETING";
        QTest::newRow("planned") << "State=IDLE+PLANNED";
        QTest::newRow("maintenance") << "State=MAINT";
    }
    void whatIsNoFault()
    {
        QFETCH(QString, state);
        FakeCluster fake;
        bringUpFake(fake);
        fake.states.insert(QStringLiteral("worker02"), state);
        QVERIFY2(!look(fake)->firstBroken(), qPrintable(states(*look(fake))));
    }

    /// A stale NFS mount keeps what waits for it: one such process is enough.
    void neverASecondLookAtAFolderThatHangs()
    {
        FakeCluster fake;
        bringUpFake(fake);
        const LookContext context = contextOf(fake);
        ServerLook looks(fake.cluster(), QStringLiteral("worker02"), fake.connector());
        fake.server(2).folderHangs = true;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(linkName(looks.look(context, {})->firstBroken()->kind), QStringLiteral("nas"));
        QCOMPARE(fake.server(2).folderProbes, 1);
        fake.server(2).folderHangs = false;
        QVERIFY(!looks.look(context, {})->firstBroken());
    }

    void withoutACredentialTheKeyIsNotCalledRight()
    {
        FakeCluster fake;
        bringUpFake(fake);
        LookContext context = contextOf(fake);
        context.credential.reset();
        fake.server(2).unmunge = 14;
        const ServerSnapshotPtr seen = ServerLook(fake.cluster(), QStringLiteral("worker02"), fake.connector()).look(context, {});
        QCOMPARE(int(link(*seen, Kind::Munge).state), int(State::Unknown));
    }

    void aClockThatOnlyThisComputerDoubtsBreaksNothing()
    {
        FakeCluster fake;
        bringUpFake(fake);
        for (int i = 1; i <= 3; ++i)
            fake.server(i).clockAheadMs = 400000;
        LookContext context = contextOf(fake);
        context.clockReference = 400.0;
        QVERIFY(!ServerLook(fake.cluster(), QStringLiteral("worker02"), fake.connector()).look(context, {})->firstBroken());
        const ServerSnapshotPtr controller = ServerLook(fake.cluster(), QStringLiteral("worker01"), fake.connector()).look(context, {});
        QCOMPARE(int(link(*controller, Kind::Clock).state), int(State::Warning));
        QVERIFY(qAbs(controller->clockAheadSeconds - 400) < 5);
    }

    void slurmctldIsMissingOnItsServer()
    {
        FakeCluster fake;
        bringUpFake(fake);
        fake.server(1).processes.removeAll(QStringLiteral("slurmctld"));
        const ServerSnapshotPtr seen = look(fake, QStringLiteral("worker01"));
        QCOMPARE(linkName(seen->firstBroken()->kind), QStringLiteral("registered"));
        QVERIFY(seen->firstBroken()->text.contains(QLatin1String("slurmctld does not run")));
        // The others are not to blame, and nothing is known of them.
        QCOMPARE(int(link(*look(fake), Kind::Registered).state), int(State::Unknown));
    }
};

QTEST_GUILESS_MAIN(TestServerLook)
#include "tst_serverlook.moc"
