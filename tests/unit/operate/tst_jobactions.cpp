// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatetest.h"

#include <QTest>

using namespace Slipway;

namespace {
const QString waiting = QStringLiteral("17");
const QString running = QStringLiteral("18");

FakeCluster::Job pendingJob()
{
    FakeCluster::Job job;
    job.id = waiting;
    job.state = QStringLiteral("PENDING");
    job.reason = QStringLiteral("Resources");
    return job;
}
FakeCluster::Job runningJob()
{
    FakeCluster::Job job;
    job.id = running;
    job.nodes = QStringLiteral("worker02");
    return job;
}
} // namespace

/// Actions on jobs and partitions.
class TestJobActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdAndRelease()
    {
        OperateTest test;
        test.fake.jobs = {pendingJob()};
        const Result<ActionPlan> plan = test.plan(QStringLiteral("job.hold"), {waiting});
        QVERIFY(plan);
        QCOMPARE(lines(*plan),
                 QStringList{QStringLiteral("worker01: docker exec worker01 scontrol hold 17")});
        const Report held = test.apply(*plan);
        QVERIFY2(held.succeeded(), qPrintable(errorText(held)));
        QCOMPARE(test.fake.jobs.first().priority, 0);
        QVERIFY(test.plan(QStringLiteral("job.hold"), {waiting})->alreadyDone);
        QCOMPARE(plan->undo->action, QStringLiteral("job.release"));
        QVERIFY(test.run(plan->undo->action, plan->undo->targets).succeeded());
        QVERIFY(test.fake.jobs.first().priority > 0);
    }

    void aRunningJobIsNotHeld()
    {
        OperateTest test;
        test.fake.jobs = {runningJob()};
        QCOMPARE(codeOf(test.run(QStringLiteral("job.hold"), {running})), QStringLiteral("conflict"));
        QVERIFY(test.fake.asked.isEmpty());
    }

    void priorityAndBack()
    {
        OperateTest test;
        test.fake.jobs = {pendingJob()};
        const Result<ActionPlan> plan = test.plan(QStringLiteral("job.priority"), {waiting},
                                                  {{QStringLiteral("priority"), QStringLiteral("77")}});
        QVERIFY(plan);
        QVERIFY(test.apply(*plan).succeeded());
        QCOMPARE(test.fake.jobs.first().priority, 77);
        QVERIFY(plan->undo);
        QVERIFY(test.run(plan->undo->action, plan->undo->targets, plan->undo->with).succeeded());
        QCOMPARE(test.fake.jobs.first().priority, 1000);
    }

    void requeueAndCancelNameTheRunningJob()
    {
        OperateTest test;
        test.fake.jobs = {runningJob()};
        Result<ActionPlan> plan = test.plan(QStringLiteral("job.requeue"), {running});
        QVERIFY(plan);
        QCOMPARE(plan->risk, Risk::Node);
        QCOMPARE(plan->jobs, QStringList{QStringLiteral("18 (ada, train)")});
        QVERIFY(test.apply(*plan).succeeded());
        QCOMPARE(test.fake.jobs.first().state, QStringLiteral("PENDING"));
        plan = test.plan(QStringLiteral("job.cancel"), {running});
        QVERIFY(plan && plan->jobs.isEmpty());
        QVERIFY(!plan->undo);
        QVERIFY(test.apply(*plan).succeeded());
        QCOMPARE(test.fake.jobs.first().state, QStringLiteral("CANCELLED"));
        QVERIFY(test.plan(QStringLiteral("job.cancel"), {running})->alreadyDone);
    }

    void oneUnknownJobStopsNoOther()
    {
        OperateTest test;
        test.fake.jobs = {pendingJob(), runningJob()};
        const Report report = test.run(QStringLiteral("job.requeue"), {QStringLiteral("99"), running});
        QVERIFY(!report.succeeded());
        QCOMPARE(report.error->where, QStringLiteral("99"));
        QCOMPARE(statuses(report, running), QStringLiteral("connect done, act done, proof done"));
    }

    void partitionState()
    {
        OperateTest test;
        const Result<ActionPlan> plan = test.plan(QStringLiteral("partition.state"), {QStringLiteral("cpu")},
                                                  {{QStringLiteral("state"), QStringLiteral("DOWN")}});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(test.fake.partitionStates.value(QStringLiteral("cpu")), QStringLiteral("DOWN"));
        QCOMPARE(plan->undo->with.value(QStringLiteral("state")), QStringLiteral("UP"));
    }
};

QTEST_GUILESS_MAIN(TestJobActions)
#include "tst_jobactions.moc"
