// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clusterevent.h"
#include "monitor/clusterhealth.h"
#include "monitor/nodereason.h"
#include "monitortest.h"

using namespace Slipway;

namespace {

using Severity = ClusterEvent::Severity;

/// NAME:STATE[:REASON], …
ClusterSnapshotPtr cluster(const QStringList &nodes, const QVector<SlurmJob> &jobs = {})
{
    auto snapshot = std::make_shared<ClusterSnapshot>();
    snapshot->takenAt = 1795737600000;
    for (const QString &text : nodes) {
        SlurmNode node;
        node.name = text.section(QLatin1Char(':'), 0, 0);
        node.state = NodeState::parse(text.section(QLatin1Char(':'), 1, 1));
        node.reason = text.section(QLatin1Char(':'), 2);
        snapshot->nodes.append(node);
    }
    snapshot->jobs = jobs;
    ControllerSeen controller{QStringLiteral("w1"), true, true, true, {}, 1, 1};
    snapshot->controllers = {controller};
    return snapshot;
}

ServerSnapshotPtr server(const QString &name, ChainLink::Kind broken, const QString &text, const QString &status = QStringLiteral("running"))
{
    auto seen = std::make_shared<ServerSnapshot>();
    seen->server = name;
    seen->containerStatus = status;
    for (std::size_t i = 0; i < chainLength; ++i)
        seen->chain[i] = {static_cast<ChainLink::Kind>(i), ChainLink::State::Fine, {}, {}};
    if (!text.isEmpty())
        seen->chain[static_cast<std::size_t>(broken)] = {broken, ChainLink::State::Broken, text, {}};
    return seen;
}

QString brief(const QVector<ClusterEvent> &events)
{
    QStringList lines;
    for (const ClusterEvent &event : events)
        lines << QStringLiteral("%1 %2 %3").arg(event.kind, event.subject).arg(int(event.severity));
    return lines.join(QStringLiteral(", "));
}

} // namespace

