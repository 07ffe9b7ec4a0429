// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatetest.h"

#include <QTest>

using namespace Slipway;

namespace {
const QString worker01 = QStringLiteral("worker01");
const QString worker02 = QStringLiteral("worker02");
const QString worker03 = QStringLiteral("worker03");
const QMap<QString, QString> slurmd = {{QStringLiteral("daemon"), QStringLiteral("slurmd")}};
const QMap<QString, QString> slurmctld = {{QStringLiteral("daemon"), QStringLiteral("slurmctld")}};
const QString recreate = QStringLiteral("container.recreate");
const QString rolling = QStringLiteral("cluster.rolling-restart");

FakeCluster::Job jobOn(const QString &node)
{
    FakeCluster::Job job;
    job.id = QStringLiteral("17");
    job.nodes = node;
    return job;
}
} // namespace

/// Actions on containers and daemons, and those that go over all of them.
class TestContainerActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restartsADaemon()
    {
        OperateTest test;
        const Result<ActionPlan> plan =
            test.plan(QStringLiteral("daemon.restart"), {worker02, worker03}, slurmd);
        QVERIFY(plan);
        QCOMPARE(plan->risk, Risk::Daemon);
        QCOMPARE(
            lines(*plan).first(),
            QStringLiteral(
                "worker02: docker exec worker02 /bin/sh /slipway/current/bin/slipway-start restart slurmd"));
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(test.changes(), (QStringList{QStringLiteral("worker02: restart slurmd"),
                                              QStringLiteral("worker03: restart slurmd")}));
    }

    void noDaemonWhereThereIsNone()
    {
        OperateTest test;
        QCOMPARE(codeOf(test.run(QStringLiteral("daemon.restart"), {worker02}, slurmctld)),
                 QStringLiteral("conflict"));
        test.fake.server(2).container.status = QStringLiteral("exited");
        QCOMPARE(codeOf(test.run(QStringLiteral("daemon.restart"), {worker02}, slurmd)),
                 QStringLiteral("conflict"));
        QVERIFY(test.changes().isEmpty());
    }

    void startsAndContinues_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("command");
        QTest::newRow("start") << QStringLiteral("container.start") << QStringLiteral("exited")
                               << QStringLiteral("docker start worker02");
        QTest::newRow("unpause") << QStringLiteral("container.unpause") << QStringLiteral("paused")
                                 << QStringLiteral("docker unpause worker02");
    }
    void startsAndContinues()
    {
        QFETCH(QString, action);
        QFETCH(QString, status);
        QFETCH(QString, command);
        OperateTest test;
        QVERIFY(test.plan(action, {worker02})->alreadyDone);
        test.fake.server(2).container.status = status;
        const Result<ActionPlan> plan = test.plan(action, {worker02});
        QVERIFY(plan && plan->commands.size() == 1);
        QCOMPARE(plan->commands.first().text, command);
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(test.fake.server(2).container.status, QStringLiteral("running"));
    }

    void restartOfAContainerNamesItsJobs()
    {
        OperateTest test;
        test.fake.jobs = {jobOn(worker02)};
        const Result<ActionPlan> plan = test.plan(QStringLiteral("container.restart"), {worker02});
        QVERIFY(plan);
        QCOMPARE(plan->risk, Risk::Node);
        QCOMPARE(plan->jobs.size(), 1);
        QVERIFY(test.apply(*plan).succeeded());
        QCOMPARE(test.changes(), QStringList{QStringLiteral("worker02: restart")});
    }

    void recreates_data()
    {
        QTest::addColumn<QString>("status");
        for (const char *status : {"running", "exited", "paused", "restarting"})
            QTest::newRow(status) << QString::fromLatin1(status);
    }
    void recreates()
    {
        QFETCH(QString, status);
        OperateTest test;
        test.fake.server(2).container.status = status;
        test.fake.server(2).sockets = "LISTEN 0 4096 192.168.100.12:6818 0.0.0.0:*\n";
        const QString id = test.fake.server(2).container.id;
        if (status == QLatin1String("exited"))
            test.fake.server(2).sockets.clear();
        const Result<ActionPlan> plan = test.plan(recreate, {worker02});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QVERIFY2(plan->commands.first().text.endsWith(QLatin1String("up -d --force-recreate")),
                 qPrintable(plan->commands.first().text));
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QVERIFY(test.fake.server(2).container.id != id);
        QVERIFY(ran(report, QStringLiteral("compose.up")).contains(plan->commands.first().text));
        QCOMPARE(test.changes(), QStringList{QStringLiteral("worker02: compose up")});
    }

    /// A server that lost its key gets that of the others, and never a new one.
    void aLostKeyComesBack()
    {
        OperateTest test;
        const QString file = QStringLiteral("/home/ada/.local/share/slipway/workq/munge.key");
        const QByteArray key = *test.fake.server(1).machine().content(file);
        test.fake.server(2).machine().remove(file);
        const Report report = test.run(recreate, {worker02});
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(test.fake.server(2).machine().content(file).value_or(QByteArray()), key);
        QCOMPARE(test.fake.server(2).container.key, key);
    }

    void anothersContainerIsLeftAlone()
    {
        OperateTest test;
        test.fake.server(2).container.project = QStringLiteral("other");
        const Result<ActionPlan> plan = test.plan(recreate, {worker02, worker03});
        QVERIFY(plan);
        QCOMPARE(plan->heldBack.size(), 1);
        const Report report = test.apply(*plan);
        QCOMPARE(codeOf(report), QStringLiteral("conflict"));
        QCOMPARE(test.changes(), QStringList{QStringLiteral("worker03: compose up")});
    }

    void reconfigures()
    {
        OperateTest test;
        test.fake.spec.scheduling.killWait = 40;
        QVERIFY(test.push().succeeded());
        const Result<ActionPlan> plan = test.plan(QStringLiteral("cluster.reconfigure"));
        QVERIFY(plan);
        QCOMPARE(plan->commands.size(), 4);
        QCOMPARE(plan->commands.last().text, QStringLiteral("docker exec worker01 scontrol reconfigure"));
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(test.fake.server(i).refreshes, 1);
        QCOMPARE(test.fake.asked, QStringList{QStringLiteral("reconfigure")});
    }

    void rollingRestartGoesNodeByNode()
    {
        OperateTest test;
        test.fake.jobs = {jobOn(worker02)};
        test.fake.jobPolls = 8; // it ends while it is waited for
        const QString heldByHand =
            QStringLiteral("State=IDLE+DRAIN Reason=disk is bad [ada@2026-11-26T10:00:00]");
        test.fake.states.insert(worker03, heldByHand);
        const Result<ActionPlan> plan = test.plan(rolling);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->risk, Risk::Daemon);
        QVERIFY(plan->warnings.first().contains(QLatin1String("disk is bad")));
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        // Workers first, and no drain of somebody else's touched.
        QCOMPARE(test.fake.asked,
                 (QStringList{
                     QStringLiteral("update NodeName=worker02 State=DRAIN Reason=slipway: rolling restart"),
                     QStringLiteral("update NodeName=worker02 State=UNDRAIN"),
                     QStringLiteral("update NodeName=worker01 State=DRAIN Reason=slipway: rolling restart"),
                     QStringLiteral("update NodeName=worker01 State=UNDRAIN")}));
        QCOMPARE(test.fake.states.value(worker03), heldByHand);
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(test.fake.server(i).made(), 2);
    }

    void rollingRestartStopsAtTheFirstThatFails()
    {
        OperateTest test;
        test.fake.server(3).composeFault = "no space left on device";
        const Report report = test.run(rolling);
        QCOMPARE(codeOf(report), QStringLiteral("command-failed"));
        QCOMPARE(test.fake.server(2).made(), 2);
        QCOMPARE(test.fake.server(1).made(), 1);
        const StepRecord standing = step(report, worker03, QStringLiteral("standing"));
        QVERIFY2(standing.summary.contains(
                     QLatin1String("Restarted: worker02. Stopped at: worker03. Not touched: worker01.")),
                 qPrintable(standing.summary));
        QVERIFY(test.fake.states.value(worker03).contains(QLatin1String("DRAIN")));
        // The next run knows its own drain and ends it.
        test.fake.server(3).composeFault.clear();
        QVERIFY2(test.run(rolling).succeeded(), "again");
        QVERIFY(!test.fake.states.value(worker03).contains(QLatin1String("DRAIN")));
    }

    void rollingRestartDoesNotWaitForEver()
    {
        OperateTest test;
        test.fake.jobs = {jobOn(worker02)};
        const Report report = test.run(rolling, {}, {{QStringLiteral("time-limit"), QStringLiteral("0")}});
        QCOMPARE(codeOf(report), QStringLiteral("timeout"));
        QVERIFY(test.changes().isEmpty());
        const Report cancelled = test.run(rolling, {}, {{QStringLiteral("jobs"), QStringLiteral("cancel")}});
        QVERIFY2(cancelled.succeeded(), qPrintable(errorText(cancelled)));
        QCOMPARE(test.fake.jobs.first().state, QStringLiteral("CANCELLED"));
    }
};

QTEST_GUILESS_MAIN(TestContainerActions)
#include "tst_containeractions.moc"
