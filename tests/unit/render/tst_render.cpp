// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translations.h"
#include "render/render.h"
#include "slurm/keycatalogue.h"
#include "slurm/slurmconf.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Slipway;

class TestRender : public QObject
{
    Q_OBJECT

    static Bundle bundleOf(const ClusterSpec &spec)
    {
        const auto cluster = CheckedCluster::check(spec);
        if (!cluster)
            qFatal("%s: %s", qPrintable(cluster.error().where), qPrintable(cluster.error().message));
        return render(*cluster);
    }
    static QByteArray content(const Bundle &bundle, const char *path)
    {
        const BundleFile *file = bundle.file(QString::fromLatin1(path));
        return file ? file->content : QByteArray();
    }
    /// Compose's own verdict on every compose file, with HOME set; empty when all are good.
    static QString composeProblem(const Bundle &bundle)
    {
        QString tool = QStandardPaths::findExecutable(QStringLiteral("docker-compose"));
        for (const BundleFile &file : bundle.files) {
            if (file.role != BundleFile::Role::Compose || tool.isEmpty())
                continue;
            QTemporaryDir dir;
            if (!QDir(dir.path()).mkpath(QStringLiteral("servers/node")) || !QDir(dir.path()).mkpath(QStringLiteral("image")))
                return QStringLiteral("no folder");
            QFile out(dir.filePath(QStringLiteral("servers/node/docker-compose.yml")));
            if (!out.open(QIODevice::WriteOnly))
                return out.errorString();
            out.write(file.content);
            out.close();
            QProcess process;
            process.start(tool, {QStringLiteral("-f"), out.fileName(), QStringLiteral("config"), QStringLiteral("-q")});
            if (!process.waitForFinished(60000) || process.exitCode() != 0)
                return file.path + QString::fromUtf8(process.readAllStandardError());
        }
        return {};
    }

private Q_SLOTS:
    void filesAreTheSameInEveryLanguage()
    {
        const Bundle english = bundleOf(exampleCluster());
        installTranslations(QStringLiteral("zh_CN"));
        const Bundle chinese = bundleOf(exampleCluster());
        installTranslations(QStringLiteral("en"));
        QCOMPARE(chinese.files.size(), english.files.size());
        for (const BundleFile &file : english.files)
            QCOMPARE(content(chinese, qPrintable(file.path)), file.content);
        const BundleFile *conf = chinese.file(QStringLiteral("etc/slurm.conf"));
        QVERIFY(conf && !conf->reasons.isEmpty());
        QCOMPARE(conf->reasons.first().reason, QStringLiteral("集群的名称。"));
    }

    void exampleHasTheRecipesKeysAndWhatTheFaultsNeed()
    {
        const auto conf = SlurmConf::parse(content(bundleOf(exampleCluster()), "etc/slurm.conf"));
        QVERIFY2(conf, conf ? "" : qPrintable(conf.error().message));
        const auto value = [&conf](const char *key) { return conf->value(QString::fromLatin1(key)); };
        QCOMPARE(value("ClusterName"), QStringLiteral("workq"));
        QCOMPARE(value("SlurmctldHost"), QStringLiteral("worker01(slurmctld.workq)"));
        QCOMPARE(value("SlurmUser"), QStringLiteral("slurm"));
        QCOMPARE(value("SlurmctldPort"), QStringLiteral("6817"));
        QCOMPARE(value("SlurmdPort"), QStringLiteral("6818"));
        QCOMPARE(value("SelectType"), QStringLiteral("select/cons_res"));
        QCOMPARE(value("SelectTypeParameters"), QStringLiteral("CR_CPU"));
        QCOMPARE(value("ReturnToService"), QStringLiteral("1"));
        QCOMPARE(value("FastSchedule"), QStringLiteral("1"));
        QCOMPARE(value("SlurmctldTimeout"), QStringLiteral("120"));
        QCOMPARE(value("SlurmdTimeout"), QStringLiteral("300"));
        QCOMPARE(value("MpiDefault"), QStringLiteral("none"));
        QCOMPARE(value("SlurmdPidFile"), QStringLiteral("/var/run/slurm-llnl/slurmd.pid"));
        // What the measured faults need.
        QCOMPARE(value("SrunPortRange"), QStringLiteral("60001-60063"));
        QCOMPARE(value("ProctrackType"), QStringLiteral("proctrack/linuxproc"));
        const auto nodes = conf->all(QStringLiteral("NodeName"));
        QCOMPARE(nodes.size(), 3);
        QCOMPARE(nodes[2].value(QStringLiteral("CPUs")), QStringLiteral("128"));
        QCOMPARE(nodes[2].value(QStringLiteral("NodeAddr")), QString());
        const auto partitions = conf->all(QStringLiteral("PartitionName"));
        QCOMPARE(partitions.size(), 1);
        QCOMPARE(partitions[0].pairs.first().second, QStringLiteral("cpu"));
        QCOMPARE(partitions[0].value(QStringLiteral("Nodes")), QStringLiteral("ALL"));
        QCOMPARE(partitions[0].value(QStringLiteral("Default")), QStringLiteral("YES"));
        QCOMPARE(partitions[0].value(QStringLiteral("MaxTime")), QStringLiteral("INFINITE"));
    }

