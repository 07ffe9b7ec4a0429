// SPDX-License-Identifier: GPL-3.0-or-later
#include "uplanes.h"

#include <QTest>

using namespace Slipway;

using Change = std::function<void(FakeServer &)>;
Q_DECLARE_METATYPE(Change)

/// Bringing servers up when something is wrong: what each thing is called, and that it stops no other server.
class TestUpFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("stepId");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Change change, const char *stepId, Error::Code code,
                            const char *words) {
            QTest::newRow(name) << change << QString::fromLatin1(stepId) << static_cast<int>(code)
                                << QString::fromUtf8(words);
        };
        using Docker = FakeServer::DockerState;
        row(
            "Docker missing", [](FakeServer &s) { s.docker = Docker::NotInstalled; }, "docker.found",
            Error::Code::DockerUnavailable, "Docker is not installed on worker02");
        row(
            "Docker stopped", [](FakeServer &s) { s.docker = Docker::Stopped; }, "docker.found",
            Error::Code::DockerUnavailable, "`systemctl start docker`");
        row(
            "not in group docker", [](FakeServer &s) { s.docker = Docker::NotInGroup; }, "docker.found",
            Error::Code::PermissionDenied, "`usermod -aG docker ACCOUNT`");
        row(
            "login older than the group", [](FakeServer &s) { s.docker = Docker::OldLogin; }, "docker.found",
            Error::Code::PermissionDenied, "this login is older");
        row(
            "no Compose", [](FakeServer &s) { s.compose.clear(); }, "compose.found",
            Error::Code::DockerUnavailable, "docker-compose-plugin");
        row(
            "image cannot be pulled",
            [](FakeServer &s) {
                s.image = false;
                s.pullFault = QStringLiteral("Error response from daemon: manifest unknown");
            },
            "image", Error::Code::ImageMissing, "could not pull the image slipway/slurm:bookworm");
        row(
            "port taken", [](FakeServer &s) { s.sockets = "LISTEN 0 1 0.0.0.0:6818 0.0.0.0:*\n"; },
            "ports.free", Error::Code::PortInUse, "On worker02 port 6818 is in use");
        row(
            "port taken, and no ss before Compose",
            [](FakeServer &s) {
                s.hasSs = false;
                s.composeFault = "Bind for 192.168.100.12:6818 failed: port is already allocated.";
            },
            "compose.up", Error::Code::CommandFailed, "Compose could not start the container on worker02");
        row(
            "container ends at once",
            [](FakeServer &s) {
                s.crashes = true;
                s.log = "munged: Error: Keyfile is insecure\n";
            },
            "compose.up", Error::Code::CommandFailed, "restarting. Its log says why");
        row(
            "another container of that name",
            [](FakeServer &s) {
                s.container.exists = true;
                s.container.id = QStringLiteral("abc");
            },
            "ports.free", Error::Code::Conflict, "`docker rm -f worker02`");
        row(
            "a container of another project",
            [](FakeServer &s) {
                s.container.exists = true;
                s.container.id = QStringLiteral("abc");
                s.container.project = QStringLiteral("other");
            },
            "ports.free", Error::Code::Conflict, "of the Compose project other");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(Change, change);
        QFETCH(QString, stepId);
        QFETCH(int, code);
        QFETCH(QString, words);
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        change(test.fake.server(2));
        const Report report = test.up();
        const StepRecord failed = step(report, worker02, stepId);
        QVERIFY2(failed.status == StepStatus::Failed, qPrintable(statuses(report, worker02)));
        QCOMPARE(static_cast<int>(failed.error->code), code);
        QVERIFY2(failed.error->message.contains(words), qPrintable(failed.error->message));
        QCOMPARE(failed.error->where, worker02);
        QVERIFY(!failed.commands.isEmpty());
        QCOMPARE(report.error->message, failed.error->message);
        QVERIFY(statuses(report, worker02).endsWith(QStringLiteral("skipped")) ||
                stepId == QLatin1String("refresh"));
        for (const QString &other : {worker01, worker03})
            QCOMPARE(statuses(report, other), QString::fromLatin1(goodLane));
    }

    void theContainersLogIsInTheDetail()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        test.fake.server(2).crashes = true;
        test.fake.server(2).log = "munged: Error: \x1b[31mKeyfile is insecure\n";
        const Report report = test.up();
        QCOMPARE(report.error->detail, QStringLiteral("munged: Error: \ufffd[31mKeyfile is insecure"));
    }

    void aPortTakenBetweenIsNamed()
    {
        // Free when looked at, taken when Compose comes.
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        FakeServer &server = test.fake.server(2);
        server.composeFault = "bind: address already in use";
        test.onEvent = [&server](const StepEvent &event) {
            if (event.lane == server.name() && event.stepId == QLatin1String("compose.up") &&
                event.status == StepStatus::Running)
                server.sockets = "LISTEN 0 1 192.168.100.12:60007 0.0.0.0:*\n";
        };
        const Report report = test.up();
        QCOMPARE(report.error->code, Error::Code::PortInUse);
        QVERIFY(report.error->message.contains(QStringLiteral("60007")));
        QVERIFY(report.error->detail.contains(QStringLiteral("address already in use")));
    }

    void whoeverHasThePortIsNamed()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        FakeServer &server = test.fake.server(2);
        server.sockets = "LISTEN 0 1 0.0.0.0:22 0.0.0.0:*\nLISTEN 0 1 0.0.0.0:6818 0.0.0.0:*\n"
                         "LISTEN 0 1 0.0.0.0:60001 0.0.0.0:*\nLISTEN 0 1 0.0.0.0:60002 0.0.0.0:*\n";
        const Report unknown = test.up();
        QVERIFY2(unknown.error->message.startsWith(
                     QStringLiteral("On worker02 port 6818, 60001-60002 is in use by something else.")),
                 qPrintable(unknown.error->message));
        QCOMPARE(unknown.error->detail.count(QLatin1Char('\n')), 2); // not the line of port 22
        server.otherContainers =
            "web 0.0.0.0:80->80/tcp\nold 10.0.0.1:60000-60063->60000-60063/tcp, :::80->80/tcp\n";
        const Report known = test.up();
        QVERIFY2(known.error->message.contains(QStringLiteral("is in use by the container old.")),
                 qPrintable(known.error->message));
    }

    void filesThatAreNotThere()
    {
        LaunchTest test;
        const Report early = test.up();
        QCOMPARE(early.error->code, Error::Code::NotFound);
        QVERIFY(early.error->message.contains(QStringLiteral("sees no pushed files at /data/slurm")));
        QVERIFY(test.push().succeeded());
        test.fake.unmount(worker03);
        const Report report = test.up();
        QCOMPARE(step(report, worker03, QStringLiteral("files.seen")).error->code, Error::Code::NotFound);
        QCOMPARE(statuses(report, worker01), QString::fromLatin1(goodLane));
        QVERIFY(!test.fake.server(3).machine().exists(keyFile));
    }

    void filesOfAnotherCluster()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        test.fake.spec.scheduling.slurmdTimeout = 77;
        const Report report = test.up();
        QCOMPARE(report.error->code, Error::Code::Conflict);
        QVERIFY(report.error->message.contains(QStringLiteral("Push first")));
        QVERIFY(test.changes().isEmpty());
    }

    void oneServerThatCannotBeReachedStopsNoOther()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        test.fake.connector().refuse(worker02,
                                     {Error::Code::HostUnreachable, QStringLiteral("No route."), {}, {}});
        const Report report = test.up();
        QCOMPARE(report.error->code, Error::Code::HostUnreachable);
        QCOMPARE(report.error->where, worker02);
        QCOMPARE(statuses(report, worker01), QString::fromLatin1(goodLane));
        QCOMPARE(statuses(report, worker03), QString::fromLatin1(goodLane));
        QVERIFY(
            statuses(report, worker02).startsWith(QStringLiteral("connect failed, docker.found skipped")));
        test.fake.connector().accept(worker02);
        const Report again = test.up();
        QVERIFY(again.succeeded());
        QCOMPARE(statuses(again, worker01), QString::fromLatin1(idleLane));
        QCOMPARE(keyOn(test, worker02), keyOn(test, worker01));
    }

    void aLineThatBreaksAnywhereStopsNoOther()
    {
        int broken = 0;
        for (int index = 0;; ++index) {
            LaunchTest test;
            QVERIFY(test.push().succeeded());
            MemoryMachine &machine = test.fake.server(2).machine();
            machine.arm(index, {MemoryFault::Kind::LoseAfter, {}});
            const Report report = test.up();
            if (machine.operations() <= index)
                break;
            QVERIFY2(!report.succeeded(), qPrintable(QString::number(index)));
            ++broken;
            QCOMPARE(report.error->code, Error::Code::ConnectionLost);
            QCOMPARE(statuses(report, worker01), QString::fromLatin1(goodLane));
            machine.startCounting();
            const Report again = test.up();
            QVERIFY2(again.succeeded(), qPrintable(errorText(again)));
            QCOMPARE(test.fake.server(2).container.key, keyOn(test, worker01));
        }
        QVERIFY2(broken > 15, "hardly any operation was broken");
    }

    void aStopInEveryStepEndsTheRun()
    {
        QStringList ids;
        {
            LaunchTest test;
            QVERIFY(test.push().succeeded());
            const Report report = test.up();
            for (const StepRecord &record : report.lanes[0].steps)
                ids.append(record.id);
        }
        QCOMPARE(ids.size(), 9);
        for (const QString &id : std::as_const(ids)) {
            LaunchTest test;
            QVERIFY(test.push().succeeded());
            test.events.clear();
            test.onEvent = [&](const StepEvent &event) {
                if (event.lane == worker02 && event.stepId == id && event.status == StepStatus::Running)
                    test.stop.request_stop();
            };
            const Report report = test.up();
            QVERIFY2(report.error && report.error->code == Error::Code::Cancelled,
                     qPrintable(id + errorText(report)));
            for (const LaneRecord &lane : report.lanes) {
                for (const StepRecord &record : lane.steps)
                    QVERIFY(record.status != StepStatus::Running && record.status != StepStatus::Waiting);
            }
            test.onEvent = {};
            test.stop = std::stop_source();
            const Report again = test.up();
            QVERIFY2(again.succeeded(), qPrintable(id + errorText(again)));
            for (const QString &server : {worker01, worker02, worker03})
                QCOMPARE(test.fake.server(server).container.key, keyOn(test, worker01));
        }
    }
};

QTEST_GUILESS_MAIN(TestUpFaults)
#include "tst_upfaults.moc"
