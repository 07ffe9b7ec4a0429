// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/checkedcluster.h"
#include "cluster/partitionnodes.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace Slipway;

namespace {
using Change = std::function<void(ClusterSpec &)>;
}
Q_DECLARE_METATYPE(Change)

class TestCheckSpec : public QObject
{
    Q_OBJECT

    static QStringList ids(const Findings &findings, Finding::Severity atLeast)
    {
        QStringList list;
        for (const Finding &finding : findings) {
            if (finding.severity >= atLeast)
                list << finding.id + QLatin1Char('@') + finding.where;
        }
        return list;
    }

private Q_SLOTS:
    void exampleHasOnlyTheTimeLimitWarning()
    {
        QCOMPARE(ids(checkSpec(exampleCluster()), Finding::Severity::Warning),
                 QStringList{QStringLiteral("partition.max-time.infinite@scheduling.partitions[0].max-time")});
        QVERIFY(CheckedCluster::check(exampleCluster()));
    }

    void everyRuleFires_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *finding, const Change &change) { QTest::newRow(finding) << change << QString::fromLatin1(finding); };
        const auto server = [&row](const char *finding, const char *name) {
            row(finding, [name](ClusterSpec &s) { s.servers[1].name = QString::fromUtf8(name); });
        };
        server("server.name.empty@servers[1].name", "");
        for (const char *name : {"a b", "a'b", "a\"b", "$(x)", "a\nb", "a[1]", "-a", "DEFAULT", "localhost", "\xc3\xa9", "a.b"}) {
            QTest::newRow(name) << Change([name](ClusterSpec &s) { s.servers[1].name = QString::fromUtf8(name); })
                                << QStringLiteral("server.name.invalid@servers[1].name");
        }
        row("server.name.duplicate@servers[1].name", [](ClusterSpec &s) { s.servers[1].name = QStringLiteral("WORKER01"); });
        for (const char *address : {"http://10.0.0.1", "10.0.0.1:22", "ada@10.0.0.1", "10.0.0", "10.0.0.1/24", "a b"}) {
            QTest::newRow(address) << Change([address](ClusterSpec &s) { s.servers[1].address = QString::fromUtf8(address); })
                                   << QStringLiteral("server.address.invalid@servers[1].address");
        }
        row("server.address.duplicate@servers[1].address", [](ClusterSpec &s) { s.servers[1].address = s.servers[0].address; });
        row("server.cpus.missing@servers[0].cpus", [](ClusterSpec &s) { s.servers[0].cpus = 0; });
        row("server.topology.mismatch@servers[0].cpus", [](ClusterSpec &s) { s.servers[0].sockets = 2; s.servers[0].coresPerSocket = 4; s.servers[0].threadsPerCore = 2; });
        row("server.topology.incomplete@servers[0].sockets", [](ClusterSpec &s) { s.servers[0].sockets = 2; });
        row("ssh.port@servers[0].ssh.port", [](ClusterSpec &s) { s.servers[0].ssh.port = 70000; });
        row("ssh.user@servers[0].ssh.user", [](ClusterSpec &s) { s.servers[0].ssh.user = QStringLiteral("-oProxyCommand=x"); });
        row("ssh.jump-host@servers[0].ssh.jump-host", [](ClusterSpec &s) { s.servers[0].ssh.jumpHost = QStringLiteral("a@-x"); });
        row("servers.none@servers", [](ClusterSpec &s) { s.servers.clear(); });
        row("cluster.controller.unknown@cluster.controller", [](ClusterSpec &s) { s.cluster.controller = QStringLiteral("x"); });
        row("cluster.backup.unknown@cluster.backup-controllers[0]", [](ClusterSpec &s) { s.cluster.backupControllers << QStringLiteral("x"); });
        row("cluster.backup.state@cluster.backup-controllers", [](ClusterSpec &s) {
            s.cluster.backupControllers << QStringLiteral("worker02");
            s.storage.kind = Storage::Kind::NfsFromController; // its files are copies on every server, too
        });
        row("cluster.backup.duplicate@cluster.backup-controllers[0]", [](ClusterSpec &s) { s.cluster.backupControllers << QStringLiteral("worker01"); });
        row("cluster.ports.slurmctld@cluster.ports.slurmctld", [](ClusterSpec &s) { s.cluster.slurmctldPort = 0; });
        row("cluster.ports.slurmd@cluster.ports.slurmd", [](ClusterSpec &s) { s.cluster.slurmdPort = 70000; });
        row("cluster.ports.same@cluster.ports.slurmd", [](ClusterSpec &s) { s.cluster.slurmdPort = 6817; });
        row("cluster.ports.srun.overlap@cluster.ports.srun", [](ClusterSpec &s) { s.cluster.srunPortFirst = 6000; s.cluster.srunPortLast = 7000; });
        row("cluster.ports.srun.order@cluster.ports.srun", [](ClusterSpec &s) { s.cluster.srunPortFirst = 60064; });
        row("cluster.ssh.subnet.lan@cluster.ssh-into-container.subnet", [](ClusterSpec &s) { s.cluster.sshIntoContainer = SshIntoContainer{QStringLiteral("192.168.100.0/24"), QStringLiteral("192.168.100.1"), QStringLiteral("192.168.100.2")}; });
        row("cluster.ssh.address@cluster.ssh-into-container.address", [](ClusterSpec &s) { s.cluster.sshIntoContainer->address = QStringLiteral("192.168.17.2"); });
        row("cluster.ssh.subnet@cluster.ssh-into-container.subnet", [](ClusterSpec &s) { s.cluster.sshIntoContainer->subnet = QStringLiteral("192.168.16.5/24"); });
        row("cluster.name.invalid@cluster.name", [](ClusterSpec &s) { s.cluster.name = QStringLiteral("Work Q"); });
        row("cluster.image.reference@cluster.image.reference", [](ClusterSpec &s) { s.cluster.image.reference = QStringLiteral("Bad Image"); });
        row("cluster.environment.name@cluster.environment.A-B", [](ClusterSpec &s) { s.cluster.environment.insert(QStringLiteral("A-B"), {}); });
        row("cluster.environment.value@cluster.environment.A", [](ClusterSpec &s) { s.cluster.environment.insert(QStringLiteral("A"), QStringLiteral("x\ny")); });
        row("storage.nas.path@storage.nas.path", [](ClusterSpec &s) { s.storage.nasPath = QStringLiteral("data/slurm"); });
        row("storage.server-path@storage.server-path", [](ClusterSpec &s) { s.storage.serverPath = QStringLiteral("/a/../b"); });
        row("mount.container.system@storage.mounts[0].container", [](ClusterSpec &s) { s.storage.mounts[0].containerPath = QStringLiteral("/etc/"); });
        row("partitions.none@scheduling.partitions", [](ClusterSpec &s) { s.scheduling.partitions.clear(); });
        row("partition.nodes.empty@scheduling.partitions[0].nodes", [](ClusterSpec &s) { s.scheduling.partitions[0].nodes.clear(); });
        row("partition.nodes.unknown@scheduling.partitions[0].nodes", [](ClusterSpec &s) { s.scheduling.partitions[0].nodes = QStringList{QStringLiteral("x")}; });
        row("partition.nodes.unknown@scheduling.partitions[0].nodes", [](ClusterSpec &s) { s.scheduling.partitions[0].nodes = QStringList{QStringLiteral("worker[01-99999]")}; });
        row("partition.nodes.range@scheduling.partitions[0].nodes", [](ClusterSpec &s) { s.scheduling.partitions[0].nodes = QStringList{QStringLiteral("worker[03-01]")}; });
        row("partition.nodes.range@scheduling.partitions[0].nodes", [](ClusterSpec &s) { s.scheduling.partitions[0].nodes = QStringList{QStringLiteral("worker[1-999999999]")}; });
        row("partition.max-time@scheduling.partitions[0].max-time", [](ClusterSpec &s) { s.scheduling.partitions[0].maxTime = QStringLiteral("soon"); });
        for (const char *url : {"", "controller:6820", "ftp://controller", "https://", "https://controller:0", "https://controller:99999",
                                "https://ada@controller", "https://ada:secret@controller:6820", "https://controller/?token=x", "https://controller/#x",
                                "https://a b", "https://controller\n.evil", " https://controller"}) {
            QTest::addRow("slurmrestd %s", url) << Change([url](ClusterSpec &s) { s.slurmrestd = SlurmrestdAccess{QString::fromUtf8(url), {}, {}, false}; })
                                                << QStringLiteral("slurmrestd.url@slurmrestd.url");
        }
        for (const char *url : {"http://controller:6820", "http://10.0.0.1", "http://127.evil.org", "http://[2001:db8::1]:6820"}) {
            QTest::addRow("slurmrestd %s", url) << Change([url](ClusterSpec &s) { s.slurmrestd = SlurmrestdAccess{QString::fromUtf8(url), {}, {}, false}; })
                                                << QStringLiteral("slurmrestd.unencrypted@slurmrestd.url");
        }
        row("slurmrestd.user@slurmrestd.user", [](ClusterSpec &s) { s.slurmrestd = SlurmrestdAccess{QStringLiteral("https://c"), QStringLiteral("a b"), {}, false}; });
        row("slurmrestd.ca-file@slurmrestd.ca-file", [](ClusterSpec &s) { s.slurmrestd = SlurmrestdAccess{QStringLiteral("https://c"), {}, QStringLiteral("ca.pem"), false}; });
        row("scheduling.options.quote@scheduling.options.Prolog", [](ClusterSpec &s) { s.scheduling.extraOptions.insert(QStringLiteral("Prolog"), QStringLiteral("/a#b")); });
    }
    void everyRuleFires()
    {
        QFETCH(Change, change);
        QFETCH(QString, finding);
        ClusterSpec spec = exampleCluster();
        change(spec);
        const QStringList found = ids(checkSpec(spec), Finding::Severity::Error);
        QVERIFY2(found.contains(finding), qPrintable(found.join(QLatin1Char('\n'))));
        QCOMPARE(CheckedCluster::check(spec).error().code, Error::Code::InvalidInput);
    }

    void addressesOfSlurmrestdThatAreFine()
    {
        for (const char *url : {"https://controller", "https://controller:6820/behind/a/proxy", "https://[2001:db8::1]:6820", "http://localhost:6820",
                                "http://127.0.0.1:6820", "http://[::1]:6820"}) {
            ClusterSpec spec = exampleCluster();
            spec.slurmrestd = SlurmrestdAccess{QString::fromUtf8(url), QStringLiteral("ada"), QStringLiteral("~/ca.pem"), false};
            const auto checked = CheckedCluster::check(spec);
            QVERIFY2(checked, checked ? "" : qPrintable(QString::fromUtf8(url) + checked.error().message));
        }
        ClusterSpec spec = exampleCluster();
        spec.slurmrestd = SlurmrestdAccess{QStringLiteral("http://controller:6820"), {}, {}, true};
        QVERIFY(CheckedCluster::check(spec));
    }

    void whatIsWrongWithAnAddressNeverRepeatsIt()
    {
        ClusterSpec spec = exampleCluster();
        spec.slurmrestd = SlurmrestdAccess{QStringLiteral("https://ada:geheim@controller"), {}, {}, false};
        for (const Finding &finding : checkSpec(spec))
            QVERIFY(!(finding.message + finding.why).contains(QLatin1String("geheim")));
    }

    void pathsWithSpacesQuotesAndAnyScriptAreFine()
    {
        ClusterSpec spec = exampleCluster();
        spec.storage.nasPath = QString::fromUtf8("/data/it's \"my\" 集群 $HOME");
        spec.storage.serverPath = spec.storage.nasPath;
        spec.storage.mounts[0].hostPath = QStringLiteral("/data/a b:c");
        QVERIFY(CheckedCluster::check(spec));
    }

    void partitionsNameNodesAsRanges()
    {
        ClusterSpec spec = exampleCluster();
        Partition &partition = spec.scheduling.partitions[0];
        partition.nodes = QStringList{QStringLiteral("worker[02-03]"), QStringLiteral("worker01")};
        QVERIFY(CheckedCluster::check(spec));
        QCOMPARE(nodesOf(partition, spec), (QStringList{QStringLiteral("worker01"), QStringLiteral("worker02"), QStringLiteral("worker03")}));
        partition.nodes = QStringList{QStringLiteral("worker[01,03]")};
        QVERIFY(CheckedCluster::check(spec));
        QCOMPARE(nodesOf(partition, spec), (QStringList{QStringLiteral("worker01"), QStringLiteral("worker03")}));
        partition.nodes = QStringList{QStringLiteral("all")}; // as Slurm reads it
        QVERIFY(CheckedCluster::check(spec));
        QCOMPARE(nodesOf(partition, spec).size(), 3);
    }

    void fixesMend_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("product") << Change([](ClusterSpec &s) { s.servers[0].sockets = s.servers[0].coresPerSocket = s.servers[0].threadsPerCore = 2; });
        QTest::newRow("controller") << Change([](ClusterSpec &s) { s.cluster.controller = QStringLiteral("gone"); });
        QTest::newRow("partition") << Change([](ClusterSpec &s) { s.scheduling.partitions.clear(); });
        QTest::newRow("default") << Change([](ClusterSpec &s) { s.scheduling.partitions[0].isDefault = false; });
        QTest::newRow("mpi") << Change([](ClusterSpec &s) { s.scheduling.mpiDefault = QStringLiteral("pmix"); });
        QTest::newRow("time") << Change([](ClusterSpec &) {});
    }
    void fixesMend()
    {
        QFETCH(Change, change);
        ClusterSpec spec = exampleCluster();
        change(spec);
        for (int round = 0; round < 4; ++round) {
            for (const Finding &finding : checkSpec(spec)) {
                if (!finding.fix.isEmpty()) {
                    QVERIFY(!finding.fixLabel.isEmpty());
                    spec = applyFix(spec, finding);
                    break;
                }
            }
        }
        QVERIFY(ids(checkSpec(spec), Finding::Severity::Warning).isEmpty());
    }

    void tenThousandServersAreChecked()
    {
        ClusterSpec spec = exampleCluster();
        spec.servers.clear();
        for (int i = 0; i < 10000; ++i) {
            Server server;
            server.name = QStringLiteral("n%1").arg(i);
            server.address = QStringLiteral("10.1.%1.%2").arg(i / 250).arg(i % 250 + 1);
            server.cpus = 8;
            spec.servers.append(server);
        }
        spec.cluster.controller = QStringLiteral("n0");
        QVERIFY(CheckedCluster::check(spec));
    }
};

QTEST_GUILESS_MAIN(TestCheckSpec)
#include "tst_checkspec.moc"
