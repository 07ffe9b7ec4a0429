// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchtest.h"

#include <QJsonDocument>
#include <QTest>

using namespace Slipway;

namespace {
const QString worker01 = QStringLiteral("worker01");
const QString worker02 = QStringLiteral("worker02");
const QString worker03 = QStringLiteral("worker03");
const QString keyFile = QStringLiteral("/home/ada/.local/share/slipway/workq/munge.key");
const char goodLane[] =
    "connect done, docker.found done, compose.found done, files.seen done, munge-key done, "
    "image already-done, ports.free done, compose.up done, refresh skipped";
const char idleLane[] =
    "connect done, docker.found done, compose.found done, files.seen done, munge-key already-done, "
    "image already-done, ports.free already-done, compose.up already-done, refresh already-done";
} // namespace

using Change = std::function<void(FakeServer &)>;
Q_DECLARE_METATYPE(Change)

/// Bringing servers up: what goes well, what each thing that can be wrong is called, and that nothing is
/// done twice.
class TestUp : public QObject
{
    Q_OBJECT

    static QByteArray key(LaunchTest &test, const QString &server)
    {
        return test.fake.server(server).machine().content(keyFile).value_or(QByteArray());
    }

private Q_SLOTS:
    void bringsUpEveryServer_data()
    {
        QTest::addColumn<QString>("compose");
        QTest::newRow("Compose v1") << QStringLiteral("1.29.2");
        QTest::newRow("Compose v2") << QStringLiteral("2.26.1");
    }
    void bringsUpEveryServer()
    {
        QFETCH(QString, compose);
        LaunchTest test;
        for (int i = 1; i <= 3; ++i)
            test.fake.server(i).compose = compose;
        QVERIFY2(test.push().succeeded(), "push");
        const Report report = test.up();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        for (const QString &server : {worker01, worker02, worker03}) {
            QCOMPARE(statuses(report, server), QString::fromLatin1(goodLane));
            QVERIFY(test.fake.server(server).container.exists);
            QCOMPARE(test.fake.server(server).container.project, QStringLiteral("workq"));
        }
        QVERIFY(step(report, worker01, QStringLiteral("compose.found")).summary.contains(compose));
        const QString program = compose.startsWith(QLatin1Char('1'))
                                    ? QStringLiteral("docker-compose -p workq")
                                    : QStringLiteral("docker compose -p workq");
        const StepRecord up = step(report, worker02, QStringLiteral("compose.up"));
        QVERIFY2(up.commands.first().command.startsWith(program), qPrintable(up.commands.first().command));
    }

