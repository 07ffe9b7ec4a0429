// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatetest.h"

#include <QTest>

using namespace Slipway;

namespace {
const QString worker01 = QStringLiteral("worker01");
const QString worker02 = QStringLiteral("worker02");
const QString worker03 = QStringLiteral("worker03");
const QString move = QStringLiteral("controller.move");

QMap<QString, QString> to(const QString &server)
{
    return {{QStringLiteral("to"), server}};
}

FakeCluster::Job jobOn(const QString &id, const QString &node)
{
    FakeCluster::Job job;
    job.id = id;
    job.nodes = node;
    return job;
}

ClusterSpec withBackup()
{
    ClusterSpec spec = FakeCluster::threeServers();
    spec.cluster.backupControllers = {worker02};
    spec.cluster.sshIntoContainer.reset();
    return spec;
}
} // namespace

/// Moving the controller: the state goes along, jobs elsewhere live on, and a stop half-way says where it
/// stands.
class TestControllerMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheStateOver()
    {
        OperateTest test;
        test.fake.server(1).state = "jobs of worker01";
        test.fake.server(2).state = "older state";
        test.fake.jobs = {jobOn(QStringLiteral("17"), worker03), jobOn(QStringLiteral("18"), worker02)};
        const Result<ActionPlan> plan = test.plan(move, {}, to(worker02));
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->risk, Risk::Cluster);
        QCOMPARE(plan->jobs, QStringList{QStringLiteral("18 (ada, train)")}); // its container is made anew
        QVERIFY(plan->newSpec);
        QCOMPARE(plan->newSpec->cluster.controller, worker02);
        QCOMPARE(plan->undo->with, to(worker01));
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(test.fake.server(2).state, QByteArray("jobs of worker01"));
        QCOMPARE(test.fake.server(1).made(), 2);
        QCOMPARE(test.fake.server(2).made(), 2);
        QCOMPARE(test.fake.server(3).made(), 1); // the job there lives on
        QCOMPARE(test.fake.server(3).refreshes, 1);
        QVERIFY(test.fake.server(2).container.composeFile.contains("SLIPWAY_CONTROLLER=1"));
        QVERIFY(!test.fake.server(1).container.composeFile.contains("SLIPWAY_CONTROLLER=1"));
        QVERIFY2(step(report, QStringLiteral("workq"), QStringLiteral("survived"))
                     .summary.contains(QLatin1Char('1')),
                 "survived");
        // Every command that changes something was shown before.
        const QStringList shown = lines(*plan);
        for (const char *wanted : {"slipway-start stop slurmctld", "docker volume create", "tar -cf -",
                                   "tar -xpf -", "up -d", "slipway-start refresh"})
            QVERIFY2(
                std::any_of(shown.cbegin(), shown.cend(),
                            [wanted](const QString &line) { return line.contains(QLatin1String(wanted)); }),
                wanted);

        // And back.
        test.fake.spec = *plan->newSpec;
        test.fake.server(2).state = "jobs of worker02";
        const Report back = test.run(plan->undo->action, {}, plan->undo->with);
        QVERIFY2(back.succeeded(), qPrintable(errorText(back)));
        QCOMPARE(test.fake.server(1).state, QByteArray("jobs of worker02"));
    }

    void sharedStateIsNotCarried()
    {
        OperateTest test(withBackup());
        test.fake.jobs = {jobOn(QStringLiteral("17"), worker02)};
        const Result<ActionPlan> plan = test.plan(move, {}, to(worker02));
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QVERIFY2(plan->jobs.isEmpty(), "no container is made anew, so no job ends");
        QCOMPARE(plan->newSpec->cluster.controller, worker02);
        QCOMPARE(plan->newSpec->cluster.backupControllers, QStringList{worker01});
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(test.fake.server(i).made(), 1);
        QCOMPARE(step(report, QStringLiteral("workq"), QStringLiteral("carry")).status, StepStatus::Skipped);
    }

    void thereAlready()
    {
        OperateTest test;
        const Result<ActionPlan> plan = test.plan(move, {}, to(worker01));
        QVERIFY(plan && plan->alreadyDone && plan->commands.isEmpty());
        QVERIFY(test.apply(*plan).succeeded());
        QVERIFY(test.changes().isEmpty());
    }

    void saysWhereItStandsAndGoesOn()
    {
        OperateTest test;
        test.fake.server(1).state = "jobs";
        test.fake.jobs = {jobOn(QStringLiteral("17"), worker03)};
        test.fake.server(2).composeFault = "no space left on device";
        const Result<ActionPlan> plan = test.plan(move, {}, to(worker02));
        QVERIFY(plan);
        const Report report = test.apply(*plan);
        QCOMPARE(codeOf(report), QStringLiteral("command-failed"));
        const QString standing = step(report, QStringLiteral("workq"), QStringLiteral("standing")).summary;
        for (const char *word : {"slurmctld on worker01 is stopped", "carried to worker02",
                                 "move the controller to worker02 again"})
            QVERIFY2(standing.contains(QLatin1String(word)), qPrintable(standing));
        QCOMPARE(test.fake.server(1).made(), 1); // its jobs live on
        // The same again goes on, and does not carry the state a second time over what slurmctld wrote since.
        test.fake.server(2).composeFault.clear();
        test.fake.server(2).clearCommands();
        const Report again = test.run(move, {}, to(worker02));
        QVERIFY2(again.succeeded(), qPrintable(errorText(again)));
        QVERIFY(!test.fake.server(2).changes().contains(QStringLiteral("state written")));
    }

    void nothingChangesWhenThePushFails()
    {
        OperateTest test;
        const Result<ActionPlan> plan = test.plan(move, {}, to(worker02));
        QVERIFY(plan);
        test.fake.nas().put(QStringLiteral("/volume1/slurm/") +
                                test.fake.nas().linkTarget(QStringLiteral("/volume1/slurm/current")) +
                                QStringLiteral("/etc/slurm.conf"),
                            "by hand");
        const Report report = test.apply(*plan);
        QCOMPARE(codeOf(report), QStringLiteral("conflict"));
        QVERIFY(test.changes().isEmpty());
        QVERIFY(step(report, QStringLiteral("workq"), QStringLiteral("standing"))
                    .summary.contains(QLatin1String("runs as before")));
    }

    void aTakenPortIsSaidBefore()
    {
        OperateTest test;
        test.fake.server(2).sockets = "LISTEN 0 4096 0.0.0.0:6817 0.0.0.0:*\n";
        const Result<ActionPlan> plan = test.plan(move, {}, to(worker02));
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Error::Code::PortInUse);
    }

    void anOldControllerOutOfReachNeedsAWord()
    {
        OperateTest test;
        test.fake.connector().refuse(
            worker01, Error{Error::Code::HostUnreachable, QStringLiteral("No route."), {}, worker01});
        QCOMPARE(codeOf(test.run(move, {}, to(worker02))), QStringLiteral("host-unreachable"));
        QMap<QString, QString> with = to(worker02);
        with.insert(QStringLiteral("anyway"), QStringLiteral("yes"));
        const Result<ActionPlan> plan = test.plan(move, {}, with);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QVERIFY(!plan->warnings.isEmpty());
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QVERIFY(test.fake.server(2).container.composeFile.contains("SLIPWAY_CONTROLLER=1"));
    }
};

QTEST_GUILESS_MAIN(TestControllerMove)
#include "tst_controllermove.moc"
