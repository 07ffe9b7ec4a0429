// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/applyfacts.h"
#include "survey/factsfindings.h"

#include <QTest>

#include <functional>

using namespace Slipway;

namespace {

ServerFacts goodFacts()
{
    ServerFacts facts;
    facts.architecture = QStringLiteral("x86_64");
    facts.account = QStringLiteral("ada");
    facts.cpus = 128;
    facts.sockets = 2;
    facts.coresPerSocket = 32;
    facts.threadsPerCore = 2;
    facts.memoryMiB = 257000;
    facts.docker = {DockerFacts::State::Ready, QStringLiteral("26.1.5"), QStringLiteral("2.26.1"), {}};
    facts.folders = {{QStringLiteral("/data/slurm"), FolderFacts::State::Present, true, QStringLiteral("nfs"),
                      QStringLiteral("/data"), 700000},
                     {QStringLiteral("/data/cq"), FolderFacts::State::Present, true, QStringLiteral("nfs"),
                      QStringLiteral("/data"), 700000}};
    facts.busyPorts = {22, 111};
    facts.clockUncertaintyMs = 20;
    return facts;
}

QMap<QString, ServerFacts> allGood(const ClusterSpec &spec)
{
    QMap<QString, ServerFacts> facts;
    for (const Server &server : spec.servers)
        facts.insert(server.name, goodFacts());
    return facts;
}

struct Case
{
    ClusterSpec &spec;
    ServerFacts &second; ///< of worker02
};

using Break = std::function<void(Case &)>;

} // namespace

Q_DECLARE_METATYPE(Break)

