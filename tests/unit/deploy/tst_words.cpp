// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/clusterpaths.h"
#include "deploy/partitionchoice.h"
#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "fakes/fakecluster.h"

#include <QTest>

using namespace Slipway;

/// What deploy reads out of the words of Slurm, ss and the cluster file.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portsThatAreTaken_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("local");
        QTest::addColumn<bool>("taken");
        const QString lan = QStringLiteral("192.168.100.11");
        QTest::newRow("every address") << lan << QByteArray("0.0.0.0:6818") << true;
        QTest::newRow("both families") << lan << QByteArray("*:6818") << true;
        QTest::newRow("this address") << lan << QByteArray("192.168.100.11:6818") << true;
        QTest::newRow("another address") << lan << QByteArray("10.0.0.5:6818") << false;
        QTest::newRow("loopback") << lan << QByteArray("127.0.0.1:6818") << false;
        QTest::newRow("loopback with its interface") << lan << QByteArray("127.0.0.53%lo:6818") << false;
        QTest::newRow("loopback where all are bound") << QString() << QByteArray("127.0.0.1:6818") << true;
        QTest::newRow("IPv6, all") << QStringLiteral("fd00::1") << QByteArray("[::]:6818") << true;
        QTest::newRow("IPv6, this") << QStringLiteral("fd00::1") << QByteArray("[fd00::1]:6818") << true;
        QTest::newRow("IPv6, another") << QStringLiteral("fd00::1") << QByteArray("[fd00::2]:6818") << false;
        QTest::newRow("another port") << lan << QByteArray("0.0.0.0:68180") << false;
        QTest::newRow("the port of the other end") << lan << QByteArray("0.0.0.0:22") << false;
    }
    void portsThatAreTaken()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, local);
        QFETCH(bool, taken);
        const QByteArray output = "LISTEN 0      128      0.0.0.0:22        0.0.0.0:*\n"
                                  "LISTEN 0      4096   " +
                                  local + "      0.0.0.0:6818\n\n";
        QCOMPARE(takenPorts(output, {6817, 6818}, address), taken ? QVector<int>{6818} : QVector<int>());
    }

    void portsOfANode()
    {
        ClusterSpec spec = FakeCluster::threeServers();
        spec.cluster.srunPortFirst = 60001;
        spec.cluster.srunPortLast = 60004;
        QCOMPARE(portsOf(spec, spec.servers[0]), (QVector<int>{6818, 6817, 60001, 60002, 60003, 60004}));
        QCOMPARE(portsOf(spec, spec.servers[1]), (QVector<int>{6818, 60001, 60002, 60003, 60004}));
        QCOMPARE(boundAddress(spec, spec.servers[1]), QStringLiteral("192.168.100.12"));
        spec.cluster.network = Cluster::Network::HostNetwork;
        QCOMPARE(portsOf(spec, spec.servers[1]), QVector<int>{6818});
        QVERIFY(boundAddress(spec, spec.servers[1]).isEmpty());
        spec.cluster.network = Cluster::Network::PublishedPorts;
        spec.servers[1].address = QStringLiteral("worker02.lan");
        QVERIFY(boundAddress(spec, spec.servers[1]).isEmpty());
    }

    void partitions_data()
    {
        QTest::addColumn<QStringList>("partitions"); // NAME:STATE:NODES
        QTest::addColumn<QStringList>("expected");   // NAME:NODES
        const auto list = [](const char *text) {
            return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        QTest::newRow("all") << list("cpu:UP:ALL") << list("cpu:worker01,worker02,worker03");
        QTest::newRow("a range") << list("cpu:UP:worker[01-03]") << list("cpu:worker01,worker02,worker03");
        QTest::newRow("small letters") << list("cpu:up:all") << list("cpu:worker01,worker02,worker03");
        QTest::newRow("largest first")
            << list("a:UP:worker02 b:UP:worker[01-03]") << list("b:worker01,worker02,worker03");
        QTest::newRow("two of them") << list("a:UP:worker[01-02] b:UP:worker03 c:UP:worker01")
                                     << list("a:worker01,worker02 b:worker03");
        QTest::newRow("down ones do not count")
            << list("a:DOWN:ALL b:UP:worker01 c:DRAIN:ALL") << list("b:worker01");
        QTest::newRow("none") << list("a:INACTIVE:ALL") << list("");
        QTest::newRow("two are alike") << list("a:UP:ALL b:UP:ALL") << list("a:worker01,worker02,worker03");
    }
    void partitions()
    {
        QFETCH(QStringList, partitions);
        QFETCH(QStringList, expected);
        ClusterSpec spec = FakeCluster::threeServers();
        spec.scheduling.partitions.clear();
        for (const QString &text : partitions) {
            Partition partition;
            partition.name = text.section(QLatin1Char(':'), 0, 0);
            partition.state = text.section(QLatin1Char(':'), 1, 1);
            partition.nodes = {text.section(QLatin1Char(':'), 2)};
            spec.scheduling.partitions.append(partition);
        }
        QStringList chosen;
        for (const PartitionChoice &choice : partitionsToProve(spec))
            chosen.append(choice.partition + QLatin1Char(':') + choice.nodes.join(QLatin1Char(',')));
        QCOMPARE(chosen, expected);
    }

    void targetsOfAPush()
    {
        ClusterSpec spec = FakeCluster::threeServers();
        QVector<PushTarget> targets = pushTargets(spec);
        QCOMPARE(targets.size(), 1);
        QCOMPARE(targets[0].ssh.label, QStringLiteral("NAS"));
        QCOMPARE(targets[0].folder, QStringLiteral("/volume1/slurm"));
        QVERIFY(!targets[0].createFolder && targets[0].stateFolder.isEmpty());
        spec.cluster.backupControllers = {QStringLiteral("worker02")};
        QCOMPARE(pushTargets(spec)[0].stateFolder, QStringLiteral("/volume1/slurm/state"));
        for (Storage::Kind kind : {Storage::Kind::CopyToServers, Storage::Kind::NfsFromController}) {
            spec.storage.kind = kind;
            targets = pushTargets(spec);
            QCOMPARE(targets.size(), 3); // Compose reads its file on the server itself
            QCOMPARE(targets[2].ssh.label, QStringLiteral("worker03"));
            QCOMPARE(targets[2].folder, QStringLiteral("/data/slurm"));
            QVERIFY(targets[2].createFolder);
        }
    }

    void projectAndPaths()
    {
        ClusterSpec spec = FakeCluster::threeServers();
        spec.cluster.name = QStringLiteral("Work-Q_1.x");
        QCOMPARE(composeProject(spec), QStringLiteral("work-q_1x"));
        QCOMPARE(composeFile(spec, spec.servers[1]),
                 QStringLiteral("/data/slurm/current/servers/worker02/docker-compose.yml"));
        spec.cluster.image.archive = QStringLiteral("images/slurm.tar");
        QCOMPARE(archivePath(spec), QStringLiteral("/data/slurm/images/slurm.tar"));
        spec.cluster.image.archive = QStringLiteral("/srv/slurm.tar");
        QCOMPARE(archivePath(spec), QStringLiteral("/srv/slurm.tar"));
        spec.cluster.image.buildSuite = QStringLiteral("trixie");
        QVERIFY(imageBuildCommand(spec).contains(QStringLiteral("BASE=debian:trixie-slim")));
    }

    void plainText()
    {
        QCOMPARE(lastLines("a\nb\nc\n", 2), QStringLiteral("b\nc"));
        QCOMPARE(lastLines("\x1b[31mred\r\n"), QStringLiteral("\ufffd[31mred"));
        QCOMPARE(lastLines(""), QString());
        QCOMPARE(withoutControls(QStringLiteral("tab\tand\nline")), QStringLiteral("tab\tand\nline"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