    void partitionsOfRangesAreWrittenAsSlurmWritesThem()
    {
        ClusterSpec spec = exampleCluster();
        spec.scheduling.partitions[0].nodes = QStringList{QStringLiteral("worker03"), QStringLiteral("worker[01-02]")};
        const auto conf = SlurmConf::parse(content(bundleOf(spec), "etc/slurm.conf"));
        QCOMPARE(conf->all(QStringLiteral("PartitionName"))[0].value(QStringLiteral("Nodes")), QStringLiteral("worker[01-03]"));
    }

    void everyReleaseKnowsEveryLine_data()
    {
        QTest::addColumn<QString>("release");
        for (const char *release : {"18.08", "19.05", "20.02", "20.11", "21.08", "22.05", "23.02", "23.11", "24.05", "24.11", "25.05", "25.11", "26.05"})
            QTest::newRow(release) << QString::fromLatin1(release);
    }
    void everyReleaseKnowsEveryLine()
    {
        QFETCH(QString, release);
        ClusterSpec spec = exampleCluster();
        spec.cluster.image.slurmVersion = release;
        const SlurmVersion version = *SlurmVersion::parse(release);
        spec.scheduling.selectType = version < SlurmVersion{19, 5, -1} ? QStringLiteral("select/cons_res") : QStringLiteral("select/cons_tres");
        const auto conf = SlurmConf::parse(content(bundleOf(spec), "etc/slurm.conf"));
        for (const SlurmConfLine &line : conf->lines) {
            const auto &[key, value] = line.pairs.first();
            for (const auto &verdict : {KeyCatalogue::embedded().key(key, version), KeyCatalogue::embedded().value(key, value, version)}) {
                const bool node = key == QLatin1String("NodeName") || key == QLatin1String("PartitionName");
                // 19.05 uses FastSchedule and already tells that it will go.
                const bool fine = verdict.standing == KeyCatalogue::Standing::Known
                                  || (key == QLatin1String("FastSchedule") && verdict.standing == KeyCatalogue::Standing::Deprecated);
                QVERIFY2(node || fine, qPrintable(key + QLatin1Char('=') + value));
            }
        }
    }

    void everyLineOfSlurmConfHasAReason()
    {
        const Bundle bundle = bundleOf(exampleCluster());
        const BundleFile *conf = bundle.file(QStringLiteral("etc/slurm.conf"));
        const QList<QByteArray> lines = conf->content.split('\n');
        QSet<int> reasoned;
        for (const LineReason &reason : conf->reasons) {
            QVERIFY(!reason.reason.isEmpty());
            reasoned << reason.line;
        }
        for (int i = 0; i < lines.size(); ++i) {
            if (!lines[i].isEmpty() && !lines[i].startsWith('#'))
                QVERIFY2(reasoned.contains(i + 1), lines[i].constData());
        }
    }

    void hostsNameEveryNode()
    {
        const Bundle bundle = bundleOf(exampleCluster());
        const QByteArray hosts = content(bundle, "hosts");
        QVERIFY(hosts.startsWith("127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n"));
        QVERIFY(hosts.contains("\n192.168.100.11\tworker01 slurmctld.workq\n192.168.100.12\tworker02\n192.168.100.13\tworker03\n"));
    }

