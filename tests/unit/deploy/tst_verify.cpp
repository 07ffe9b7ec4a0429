// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchtest.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Slipway;

namespace {
const QString cluster = QStringLiteral("workq");
const QString worker01 = QStringLiteral("worker01");
const QString worker02 = QStringLiteral("worker02");
const QString worker03 = QStringLiteral("worker03");
} // namespace

using Fault = std::function<void(FakeCluster &)>;
Q_DECLARE_METATYPE(Fault)

/// The proof: what it takes to hold, and what each fault is called when it does not.
class TestVerify : public QObject
{
    Q_OBJECT

    static void bringUp(LaunchTest &test)
    {
        QVERIFY(test.push().succeeded());
        QVERIFY(test.up().succeeded());
        test.clearCommands();
        test.events.clear();
    }

private Q_SLOTS:
    void holds()
    {
        LaunchTest test;
        bringUp(test);
        test.fake.polls = 3; // nodes take a moment to register
        const Report report = test.verify();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(statuses(report, cluster), QStringLiteral("controller done, registered done, srun done"));
        QCOMPARE(statuses(report, worker03), QStringLiteral("container.running done"));
        QCOMPARE(step(report, cluster, QStringLiteral("srun")).summary,
                 QStringLiteral("srun on partition cpu: worker01, worker02, worker03"));
        QVERIFY(test.changes().isEmpty()); // it only looks, but for the job
        const QByteArray &srun = test.fake.srunCommand;
        QVERIFY2(srun.startsWith("timeout -k 5 45 srun -p cpu -N3 -n3 --ntasks-per-node=1 -w worker[01-03] "),
                 srun.constData());
        QVERIFY(srun.endsWith(" hostname"));
    }

