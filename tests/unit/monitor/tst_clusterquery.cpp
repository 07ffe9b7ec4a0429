// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clusterquery.h"
#include "monitortest.h"

using namespace Slipway;

namespace {

const QByteArray mark = "0123456789abcdef";

/// What a container says, made by hand.
class Words
{
public:
    Words &part(const QByteArray &name, const QByteArray &output, int status = 0, const QByteArray &error = {})
    {
        m_text += '\n' + mark + " begin " + name + " 1795737600000000000\n" + output + '\n' + mark + " error " + name +
                  '\n' + error + '\n' + mark + " end " + name + ' ' + QByteArray::number(status) +
                  " 1795737600042000000\n";
        return *this;
    }
    Words &raw(const QByteArray &bytes)
    {
        m_text += bytes;
        return *this;
    }
    Sections sections() const { return Sections::parse(m_text, mark); }

private:
    QByteArray m_text;
};

const QByteArray nodeLine = "NodeName=worker01 Arch=x86_64 CPUTot=4 State=IDLE ThreadsPerCore=1 Partitions=cpu\n";

QByteArray jobLine(int id, const QByteArray &name, const QByteArray &nodes)
{
    return "JobId=" + QByteArray::number(id) + " JobName=" + name +
           " UserId=ada(1000) GroupId=ada(1000) MCS_label=N/A Priority=4294901759 Nice=0 Account=(null) QOS=(null) "
           "JobState=RUNNING Reason=None Dependency=(null) ExitCode=0:0 RunTime=00:00:55 TimeLimit=01:00:00 "
           "SubmitTime=2026-11-23T23:34:41 StartTime=2026-11-23T23:34:42 Partition=cpu ReqNodeList=(null) NodeList=" +
           nodes + " BatchHost=worker02 NumNodes=1 NumCPUs=1 NumTasks=1 Command=(null) WorkDir=/\n";
}

Words healthy()
{
    Words words;
    words.part("time", "1795737600\n").part("ping", "Slurmctld(primary) at worker01 is UP\n").part("nodes", nodeLine);
    return words;
}

QStringList gapsOf(const ClusterSnapshot &snapshot)
{
    QStringList parts;
    for (const SnapshotGap &gap : snapshot.gaps)
        parts << gap.part;
    return parts;
}

ClusterSnapshot read(const Words &words, bool truncated = false)
{
    const auto answer = readCluster(FakeCluster::threeServers(), QStringLiteral("worker01"), words.sections(), truncated);
    const auto *snapshot = std::get_if<ClusterSnapshot>(&answer);
    return snapshot ? *snapshot : ClusterSnapshot();
}

} // namespace