    void everyNodeReachesItselfInsideItsContainer()
    {
        ClusterSpec spec = exampleCluster();
        spec.servers[1].address = QStringLiteral("two.lab.example");
        const Bundle bundle = bundleOf(spec);
        QVERIFY(content(bundle, "servers/worker01/docker-compose.yml").contains("- \"SLIPWAY_OWN_NAMES=worker01\"\n"));
        QVERIFY(content(bundle, "servers/worker02/docker-compose.yml").contains("- \"SLIPWAY_OWN_NAMES=worker02 two.lab.example\"\n"));
        spec.cluster.network = Cluster::Network::HostNetwork;
        spec.cluster.sshIntoContainer.reset();
        QVERIFY(!content(bundleOf(spec), "servers/worker01/docker-compose.yml").contains("SLIPWAY_OWN_NAMES"));
    }

    void noNodePassesMessagesOnThroughPublishedPorts()
    {
        ClusterSpec spec = exampleCluster();
        QVERIFY(!content(bundleOf(spec), "etc/slurm.conf").contains("TreeWidth"));
        while (spec.servers.size() < 40) {
            Server server = spec.servers.first();
            server.name = QStringLiteral("more%1").arg(spec.servers.size());
            server.address = QStringLiteral("192.168.101.%1").arg(spec.servers.size());
            spec.servers.append(server);
        }
        QVERIFY(content(bundleOf(spec), "etc/slurm.conf").contains("\nTreeWidth=40\n"));
        spec.cluster.network = Cluster::Network::HostNetwork;
        spec.cluster.sshIntoContainer.reset();
        QVERIFY(!content(bundleOf(spec), "etc/slurm.conf").contains("TreeWidth"));
    }

    void readmeLoadsTheImageFromItsArchive()
    {
        ClusterSpec spec = exampleCluster();
        QVERIFY(!content(bundleOf(spec), "README.md").contains("docker load"));
        spec.cluster.image.source = Image::Source::Load;
        spec.cluster.image.archive = QStringLiteral("/data/slurm/my images/slurm.tar");
        QVERIFY(content(bundleOf(spec), "README.md").contains(R"(ssh 192.168.100.12 'docker load -i '\''/data/slurm/my images/slurm.tar'\''')"));
    }

    void portsArePublishedOnTheServersOwnAddress()
    {
        const Bundle bundle = bundleOf(exampleCluster());
        const QByteArray first = content(bundle, "servers/worker01/docker-compose.yml");
        QVERIFY(first.contains("\"192.168.100.11:6817:6817\""));
        QVERIFY(first.contains("\"192.168.100.11:6818:6818\""));
        QVERIFY(first.contains("\"192.168.100.11:60001-60063:60001-60063\""));
        QVERIFY(first.contains("ipv4_address: \"192.168.16.2\""));
        QVERIFY(first.contains("source: ssh\n        target: \"/var/lib/slipway/ssh\"\n"));
        const QByteArray second = content(bundle, "servers/worker02/docker-compose.yml");
        QVERIFY(!second.contains("6817"));
        QVERIFY(second.contains("\"192.168.100.12:60001-60063:60001-60063\""));
        QVERIFY(!second.contains("192.168.16"));
    }

    void composeAcceptsEveryFile_data()
    {
        QTest::addColumn<QString>("compose");
        QTest::addColumn<QString>("kind");
        for (const char *version : {"", "1.25.0", "1.29.2", "2.26.1"}) {
            for (const char *kind : {"plain", "host", "gpu", "backup", "nfs", "hostile", "build", "entrypoint"})
                QTest::addRow("%s %s", version, kind) << QString::fromLatin1(version) << QString::fromLatin1(kind);
        }
    }
    void composeAcceptsEveryFile()
    {
        QFETCH(QString, compose);
        QFETCH(QString, kind);
        if (QStandardPaths::findExecutable(QStringLiteral("docker-compose")).isEmpty())
            QSKIP("docker-compose is not installed");
        ClusterSpec spec = exampleCluster();
        spec.servers.resize(2);
        for (Server &server : spec.servers)
            server.composeVersion = compose;
        if (kind == QLatin1String("host")) {
            spec.cluster.network = Cluster::Network::HostNetwork;
            spec.cluster.sshIntoContainer.reset();
        } else if (kind == QLatin1String("gpu")) {
            spec.servers[1].gpus.append({QStringLiteral("a100"), 2, {}});
        } else if (kind == QLatin1String("backup")) {
            spec.cluster.backupControllers << QStringLiteral("worker02");
        } else if (kind == QLatin1String("nfs")) {
            spec.storage.kind = Storage::Kind::NfsFromController;
        } else if (kind == QLatin1String("hostile")) {
            spec.storage.serverPath = QString::fromUtf8("/data/it's \"my\" 集群: $HOME ${X} #1 \\n");
            spec.storage.mounts[0].hostPath = spec.storage.serverPath;
            spec.cluster.environment.insert(QStringLiteral("A"), QString::fromUtf8("$(touch /tmp/x) `id` 'q' \"q\" ${B} % & * ! 值"));
        } else if (kind == QLatin1String("build")) {
            spec.cluster.image.source = Image::Source::Build;
        } else if (kind == QLatin1String("entrypoint")) {
            spec.cluster.image.profile.entrypoint = QStringList{QStringLiteral("/start me.sh"), QStringLiteral("$x")};
        }
        const Bundle bundle = bundleOf(spec);
        const bool hasVersion = content(bundle, "servers/worker01/docker-compose.yml").contains("\nversion:");
        QCOMPARE(hasVersion, compose.isEmpty() || compose == QLatin1String("1.25.0"));
        QCOMPARE(composeProblem(bundle), QString());
    }

