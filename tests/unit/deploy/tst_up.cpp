// SPDX-License-Identifier: GPL-3.0-or-later
#include "uplanes.h"

#include <QTest>

using namespace Slipway;

/// Bringing servers up: what goes well, and that nothing is done twice.
class TestUp : public QObject
{
    Q_OBJECT

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
        const QByteArray before = keyOn(test, worker02);
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
        QCOMPARE(keyOn(test, worker02), before);
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