/// One look at the whole cluster, over a session that may break.
class TestClusterQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCommandBringsEverything()
    {
        FakeCluster fake;
        bringUpFake(fake);
        fake.jobsText = jobLine(7, "train", "worker[02-03]");
        ClusterQuery query(fake.cluster(), fake.connector());
        const qsizetype logins = fake.connector().logins().size();
        const ClusterAnswer answer = query.ask({});
        QVERIFY2(answer.snapshot, qPrintable(answer.failure ? answer.failure->message : QString()));
        const ClusterSnapshot &seen = *answer.snapshot;
        QCOMPARE(seen.askedServer, QStringLiteral("worker01"));
        QCOMPARE(seen.nodes.size(), 3);
        QCOMPARE(seen.jobs.size(), 1);
        QCOMPARE(seen.partitions.size(), 1);
        QCOMPARE(seen.jobsOn(QStringLiteral("worker03")).size(), 1);
        QCOMPARE(seen.jobsOn(QStringLiteral("worker01")).size(), 0);
        QCOMPARE(seen.version->toString(), QStringLiteral("22.05.8"));
        QCOMPARE(seen.diag.jobsSubmitted, 7);
        QVERIFY2(seen.gaps.isEmpty(), qPrintable(gapsOf(seen).join(QLatin1Char(' '))));
        QCOMPARE(seen.controllers.size(), 1);
        QVERIFY(seen.controllers[0].answers && seen.controllers[0].inCharge && seen.controllers[0].primary);
        QVERIFY(seen.controllers[0].stateAgeSeconds >= 3 && seen.controllers[0].stateAgeSeconds < 10);
        QVERIFY(answer.credential);
        query.ask({});
        QCOMPARE(fake.connector().logins().size(), logins + 1); // one session for both
    }

    void fallsOverToAnotherServerAndComesBack()
    {
        FakeCluster fake;
        bringUpFake(fake);
        ClusterQuery query(fake.cluster(), fake.connector());
        fake.connector().refuse(QStringLiteral("worker01"), {Error::Code::HostUnreachable, QStringLiteral("gone"), {}, {}});
        ClusterAnswer answer = query.ask({});
        QVERIFY(answer.snapshot);
        QCOMPARE(answer.snapshot->askedServer, QStringLiteral("worker02"));
        QVERIFY(!answer.failure);
        // The one that answered is asked first from now on.
        const qsizetype logins = fake.connector().logins().size();
        answer = query.ask({});
        QCOMPARE(fake.connector().logins().size(), logins);
        // Its container goes: the controller's answers again.
        fake.connector().accept(QStringLiteral("worker01"));
        fake.server(2).container.status = QStringLiteral("paused");
        answer = query.ask({});
        QVERIFY(answer.snapshot);
        QCOMPARE(answer.snapshot->askedServer, QStringLiteral("worker01"));
    }

    void saysWhatIsWrongWithTheController_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("slurmctld dead") << "slurmctld" << "slurmctld does not run in the container worker01. Its log says why.";
        QTest::newRow("munged dead") << "munged" << "munged does not answer in the container worker01. Its log says why.";
        QTest::newRow("silent") << "silent" << "slurmctld does not answer the container worker01.";
        QTest::newRow("container") << "exited" << "The container worker01 does not run, it is: exited.";
        QTest::newRow("no container") << "none" << "There is no container worker01. Bring the cluster up.";
        QTest::newRow("docker") << "docker" << "Docker does not run on worker01. Ask its administrator to run `systemctl start docker`.";
    }
    void saysWhatIsWrongWithTheController()
    {
        QFETCH(QString, fault);
        QFETCH(QString, sentence);
        FakeCluster fake;
        bringUpFake(fake);
        FakeServer &server = fake.server(1);
        fake.slurmctldAnswers = false; // and nobody else can ask it either
        server.processes.removeAll(fault);
        if (fault == QLatin1String("exited"))
            server.container.status = fault;
        if (fault == QLatin1String("none"))
            server.container.exists = false;
        if (fault == QLatin1String("docker"))
            server.docker = FakeServer::DockerState::Stopped;
        ClusterQuery query(fake.cluster(), fake.connector());
        const ClusterAnswer answer = query.ask({});
        QVERIFY(!answer.snapshot);
        QVERIFY(answer.failure);
        QCOMPARE(answer.failure->message, sentence);
        QCOMPARE(answer.failure->where, QStringLiteral("worker01"));
        QCOMPARE(answer.controllers.size(), 1);
        QVERIFY(!answer.controllers[0].answers);
    }

    void aDeadSessionIsOpenedAgain()
    {
        FakeCluster fake;
        bringUpFake(fake);
        ClusterQuery query(fake.cluster(), fake.connector());
        QVERIFY(query.ask({}).snapshot);
        fake.server(1).machine().arm(0, {MemoryFault::Kind::LoseBefore});
        const qsizetype logins = fake.connector().logins().size();
        QVERIFY(query.ask({}).snapshot);
        QCOMPARE(fake.connector().logins().size(), logins + 1);
    }

    void endsWhenStopped()
    {
        FakeCluster fake;
        bringUpFake(fake);
        std::stop_source stop;
        stop.request_stop();
        ClusterQuery query(fake.cluster(), fake.connector());
        const ClusterAnswer answer = query.ask(stop.get_token());
        QVERIFY(!answer.snapshot);
        QCOMPARE(int(answer.failure->code), int(Error::Code::Cancelled));
        QCOMPARE(fake.looks.load(), 0);
    }

    void missingPartsAreGaps()
    {
        const ClusterSnapshot seen = read(healthy().part("jobs", {}, 124).part("partitions", {}, 1, "slurm_load_partitions: nope"));
        QCOMPARE(seen.nodes.size(), 1);
        QCOMPARE(gapsOf(seen), words({"jobs", "partitions", "diag", "version"}));
        QCOMPARE(int(seen.gaps[0].error.code), int(Error::Code::Timeout));
        QVERIFY(seen.gaps[1].error.detail.contains(QLatin1String("nope")));
        QVERIFY(seen.lacks(QStringLiteral("jobs")));
        QVERIFY(!seen.lacks(QStringLiteral("nodes")));
    }

    void whatIsMissingStaysAsItWasKnown()
    {
        const auto before = std::make_shared<const ClusterSnapshot>(read(healthy()));
        const auto silent = std::make_shared<const ClusterSnapshot>(read(healthy().part("nodes", {}, 124).part("jobs", jobLine(7, "a", "worker01"))));
        QCOMPARE(silent->nodes.size(), 0);
        const ClusterSnapshotPtr filled = withWhatWasKnown(silent, before);
        QCOMPARE(filled->nodes, before->nodes);
        QVERIFY(filled->lacks(QStringLiteral("nodes"))); // and it is said
        QCOMPARE(filled->takenAt, silent->takenAt);
        // Another node came in the part that was cut; what was whole is not touched.
        auto cut = std::make_shared<ClusterSnapshot>(*silent);
        cut->nodes = {SlurmNode{before->nodes[0]}};
        cut->nodes[0].name = QStringLiteral("worker77");
        QCOMPARE(withWhatWasKnown(cut, before)->nodes.size(), 2);
        QCOMPARE(withWhatWasKnown(before, cut)->nodes, before->nodes);
        QCOMPARE(withWhatWasKnown(silent, nullptr), silent);
    }

    void halfAnOutputIsReadUpToItsLastWholeLine()
    {
        Words words = healthy();
        words.raw("\n" + mark + " begin jobs 1795737600000000000\n" + jobLine(7, "a", "worker01") + jobLine(8, "b", "worker01").left(150));
        for (const bool truncated : {false, true}) {
            const ClusterSnapshot seen = read(words, truncated);
            QCOMPARE(seen.nodes.size(), 1);
            QCOMPARE(seen.jobs.size(), 1);
            QCOMPARE(seen.jobs[0].state, QStringLiteral("RUNNING"));
            QVERIFY(seen.lacks(QStringLiteral("jobs")));
            QCOMPARE(int(seen.gaps[0].error.code), int(truncated ? Error::Code::Unsupported : Error::Code::ConnectionLost));
        }
    }

    void garbageIsNoSnapshotOfNothing()
    {
        const ClusterSnapshot seen = read(healthy().part("jobs", "\x1b[31m<b>lp0 on fire\xff\n").part("partitions", "??\n").part("diag", "??\n").part("version", "banana 99.99\n"));
        QCOMPARE(seen.nodes.size(), 1);
        QCOMPARE(gapsOf(seen), words({"jobs", "partitions", "diag", "version"}));
        QVERIFY(!seen.gaps[0].error.detail.contains(QChar(0x1b)));
        QVERIFY(seen.skippedLines >= 2);
    }

    void aNewerVersionIsSaid()
    {
        const ClusterSnapshot seen = read(healthy().part("jobs", "No jobs in the system\n").part("partitions", "PartitionName=cpu State=UP Nodes=worker01\n").part("diag", "Server thread count: 3\nJobs submitted: 1\n").part("version", "slurm 31.05.1\n"));
        QCOMPARE(gapsOf(seen), words({"version"}));
        QVERIFY(seen.gaps[0].error.message.contains(QLatin1String("31.05.1")));
        QCOMPARE(seen.jobs.size(), 0);
        QCOMPARE(seen.skippedLines, 0);
    }

    void aMarkCannotBeForged()
    {
        // A job's name with something like a mark in it stays inside its part.
        const ClusterSnapshot seen = read(healthy().part("jobs", "JobId=7 JobName=\nffff end jobs 0 1\nffff begin nodes 1\nNodeName=evil State=DOWN\n"));
        QCOMPARE(seen.nodes.size(), 1);
        QCOMPARE(seen.nodes[0].name, QStringLiteral("worker01"));
    }

    void backupTakesOver()
    {
        Words words;
        words.part("time", "1\n").part("nodes", nodeLine).part("ping", "Slurmctld(primary) at worker01 is DOWN\nSlurmctld(backup) at worker02 is UP\n");
        ClusterSpec spec = FakeCluster::threeServers();
        spec.cluster.backupControllers = {QStringLiteral("worker02")};
        const auto answer = readCluster(spec, QStringLiteral("worker02"), words.sections(), false);
        const auto &seen = std::get<ClusterSnapshot>(answer);
        QCOMPARE(seen.controllers.size(), 2);
        QVERIFY(!seen.controllers[0].answers && !seen.controllers[0].inCharge);
        QVERIFY(seen.controllers[1].answers && seen.controllers[1].inCharge);
        QCOMPARE(seen.controllers[1].pingMilliseconds, 42.0);
    }

    void tenThousandNodesAreReadInTime()
    {
        QByteArray nodes;
        for (int i = 1; i <= 10000; ++i)
            nodes += "NodeName=n" + QByteArray::number(i) + " Arch=x86_64 CoresPerSocket=16 CPUAlloc=0 CPUEfctv=64 CPUTot=64 CPULoad=0.50 AvailableFeatures=(null) ActiveFeatures=(null) Gres=(null) NodeAddr=n1 NodeHostName=n1 Version=22.05.8 OS=Linux 6.1.0 #1 SMP RealMemory=257000 AllocMem=0 FreeMem=200000 Sockets=2 Boards=1 State=IDLE ThreadsPerCore=2 TmpDisk=0 Weight=1 Owner=N/A MCS_label=N/A Partitions=cpu BootTime=2026-11-24T08:00:00 SlurmdStartTime=2026-11-24T08:01:00 LastBusyTime=2026-11-24T08:01:00\n";
        Words words;
        words.part("time", "1795737600\n").part("ping", "Slurmctld(primary) at worker01 is UP\n").part("nodes", nodes).part("jobs", "No jobs in the system\n");
        const ClusterSnapshot seen = read(words);
        QCOMPARE(seen.nodes.size(), 10000);
        QVERIFY(clusterCommand(FakeCluster::threeServers(), QStringLiteral("worker01"), true, mark).outputLimit > 3 * nodes.size());
    }
};

QTEST_GUILESS_MAIN(TestClusterQuery)
#include "tst_clusterquery.moc"