    void secondTimeChangesNothing()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        QVERIFY(test.up().succeeded());
        const QByteArray before = key(test, worker02);
        test.clearCommands();
        const Report report = test.up();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        for (const QString &server : {worker01, worker02, worker03}) {
            QCOMPARE(statuses(report, server), QString::fromLatin1(idleLane));
            QCOMPARE(test.fake.server(server).container.starts, 1);
        }
        // `compose up` is asked and does nothing.
        QCOMPARE(test.changes(),
                 (QStringList{QStringLiteral("worker01: compose up"), QStringLiteral("worker02: compose up"),
                              QStringLiteral("worker03: compose up")}));
        QCOMPARE(key(test, worker02), before);
    }

    void oneKeyForAllMadeOnce()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        const Report report = test.up();
        const QByteArray secret = key(test, worker01);
        QCOMPARE(secret.size(), 1024);
        for (const QString &server : {worker01, worker02, worker03}) {
            QCOMPARE(key(test, server), secret);
            QCOMPARE(test.fake.server(server).machine().mode(keyFile), 0600);
            QCOMPARE(test.fake.server(server).machine().mode(keyFile.section(QLatin1Char('/'), 0, -2)), 0700);
            QCOMPARE(test.fake.server(server).container.key, secret);
        }
        // It is nowhere else: not on the NAS, not in the report, not in what is told while it runs.
        const QMap<QString, QByteArray> nas = test.fake.nas().tree(QStringLiteral("/"));
        for (const QByteArray &content : nas)
            QVERIFY(!content.contains(secret.left(64)) && !content.contains(secret.toBase64().left(64)));
        QByteArray told =
            QJsonDocument(report.toJson(test.redactor)).toJson() + report.toText(test.redactor).toUtf8();
        for (const StepEvent &event : std::as_const(test.events))
            told += event.text.toUtf8();
        for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex()})
            QVERIFY(!told.contains(form.left(16)));
        QCOMPARE(test.redactor.redact("<" + secret + ">"), QByteArray("<[redacted]>"));

        LaunchTest other;
        QVERIFY(other.push().succeeded() && other.up().succeeded());
        QVERIFY2(key(other, worker01) != secret, "two clusters have one key");
    }

    void aNewServerGetsTheKeyOfTheOthers()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded() && test.up().succeeded());
        const QByteArray secret = key(test, worker01);
        test.fake.server(3).machine().remove(keyFile);
        const Report report = test.up();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(key(test, worker03), secret);
        QCOMPARE(step(report, worker03, QStringLiteral("munge-key")).status, StepStatus::Done);
        QCOMPARE(step(report, worker01, QStringLiteral("munge-key")).status, StepStatus::AlreadyDone);
    }

    void aLooseKeyFileIsTightened()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded() && test.up().succeeded());
        test.fake.server(2).machine().setMode(keyFile, 0644);
        const Report report = test.up();
        QVERIFY(report.succeeded());
        QCOMPARE(test.fake.server(2).machine().mode(keyFile), 0600);
        QCOMPARE(step(report, worker02, QStringLiteral("munge-key")).status, StepStatus::Done);
        QCOMPARE(test.fake.server(2).container.starts, 1); // the key is the same, so no job has to end
    }

    void differentKeysStopBeforeAnythingIsChanged()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        test.fake.server(1).machine().put(keyFile, QByteArray(1024, 'a'), 0600);
        test.fake.server(3).machine().put(keyFile, QByteArray(1024, 'b'), 0600);
        const Report report = test.up();
        QCOMPARE(report.error->code, Error::Code::Conflict);
        QVERIFY(report.error->message.contains(QStringLiteral("different munge keys")));
        QVERIFY(report.error->detail.contains(worker01) && report.error->detail.contains(worker03));
        QVERIFY(!report.error->detail.contains(QStringLiteral("aaaa")));
        QVERIFY(test.changes().isEmpty());
        QVERIFY(!test.fake.server(2).machine().exists(keyFile));
    }

    void aFileThatIsNoKeyIsNotTaken()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        test.fake.server(2).machine().put(keyFile, "short", 0600);
        const Report report = test.up();
        QCOMPARE(step(report, worker02, QStringLiteral("connect")).error->code, Error::Code::InvalidInput);
        QCOMPARE(statuses(report, worker01), QString::fromLatin1(goodLane)); // the others go on
    }

    void anOldKeyInARunningContainerIsFound()
    {
        // As after a run that wrote the key and was cut off before Compose.
        LaunchTest test;
        QVERIFY(test.push().succeeded() && test.up().succeeded());
        test.fake.server(2).container.key = QByteArray(1024, 'o');
        const Report report = test.up();
        QVERIFY(report.succeeded());
        QCOMPARE(test.fake.server(2).container.key, key(test, worker02));
        QVERIFY(step(report, worker02, QStringLiteral("compose.up"))
                    .commands.at(1)
                    .command.contains(QStringLiteral("--force-recreate")));
        QCOMPARE(test.fake.server(1).container.starts, 1);
    }

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

    void changedFilesAreTakenOver()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded() && test.up().succeeded());
        test.fake.spec.scheduling.slurmdTimeout = 77;
        QVERIFY(test.push().succeeded());
        test.clearCommands();
        const Report report = test.up();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(step(report, worker02, QStringLiteral("refresh")).status, StepStatus::Done);
        QCOMPARE(test.fake.server(2).refreshes, 1);
        QCOMPARE(test.fake.server(2).container.starts, 1);
        QVERIFY(test.up().succeeded());
        QCOMPARE(test.fake.server(2).refreshes, 1);
    }

    void filesTheDaemonsDoNotReadDisturbNobody()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded() && test.up().succeeded());
        test.fake.spec.servers[2].ssh.user =
            QStringLiteral("ada"); // in cluster.slipway.yaml and README.md only
        QVERIFY(test.push().succeeded());
        QVERIFY(test.up().succeeded());
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(test.fake.server(i).refreshes, 0);
    }

    void anImageWithItsOwnStartIsRestartedWhenNoJobRuns()
    {
        ClusterSpec spec = FakeCluster::threeServers();
        spec.cluster.image.profile.entrypoint = {QStringLiteral("/entrypoint.sh")};
        LaunchTest test(spec);
        QVERIFY(test.push().succeeded() && test.up().succeeded());
        test.fake.spec.scheduling.slurmdTimeout = 77;
        QVERIFY(test.push().succeeded());
        test.fake.server(2).processes.append(QStringLiteral("slurmstepd"));
        const Report report = test.up();
        QCOMPARE(report.error->code, Error::Code::Conflict);
        QVERIFY(report.error->message.contains(QStringLiteral("jobs run in it")));
        QCOMPARE(test.fake.server(2).container.starts, 1);
        QCOMPARE(test.fake.server(1).container.starts, 2);
        test.fake.server(2).processes.removeLast();
        QVERIFY(test.up().succeeded());
        QCOMPARE(test.fake.server(2).container.starts, 2);
        QCOMPARE(test.fake.server(1).container.starts, 2);
    }

    void images_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("command");
        QTest::newRow("pull") << static_cast<int>(Image::Source::Pull)
                              << QStringLiteral("docker pull slipway/slurm:bookworm");
        QTest::newRow("build") << static_cast<int>(Image::Source::Build)
                               << QStringLiteral(
                                      "docker build --network host --build-arg BASE=debian:bookworm-slim -t "
                                      "slipway/slurm:bookworm /data/slurm/current/image");
        QTest::newRow("load") << static_cast<int>(Image::Source::Load)
                              << QStringLiteral("docker load -i /data/slurm/images/slurm.tar");
    }
    void images()
    {
        QFETCH(int, source);
        QFETCH(QString, command);
        ClusterSpec spec = FakeCluster::threeServers();
        spec.cluster.image.source = static_cast<Image::Source>(source);
        spec.cluster.image.archive = QStringLiteral("/data/slurm/images/slurm.tar");
        LaunchTest test(spec);
        QVERIFY(test.push().succeeded());
        test.fake.server(2).image = false;
        if (spec.cluster.image.source == Image::Source::Load) {
            const Report missing = test.up();
            QCOMPARE(missing.error->code, Error::Code::ImageMissing);
            QVERIFY(missing.error->message.contains(
                QStringLiteral("could not load the image from /data/slurm/images")));
            test.fake.nas().put(QStringLiteral("/volume1/slurm/images/slurm.tar"), "archive");
        }
        const Report report = test.up();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        const StepRecord made = step(report, worker02, QStringLiteral("image"));
        QCOMPARE(made.status, StepStatus::Done);
        QCOMPARE(made.commands.at(1).command, command);

        test.fake.server(2).image = false;
        test.fake.server(2).imageMadeIsTheWrongOne = true;
        const Report wrong = test.up();
        QCOMPARE(wrong.error->code, Error::Code::ImageMissing);
        QVERIFY(wrong.error->message.contains(QStringLiteral("is still not on worker02")));
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
        QCOMPARE(key(test, worker02), key(test, worker01));
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
            QCOMPARE(test.fake.server(2).container.key, key(test, worker01));
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
                QCOMPARE(test.fake.server(server).container.key, key(test, worker01));
        }
    }

    void everyStepIsAnnouncedBeforeTheFirstRuns()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        test.events.clear();
        QVERIFY(test.up().succeeded());
        for (int i = 0; i < 27; ++i)
            QCOMPARE(test.events[i].status, StepStatus::Waiting);
        QCOMPARE(test.events[27].status, StepStatus::Running);
        QSet<QString> ended;
        for (const StepEvent &event : std::as_const(test.events)) {
            QVERIFY2(!ended.contains(event.lane + event.stepId), "a step spoke after its end");
            if (event.status != StepStatus::Waiting && event.status != StepStatus::Running)
                ended.insert(event.lane + event.stepId);
        }
        QCOMPARE(ended.size(), 27);
    }
};

QTEST_GUILESS_MAIN(TestUp)
#include "tst_up.moc"
