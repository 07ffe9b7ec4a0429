// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/serveryaml.h"
#include "operatetest.h"

#include <QTest>

using namespace Slipway;

namespace {
const QString worker02 = QStringLiteral("worker02");
const QString worker03 = QStringLiteral("worker03");
const QString worker04 = QStringLiteral("worker04");
const QString add = QStringLiteral("server.add");
const QString removal = QStringLiteral("server.remove");
const char yaml[] = "name: worker04\naddress: 192.168.100.14\ncpus: 4\nssh:\n  user: ada\n";

QMap<QString, QString> server(const QString &text)
{
    return {{QStringLiteral("server"), text}};
}

QString slurmConf(OperateTest &test)
{
    return QString::fromUtf8(test.fake.nas()
                                 .content(QStringLiteral("/volume1/slurm/current/etc/slurm.conf"))
                                 .value_or(QByteArray()));
}
} // namespace

/// Adding and removing servers of a cluster that runs.
class TestServerActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneServerAsYaml()
    {
        const Result<Server> plain = serverFromYaml(QString::fromUtf8(yaml));
        QVERIFY2(plain, qPrintable(plain ? QString() : plain.error().message));
        QCOMPARE(plain->name, worker04);
        QCOMPARE(plain->ssh.user, QStringLiteral("ada"));
        const Result<Server> again = serverFromYaml(serverToYaml(*plain));
        QVERIFY2(again, qPrintable(serverToYaml(*plain)));
        QCOMPARE(*again, *plain);
        QVERIFY(!serverFromYaml(QString()));
        QVERIFY(!serverFromYaml(QStringLiteral("- name: a\n- name: b\n")));
        QVERIFY(!serverFromYaml(QStringLiteral("name: [")));
        // It cannot smuggle in another part of the file.
        const Result<Server> odd = serverFromYaml(QStringLiteral("name: a\ncluster:\n  name: other\n"));
        QVERIFY(!odd || odd->name == QLatin1String("a"));
    }

    void addsAServer()
    {
        OperateTest test;
        test.fake.makeServer(worker04);
        const Result<ActionPlan> plan = test.plan(add, {}, server(QString::fromUtf8(yaml)));
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->newSpec->servers.size(), 4);
        QCOMPARE(plan->undo->action, removal);
        QVERIFY(lines(*plan).contains(
            QStringLiteral("worker04: docker compose -p workq -f "
                           "/data/slurm/current/servers/worker04/docker-compose.yml up -d")));
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QVERIFY(test.fake.server(worker04).container.exists);
        QVERIFY(slurmConf(test).contains(QLatin1String("NodeName=worker04 ")));
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(test.fake.server(i).made(), 1);
            QCOMPARE(test.fake.server(i).refreshes, 1);
        }
        QVERIFY2(test.fake.srunCommand.contains("-w worker04"), test.fake.srunCommand.constData());
        const QString key = QStringLiteral("/home/ada/.local/share/slipway/workq/munge.key");
        QCOMPARE(test.fake.server(worker04).machine().content(key),
                 test.fake.server(1).machine().content(key));

        test.fake.spec = *plan->newSpec;
        const Report undone = test.run(plan->undo->action, plan->undo->targets, plan->undo->with);
        QVERIFY2(undone.succeeded(), qPrintable(errorText(undone)));
        QVERIFY(!test.fake.server(worker04).container.exists);
        QVERIFY(!slurmConf(test).contains(worker04));
    }

    void addsNothingThatDoesNotFit_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::newRow("a name that is there")
            << QStringLiteral("name: worker02\naddress: 192.168.100.14\ncpus: 4\n");
        QTest::newRow("no address") << QStringLiteral("name: worker04\ncpus: 4\n");
        QTest::newRow("no name") << QStringLiteral("address: 192.168.100.14\ncpus: 4\n");
        QTest::newRow("no YAML") << QStringLiteral("\t{{{");
    }
    void addsNothingThatDoesNotFit()
    {
        QFETCH(QString, yaml);
        OperateTest test;
        const QString before = slurmConf(test);
        QVERIFY(!test.run(add, {}, server(yaml)).succeeded());
        QCOMPARE(slurmConf(test), before);
        QVERIFY(test.changes().isEmpty());
    }

    void aServerThatCannotBeReachedChangesNothing()
    {
        OperateTest test;
        test.fake.connector().refuse(
            worker04, Error{Error::Code::HostUnreachable, QStringLiteral("No route."), {}, worker04});
        const QString before = slurmConf(test);
        QCOMPARE(codeOf(test.run(add, {}, server(QString::fromUtf8(yaml)))),
                 QStringLiteral("host-unreachable"));
        QCOMPARE(slurmConf(test), before);
    }

    void saysWhereAnAdditionStopped()
    {
        OperateTest test;
        test.fake.makeServer(worker04);
        test.fake.server(worker04).composeFault = "no space left on device";
        const Report report = test.run(add, {}, server(QString::fromUtf8(yaml)));
        QCOMPARE(codeOf(report), QStringLiteral("command-failed"));
        const QString standing = step(report, QStringLiteral("workq"), QStringLiteral("standing")).summary;
        QVERIFY2(standing.contains(QLatin1String("have the node worker04 already")), qPrintable(standing));
    }

    void removesAServerWhenItsJobsEnded()
    {
        OperateTest test;
        FakeCluster::Job job;
        job.id = QStringLiteral("17");
        job.nodes = worker03;
        test.fake.jobs = {job};
        test.fake.jobPolls = 6;
        const Result<ActionPlan> plan = test.plan(removal, {worker03});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->jobs, QStringList{QStringLiteral("17 (ada, train)")});
        QCOMPARE(plan->newSpec->servers.size(), 2);
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(
            test.fake.asked.first(),
            QStringLiteral("update NodeName=worker03 State=DRAIN Reason=slipway: server is being removed"));
        QVERIFY(!test.fake.server(3).container.exists);
        QVERIFY(!slurmConf(test).contains(worker03));
        QCOMPARE(test.fake.server(2).made(), 1);
        QCOMPARE(test.fake.server(2).refreshes, 1);
    }

    void removalStopsAtAJobThatRunsOn()
    {
        OperateTest test;
        FakeCluster::Job job;
        job.id = QStringLiteral("17");
        job.nodes = worker03;
        test.fake.jobs = {job};
        const Report report =
            test.run(removal, {worker03}, {{QStringLiteral("time-limit"), QStringLiteral("0")}});
        QCOMPARE(codeOf(report), QStringLiteral("timeout"));
        QVERIFY(test.fake.server(3).container.exists);
        QVERIFY(slurmConf(test).contains(worker03));
        QVERIFY(step(report, QStringLiteral("workq"), QStringLiteral("standing"))
                    .summary.contains(QLatin1String("drained")));
    }

    void aDeadServerCanBeRemoved()
    {
        OperateTest test;
        test.fake.connector().refuse(
            worker03, Error{Error::Code::HostUnreachable, QStringLiteral("No route."), {}, worker03});
        const Result<ActionPlan> plan = test.plan(removal, {worker03});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QVERIFY(!plan->warnings.isEmpty());
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QVERIFY(!slurmConf(test).contains(worker03));
    }

    void theControllerIsNotRemoved()
    {
        OperateTest test;
        QCOMPARE(codeOf(test.run(removal, {QStringLiteral("worker01")})), QStringLiteral("invalid-input"));
        QVERIFY(test.changes().isEmpty());
    }

    void partitionsLoseTheNode()
    {
        ClusterSpec spec = FakeCluster::threeServers();
        spec.scheduling.partitions.first().nodes = {QStringLiteral("worker[01-03]")};
        const Result<ClusterSpec> next = withoutServer(spec, worker02);
        QVERIFY(next);
        QCOMPARE(next->scheduling.partitions.first().nodes, QStringList{QStringLiteral("worker[01,03]")});
        spec.scheduling.partitions.first().nodes = {worker02};
        QVERIFY(!withoutServer(spec, worker02));
    }
};

QTEST_GUILESS_MAIN(TestServerActions)
#include "tst_serveractions.moc"
