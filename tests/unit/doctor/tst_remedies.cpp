// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"
#include "doctor/remedy.h"
#include "fakes/fakecluster.h"

#include <QtTest>

using namespace Slipway;

/// What the actions of a diagnosis would do, before they do it.
class TestRemedies : public QObject
{
    Q_OBJECT

    FakeCluster m_fake;
    Redactor m_redactor;

    Result<ActionPlan> plan(const QString &action, const QStringList &targets = {}, const QMap<QString, QString> &with = {})
    {
        Remedy remedy;
        remedy.request = {action, targets, with};
        const LaunchContext context{m_fake.connector(), m_redactor, {}, {}};
        return planRemedy(m_fake.cluster(), remedy, context);
    }

private Q_SLOTS:
    void everyActionHasAName()
    {
        QStringList names;
        for (const ActionInfo &info : doctorActions()) {
            QVERIFY(!info.title.isEmpty());
            QVERIFY2(!names.contains(info.name), qPrintable(info.name));
            QVERIFY(!actionInfo(info.name)); // operate has none of the same name
            names << info.name;
        }
        QVERIFY(names.size() >= 15);
    }

    void optionIsTakenOutWhateverItsCase()
    {
        m_fake.spec.scheduling.extraOptions = {{QStringLiteral("FooBar"), QStringLiteral("1")}, {QStringLiteral("MaxJobCount"), QStringLiteral("9")}};
        const Result<ActionPlan> planned =
            plan(QStringLiteral("spec.option"), {}, {{QStringLiteral("key"), QStringLiteral("foobar")}, {QStringLiteral("value"), QString()}});
        QVERIFY(planned);
        QVERIFY(planned->newSpec);
        QCOMPARE(planned->newSpec->scheduling.extraOptions.keys(), QStringList{QStringLiteral("MaxJobCount")});
        QVERIFY(planned->commands.isEmpty()); // nothing on a server
        QCOMPARE(planned->risk, Risk::Safe);
    }

    void whatTheFileSaysAlreadyIsNoChange()
    {
        m_fake.spec.scheduling.extraOptions.clear();
        const Result<ActionPlan> planned =
            plan(QStringLiteral("spec.option"), {}, {{QStringLiteral("key"), QStringLiteral("FooBar")}, {QStringLiteral("value"), QString()}});
        QVERIFY(planned);
        QVERIFY(planned->alreadyDone);
        QVERIFY(!planned->newSpec);
    }

    void returnToServiceIsSet()
    {
        const Result<ActionPlan> planned = plan(QStringLiteral("spec.return-to-service"), {}, {{QStringLiteral("value"), QStringLiteral("2")}});
        QVERIFY(planned && planned->newSpec);
        QCOMPARE(planned->newSpec->scheduling.returnToService, 2);
    }

    void subnetMovesTogether()
    {
        const Result<ActionPlan> planned = plan(QStringLiteral("spec.subnet"));
        QVERIFY(planned && planned->newSpec);
        const SshIntoContainer ssh = *planned->newSpec->cluster.sshIntoContainer;
        QCOMPARE(ssh.subnet, QStringLiteral("192.168.17.0/24"));
        QCOMPARE(ssh.gateway, QStringLiteral("192.168.17.1"));
        QCOMPARE(ssh.address, QStringLiteral("192.168.17.2"));
        QVERIFY(CheckedCluster::check(*planned->newSpec));
    }

    void mendShowsItsCommands()
    {
        FakeServer &server = m_fake.server(2);
        server.container.exists = true;
        server.container.id = QStringLiteral("12");
        const Result<ActionPlan> planned =
            plan(QStringLiteral("files.refresh"), {QStringLiteral("worker02")}, {{QStringLiteral("force"), QStringLiteral("1")}});
        QVERIFY2(planned, qPrintable(planned ? QString() : planned.error().message));
        QCOMPARE(planned->commands.size(), 2);
        QVERIFY(planned->commands[0].text.startsWith(QLatin1String("docker exec worker02 sh -c ")));
        QVERIFY(planned->commands[0].text.endsWith(QLatin1String(" sh /etc/slurm/slurm.conf")));
        QVERIFY(planned->commands[1].text.endsWith(QLatin1String("slipway-start refresh")));
        QCOMPARE(planned->risk, Risk::Daemon);
        QCOMPARE(server.changes(), QStringList()); // a plan changes nothing
    }

    void mendNeedsARunningContainer()
    {
        m_fake.server(3).container.exists = false;
        const Result<ActionPlan> planned = plan(QStringLiteral("munge-folders.mend"), {QStringLiteral("worker03")});
        QVERIFY(planned);
        QVERIFY(planned->commands.isEmpty());
        QCOMPARE(planned->heldBack.size(), 1);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("targets");
        QTest::newRow("unknown action") << QStringLiteral("node.pray") << QStringList();
        QTest::newRow("unknown target") << QStringLiteral("files.refresh") << QStringList{QStringLiteral("nobody; rm -rf /")};
        QTest::newRow("no target") << QStringLiteral("munge-key.put") << QStringList();
        QTest::newRow("target too many") << QStringLiteral("files.push") << QStringList{QStringLiteral("worker01")};
        QTest::newRow("missing value") << QStringLiteral("container.remove") << QStringList{QStringLiteral("worker01")};
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, targets);
        const Result<ActionPlan> planned = plan(action, targets);
        QVERIFY(!planned);
        QCOMPARE(planned.error().code, Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