    void hostileValuesArriveAsTheyAre()
    {
        if (QProcess::execute(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import yaml")}) != 0)
            QSKIP("python3-yaml is not installed");
        ClusterSpec spec = exampleCluster();
        const QString path = QString::fromUtf8("/data/it's \"my\" 集群: $HOME ${X} #1 \\n - [a]");
        spec.storage.mounts[0].hostPath = path;
        const QByteArray compose = content(bundleOf(spec), "servers/worker02/docker-compose.yml");
        QProcess python;
        python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import sys,yaml,json; json.dump(yaml.safe_load(sys.stdin.buffer), sys.stdout)")});
        python.write(compose);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        const QJsonObject service = QJsonDocument::fromJson(python.readAllStandardOutput()).object()
                                        [QStringLiteral("services")][QStringLiteral("worker02")].toObject();
        QCOMPARE(service[QStringLiteral("container_name")].toString(), QStringLiteral("worker02"));
        // Compose reads "$$" as "$".
        QCOMPARE(service[QStringLiteral("volumes")][2][QStringLiteral("source")].toString().replace(QLatin1String("$$"), QLatin1String("$")), path);
    }

    void manifestListsEveryFileWithItsHash()
    {
        const Bundle bundle = bundleOf(exampleCluster());
        const QJsonArray files = QJsonDocument::fromJson(content(bundle, "manifest.json")).object()[QStringLiteral("files")].toArray();
        QCOMPARE(files.size(), bundle.files.size() - 1);
        for (const auto &value : files) {
            const QJsonObject entry = value.toObject();
            const BundleFile *file = bundle.file(entry[QStringLiteral("path")].toString());
            QVERIFY(file);
            QCOMPARE(entry[QStringLiteral("sha256")].toString().toLatin1(), QCryptographicHash::hash(file->content, QCryptographicHash::Sha256).toHex());
            QCOMPARE(entry[QStringLiteral("role")].toString(), roleName(file->role));
        }
    }

    void sameSpecSameBytes() { QCOMPARE(bundleOf(exampleCluster()), bundleOf(exampleCluster())); }

    void ownOptionsReplaceOurs()
    {
        ClusterSpec spec = exampleCluster();
        spec.scheduling.extraOptions.insert(QStringLiteral("proctracktype"), QStringLiteral("proctrack/pgid"));
        spec.scheduling.extraOptions.insert(QStringLiteral("PrologFlags"), QStringLiteral("Alloc Contain"));
        const auto conf = SlurmConf::parse(content(bundleOf(spec), "etc/slurm.conf"));
        QCOMPARE(conf->all(QStringLiteral("ProctrackType")).size(), 1);
        QCOMPARE(conf->value(QStringLiteral("ProctrackType")), QStringLiteral("proctrack/pgid"));
        QCOMPARE(conf->value(QStringLiteral("PrologFlags")), QStringLiteral("Alloc Contain"));
    }

    void dnsNamesBecomeNodeAddr()
    {
        ClusterSpec spec = exampleCluster();
        spec.servers[0].address = QStringLiteral("srv1.lab.example");
        const auto conf = SlurmConf::parse(content(bundleOf(spec), "etc/slurm.conf"));
        QCOMPARE(conf->value(QStringLiteral("SlurmctldHost")), QStringLiteral("worker01(srv1.lab.example)"));
        QCOMPARE(conf->all(QStringLiteral("NodeName"))[0].value(QStringLiteral("NodeAddr")), QStringLiteral("srv1.lab.example"));
    }
};

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