/// What is told, and what is judged.
class TestClusterEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOfNodes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("severity");
        QTest::addColumn<QString>("text");
        const auto bad = int(Severity::Bad), warning = int(Severity::Warning), info = int(Severity::Info), good = int(Severity::Good);
        QTest::newRow("down") << "IDLE" << "DOWN:Node unexpectedly rebooted" << bad << "w2 went down: Node unexpectedly rebooted";
        QTest::newRow("silent") << "IDLE" << "DOWN+NOT_RESPONDING:Not responding" << bad << "w2 went down: Not responding";
        QTest::newRow("one ping lost") << "IDLE" << "IDLE*" << warning << "w2 does not answer slurmctld.";
        QTest::newRow("refused") << "IDLE" << "IDLE+INVALID_REG:Low RealMemory" << bad << "w2 was refused: Low RealMemory";
        QTest::newRow("drained by hand") << "IDLE" << "IDLE+DRAIN:fan is loud" << info << "w2 is drained: fan is loud";
        QTest::newRow("drained by Slurm") << "IDLE" << "IDLE+DRAIN:Prolog error" << warning << "w2 is drained: Prolog error";
        QTest::newRow("back") << "DOWN" << "IDLE" << good << "w2 is back (idle).";
        QTest::newRow("undrained") << "IDLE+DRAIN" << "IDLE" << good << "w2 is back (idle).";
        QTest::newRow("controller started") << "IDLE" << "UNKNOWN" << info << "w2 is now: unknown.";
        QTest::newRow("busy") << "IDLE" << "ALLOCATED" << info << "w2 is now: allocated.";
    }
    void changesOfNodes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, severity);
        QFETCH(QString, text);
        const auto events = eventsBetween(cluster({QStringLiteral("w1:IDLE"), QStringLiteral("w2:") + before}), cluster({QStringLiteral("w1:IDLE"), QStringLiteral("w2:") + after}));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].kind, QStringLiteral("node.state"));
        QCOMPARE(events[0].subject, QStringLiteral("w2"));
        QCOMPARE(int(events[0].severity), severity);
        QCOMPARE(events[0].time, 1795737600000);
        QCOMPARE(eventText(events[0]).toLower(), text.toLower());
    }

    void otherChanges()
    {
        SlurmJob job;
        job.id = QStringLiteral("17");
        job.name = QStringLiteral("train\x1b[31m");
        job.state = QStringLiteral("RUNNING");
        SlurmJob failed = job;
        failed.state = QStringLiteral("NODE_FAIL");
        auto after = std::make_shared<ClusterSnapshot>(*cluster(words({"w1:IDLE", "w3:IDLE"}), {failed}));
        SlurmPartition partition;
        partition.name = QStringLiteral("cpu");
        partition.state = QStringLiteral("DOWN");
        after->partitions = {partition};
        auto before = std::make_shared<ClusterSnapshot>(*cluster(words({"w1:IDLE", "w2:IDLE"}), {job}));
        partition.state = QStringLiteral("UP");
        before->partitions = {partition};
        QCOMPARE(brief(eventsBetween(ClusterSnapshotPtr(before), ClusterSnapshotPtr(after))),
                 QStringLiteral("node.added w3 0, node.removed w2 0, job.failed 17 2, partition.state cpu 0"));
        const auto events = eventsBetween(ClusterSnapshotPtr(before), ClusterSnapshotPtr(after));
        QVERIFY(!eventText(events[2]).contains(QChar(0x1b)));
        for (const ClusterEvent &event : events)
            QVERIFY(eventText(event).contains(event.subject));
    }

    void nothingIsInventedFromGaps()
    {
        QVERIFY(eventsBetween(ClusterSnapshotPtr(), cluster(words({"w1:DOWN"}))).isEmpty());
        QVERIFY(eventsBetween(cluster(words({"w1:IDLE"})), cluster(words({"w1:IDLE"}))).isEmpty());
        auto gap = std::make_shared<ClusterSnapshot>(*cluster({}));
        gap->gaps = {{QStringLiteral("nodes"), {}}, {QStringLiteral("jobs"), {}}};
        QVERIFY(eventsBetween(cluster(words({"w1:IDLE", "w2:IDLE"})), ClusterSnapshotPtr(gap)).isEmpty());
        QVERIFY(eventsBetween(ClusterSnapshotPtr(gap), cluster(words({"w1:IDLE", "w2:IDLE"}))).isEmpty());
    }

    void controllersChange()
    {
        auto after = std::make_shared<ClusterSnapshot>(*cluster(words({"w1:IDLE"})));
        auto before = std::make_shared<ClusterSnapshot>(*after);
        before->controllers = {{QStringLiteral("w1"), true, true, true, {}, 1, 1}, {QStringLiteral("w2"), false, true, false, {}, 1, 1}};
        after->controllers = {{QStringLiteral("w1"), true, false, false, {}, 1, 1}, {QStringLiteral("w2"), false, true, true, {}, 1, 1}};
        QCOMPARE(brief(eventsBetween(ClusterSnapshotPtr(before), ClusterSnapshotPtr(after))), QStringLiteral("controller.lost w1 3, controller.moved w2 2"));
        QCOMPARE(brief(eventsBetween(ClusterSnapshotPtr(after), ClusterSnapshotPtr(before))), QStringLiteral("controller.back w1 1, controller.moved w1 2"));
    }

    void largeClustersDoNotTellOfWork()
    {
        QStringList idle, busy;
        for (int i = 0; i < 200; ++i) {
            idle << QStringLiteral("n%1:IDLE").arg(i);
            busy << QStringLiteral("n%1:%2").arg(QString::number(i), i == 7 ? QStringLiteral("DOWN") : QStringLiteral("ALLOCATED"));
        }
        QCOMPARE(brief(eventsBetween(cluster(idle), cluster(busy))), QStringLiteral("node.state n7 3"));
    }

    void chainsBreakAndMend()
    {
        const auto fine = server(QStringLiteral("w2"), ChainLink::Kind::Ssh, {});
        const auto broken = server(QStringLiteral("w2"), ChainLink::Kind::Container, QStringLiteral("The container w2 is paused."));
        const auto events = eventsBetween(fine, broken);
        QCOMPARE(brief(events), QStringLiteral("chain.broken w2 3"));
        QCOMPARE(events[0].after, QStringLiteral("container"));
        QCOMPARE(eventText(events[0]), QStringLiteral("w2: The container w2 is paused."));
        QCOMPARE(brief(eventsBetween(broken, fine)), QStringLiteral("chain.mended w2 1"));
        QVERIFY(eventsBetween(broken, broken).isEmpty());
        // The node itself tells of this one.
        QVERIFY(eventsBetween(fine, server(QStringLiteral("w2"), ChainLink::Kind::Registered, QStringLiteral("x"))).isEmpty());
        auto anew = std::make_shared<ServerSnapshot>(*fine);
        auto old = std::make_shared<ServerSnapshot>(*fine);
        old->containerId = QStringLiteral("a");
        old->bootTime = 1000;
        anew->containerId = QStringLiteral("b");
        anew->bootTime = 5000;
        QCOMPARE(brief(eventsBetween(ServerSnapshotPtr(old), ServerSnapshotPtr(anew))), QStringLiteral("container.recreated w2 0, server.rebooted w2 2"));
    }

    void healthOfNothing()
    {
        QCOMPARE(int(judge({}, {}, {}).level), int(ClusterHealth::Level::Unknown));
        const Error error{Error::Code::VerifyFailed, QStringLiteral("slurmctld does not answer."), {}, QStringLiteral("w1")};
        ClusterHealth health = judge({}, {}, error);
        QCOMPARE(int(health.level), int(ClusterHealth::Level::Bad));
        QCOMPARE(health.headline, QStringLiteral("The controller does not answer"));
        QCOMPARE(health.needsAttention, words({"w1"}));
        health = judge(cluster(words({"w1:IDLE"})), {}, error);
        QVERIFY(health.explanation.startsWith(QLatin1String("slurmctld does not answer. What is shown is from ")));
    }

    void whatNeedsNobody_data()
    {
        QTest::addColumn<QStringList>("nodes");
        QTest::newRow("idle") << words({"w1:IDLE", "w2:MIXED", "w3:ALLOCATED"});
        QTest::newRow("just started") << words({"w1:UNKNOWN", "w2:IDLE"});
        QTest::newRow("one ping") << words({"w1:IDLE*", "w2:IDLE"});
        QTest::newRow("completing") << words({"w1:IDLE+COMPLETING", "w2:IDLE"});
        QTest::newRow("drained by a person") << words({"w1:IDLE+DRAIN:fan is loud", "w2:IDLE"});
        QTest::newRow("draining by a person") << words({"w1:ALLOCATED+DRAIN:fan is loud", "w2:IDLE"});
        QTest::newRow("planned") << words({"w1:IDLE+PLANNED", "w2:IDLE"});
        QTest::newRow("maintenance") << words({"w1:IDLE+MAINTENANCE", "w2:IDLE"});
    }
    void whatNeedsNobody()
    {
        QFETCH(QStringList, nodes);
        const ClusterHealth health = judge(cluster(nodes), {}, {});
        QCOMPARE(int(health.level), int(ClusterHealth::Level::Good));
        QVERIFY(health.needsAttention.isEmpty() && health.advice.action.isEmpty());
    }

    void whatNeedsYou_data()
    {
        QTest::addColumn<QStringList>("nodes");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("rebooted") << words({"w1:IDLE", "w3:DOWN:Node unexpectedly rebooted"}) << "1 node needs you" << "node.reboot-return" << "w3 rebooted and waits to be returned to service. Everything else works.";
        QTest::newRow("silent") << words({"w1:IDLE", "w3:DOWN*:Not responding"}) << "1 node needs you" << "diagnose" << "w3 does not answer slurmctld. Everything else works.";
        QTest::newRow("two") << words({"w1:IDLE", "w2:IDLE+INVALID_REG:Low CPUs", "w3:DOWN*"}) << "2 nodes need you" << "diagnose" << "w2 takes no jobs: Low CPUs. 1 more needs you as well.";
        QTest::newRow("drained by Slurm") << words({"w1:IDLE", "w3:IDLE+DRAIN:Kill task failed"}) << "1 node needs you" << "diagnose" << "w3 takes no jobs: Kill task failed. Everything else works.";
        QTest::newRow("none left") << words({"w1:DOWN*", "w3:DOWN*"}) << "No node takes jobs" << "diagnose" << "";
    }
    void whatNeedsYou()
    {
        QFETCH(QStringList, nodes);
        QFETCH(QString, headline);
        QFETCH(QString, action);
        QFETCH(QString, sentence);
        const ClusterHealth health = judge(cluster(nodes), {}, {});
        QVERIFY(int(health.level) >= int(ClusterHealth::Level::Attention));
        QString shown = health.headline; // without translations the plural stays as it is written
        shown.replace(QStringLiteral("node(s) need you"), shown.startsWith(QLatin1String("1 ")) ? QStringLiteral("node needs you") : QStringLiteral("nodes need you"));
        QCOMPARE(shown, headline);
        QCOMPARE(health.advice.action, action);
        QString explained = health.explanation;
        explained.replace(QStringLiteral("need(s)"), QStringLiteral("needs"));
        if (!sentence.isEmpty())
            QCOMPARE(explained, sentence);
        QVERIFY(!health.needsAttention.contains(QStringLiteral("w1")) || nodes[0] != QLatin1String("w1:IDLE"));
    }

    void theCauseIsNamedBeforeWhatItMakes()
    {
        const auto broken = server(QStringLiteral("w3"), ChainLink::Kind::Container, QStringLiteral("The container w3 is paused."), QStringLiteral("paused"));
        ClusterHealth health = judge(cluster(words({"w1:IDLE", "w3:DOWN*:Not responding"})), {broken}, {});
        QCOMPARE(health.needsAttention, words({"w3"}));
        QVERIFY(health.explanation.startsWith(QLatin1String("The container w3 is paused.")));
        QCOMPARE(health.advice.action, QStringLiteral("container.unpause"));
        const auto nas = server(QStringLiteral("w3"), ChainLink::Kind::Nas, QStringLiteral("The NAS is gone."));
        health = judge(cluster(words({"w1:IDLE", "w3:IDLE"})), {nas, nullptr}, {});
        QCOMPARE(int(health.level), int(ClusterHealth::Level::Attention));
        QCOMPARE(health.headline, QStringLiteral("1 server(s) need you"));
        QCOMPARE(health.advice.action, QStringLiteral("diagnose"));
        health = judge(cluster(words({"w1:IDLE", "w2:DOWN*:Not responding", "w3:IDLE"})), {nas}, {});
        QCOMPARE(health.headline, QStringLiteral("2 server(s) and node(s) need you"));
    }

    void reasons()
    {
        QVERIFY(isSlurmsReason(QStringLiteral("Low RealMemory (reported:1 < 100.00% of configured:2)")));
        QVERIFY(isSlurmsReason(QStringLiteral("gres/gpu count reported lower than configured (0 < 1)")));
        QVERIFY(!isSlurmsReason(QStringLiteral("fan is loud")) && !isSlurmsReason({}));
    }
};

QTEST_GUILESS_MAIN(TestClusterEvents)
#include "tst_clusterevents.moc"