/// What measuring tells about a cluster, and what it fills in.
class TestFactsFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodServersHaveNoFinding()
    {
        const ClusterSpec spec = exampleCluster();
        const Findings findings = factsFindings(spec, allGood(spec));
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().message));
    }

    void unmeasuredServersHaveNoFinding()
    {
        QVERIFY(factsFindings(exampleCluster(), {}).isEmpty());
        ClusterSpec spec = exampleCluster();
        const QMap<QString, ServerFacts> one = {{QStringLiteral("worker03"), goodFacts()}};
        QVERIFY(factsFindings(spec, one).isEmpty());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<Break>("breaks");
        QTest::addColumn<QString>("id"); // empty: nothing may be found
        QTest::addColumn<Finding::Severity>("severity");
        QTest::addColumn<QString>("where");
        const auto error = Finding::Severity::Error;
        const auto warning = Finding::Severity::Warning;
        const QString address = QStringLiteral("servers[1].address");
        const QString shared = QStringLiteral("storage.server-path");
        using Docker = DockerFacts::State;
        using Folder = FolderFacts::State;
        const auto row = [](const char *name, const Break &breaks, const char *id, Finding::Severity severity,
                            const QString &where) {
            QTest::newRow(name) << breaks << QString::fromLatin1(id) << severity << where;
        };
        const auto fine = [&row](const char *name, const Break &breaks) {
            row(name, breaks, "", Finding::Severity::Info, {});
        };

        row(
            "fewer CPUs", [](Case &c) { c.second.cpus = 64; }, "facts.cpus", error,
            QStringLiteral("servers[1].cpus"));
        fine("more CPUs", [](Case &c) { c.second.cpus = 256; });
        row(
            "other topology",
            [](Case &c) {
                Server &server = c.spec.servers[1];
                server.sockets = 4, server.coresPerSocket = 32, server.threadsPerCore = 1;
            },
            "facts.topology", error, QStringLiteral("servers[1].sockets"));
        fine("topology not known", [](Case &c) {
            Server &server = c.spec.servers[1];
            server.sockets = 4, server.coresPerSocket = 32, server.threadsPerCore = 1;
            c.second.sockets = c.second.coresPerSocket = c.second.threadsPerCore = 0;
        });
        row(
            "less memory", [](Case &c) { c.spec.servers[1].memoryMiB = 257001; }, "facts.memory", error,
            QStringLiteral("servers[1].memory-mib"));
        row(
            "no head-room", [](Case &c) { c.spec.servers[1].memoryMiB = 257000; }, "facts.memory.headroom",
            warning, QStringLiteral("servers[1].memory-mib"));
        fine("memory as promised", [](Case &c) { c.spec.servers[1].memoryMiB = promisedMemoryMiB(257000); });
        row(
            "fewer GPUs",
            [](Case &c) {
                c.spec.servers[1].gpus = {{QStringLiteral("a100"), 2, {}}};
                c.second.gpus = {{QStringLiteral("a100"), 1, {}}};
            },
            "facts.gpus", warning, QStringLiteral("servers[1].gpus"));

        row(
            "no Docker", [](Case &c) { c.second.docker = {}; }, "facts.docker.missing", error, address);
        row(
            "Docker stopped", [](Case &c) { c.second.docker.state = Docker::NotRunning; },
            "facts.docker.stopped", error, address);
        row(
            "not in the group", [](Case &c) { c.second.docker.state = Docker::NotAllowed; },
            "facts.docker.denied", error, address);
        row(
            "old login", [](Case &c) { c.second.docker.state = Docker::LoginTooOld; }, "facts.docker.login",
            error, address);
        row(
            "Docker hangs", [](Case &c) { c.second.docker.state = Docker::Hanging; }, "facts.docker.hangs",
            error, address);
        row(
            "no Compose", [](Case &c) { c.second.docker.composeVersion.clear(); }, "facts.compose.missing",
            error, address);

        row(
            "slurmd's port", [](Case &c) { c.second.busyPorts << 6818; }, "facts.port", error, address);
        row(
            "an srun port", [](Case &c) { c.second.busyPorts << 60063; }, "facts.port", error, address);
        fine("slurmctld's port on a worker", [](Case &c) { c.second.busyPorts << 6817; });
        row(
            "slurmctld's port on a backup",
            [](Case &c) {
                c.spec.cluster.backupControllers = {QStringLiteral("worker02")};
                c.second.busyPorts << 6817;
            },
            "facts.port", error, address);
        fine("its own container", [](Case &c) {
            c.second.busyPorts << 6818;
            c.second.docker.running = {QStringLiteral("worker02")};
        });

        row(
            "shared folder missing", [](Case &c) { c.second.folders[0].state = Folder::Missing; },
            "facts.folder.missing", error, shared);
        fine("made by Slipway", [](Case &c) {
            c.spec.storage.kind = Storage::Kind::CopyToServers;
            c.second.folders[0].state = Folder::Missing;
        });
        row(
            "mounted folder missing", [](Case &c) { c.second.folders[1].state = Folder::Missing; },
            "facts.folder.missing", error, QStringLiteral("storage.mounts[0].host"));
        row(
            "not a folder", [](Case &c) { c.second.folders[0].state = Folder::NotAFolder; },
            "facts.folder.file", error, shared);
        row(
            "file server away", [](Case &c) { c.second.folders[0].state = Folder::Hanging; },
            "facts.folder.hangs", error, shared);
        row(
            "read-only", [](Case &c) { c.second.folders[0].writable = false; }, "facts.folder.read-only",
            warning, shared);
        row(
            "not mounted", [](Case &c) { c.second.folders[0].mountPoint = QStringLiteral("/"); },
            "facts.folder.local", warning, shared);
        fine("the NAS itself", [](Case &c) {
            c.spec.storage.nasHost = c.spec.servers[1].address;
            c.second.folders[0].mountPoint = QStringLiteral("/");
        });
        row(
            "nearly full", [](Case &c) { c.second.folders[0].freeMiB = 100; }, "facts.folder.space", warning,
            shared);

        row(
            "clock 1 min ahead", [](Case &c) { c.second.clockOffsetMs = 60000; }, "facts.clock", warning,
            address);
        row(
            "clock 5 min behind", [](Case &c) { c.second.clockOffsetMs = -300000; }, "facts.clock", error,
            address);
        fine("clock not surely wrong", [](Case &c) {
            c.second.clockOffsetMs = 60000;
            c.second.clockUncertaintyMs = 40000;
        });
        row(
            "other architecture", [](Case &c) { c.second.architecture = QStringLiteral("aarch64"); },
            "facts.architecture", warning, address);
    }
    void findsWhatIsWrong()
    {
        QFETCH(Break, breaks);
        QFETCH(QString, id);
        QFETCH(Finding::Severity, severity);
        QFETCH(QString, where);
        ClusterSpec spec = exampleCluster();
        QMap<QString, ServerFacts> facts = allGood(spec);
        Case which{spec, facts[QStringLiteral("worker02")]};
        breaks(which);
        Findings findings = factsFindings(spec, facts);
        if (id == QLatin1String("facts.docker.missing"))
            QCOMPARE(findings.size(), 1); // and nothing of Compose
        QCOMPARE(findings.size(), id.isEmpty() ? 0 : 1);
        if (id.isEmpty())
            return;
        QCOMPARE(findings[0].id, id);
        QCOMPARE(findings[0].severity, severity);
        QCOMPARE(findings[0].where, where);
        QVERIFY2(findings[0].message.contains(QStringLiteral("worker02")), qPrintable(findings[0].message));
        QVERIFY(!findings[0].message.contains(QLatin1Char('%')));
    }

    void ownClockDoesNotMatter()
    {
        const ClusterSpec spec = exampleCluster();
        QMap<QString, ServerFacts> facts = allGood(spec);
        for (ServerFacts &server : facts)
            server.clockOffsetMs = 3600000; // this computer is an hour behind all of them
        QVERIFY(factsFindings(spec, facts).isEmpty());
    }

    void errorsComeFirst()
    {
        const ClusterSpec spec = exampleCluster();
        QMap<QString, ServerFacts> facts = allGood(spec);
        facts[QStringLiteral("worker01")].folders[0].writable = false;
        facts[QStringLiteral("worker03")].docker = {};
        const Findings findings = factsFindings(spec, facts);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].severity, Finding::Severity::Error);
    }

    void memoryKeepsHeadRoom_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("promised");
        QTest::newRow("tiny") << qint64(400) << qint64(0);
        QTest::newRow("2 GiB") << qint64(2048) << qint64(1536);
        QTest::newRow("64 GiB") << qint64(65536) << qint64(62260);
        QTest::newRow("1 TiB") << qint64(1048576) << qint64(1040384);
    }
    void memoryKeepsHeadRoom()
    {
        QFETCH(qint64, total);
        QFETCH(qint64, promised);
        QCOMPARE(promisedMemoryMiB(total), promised);
    }

    void appliedFactsHaveNoFinding()
    {
        ClusterSpec spec = exampleCluster();
        ServerFacts facts = goodFacts();
        facts.cpus = 12;
        facts.sockets = 1;
        facts.coresPerSocket = 6;
        facts.gpus = {{QStringLiteral("l40s"), 1, {QStringLiteral("/dev/nvidia0")}}};
        const Server before = spec.servers[0];
        spec.servers[0] = applyFacts(before, facts);
        const Server &after = spec.servers[0];
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.address, before.address);
        QCOMPARE(after.cpus, 12);
        QCOMPARE(after.sockets * after.coresPerSocket * after.threadsPerCore, 12);
        QCOMPARE(after.memoryMiB, promisedMemoryMiB(257000));
        QCOMPARE(after.gpus, facts.gpus);
        QCOMPARE(after.composeVersion, QStringLiteral("2.26.1"));
        QVERIFY(factsFindings(spec, {{after.name, facts}}).isEmpty());
    }

    void whatWasNotMeasuredStays()
    {
        Server server = exampleCluster().servers[0];
        server.memoryMiB = 1000;
        server.gpus = {{QStringLiteral("mi300"), 8, {}}};
        server.composeVersion = QStringLiteral("1.29.2");
        QCOMPARE(applyFacts(server, {}), server);
    }

    void surveysTheSharedFolderAndTheMounts()
    {
        ClusterSpec spec = exampleCluster();
        spec.storage.mounts.append({QStringLiteral("/data/slurm"), QStringLiteral("/x"), false});
        QCOMPARE(surveyedFolders(spec),
                 QStringList({QStringLiteral("/data/slurm"), QStringLiteral("/data/cq")}));
        QCOMPARE(surveyedFolders(ClusterSpec{}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFactsFindings)
#include "tst_factsfindings.moc"