    void needsEveryContainer_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << false << QString() << QStringLiteral("There is no container worker02");
        QTest::newRow("restarting") << true << QStringLiteral("restarting")
                                    << QStringLiteral("it is: restarting");
        QTest::newRow("paused") << true << QStringLiteral("paused") << QStringLiteral("it is: paused");
    }
    void needsEveryContainer()
    {
        QFETCH(bool, exists);
        QFETCH(QString, status);
        QFETCH(QString, words);
        LaunchTest test;
        bringUp(test);
        test.fake.server(2).container.exists = exists;
        test.fake.server(2).container.status = status;
        test.fake.server(2).log = "slipway: the munge key is missing\n";
        const Report report = test.verify();
        const StepRecord failed = step(report, worker02, QStringLiteral("container.running"));
        QCOMPARE(failed.error->code, Error::Code::VerifyFailed);
        QVERIFY2(failed.error->message.contains(words), qPrintable(failed.error->message));
        QCOMPARE(failed.error->detail,
                 exists ? QStringLiteral("slipway: the munge key is missing") : QString());
        QVERIFY(step(report, cluster, QStringLiteral("registered")).error->message.contains(words));
    }

    void controllerThatDoesNotAnswer_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Fault fault, const char *words) {
            QTest::newRow(name) << fault << QString::fromUtf8(words);
        };
        row(
            "slurmctld dead",
            [](FakeCluster &f) { f.server(1).processes.removeAll(QStringLiteral("slurmctld")); },
            "slurmctld does not run in the container worker01");
        row(
            "munged dead", [](FakeCluster &f) { f.server(1).processes.removeAll(QStringLiteral("munged")); },
            "munged does not run in the container worker01");
        row(
            "no slurm.conf", [](FakeCluster &f) { f.server(1).confHash.clear(); },
            "has no readable /etc/slurm/slurm.conf");
        row(
            "nothing to be seen", [](FakeCluster &) {}, "The container's log says why");
        row(
            "its server is gone",
            [](FakeCluster &f) {
                f.connector().refuse(QStringLiteral("worker01"), {Error::Code::HostUnreachable, {}, {}, {}});
            },
            "The controller's server worker01 cannot be reached");
    }
    void controllerThatDoesNotAnswer()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, words);
        LaunchTest test;
        bringUp(test);
        test.fake.slurmctldAnswers = false;
        test.fake.server(1).log = "slurmctld: fatal: CLUSTER NAME MISMATCH.\n";
        fault(test.fake);
        const Report report = test.verify();
        const StepRecord failed = step(report, cluster, QStringLiteral("controller"));
        QCOMPARE(failed.error->code, Error::Code::VerifyFailed);
        QVERIFY2(failed.error->message.contains(words), qPrintable(failed.error->message));
        QCOMPARE(statuses(report, cluster),
                 QStringLiteral("controller failed, registered skipped, srun skipped"));
        if (!words.contains(QStringLiteral("cannot be reached")))
            QVERIFY(failed.error->detail.contains(QStringLiteral("CLUSTER NAME MISMATCH")));
    }

    void nodeThatDoesNotRegister_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *node, Fault fault, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(node) << fault << QString::fromUtf8(words);
        };
        row(
            "slurmd dead", "worker02",
            [](FakeCluster &f) { f.server(2).processes = {QStringLiteral("munged")}; },
            "slurmd does not run in the container worker02");
        row(
            "another munge key", "worker02", [](FakeCluster &f) { f.server(2).unmunge = 14; },
            "The munge key in worker02 is not that of the controller");
        row(
            "clock behind", "worker02", [](FakeCluster &f) { f.server(2).unmunge = 16; },
            "clocks of worker02 and worker01");
        row(
            "clock ahead", "worker02", [](FakeCluster &f) { f.server(2).unmunge = 15; },
            "clocks of worker02 and worker01");
        row(
            "munged deaf", "worker02", [](FakeCluster &f) { f.server(2).unmunge = 6; },
            "munged does not answer in the container worker02");
        row(
            "name unknown", "worker02", [](FakeCluster &f) { f.server(2).resolvesNames = false; },
            "name does not resolve");
        row(
            "firewall before the node", "worker02",
            [](FakeCluster &f) { f.server(1).unreachable = {QStringLiteral("worker02:6818")}; },
            "From the container worker01, port 6818 of worker02 cannot be reached");
        row(
            "firewall before the controller", "worker02",
            [](FakeCluster &f) { f.server(2).unreachable = {QStringLiteral("worker01:6817")}; },
            "From the container worker02, port 6817 of worker01 cannot be reached");
        row(
            "its own server's firewall", "worker01",
            [](FakeCluster &f) { f.server(1).unreachable = {QStringLiteral("worker01:6818")}; },
            "drops what comes from its own Docker bridge");
        row(
            "slurmd does not listen", "worker01",
            [](FakeCluster &f) {
                f.server(1).ownNameIsLoopback = true;
                f.server(1).unreachable = {QStringLiteral("worker01:6818")};
            },
            "slurmd runs in the container worker01 but does not listen on port 6818");
        row(
            "a firewall for all", "worker01",
            [](FakeCluster &f) {
                f.server(1).unreachable = {QStringLiteral("worker01:6818")};
                f.server(2).unreachable = {QStringLiteral("worker01:6818")};
            },
            "From the container worker02, port 6818 of worker01 cannot be reached");
        row(
            "another slurm.conf", "worker02", [](FakeCluster &f) { f.server(2).confHash = "other"; },
            "worker02 has a different slurm.conf");
    }
    void nodeThatDoesNotRegister()
    {
        QFETCH(QString, node);
        QFETCH(Fault, fault);
        QFETCH(QString, words);
        LaunchTest test;
        bringUp(test);
        test.fake.states.insert(node, QStringLiteral("State=UNKNOWN+NOT_RESPONDING"));
        test.fake.server(node).log = "slurmd: error: Unable to register\n";
        fault(test.fake);
        const Report report = test.verify();
        const StepRecord failed = step(report, cluster, QStringLiteral("registered"));
        QVERIFY(failed.error);
        QCOMPARE(failed.error->code, Error::Code::VerifyFailed);
        QVERIFY2(failed.error->message.contains(node + QStringLiteral(" is UNKNOWN+NOT_RESPONDING")),
                 qPrintable(failed.error->message));
        QVERIFY2(failed.error->message.contains(words), qPrintable(failed.error->message));
        QVERIFY(failed.error->detail.contains(QStringLiteral("Unable to register")));
        QVERIFY(!report.toText(test.redactor).contains(QStringLiteral("MUNGE:credential")));
    }

    void aProbeThatCannotRunAccusesNobody()
    {
        LaunchTest test;
        bringUp(test);
        test.fake.states.insert(worker02, QStringLiteral("State=DOWN+NOT_RESPONDING Reason=Not responding"));
        for (int i = 1; i <= 3; ++i)
            test.fake.server(i).canTryPorts = false;
        const Report report = test.verify();
        QCOMPARE(report.error->message,
                 QStringLiteral("worker02 is DOWN+NOT_RESPONDING (reason: Not responding)."));
    }

    void nodesThatSlurmHoldsBack_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("drained by a person")
            << QStringLiteral("State=IDLE+DRAIN Reason=broken fan")
            << QStringLiteral("(reason: broken fan). Slipway does not undo a drain");
        QTest::newRow("rebooted") << QStringLiteral("State=DOWN Reason=Node unexpectedly rebooted")
                                  << QStringLiteral("`scontrol update NodeName=worker02 State=RESUME`");
        QTest::newRow("too little memory")
            << QStringLiteral("State=UNKNOWN+DRAIN+INVALID_REG Reason=Low RealMemory (reported:1 < 100.00% "
                              "of configured:2)")
            << QStringLiteral("Measure the server, push, and bring the cluster up again");
    }
    void nodesThatSlurmHoldsBack()
    {
        QFETCH(QString, state);
        QFETCH(QString, words);
        LaunchTest test;
        bringUp(test);
        test.fake.states.insert(worker02, state);
        const Report report = test.verify();
        QVERIFY2(report.error->message.contains(words), qPrintable(report.error->message));
        QCOMPARE(statuses(report, cluster),
                 QStringLiteral("controller done, registered failed, srun skipped"));
        for (const QString &command : test.fake.server(1).commands())
            QVERIFY2(!command.contains(QStringLiteral("update")), "a drain was touched");
    }

    void aDrainIsNotWaitedFor()
    {
        LaunchTest test;
        bringUp(test);
        test.fake.states.insert(worker02, QStringLiteral("State=IDLE+DRAIN Reason=broken fan"));
        (void)test.verify();
        QCOMPARE(test.fake.server(1).commands().filter(QStringLiteral("show nodes")).size(), 1);
    }

    void aContainerThatIsDownIsNotWaitedFor()
    {
        LaunchTest test;
        bringUp(test);
        test.fake.server(2).container.exists = false;
        (void)test.verify();
        QCOMPARE(test.fake.server(1).commands().filter(QStringLiteral("show nodes")).size(), 1);
        test.fake.server(1).container.exists = false;
        test.clearCommands();
        const Report report = test.verify();
        QCOMPARE(report.error->message,
                 QStringLiteral("There is no container worker01 on its server. Bring the cluster "
                                "up first."));
        QVERIFY(test.fake.server(1).commands().filter(QStringLiteral("ping")).isEmpty());
    }

    void hostileReasonIsShownAsText()
    {
        LaunchTest test;
        bringUp(test);
        test.fake.states.insert(worker02, QStringLiteral("State=IDLE+DRAIN Reason=\x1b[31m<b>$(reboot)"));
        const Report report = test.verify();
        QVERIFY(report.error->message.contains(QStringLiteral("\ufffd[31m<b>$(reboot)")));
    }

    void jobThatDoesNotRun_data()
    {
        QTest::addColumn<int>("srun");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        using Srun = FakeCluster::Srun;
        const auto row = [](const char *name, Srun srun, Fault fault, const char *words) {
            QTest::newRow(name) << static_cast<int>(srun) << fault << QString::fromUtf8(words);
        };
        row(
            "hangs", Srun::Hangs, [](FakeCluster &) {}, "publishes the ports 60001-60063");
        row(
            "hangs on the host network", Srun::Hangs,
            [](FakeCluster &f) {
                f.spec.cluster.network = Cluster::Network::HostNetwork;
                f.spec.cluster.sshIntoContainer.reset();
            },
            "no firewall between the servers drops the ports 60001-60063");
        row(
            "nodes busy", Srun::Busy, [](FakeCluster &) {}, "busy with other jobs");
        row(
            "one node's munge", Srun::LosesANode, [](FakeCluster &f) { f.server(3).unmunge = 14; },
            "The munge key in worker03 is not that of the controller");
        row(
            "one node, nobody knows why", Srun::LosesANode, [](FakeCluster &) {},
            "these nodes did not answer: worker03");
        row(
            "refused", Srun::Fails, [](FakeCluster &) {}, "srun over all nodes ended with status 1");
    }
    void jobThatDoesNotRun()
    {
        QFETCH(int, srun);
        QFETCH(Fault, fault);
        QFETCH(QString, words);
        LaunchTest test;
        bringUp(test);
        fault(test.fake);
        test.fake.srun = static_cast<FakeCluster::Srun>(srun);
        const Report report = test.verify();
        const StepRecord failed = step(report, cluster, QStringLiteral("srun"));
        QVERIFY2(failed.status == StepStatus::Failed, qPrintable(errorText(report)));
        QCOMPARE(failed.error->code, Error::Code::VerifyFailed);
        QVERIFY2(failed.error->message.contains(words), qPrintable(failed.error->message));
        QVERIFY2(failed.error->detail.contains(QStringLiteral("srun: ")), qPrintable(failed.error->detail));
    }

    void aFirstJobThatFailsIsTriedAgain()
    {
        LaunchTest test;
        bringUp(test);
        test.fake.srun = FakeCluster::Srun::FailsOnce;
        const Report report = test.verify();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(step(report, cluster, QStringLiteral("srun")).commands.size(), 2); // both can be seen
    }

    void partitionsThatReachNotEveryNode()
    {
        ClusterSpec spec = FakeCluster::threeServers();
        spec.scheduling.partitions[0].nodes = {worker01, worker02};
        LaunchTest test(spec);
        bringUp(test);
        const Report report = test.verify();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(
            step(report, cluster, QStringLiteral("srun")).summary,
            QStringLiteral(
                "srun on partition cpu: worker01, worker02\nNot proven, for they are in no partition that "
                "is UP: worker03"));
    }

    void aServerThatIsGoneIsNamed()
    {
        LaunchTest test;
        bringUp(test);
        test.fake.connector().refuse(worker03,
                                     {Error::Code::HostUnreachable, QStringLiteral("No route."), {}, {}});
        test.fake.states.insert(worker03, QStringLiteral("State=DOWN+NOT_RESPONDING Reason=Not responding"));
        const Report report = test.verify();
        QCOMPARE(report.error->where, worker03);
        QVERIFY(step(report, cluster, QStringLiteral("registered"))
                    .error->message.contains(QStringLiteral("Slipway could not log in to worker03")));
    }

    void aStopEndsEveryWait_data()
    {
        QTest::addColumn<QString>("stepId");
        for (const char *id : {"container.running", "controller", "registered", "srun"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void aStopEndsEveryWait()
    {
        QFETCH(QString, stepId);
        LaunchTest test;
        bringUp(test);
        test.fake.slurmctldAnswers = stepId != QLatin1String("controller");
        test.fake.polls = stepId == QLatin1String("registered") ? 1000000 : 0;
        test.onEvent = [&](const StepEvent &event) {
            if (event.stepId == stepId && event.status == StepStatus::Running)
                test.stop.request_stop();
        };
        QElapsedTimer timer;
        timer.start();
        const Report report = test.verify();
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
