// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatetest.h"

#include <QTest>

using namespace Slipway;

namespace {
const QString worker01 = QStringLiteral("worker01");
const QString worker02 = QStringLiteral("worker02");
const QString worker03 = QStringLiteral("worker03");
const QString drain = QStringLiteral("node.drain");
const QString undrain = QStringLiteral("node.undrain");
const QString resume = QStringLiteral("node.resume");
const QString byHand = QStringLiteral("State=IDLE+DRAIN Reason=disk is bad [ada@2026-11-26T10:00:00]");

QMap<QString, QString> reason(const QString &text)
{
    return {{QStringLiteral("reason"), text}};
}
const QMap<QString, QString> anyway = {{QStringLiteral("anyway"), QStringLiteral("yes")}};
} // namespace

Q_DECLARE_METATYPE(Slipway::ActionRequest)

/// Actions on nodes: what is shown is what runs, nothing a person did is undone, one failure stops no other.
class TestNodeActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsListedOnce()
    {
        QStringList names;
        for (const ActionInfo &info : actions()) {
            names.append(info.name);
            QVERIFY2(!info.title.isEmpty(), qPrintable(info.name));
            QVERIFY(actionInfo(info.name));
        }
        QCOMPARE(names.removeDuplicates(), 0);
        for (const char *name : {"node.drain",         "node.undrain",        "node.resume",
                                 "node.down",          "node.reboot-return",  "job.hold",
                                 "job.release",        "job.requeue",         "job.priority",
                                 "job.cancel",         "partition.state",     "daemon.restart",
                                 "container.start",    "container.unpause",   "container.restart",
                                 "container.recreate", "cluster.reconfigure", "cluster.rolling-restart",
                                 "controller.move",    "server.add",          "server.remove"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    void senselessRequestsAreRefused_data()
    {
        QTest::addColumn<ActionRequest>("request");
        const auto row = [](const char *name, const QString &action, const QStringList &targets,
                            const QMap<QString, QString> &with) {
            QTest::newRow(name) << ActionRequest{action, targets, with};
        };
        row("no such action", QStringLiteral("node.explode"), {worker01}, {});
        row("no target", drain, {}, reason(QStringLiteral("x")));
        row("no reason", drain, {worker01}, {});
        row("blank reason", drain, {worker01}, reason(QStringLiteral("  ")));
        row("line break in the reason", drain, {worker01}, reason(QStringLiteral("a\nNodeName=worker02")));
        row("escape in the reason", drain, {worker01}, reason(QStringLiteral("a\033[31m")));
        row("long reason", drain, {worker01}, reason(QString(5000, QLatin1Char('x'))));
        row("unknown node", drain, {QStringLiteral("worker09")}, reason(QStringLiteral("x")));
        row("all nodes by a word of Slurm's", drain, {QStringLiteral("ALL")}, reason(QStringLiteral("x")));
        row("a host list", drain, {QStringLiteral("worker[01-03]")}, reason(QStringLiteral("x")));
        row("an option for a node", drain, {QStringLiteral("--help")}, reason(QStringLiteral("x")));
        row("unknown value", resume, {worker01}, {{QStringLiteral("force"), QStringLiteral("yes")}});
        row("anyway but not yes", resume, {worker01}, {{QStringLiteral("anyway"), QStringLiteral("sure")}});
        row("no job", QStringLiteral("job.cancel"), {QStringLiteral("17; reboot")}, {});
        row("job zero", QStringLiteral("job.cancel"), {QStringLiteral("0")}, {});
        row("priority", QStringLiteral("job.priority"), {QStringLiteral("17")},
            {{QStringLiteral("priority"), QStringLiteral("-1")}});
        row("partition", QStringLiteral("partition.state"), {QStringLiteral("gpu")},
            {{QStringLiteral("state"), QStringLiteral("UP")}});
        row("state", QStringLiteral("partition.state"), {QStringLiteral("cpu")},
            {{QStringLiteral("state"), QStringLiteral("AWAY")}});
        row("daemon", QStringLiteral("daemon.restart"), {worker01},
            {{QStringLiteral("daemon"), QStringLiteral("sh")}});
        row("target for the cluster", QStringLiteral("cluster.reconfigure"), {worker01}, {});
        row("controller unknown", QStringLiteral("controller.move"), {},
            {{QStringLiteral("to"), QStringLiteral("worker09")}});
    }
    void senselessRequestsAreRefused()
    {
        QFETCH(ActionRequest, request);
        static OperateTest test;
        const Result<ActionPlan> plan = planAction(test.fake.cluster(), request, nullptr, test.context());
        QVERIFY(!plan);
        QCOMPARE(errorCodeName(plan.error().code), QStringLiteral("invalid-input"));
        QVERIFY(!plan.error().message.isEmpty());
        // Neither by a plan that nobody made.
        ActionPlan forged;
        forged.request = request;
        QCOMPARE(codeOf(test.apply(forged)), QStringLiteral("invalid-input"));
        QVERIFY(test.fake.asked.isEmpty());
    }

    void whatSlurmrestdToldIsNotWhereCommandsRun()
    {
        OperateTest test;
        auto told = std::make_shared<ClusterSnapshot>();
        told->restUrl = QStringLiteral("https://controller:6820");
        const ActionRequest request{drain, {worker02}, reason(QStringLiteral("disk"))};
        const Result<ActionPlan> plan = planAction(test.fake.cluster(), request, told, test.context());
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->commands[0].server, worker01);
    }

    void drainsForAReason_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("plain") << QStringLiteral("disk");
        QTest::newRow("blanks and quotation marks") << QStringLiteral("it's \"broken\", see #5");
        QTest::newRow("marks at both ends") << QStringLiteral("\"quoted\"");
        QTest::newRow("shell") << QStringLiteral("$(reboot) `x` ; rm -rf / && *");
        QTest::newRow("Chinese") << QStringLiteral("磁盘坏了");
        QTest::newRow("key and value") << QStringLiteral("a=b State=DOWN");
    }
    void drainsForAReason()
    {
        QFETCH(QString, reason);
        OperateTest test;
        const Result<ActionPlan> plan = test.plan(drain, {worker02}, ::reason(reason));
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->commands.size(), 1);
        QCOMPARE(plan->commands.first().server, worker01);
        QCOMPARE(plan->risk, Risk::Safe);
        QVERIFY(!plan->alreadyDone);
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(statuses(report, worker02), QStringLiteral("connect done, act done, proof done"));
        QVERIFY2(test.fake.states.value(worker02).contains(QStringLiteral("Reason=") + reason),
                 qPrintable(test.fake.states.value(worker02)));
        // What was shown is what ran, and nothing else.
        QVERIFY(ran(report, QStringLiteral("act")).contains(plan->commands.first().text));
        QCOMPARE(test.fake.asked.size(), 1);

        const Result<ActionPlan> again = test.plan(drain, {worker02}, ::reason(reason));
        QVERIFY(again && again->alreadyDone && again->commands.isEmpty());
        QVERIFY(plan->undo);
        const Report undone = test.run(plan->undo->action, plan->undo->targets, plan->undo->with);
        QVERIFY2(undone.succeeded(), qPrintable(errorText(undone)));
        QCOMPARE(test.fake.states.value(worker02), QStringLiteral("State=IDLE"));
    }

    void whatAPersonDrainedStaysSo_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("undrain") << undrain;
        QTest::newRow("resume") << resume;
    }
    void whatAPersonDrainedStaysSo()
    {
        QFETCH(QString, action);
        OperateTest test;
        test.fake.states.insert(worker02, byHand);
        const Result<ActionPlan> plan = test.plan(action, {worker02});
        QVERIFY(plan);
        QVERIFY(plan->commands.isEmpty());
        QVERIFY(!plan->alreadyDone);
        QCOMPARE(plan->heldBack.size(), 1);
        QCOMPARE(plan->warnings.size(), 1);
        for (const char *word : {"worker02", "ada", "disk is bad", "2026-11-26"})
            QVERIFY2(plan->warnings.first().contains(QLatin1String(word)),
                     qPrintable(plan->warnings.first()));
        QCOMPARE(codeOf(test.apply(*plan)), QStringLiteral("conflict"));
        QCOMPARE(test.fake.states.value(worker02), byHand);

        const Result<ActionPlan> asked = test.plan(action, {worker02}, anyway);
        QVERIFY(asked);
        QCOMPARE(asked->commands.size(), 1);
        QCOMPARE(asked->warnings.size(), 1); // it is still told whose drain that is
        QVERIFY(test.apply(*asked).succeeded());
        QCOMPARE(test.fake.states.value(worker02), QStringLiteral("State=IDLE"));
    }

    void slurmsOwnDrainMayEnd()
    {
        OperateTest test;
        test.fake.states.insert(worker02, QStringLiteral("State=IDLE+DRAIN Reason=Kill task failed"));
        const Report report = test.run(undrain, {worker02});
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
    }

    void aDrainOfSomebodyElseIsNotOverwritten()
    {
        OperateTest test;
        test.fake.states.insert(worker02, byHand);
        QCOMPARE(codeOf(test.run(drain, {worker02}, reason(QStringLiteral("mine")))),
                 QStringLiteral("conflict"));
        QCOMPARE(test.fake.states.value(worker02), byHand);
    }

    void oneThatCannotStopsNoOther()
    {
        OperateTest test;
        test.fake.states.insert(worker01, QStringLiteral("State=DOWN Reason=Node unexpectedly rebooted"));
        test.fake.states.insert(worker02, byHand);
        test.fake.states.insert(worker03, QStringLiteral("State=DOWN Reason=Node unexpectedly rebooted"));
        const Report report = test.run(resume, {worker01, worker02, worker03});
        QCOMPARE(statuses(report, worker01), QStringLiteral("connect done, act done, proof done"));
        QCOMPARE(statuses(report, worker02), QStringLiteral("connect skipped, act failed, proof skipped"));
        QCOMPARE(statuses(report, worker03), QStringLiteral("connect done, act done, proof done"));
        QCOMPARE(report.error->where, worker02);
    }

    void aRefusedRegistrationIsNotResumed()
    {
        OperateTest test;
        test.fake.states.insert(
            worker02, QStringLiteral("State=IDLE+DRAIN+INVALID_REG Reason=Low RealMemory (reported:24105 < "
                                     "100.00% of configured:400000)"));
        const Result<ActionPlan> plan = test.plan(resume, {worker02});
        QVERIFY(plan);
        QVERIFY(plan->commands.isEmpty());
        QVERIFY2(plan->heldBack.first().why.contains(QLatin1String("Measure")),
                 qPrintable(plan->heldBack.first().why));
    }

    void setDownNamesTheJobs()
    {
        OperateTest test;
        test.fake.jobs = {{QStringLiteral("17"), QStringLiteral("RUNNING"), QStringLiteral("worker[02-03]")},
                          {QStringLiteral("18"), QStringLiteral("RUNNING"), QStringLiteral("worker01")},
                          {QStringLiteral("19"), QStringLiteral("PENDING"), {}}};
        const Result<ActionPlan> plan =
            test.plan(QStringLiteral("node.down"), {worker02}, reason(QStringLiteral("x")));
        QVERIFY(plan);
        QCOMPARE(plan->risk, Risk::Node);
        QCOMPARE(plan->jobs, QStringList{QStringLiteral("17 (ada, train)")});
        const Report report = test.apply(*plan);
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QVERIFY(test.fake.states.value(worker02).startsWith(QLatin1String("State=DOWN")));
        QVERIFY(plan->undo);
        QVERIFY(test.run(plan->undo->action, plan->undo->targets, plan->undo->with).succeeded());
    }

    void returnsOnlyWhatRebooted()
    {
        OperateTest test;
        const QString action = QStringLiteral("node.reboot-return");
        test.fake.states.insert(worker01, QStringLiteral("State=DOWN Reason=Node unexpectedly rebooted"));
        test.fake.states.insert(worker02, QStringLiteral("State=DOWN Reason=Not responding"));
        test.fake.states.insert(
            worker03, QStringLiteral("State=DOWN+NOT_RESPONDING Reason=Node unexpectedly rebooted"));
        const Result<ActionPlan> plan = test.plan(action, {worker01, worker02, worker03});
        QVERIFY(plan);
        QCOMPARE(plan->commands.size(), 1);
        QCOMPARE(plan->commands.first().target, worker01);
        QCOMPARE(plan->heldBack.size(), 2);
        test.apply(*plan);
        QCOMPARE(test.fake.states.value(worker01), QStringLiteral("State=IDLE"));
    }

    void whatChangedSinceThePlanIsNotDone()
    {
        OperateTest test;
        test.fake.states.insert(worker02, QStringLiteral("State=IDLE+DRAIN Reason=Kill task failed"));
        const Result<ActionPlan> plan = test.plan(undrain, {worker02});
        QVERIFY(plan && plan->commands.size() == 1);
        test.fake.states.insert(worker02, byHand); // a person drains it meanwhile
        QCOMPARE(codeOf(test.apply(*plan)), QStringLiteral("conflict"));
        QCOMPARE(test.fake.states.value(worker02), byHand);
    }

    void slurmsRefusalIsShown()
    {
        OperateTest test;
        test.fake.refuses = QStringLiteral("slurm_update error: Access/permission denied");
        const Report report = test.run(drain, {worker02}, reason(QStringLiteral("x")));
        QCOMPARE(codeOf(report), QStringLiteral("command-failed"));
        QVERIFY(report.error->detail.contains(QLatin1String("permission denied")));
    }

    void aControllerThatDoesNotAnswerIsSaid()
    {
        OperateTest test;
        test.fake.slurmctldAnswers = false;
        QCOMPARE(codeOf(test.run(drain, {worker02}, reason(QStringLiteral("x")))),
                 QStringLiteral("verify-failed"));
    }
};

QTEST_GUILESS_MAIN(TestNodeActions)
#include "tst_nodeactions.moc"
