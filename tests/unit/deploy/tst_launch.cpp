// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchtest.h"

#include <QSet>
#include <QTest>

using namespace Slipway;

namespace {
const QString nas = QStringLiteral("NAS");
const QString worker01 = QStringLiteral("worker01");
const QString worker02 = QStringLiteral("worker02");
const QString worker03 = QStringLiteral("worker03");
} // namespace

/// The whole of it: push, up and verify in one report, over every road the files can take.
class TestLaunch : public QObject
{
    Q_OBJECT

    static ClusterSpec withStorage(Storage::Kind kind)
    {
        ClusterSpec spec = FakeCluster::threeServers();
        spec.storage.kind = kind;
        if (kind != Storage::Kind::Nas) {
            spec.storage.nasHost.clear();
            spec.storage.nasPath.clear();
        }
        return spec;
    }
    static void addKinds()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("NAS") << static_cast<int>(Storage::Kind::Nas);
        QTest::newRow("NFS from the controller") << static_cast<int>(Storage::Kind::NfsFromController);
        QTest::newRow("copies") << static_cast<int>(Storage::Kind::CopyToServers);
    }

private Q_SLOTS:
    void launches_data() { addKinds(); }
    void launches()
    {
        QFETCH(int, kind);
        LaunchTest test(withStorage(static_cast<Storage::Kind>(kind)));
        const Report first = test.launch();
        QVERIFY2(first.succeeded(), qPrintable(errorText(first)));
        QStringList lanes;
        QSet<QString> ids;
        qsizetype steps = 0;
        for (const LaneRecord &lane : first.lanes) {
            lanes.append(lane.name);
            for (const StepRecord &record : lane.steps) {
                ids.insert(lane.name + QLatin1Char('/') + record.id);
                ++steps;
            }
        }
        QCOMPARE(ids.size(), steps); // a window finds every step by lane and id
        const QStringList servers{worker01, worker02, worker03, QStringLiteral("workq")};
        QCOMPARE(lanes, kind == static_cast<int>(Storage::Kind::Nas) ? QStringList{nas} + servers : servers);

        test.clearCommands();
        const Report second = test.launch();
        QVERIFY2(second.succeeded(), qPrintable(errorText(second)));
        QCOMPARE(step(second, kind == static_cast<int>(Storage::Kind::Nas) ? nas : worker02,
                      QStringLiteral("files"))
                     .status,
                 StepStatus::AlreadyDone);
        QCOMPARE(step(second, worker02, QStringLiteral("compose.up")).status, StepStatus::AlreadyDone);
        QCOMPARE(test.fake.server(2).container.starts, 1);
    }

    void everyStepIsAnnouncedFirst()
    {
        LaunchTest test;
        QVERIFY(test.launch().succeeded());
        int waiting = 0;
        while (test.events[waiting].status == StepStatus::Waiting)
            ++waiting;
        QCOMPARE(waiting, 2 + 3 * 9 + 3 + 3);
        for (qsizetype i = waiting; i < test.events.size(); ++i)
            QVERIFY(test.events[i].status != StepStatus::Waiting);
    }

    void aPushThatFailsBringsNothingUp()
    {
        LaunchTest test;
        test.fake.nas().setReadOnly(true);
        const Report report = test.launch();
        QCOMPARE(report.error->code, Error::Code::ReadOnly);
        QCOMPARE(statuses(report, nas), QStringLiteral("push.connect done, files failed"));
        QVERIFY(
            statuses(report, worker01).startsWith(QStringLiteral("connect skipped, docker.found skipped")));
        QVERIFY(test.fake.connector().logins().size() == 1);
        for (const LaneRecord &lane : report.lanes) {
            for (const StepRecord &record : lane.steps)
                QVERIFY(record.status != StepStatus::Waiting && record.status != StepStatus::Running);
        }
    }

    void aForeignEditBringsNothingUpAndIsShown_data() { addKinds(); }
    void aForeignEditBringsNothingUpAndIsShown()
    {
        QFETCH(int, kind);
        LaunchTest test(withStorage(static_cast<Storage::Kind>(kind)));
        QVERIFY(test.launch().succeeded());
        MemoryMachine &machine =
            kind == static_cast<int>(Storage::Kind::Nas) ? test.fake.nas() : test.fake.server(2).machine();
        const QString folder = kind == static_cast<int>(Storage::Kind::Nas) ? QStringLiteral("/volume1/slurm")
                                                                            : QStringLiteral("/data/slurm");
        machine.put(folder + QStringLiteral("/current/etc/slurm.conf"), "ReturnToService=2 # by hand\n");
        test.fake.spec.scheduling.slurmdTimeout = 77;
        test.clearCommands();
        const Report report = test.launch();
        QCOMPARE(report.error->code, Error::Code::Conflict);
        QVERIFY(report.error->detail.contains(QStringLiteral("-ReturnToService=2 # by hand")));
        QVERIFY(report.error->detail.contains(QStringLiteral("+SlurmdTimeout=77")));
        QVERIFY(test.changes().isEmpty());
        const Report over = test.push(true);
        QVERIFY(over.succeeded());
    }

    void withoutASharedFolderTheOthersGoOn()
    {
        LaunchTest test(withStorage(Storage::Kind::CopyToServers));
        test.fake.connector().refuse(worker02,
                                     {Error::Code::HostUnreachable, QStringLiteral("No route."), {}, {}});
        const Report report = test.launch();
        QCOMPARE(report.error->code, Error::Code::HostUnreachable);
        QVERIFY(test.fake.server(1).container.exists);
        QVERIFY(test.fake.server(3).container.exists);
        QVERIFY(!test.fake.server(2).container.exists);
        test.fake.connector().accept(worker02);
        QVERIFY(test.launch().succeeded());
        QCOMPARE(test.fake.server(1).container.starts, 1);
    }

    void controllersShareTheirState()
    {
        LaunchTest test;
        test.fake.spec.cluster.backupControllers = {worker02};
        const QString state = QStringLiteral("/volume1/slurm/state");
        const Report report = test.launch();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QVERIFY(test.fake.nas().exists(state));
        QVERIFY(test.fake.server(2).container.composeFile.contains("/data/slurm/state"));
        // It is no part of a set: a push leaves alone what slurmctld keeps in it.
        test.fake.nas().put(state + QStringLiteral("/job_state"), "jobs");
        test.fake.spec.scheduling.slurmdTimeout = 77;
        QVERIFY(test.push().succeeded());
        QCOMPARE(*test.fake.nas().content(state + QStringLiteral("/job_state")), QByteArray("jobs"));
    }

    void aMissingNasFolderIsNotMade()
    {
        LaunchTest test;
        test.fake.spec.cluster.backupControllers = {worker02};
        test.fake.nas().remove(QStringLiteral("/volume1"));
        const Report report = test.launch();
        QCOMPARE(report.error->code, Error::Code::NotFound);
        QVERIFY(report.error->message.contains(QStringLiteral("There is no folder /volume1/slurm on NAS")));
        QVERIFY(!test.fake.nas().exists(QStringLiteral("/volume1")));
    }

    void filesThatTakeAMomentToBeSeen()
    {
        // An NFS client that goes on seeing what was there before.
        LaunchTest test;
        int logins = 0;
        test.fake.unmount(worker03);
        test.onEvent = [&](const StepEvent &event) {
            if (event.lane != worker03 || !event.text.contains(QStringLiteral("Waiting until")) ||
                ++logins < 2)
                return;
            test.fake.server(3).machine().mirror(test.fake.nas(), QStringLiteral("/volume1/slurm"),
                                                 QStringLiteral("/data/slurm"));
        };
        const Report report = test.launch();
        QVERIFY2(step(report, worker03, QStringLiteral("compose.up")).status == StepStatus::Done,
                 qPrintable(errorText(report)));
        QCOMPARE(logins, 2);
    }

    void aStopBetweenTheParts_data()
    {
        QTest::addColumn<QString>("lane");
        QTest::addColumn<QString>("stepId");
        QTest::newRow("after the push") << nas << QStringLiteral("files");
        QTest::newRow("after the last of up") << worker03 << QStringLiteral("refresh");
    }
    void aStopBetweenTheParts()
    {
        QFETCH(QString, lane);
        QFETCH(QString, stepId);
        LaunchTest test;
        test.onEvent = [&](const StepEvent &event) {
            if (event.lane == lane && event.stepId == stepId && event.status > StepStatus::Running)
                test.stop.request_stop();
        };
        const Report report = test.launch();
        QVERIFY(report.error);
        QCOMPARE(report.error->code, Error::Code::Cancelled);
        QVERIFY(statuses(report, QStringLiteral("workq")).endsWith(QStringLiteral("srun cancelled")));
        test.onEvent = {};
        test.stop = std::stop_source();
        QVERIFY(test.launch().succeeded());
    }
};

QTEST_GUILESS_MAIN(TestLaunch)
#include "tst_launch.moc"
