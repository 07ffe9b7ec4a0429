// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/checkedcluster.h"
#include "cluster/clusterfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Slipway;

namespace {
const QString name = QStringLiteral("t.slipway.yaml");

QByteArray example()
{
    return ClusterFile::fromSpec(exampleCluster()).toYaml();
}

/// Lines that differ between two texts of equal line count, or -1.
int changedLines(const QByteArray &a, const QByteArray &b)
{
    const auto left = a.split('\n');
    const auto right = b.split('\n');
    if (left.size() != right.size())
        return -1;
    int changed = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        changed += left[i] != right[i];
    return changed;
}
} // namespace

class TestClusterFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleSurvivesRoundTrip()
    {
        const auto file = ClusterFile::parse(example(), name);
        QVERIFY2(file, file ? "" : qPrintable(file.error().where + file.error().message));
        QCOMPARE(file->spec(), exampleCluster());
        QCOMPARE(file->toYaml(), example());
        QVERIFY(file->warnings().isEmpty());
    }

    void commentsAndUnknownKeysSurvive()
    {
        QByteArray text = example();
        text.replace("  controller: worker01\n", "  controller: worker01   # in the cold room\n  moon-phase: full\n\n  # why\n");
        text.replace("    cpus: 128\n", "    cpus: 128 # counted\n");
        auto file = ClusterFile::parse(text, name);
        QVERIFY(file);
        QCOMPARE(file->warnings().size(), 1);
        QVERIFY(file->warnings().first().message.contains(QLatin1String("moon-phase")));
        ClusterSpec spec = file->spec();
        spec.servers[1].cpus = 64;
        file->setSpec(spec);
        const QByteArray saved = file->toYaml();
        QCOMPARE(changedLines(text, saved), 1);
        QVERIFY(saved.contains("cpus: 64 # counted"));
        QCOMPARE(ClusterFile::parse(saved, name)->spec(), spec);
    }

    void addingAndRemovingKeepsTheRest()
    {
        QByteArray text = example();
        text.replace("servers:\n", "# my servers\nservers:\n");
        auto file = ClusterFile::parse(text, name);
        ClusterSpec spec = file->spec();
        Server server;
        server.name = QStringLiteral("worker04");
        server.address = QStringLiteral("192.168.100.14");
        server.cpus = 12;
        spec.servers.append(server);
        spec.cluster.backupControllers << QStringLiteral("worker02");
        spec.cluster.environment.clear();
        spec.storage.mounts.clear();
        file->setSpec(spec);
        const QByteArray saved = file->toYaml();
        QVERIFY(saved.contains("# my servers"));
        QCOMPARE(ClusterFile::parse(saved, name)->spec(), spec);
        spec.servers.removeAt(1);
        file->setSpec(spec);
        QVERIFY(file->toYaml().contains("# my servers"));
        QCOMPARE(ClusterFile::parse(file->toYaml(), name)->spec(), spec);
    }

    void slurmrestdComesGoesAndStays()
    {
        const QByteArray mine = "slurmrestd: # of the computing centre\n  url: https://controller:6820\n  user: ada # me\n  x-note: kept\n";
        auto file = ClusterFile::parse(example() + mine, name);
        QVERIFY2(file, file ? "" : qPrintable(file.error().where + file.error().message));
        QVERIFY(file->warnings().isEmpty());
        ClusterSpec spec = file->spec();
        QCOMPARE(spec.slurmrestd, (SlurmrestdAccess{QStringLiteral("https://controller:6820"), QStringLiteral("ada"), {}, false}));
        spec.servers[1].cpus = 64; // as the wizard does
        file->setSpec(spec);
        QVERIFY2(file->toYaml().endsWith(mine), file->toYaml().constData());
        spec.slurmrestd->caFile = QStringLiteral("~/ca.pem");
        spec.slurmrestd->allowUnencrypted = true;
        file->setSpec(spec);
        QVERIFY(file->toYaml().contains("user: ada # me\n"));
        QCOMPARE(ClusterFile::parse(file->toYaml(), name)->spec(), spec);
        QCOMPARE(ClusterFile::parse(ClusterFile::fromSpec(spec).toYaml(), name)->spec(), spec);
        spec.slurmrestd.reset();
        file->setSpec(spec);
        QCOMPARE(ClusterFile::parse(file->toYaml(), name)->spec(), spec);
        QVERIFY(!file->toYaml().contains("controller:6820"));
        QVERIFY(!example().contains("slurmrestd")); // and who has none does not see it
    }

    void hostileTextsSurviveRoundTrip_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *row : {"no", "0755", "22:22", "1e3", "~", "null", "a: b", "a #b", "- a", "\"q\"", "'q'", "a\\b", "  a ",
                                "\xe4\xb8\xad\xe6\x96\x87 path", "*a", "&a", "!x", "%d", "@", "`", "{", "[", "line\nbreak", "\t", "<img src=x>"})
            QTest::newRow(row) << QString::fromUtf8(row);
    }
    void hostileTextsSurviveRoundTrip()
    {
        QFETCH(QString, text);
        ClusterSpec spec = exampleCluster();
        spec.cluster.environment.insert(QStringLiteral("X"), text);
        spec.storage.mounts[0].hostPath = text;
        spec.servers[0].name = text;
        const auto fresh = ClusterFile::parse(ClusterFile::fromSpec(spec).toYaml(), name);
        QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().message));
        QCOMPARE(fresh->spec(), spec);
        auto patched = ClusterFile::parse(example(), name);
        patched->setSpec(spec);
        QCOMPARE(ClusterFile::parse(patched->toYaml(), name)->spec(), spec);
    }

    void badFilesSayWhereAndWhat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        const QByteArray head = "slipway: 1\n";
        QTest::newRow("empty") << QByteArray() << QStringLiteral("t.slipway.yaml:1:1") << QStringLiteral("slipway: 1");
        QTest::newRow("tab") << head + "cluster:\n\tname: x\n" << QStringLiteral(":3:") << QStringLiteral("tab");
        QTest::newRow("duplicate") << head + "cluster:\n  name: a\n  name: b\n" << QStringLiteral(":4:3") << QStringLiteral("twice");
        QTest::newRow("alias") << head + "cluster: &a\n  name: *a\n" << QStringLiteral(":2:") << QStringLiteral("Anchor");
        QTest::newRow("type") << head + "servers: 5\n" << QStringLiteral(":2:10") << QStringLiteral("a list");
        QTest::newRow("number") << head + "servers:\n  - name: a\n    cpus: many\n" << QStringLiteral(":4:11") << QStringLiteral("whole number");
        QTest::newRow("port 0") << head + "servers:\n  - name: a\n    ssh: {port: 0}\n" << QStringLiteral(":4:17") << QStringLiteral("1 to 65535");
        QTest::newRow("octal") << head + "servers:\n  - name: a\n    cpus: 012\n" << QStringLiteral(":4:11") << QStringLiteral("whole number");
        QTest::newRow("bool") << head + "servers:\n  - ssh: {agent: yes}\n" << QStringLiteral(":3:") << QStringLiteral("true or false");
        QTest::newRow("choice") << head + "cluster:\n  network: token-ring\n" << QStringLiteral(":3:12") << QStringLiteral("published-ports");
        QTest::newRow("token") << head + "slurmrestd:\n  url: https://c\n  token: eyJhbGc\n" << QStringLiteral(":4:10") << QStringLiteral("No secret");
        QTest::newRow("newer") << QByteArray("slipway: 7\n") << QStringLiteral(":1:10") << QStringLiteral("newer");
        QTest::newRow("nul") << head + QByteArray("a\0b", 3) << QStringLiteral("t.slipway.yaml") << QStringLiteral("text file");
        QTest::newRow("deep") << head + "a: " + QByteArray(200, '[') + QByteArray(200, ']') << QStringLiteral(":2:") << QStringLiteral("deep");
        QTest::newRow("documents") << head + "---\nslipway: 1\n" << QString() << QStringLiteral("more than one");
    }
    void badFilesSayWhereAndWhat()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, words);
        const auto file = ClusterFile::parse(text, name);
        QVERIFY(!file);
        QVERIFY2(file.error().where.contains(where), qPrintable(file.error().where));
        QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
    }

    void answersHaveAPlace()
    {
        const auto file = ClusterFile::parse("slipway: 1\nservers:\n  - name: a\n    ssh: {user: me}\n  - name: b\n", name);
        QVERIFY(file);
        const QStringList places = file->placesOf({QStringLiteral("servers[0].ssh.user"), QStringLiteral("servers[1].address"),
                                                   QStringLiteral("servers[7].name"), QStringLiteral("scheduling.partitions")});
        const QStringList expected = {QStringLiteral("t.slipway.yaml:4:17"), QStringLiteral("t.slipway.yaml:5:5"),
                                      QStringLiteral("t.slipway.yaml:3:3"), QStringLiteral("t.slipway.yaml:1:1")};
        QCOMPARE(places, expected);
        QCOMPARE(ClusterFile::fromSpec(file->spec()).placesOf({QStringLiteral("servers")}), QStringList{QString()});
    }

    void hugeFilesAreRefusedAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!ClusterFile::parse(QByteArray(10 * 1024 * 1024, 'a'), name));
        QByteArray bomb = "slipway: 1\na: &a [x]\n";
        for (int i = 0; i < 30; ++i)
            bomb += "b" + QByteArray::number(i) + ": [*a, *a, *a, *a]\n";
        QVERIFY(!ClusterFile::parse(bomb, name));
        QVERIFY(timer.elapsed() < 2000);
    }

    void cutAnywhereNeverCrashes()
    {
        const QByteArray text = example();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto file = ClusterFile::parse(text.left(i), name);
            if (!file)
                QVERIFY(!file.error().message.isEmpty());
        }
    }

    void typoIsNoticedWithASuggestion()
    {
        QByteArray text = example();
        text.replace("    cpus: 128", "    cpu: 128");
        const auto file = ClusterFile::parse(text, name);
        QVERIFY(file);
        QVERIFY(file->warnings().first().message.contains(QStringLiteral("“cpus”")));
    }

    void aChangeLeavesWhatAPersonWroteAndWhatSomebodyElseDid()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# mine\n" + example());
        file.close();
        const ClusterSpec before = exampleCluster();
        ClusterSpec after = before;
        after.cluster.controller = QStringLiteral("worker02");
        QVERIFY(ClusterFile::change(path, before, after));
        QCOMPARE(ClusterFile::load(path)->spec(), after);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("# mine\n"));
        const Result<void> again = ClusterFile::change(path, before, after); // it is not as it was before
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Conflict);
        QCOMPARE(ClusterFile::load(path)->spec(), after);
    }

    void failedSaveKeepsTheOldFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(name);
        QVERIFY(ClusterFile::fromSpec(exampleCluster()).save(path));
        ClusterFile changed = ClusterFile::fromSpec(ClusterSpec{});
        QVERIFY(!changed.save(dir.filePath(QStringLiteral("missing/x.yaml"))));
        QVERIFY(!changed.save(QStringLiteral("/dev/null")));
        QVERIFY(!changed.save(dir.path()));
        // A disk that is full after 100 bytes, as the kernel tells it.
        const auto handler = signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tiny{100, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tiny);
        ClusterSpec other = exampleCluster();
        other.cluster.name = QStringLiteral("other");
        const Result<void> full = ClusterFile::fromSpec(other).save(path);
        setrlimit(RLIMIT_FSIZE, &before);
        signal(SIGXFSZ, handler);
        QVERIFY(!full);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
        QCOMPARE(ClusterFile::load(path)->spec(), exampleCluster());
    }
};

QTEST_GUILESS_MAIN(TestClusterFile)
#include "tst_clusterfile.moc"
