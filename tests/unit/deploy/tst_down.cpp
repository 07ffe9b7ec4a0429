// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchtest.h"

#include <QTest>

using namespace Slipway;

namespace {
const QString worker01 = QStringLiteral("worker01");
const QString worker02 = QStringLiteral("worker02");
const QString worker03 = QStringLiteral("worker03");
} // namespace

/// Taking a cluster down, and up again.
class TestDown : public QObject
{
    Q_OBJECT

    static void bringUp(LaunchTest &test)
    {
        QVERIFY(test.push().succeeded());
        const Report report = test.up();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        test.clearCommands();
    }

private Q_SLOTS:
    void takesDownAndComesBack_data()
    {
        QTest::addColumn<QString>("compose");
        QTest::addColumn<int>("source");
        for (const char *compose : {"1.29.2", "2.26.1"}) {
            for (Image::Source source : {Image::Source::Pull, Image::Source::Build, Image::Source::Load})
                QTest::addRow("Compose %s, image %d", compose, static_cast<int>(source))
                    << QString::fromLatin1(compose) << static_cast<int>(source);
        }
    }
    void takesDownAndComesBack()
    {
        QFETCH(QString, compose);
        QFETCH(int, source);
        ClusterSpec spec = FakeCluster::threeServers();
        spec.cluster.image.source = static_cast<Image::Source>(source);
        spec.cluster.image.archive = QStringLiteral("/data/slurm/images/slurm.tar");
        LaunchTest test(spec);
        test.fake.nas().put(QStringLiteral("/volume1/slurm/images/slurm.tar"), "archive");
        for (int i = 1; i <= 3; ++i)
            test.fake.server(i).compose = compose;
        bringUp(test);
        const QByteArray key = test.fake.server(1).container.key;

        const Report down = test.down();
        QVERIFY2(down.succeeded(), qPrintable(errorText(down)));
        for (const QString &server : {worker01, worker02, worker03}) {
            QCOMPARE(statuses(down, server), QStringLiteral("connect done, compose.down done"));
            QVERIFY(!test.fake.server(server).container.exists);
        }
        test.clearCommands();
        const Report again = test.down();
        QVERIFY(again.succeeded());
        QCOMPARE(statuses(again, worker01), QStringLiteral("connect done, compose.down already-done"));
        QVERIFY(test.changes().isEmpty());

        const Report up = test.up();
        QVERIFY2(up.succeeded(), qPrintable(errorText(up)));
        QVERIFY(test.verify().succeeded());
        QCOMPARE(test.fake.server(1).container.key, key);
    }

    void worksWithTheSharedFolderGone()
    {
        LaunchTest test;
        bringUp(test);
        for (const QString &server : {worker01, worker02, worker03})
            test.fake.unmount(server);
        const Report report = test.down();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QVERIFY(!test.fake.server(3).container.exists);
    }

    void aContainerOfSomebodyElseIsLeftAlone()
    {
        LaunchTest test;
        bringUp(test);
        test.fake.server(2).container.project = QStringLiteral("other");
        const Report report = test.down();
        QVERIFY(report.succeeded());
        QVERIFY(test.fake.server(2).container.exists);
        QVERIFY(step(report, worker02, QStringLiteral("compose.down"))
                    .summary.contains(QStringLiteral("left alone")));
    }

    void oneServerThatFailsStopsNoOther()
    {
        LaunchTest test;
        bringUp(test);
        test.fake.connector().refuse(worker01,
                                     {Error::Code::HostUnreachable, QStringLiteral("No route."), {}, {}});
        test.fake.server(2).docker = FakeServer::DockerState::Stopped;
        const Report report = test.down();
        QCOMPARE(report.error->code, Error::Code::HostUnreachable);
        QCOMPARE(statuses(report, worker01), QStringLiteral("connect failed, compose.down skipped"));
        QCOMPARE(step(report, worker02, QStringLiteral("compose.down")).error->code,
                 Error::Code::DockerUnavailable);
        QVERIFY(!test.fake.server(3).container.exists);
        QVERIFY(test.fake.server(2).container.exists);
    }

    void aStopLeavesTheRestAsItIs()
    {
        LaunchTest test;
        bringUp(test);
        test.stop.request_stop();
        const Report report = test.down();
        QCOMPARE(report.error->code, Error::Code::Cancelled);
        QVERIFY(test.fake.server(1).container.exists);
        QVERIFY(test.changes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDown)
#include "tst_down.moc"
