// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/slurmrecords.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Slipway;

/// Half answers, and texts that look like fields: what the owner of a job or of a machine writes must not be
/// taken for what Slurm says.
class TestSlurmHostile : public QObject
{
    Q_OBJECT

    static QByteArray job(const QByteArray &name, const QByteArray &account = "(null)",
                          const QByteArray &tail = {}, const QByteArray &number = "7")
    {
        return "JobId=" + number + " JobName=" + name +
               " UserId=mallory(1001) GroupId=users(100) MCS_label=N/A "
               "Priority=1 Nice=0 Account=" +
               account +
               " QOS=(null) JobState=RUNNING Reason=None Dependency=(null) "
               "Requeue=1 RunTime=00:00:50 TimeLimit=UNLIMITED Partition=p NodeList=n1 NumNodes=1 NumCPUs=1 "
               "Network=(null) Command=/home/m/run WorkDir=/home/m" +
               tail + " StdErr=/e StdIn=/i StdOut=/o Power=\n";
    }
    static SlurmJob only(const QByteArray &text)
    {
        const auto answer = parseSlurmJobs(text);
        return answer.records.size() == 1 ? answer.records.first() : SlurmJob();
    }
    /// Nothing that Slurm says about the job is other than it is.
    static void verifyTrue(const SlurmJob &seen)
    {
        QCOMPARE(seen.number, 7);
        QCOMPARE(seen.user, QStringLiteral("mallory"));
        QCOMPARE(seen.state, QStringLiteral("RUNNING"));
        QCOMPARE(seen.partition, QStringLiteral("p"));
        QCOMPARE(seen.nodeList, QStringLiteral("n1"));
        QCOMPARE(seen.runTime, 50);
        QVERIFY(!seen.forged);
    }

private Q_SLOTS:
    void namesThatLookLikeFields_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"plain",
                                 "two words",
                                 "",
                                 "a=b",
                                 " JobState=FAILED",
                                 "x JobState=COMPLETED",
                                 "x UserId=root(0)",
                                 "x UserId=root(0) GroupId=root(0) JobState=FAILED",
                                 "x Partition=q NodeList=n9 RunTime=9-00:00:00",
                                 "=",
                                 "= = =",
                                 "JobName=y JobId=9",
                                 "StdOut=/etc/shadow",
                                 "x Command=/bin/rm WorkDir=/",
                                 "\x1b[31mred",
                                 "\xff\xfe",
                                 "<b>bold</b>",
                                 "line\nend",
                                 "two\nline\n\nends",
                                 "x Account=root QOS=high"})
            QTest::addRow("%s", QByteArray(name).toPercentEncoding().constData()) << QByteArray(name);
    }
    void namesThatLookLikeFields()
    {
        QFETCH(QByteArray, name);
        const SlurmJob seen = only(job(name));
        verifyTrue(seen);
        if (!name.contains('\n'))
            QCOMPARE(seen.name, QString::fromUtf8(name));
        QCOMPARE(seen.stdOut, QStringLiteral("/o"));
        QCOMPARE(seen.command, QStringLiteral("/home/m/run"));
        QCOMPARE(fieldsOf(seen.record).mid(1, 2).at(1).first, QStringLiteral("UserId"));
        verifyTrue(only(job("n", name.contains('\n') ? QByteArray("x") : name)));
    }

    void textsBehindTheFields()
    {
        const SlurmJob seen = only(job("n", "(null)",
                                       " Comment=JobState=FAILED UserId=root(0) Partition=q NodeList=n9 "
                                       "RunTime=9-00:00:00 Reason=x"));
        verifyTrue(seen);
        QCOMPARE(seen.reason, QString());
        verifyTrue(only(job("n", "(null)", "/a b c NodeList=n9")));
        QCOMPARE(only(job("n", "(null)", "/a b c NodeList=n9")).workDir,
                 QStringLiteral("/home/m/a b c NodeList=n9"));
    }

    /// A whole block of fields cannot be told from Slurm's own: then nothing is believed.
    void wholeForgeriesAreNotBelieved()
    {
        const QByteArray block =
            " UserId=root(0) GroupId=root(0) MCS_label=N/A Priority=9 Nice=0 Account=(null) "
            "QOS=(null) JobState=FAILED Reason=None Dependency=(null) NodeList=n9";
        for (const QByteArray &text :
             {job("x" + block), job("n", "a" + block), job("n", "(null)", block),
              job("x" + block, "(null)", block), job("x JobState=FAILED Reason=None")}) {
            const SlurmJob seen = only(text);
            QCOMPARE(seen.number, 7);
            QVERIFY2(seen.forged, text.constData());
            QCOMPARE(seen.state, QStringLiteral("UNKNOWN"));
            QCOMPARE(seen.user, QString());
            QVERIFY(seen.nodeList.isEmpty());
        }
    }

    void recordsInsideANameAreNotBelieved()
    {
        const QByteArray fake = job("hers", "(null)", {}, "8");
        const auto answer = parseSlurmJobs(job("x\n" + fake.trimmed() + "\nrest", "(null)", {}, "7") +
                                           job("hers", "(null)", {}, "8") + job("fine", "(null)", {}, "9"));
        int eight = 0;
        for (const SlurmJob &seen : answer.records) {
            eight += seen.number == 8 ? 1 : 0;
            if (seen.number != 9)
                QVERIFY(seen.forged || seen.number == 7);
            else
                QVERIFY(!seen.forged);
        }
        QCOMPARE(eight, 2);
    }

    void reasonsThatLookLikeFields()
    {
        const auto answer = parseSlurmNodes(
            "NodeName=n1 OS=Linux 6.1 #1 SMP State=IDLE  RealMemory=1 State=DOWN CPUTot=4 AllocTRES= "
            "Reason=odd State=IDLE NodeName=n2 CPUTot=99 [x@y] z [root@2026-11-23T23:30:19] Comment=a b "
            "State=IDLE\n");
        QCOMPARE(answer.records.size(), 1);
        const SlurmNode &node = answer.records.first();
        QCOMPARE(node.name, QStringLiteral("n1"));
        QCOMPARE(node.state.kind(), NodeState::Kind::Down);
        QCOMPARE(node.cpus, 4);
        QCOMPARE(node.memoryMiB, 1);
        QCOMPARE(node.reason, QStringLiteral("odd State=IDLE NodeName=n2 CPUTot=99 [x@y] z"));
        QCOMPARE(node.reasonBy, QStringLiteral("root"));
    }

    void fieldsOfLaterVersions()
    {
        const auto answer =
            parseSlurmNodes("NodeName=n1 Colour=blue State=IDLE+SPARKLING Mood=good day CPUTot=2 "
                            "Reason=why [ada@2026-11-23T23:30:19] Aura=7 of 9\n");
        QCOMPARE(answer.records.size(), 1);
        QCOMPARE(answer.records[0].cpus, 2);
        QCOMPARE(answer.records[0].reason, QStringLiteral("why"));
        QCOMPARE(answer.records[0].reasonBy, QStringLiteral("ada"));
        QCOMPARE(answer.records[0].state.unknownWords, QStringLiteral("SPARKLING"));
    }

    void linesThatAreNoRecords()
    {
        const auto nodes =
            parseSlurmNodes("garbage\n\nNodeName=n1 State=IDLE X=1\r\nNodeName=\nNodeName= State=IDLE\n"
                            "slurm_load_node error\nNodeN");
        QCOMPARE(nodes.records.size(), 1);
        QCOMPARE(nodes.skipped, 5);
        QCOMPARE(parseSlurmJobs("No jobs in the system\n").skipped, 0);
        QCOMPARE(parseSlurmJobs("JobId=x JobName=y\nJobId=0 JobName=z\nJobI").records.size(), 0);
        QCOMPARE(parseSlurmPartitions("PartitionName=p\nPart\n").skipped, 2);
        QVERIFY(parseSlurmPing("Slurmctld(").isEmpty());
        QVERIFY(parseSlurmPing("Slurmctld() at  is UP\n").size() <= 1);
        QCOMPARE(parseSlurmDiag("").jobsStarted, -1);
        QCOMPARE(parseSlurmDiag("Jobs started: x\n:\n(((\nData since )(\n").jobsStarted, -1);
    }

    /// Every prefix of an answer is read without harm, and never says more than the whole.
    void answersCutAnywhere()
    {
        const QByteArray whole = job("a b") + job("c", "(null)", {}, "8");
        const QByteArray nodes =
            "NodeName=n1 State=IDLE Reason=x [root@2026-11-23T23:30:19]\nNodeName=n2 State=DOWN\n";
        for (qsizetype size = 0; size <= whole.size(); ++size)
            QVERIFY(parseSlurmJobs(whole.first(size)).records.size() <= 2);
        for (qsizetype size = 0; size <= nodes.size(); ++size)
            QVERIFY(parseSlurmNodes(nodes.first(size)).records.size() <= 2);
    }

    void numbersOutOfRange()
    {
        const auto answer =
            parseSlurmNodes("NodeName=n State=IDLE CPUTot=99999999999999999999 CPUAlloc=-5 "
                            "RealMemory=9223372036854775807 CPULoad=1e9 BootTime=9999-99-99T99:99:99 "
                            "SlurmdStartTime=1969-12-31T23:59:59 FreeMem=12abc Sockets=4294967296\n");
        QCOMPARE(answer.records.size(), 1);
        QCOMPARE(answer.records[0].cpus, 0);
        QCOMPARE(answer.records[0].cpusAllocated, -5);
        QCOMPARE(answer.records[0].bootTime, 0);
        QCOMPARE(answer.records[0].slurmdStartTime, 0);
        QCOMPARE(answer.records[0].memoryFreeMiB, 12);
        QCOMPARE(answer.records[0].sockets, std::numeric_limits<int>::max());
    }

    void hugeTextsTakeLinearTime_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece :
             {"a", "=", " ", "\n", " =", " UserId=", " UserId=root(0) GroupId=", " JobState=",
              " JobState=X Reason=", "\nJobId=", "\nJobId=1 JobName=", " Command=", " QOS="})
            QTest::addRow("%s", QByteArray(piece).toPercentEncoding().constData()) << QByteArray(piece);
    }
    void hugeTextsTakeLinearTime()
    {
        QFETCH(QByteArray, piece);
        const QByteArray name = piece.repeated(int((1 << 20) / piece.size()));
        QElapsedTimer timer;
        timer.start();
        parseSlurmJobs(job(name));
        parseSlurmJobs(job("n", "(null)", " Comment=" + name));
        parseSlurmNodes("NodeName=n1 State=IDLE Reason=" + name + "\n");
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void recordsOutliveTheAnswer()
    {
        SlurmNode node;
        {
            QByteArray text = "NodeName=n1 State=IDLE\nNodeName=n2 State=DOWN\n";
            text.detach();
            node = parseSlurmNodes(text).records.last();
            text.fill('#');
        }
        QCOMPARE(node.record, QByteArray("NodeName=n2 State=DOWN"));
        const char raw[] = "NodeName=n3 State=IDLE";
        const QByteArray wrapped = QByteArray::fromRawData(raw, sizeof raw - 1);
        QVERIFY(parseSlurmNodes(wrapped).records.first().record.constData() != raw);
    }
};

QTEST_APPLESS_MAIN(TestSlurmHostile)
#include "tst_slurmhostile.moc"
