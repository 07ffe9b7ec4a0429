// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/servertablemodel.h"
#include "desktop/servers/serverentry.h"
#include "desktop/widgets/edittable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Slipway;

/// Servers as people type and paste them, and the table they stand in.
class TestServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("servers"); // "name address user port", or empty: an error
        QTest::newRow("one") << QStringLiteral("worker01 192.168.100.11") << QStringList{QStringLiteral("worker01 192.168.100.11  0")};
        QTest::newRow("name only") << QStringLiteral("worker01") << QStringList{QStringLiteral("worker01   0")};
        QTest::newRow("range and first address") << QStringLiteral("worker[09-11] 192.168.100.11")
            << QStringList{QStringLiteral("worker09 192.168.100.11  0"), QStringLiteral("worker10 192.168.100.12  0"), QStringLiteral("worker11 192.168.100.13  0")};
        QTest::newRow("two ranges") << QStringLiteral("n[1-2] 10.0.0.[7-8]") << QStringList{QStringLiteral("n1 10.0.0.7  0"), QStringLiteral("n2 10.0.0.8  0")};
        QTest::newRow("lists") << QStringLiteral("a,b 10.0.0.7,10.0.0.9") << QStringList{QStringLiteral("a 10.0.0.7  0"), QStringLiteral("b 10.0.0.9  0")};
        QTest::newRow("account and port") << QStringLiteral("a ada@10.0.0.7:2222") << QStringList{QStringLiteral("a 10.0.0.7 ada 2222")};
        QTest::newRow("ipv6") << QStringLiteral("a fd00::7") << QStringList{QStringLiteral("a fd00::7  0")};
        QTest::newRow("ipv6 and port") << QStringLiteral("a [fd00::7]:2222") << QStringList{QStringLiteral("a fd00::7  2222")};
        QTest::newRow("blanks") << QStringLiteral("   a \t 10.0.0.7  ") << QStringList{QStringLiteral("a 10.0.0.7  0")};
        QTest::newRow("a url is taken as it is, the rules say why not") << QStringLiteral("a http://10.0.0.7") << QStringList{QStringLiteral("a http://10.0.0.7  0")};
        QTest::newRow("hostile") << QStringLiteral("<img/src=/etc/hostname> 10.0.0.7") << QStringList{QStringLiteral("<img/src=/etc/hostname> 10.0.0.7  0")};
        QTest::newRow("empty") << QStringLiteral("") << QStringList();
        QTest::newRow("open bracket") << QStringLiteral("worker[01-") << QStringList();
        QTest::newRow("does not fit") << QStringLiteral("n[1-3] 10.0.0.[1-2]") << QStringList();
        QTest::newRow("past the network") << QStringLiteral("n[1-10] 10.0.0.250") << QStringList();
        QTest::newRow("dns name for many") << QStringLiteral("n[1-2] host.example") << QStringList();
        QTest::newRow("too many") << QStringLiteral("n[1-99999999]") << QStringList();
        QTest::newRow("three words") << QStringLiteral("a b c") << QStringList();
    }

    void readsWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, servers);
        const Result<QVector<Server>> read = parseServerEntry(typed);
        QCOMPARE(read.has_value(), !servers.isEmpty());
        if (!read) {
            QVERIFY(!read.error().message.isEmpty());
            return;
        }
        QStringList got;
        for (const Server &s : *read)
            got << QStringLiteral("%1 %2 %3 %4").arg(s.name, s.address, s.ssh.user).arg(s.ssh.port);
        QCOMPARE(got, servers);
    }

    void readsTables_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("servers"); // "name address user port cpus memory"
        QTest::newRow("tabs") << QStringLiteral("w1\t10.0.0.1\tada\t22\t64\t128 GiB\nw2\t10.0.0.2\n")
            << QStringList{QStringLiteral("w1 10.0.0.1 ada 22 64 131072"), QStringLiteral("w2 10.0.0.2  0 0 0")};
        QTest::newRow("commas, blank lines, comments") << QStringLiteral("# our servers\n\nw1, 10.0.0.1\n\nw2, 10.0.0.2 # new\n")
            << QStringList{QStringLiteral("w1 10.0.0.1  0 0 0"), QStringLiteral("w2 10.0.0.2  0 0 0")};
        QTest::newRow("heading") << QStringLiteral("IP;Name;CPUs;RAM\n10.0.0.1;w1;8;16G") << QStringList{QStringLiteral("w1 10.0.0.1  0 8 16384")};
        QTest::newRow("hosts file") << QStringLiteral("10.0.0.1 w1 w1.example\n10.0.0.2\tw2") << QStringList{QStringLiteral("w1 10.0.0.1  0 0 0"), QStringLiteral("w2 10.0.0.2  0 0 0")};
        QTest::newRow("windows line ends") << QStringLiteral("w1 10.0.0.1\r\nw2 10.0.0.2\r\n") << QStringList{QStringLiteral("w1 10.0.0.1  0 0 0"), QStringLiteral("w2 10.0.0.2  0 0 0")};
        QTest::newRow("login in the address") << QStringLiteral("w1 ada@10.0.0.1:2200") << QStringList{QStringLiteral("w1 10.0.0.1 ada 2200 0 0")};
        QTest::newRow("nothing") << QStringLiteral("") << QStringList();
    }

    void readsTables()
    {
        QFETCH(QString, table);
        QFETCH(QStringList, servers);
        const Result<QVector<Server>> read = parseServerTable(table);
        QVERIFY(read);
        QStringList got;
        for (const Server &s : *read) {
            got << QStringLiteral("%1 %2 %3 %4 %5 %6").arg(s.name, s.address, s.ssh.user).arg(s.ssh.port).arg(s.cpus).arg(s.memoryMiB);
        }
        QCOMPARE(got, servers);
    }

    void saysWhichLineOfATableIsNone()
    {
        const Result<QVector<Server>> read = parseServerTable(QStringLiteral("w1,10.0.0.1\n,10.0.0.2\n"));
        QVERIFY(!read);
        QCOMPARE(read.error().where, QStringLiteral("2"));
    }

    void readsMemoryAndGpus()
    {
        QCOMPARE(parseMemoryMiB(QStringLiteral("503 GiB")), 503 * 1024);
        QCOMPARE(parseMemoryMiB(QStringLiteral("1.5T")), 1572864);
        QCOMPARE(parseMemoryMiB(QStringLiteral("512000")), 512000);
        QCOMPARE(parseMemoryMiB(QStringLiteral("lots")), 0);
        QCOMPARE(parseGpus(QStringLiteral("a100:4, 2"))->size(), 2);
        QCOMPARE(gpusText(*parseGpus(QStringLiteral("4 × a100,"))), QStringLiteral("a100:4"));
        QVERIFY(!parseGpus(QStringLiteral("a100:many")));
        Server server;
        QVERIFY(parseTopology(QStringLiteral("2x32 * 2"), &server));
        QCOMPARE(topologyText(server), QStringLiteral("2 × 32 × 2"));
        QVERIFY(!parseTopology(QStringLiteral("2x32"), &server));
    }

    void theTableKeepsItsRowsInPlace()
    {
        ServerTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVector<Server> servers = exampleCluster().servers;
        model.setServers(servers);
        const QPersistentModelIndex last = model.index(2, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        Server extra;
        extra.name = QStringLiteral("extra");
        servers.insert(1, extra);
        model.setServers(servers);
        QCOMPARE(last.row(), 3);
        servers.removeAt(0);
        model.setServers(servers);
        QCOMPARE(last.row(), 2);
        QCOMPARE(last.data().toString(), QStringLiteral("worker03"));
        servers[0].cpus = 4;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setServers(servers);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
        model.setServers({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!last.isValid());
    }

    void theTableShowsTheWorstFindingAndTheNews()
    {
        ServerTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setServers(exampleCluster().servers);
        const QModelIndex state = model.index(1, ServerTableModel::State);
        const QString before = state.data().toString();
        Finding finding;
        finding.severity = Finding::Severity::Error;
        finding.where = QStringLiteral("servers[1].address");
        finding.message = QStringLiteral("Wrong.");
        model.setFindings({finding});
        QCOMPARE(state.data().toString(), QStringLiteral("Wrong."));
        QCOMPARE(state.data(ServerTableModel::ToneRole).toInt(), int(Tone::Bad));
        model.setProgress(1, {Tone::Accent, QStringLiteral("Measuring"), {}});
        QCOMPARE(state.data().toString(), QStringLiteral("Measuring"));
        model.setFindings({});
        model.clearProgress();
        QCOMPARE(state.data().toString(), before);
    }

    void editingACellAsksForTheChange()
    {
        ServerTableModel model;
        model.setServers(exampleCluster().servers);
        QSignalSpy asked(&model, &ServerTableModel::editRequested);
        QVERIFY(model.setData(model.index(0, ServerTableModel::Memory), QStringLiteral("64 GiB"), Qt::EditRole));
        QCOMPARE(asked.at(0).at(1).value<Server>().memoryMiB, 65536);
        QVERIFY(!model.setData(model.index(0, ServerTableModel::Gpus), QStringLiteral("a100:many"), Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, ServerTableModel::State), QStringLiteral("fine"), Qt::EditRole));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(model.servers().at(0).memoryMiB, 0); // until the draft says so
    }

    void shortTablesAreSoundModels()
    {
        EditTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns({{QStringLiteral("A"), EditTableModel::Column::Kind::Text, {}, 10}, {QStringLiteral("B"), EditTableModel::Column::Kind::Check, {}, 10}});
        model.setRows({{QStringLiteral("x"), true}, {QStringLiteral("y"), false}});
        QSignalSpy edited(&model, &EditTableModel::cellEdited);
        QVERIFY(model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(edited.at(0).at(2).toBool(), true);
        model.setProblems({{{0, 0}, QStringLiteral("Bad.")}});
        QCOMPARE(model.index(0, 0).data(EditTableModel::ProblemRole).toString(), QStringLiteral("Bad."));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestServers)
#include "tst_servers.moc"
