// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/slurmrecords.h"

#include "unit/slurm/slurmsamples.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRegularExpression>

using namespace Slipway;

/// Against what the real commands of ten versions printed; sinfo and squeue are the second opinion.
class TestSlurmRecords : public QObject
{
    Q_OBJECT

    static QByteArray text(const QString &string) { return string.toUtf8(); }
    static QString clock(qint64 seconds)
    {
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
            .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    }

private Q_SLOTS:
    void nodesAsSinfoSeesThem_data() { SlurmSamples::rows(); }
    void nodesAsSinfoSeesThem()
    {
        QFETCH(QString, version);
        const auto answer = parseSlurmNodes(SlurmSamples::read(version, "scontrol_node_o.txt"));
        QVERIFY(answer.records.size() >= 14);
        QCOMPARE(answer.skipped, 0);
        QHash<QByteArray, const SlurmNode *> nodes;
        for (const SlurmNode &node : answer.records)
            nodes.insert(text(node.name), &node);

        int compared = 0;
        static const QRegularExpression gap(QStringLiteral("\\s{2,}"));
        for (const QByteArray &line : SlurmSamples::read(version, "sinfo_O.txt").split('\n')) {
            const QStringList column = QString::fromUtf8(line).split(gap, Qt::SkipEmptyParts);
            if (column.size() < 16)
                continue;
            const SlurmNode *node = nodes.value(text(column[0]));
            QVERIFY2(node != nullptr, line.constData());
            const QStringList cpus = column[3].split(QLatin1Char('/'));
            // sinfo counts the CPUs of a draining node and of one that completes its own way
            QCOMPARE(node->cpus, cpus[3].toInt());
            QCOMPARE(node->cpusAllocated, cpus[0].toInt());
            QCOMPARE(node->memoryMiB, column[4].toLongLong());
            QCOMPARE(node->memoryAllocatedMiB, column[5].toLongLong());
            QCOMPARE(node->memoryFreeMiB, column[6] == QLatin1String("N/A") ? -1 : column[6].toLongLong());
            if (column[7] != QLatin1String("N/A"))
                QCOMPARE(node->load, column[7].toDouble());
            if (node->name == QLatin1String("n1"))
                QCOMPARE(node->features, QStringList({QStringLiteral("f1"), QStringLiteral("f2")}));
            QVERIFY(node->partitions.contains(column.last()));
            QVERIFY(node->record.startsWith("NodeName=" + text(node->name) + ' '));
            ++compared;
        }
        QVERIFY(compared >= 14);
    }

    void reasonsAsSinfoSeesThem_data() { SlurmSamples::rows(); }
    void reasonsAsSinfoSeesThem()
    {
        QFETCH(QString, version);
        const auto answer = parseSlurmNodes(SlurmSamples::read(version, "scontrol_node_o.txt"));
        QHash<QString, SlurmNode> nodes;
        for (const SlurmNode &node : answer.records)
            nodes.insert(node.name, node);
        int reasons = 0;
        for (const QByteArray &line : SlurmSamples::read(version, "sinfo_N.txt").split('\n')) {
            const QStringList column = QString::fromUtf8(line).split(QLatin1Char('|'));
            if (column.size() != 4)
                continue;
            const SlurmNode node = nodes.value(column[0]);
            if (node.state.base != NodeState::Base::Down) // which sinfo hides behind the word "drained"
                QCOMPARE(kindName(node.state.kind()), kindName(NodeState::parse(column[2]).kind()));
            const QString reason = column[3] == QLatin1String("none") ? QString() : column[3];
            QCOMPARE(node.reason, reason);
            if (reason.isEmpty())
                continue;
            QVERIFY(node.reasonBy == QLatin1String("root") || node.reasonBy == QLatin1String("slurm"));
            QVERIFY(node.reasonTime > 1795000000);
            ++reasons;
        }
        QVERIFY(reasons >= 5);
    }

    void restOfANode()
    {
        const auto answer =
            parseSlurmNodes(SlurmSamples::read(QStringLiteral("26.05.5"), "scontrol_node_o.txt"));
        const SlurmNode &n = answer.records.first();
        QCOMPARE(n.name, QStringLiteral("n1"));
        QCOMPARE(n.address, QStringLiteral("10.9.9.1"));
        QCOMPARE(n.hostName, QStringLiteral("ctl"));
        QCOMPARE(n.version, QStringLiteral("26.05.5"));
        QCOMPARE(n.sockets, 1);
        QCOMPARE(n.coresPerSocket, 2);
        QCOMPARE(n.threadsPerCore, 1);
        QCOMPARE(n.bootTime, QDateTime(QDate(2026, 11, 23), QTime(21, 58, 16), Qt::UTC).toSecsSinceEpoch());
        QCOMPARE(n.slurmdStartTime,
                 QDateTime(QDate(2026, 11, 23), QTime(23, 41, 3), Qt::UTC).toSecsSinceEpoch());
        QCOMPARE(n.gres, QString());
        QCOMPARE(n.partitions, QStringList({QStringLiteral("p"), QStringLiteral("q")}));
        const SlurmNode &never = answer.records[6];
        QCOMPARE(never.name, QStringLiteral("n7"));
        QCOMPARE(never.bootTime, 0);
        QCOMPARE(never.version, QString());
    }

    void nodesThatWaitForResume()
    {
        const auto first = [](const char *line) { return parseSlurmNodes(line).records.value(0); };
        QVERIFY(first("NodeName=n1 State=DOWN Reason=Node unexpectedly rebooted [slurm@2026-11-24T08:00:00]")
                    .waitsForResume());
        QVERIFY(!first("NodeName=n1 State=DOWN* Reason=Not responding [slurm@2026-11-24T08:00:00]")
                     .waitsForResume());
        QVERIFY(!first("NodeName=n1 State=IDLE").waitsForResume());
    }

    void jobsAsSqueueSeesThem_data() { SlurmSamples::rows(); }
    void jobsAsSqueueSeesThem()
    {
        QFETCH(QString, version);
        const auto answer = parseSlurmJobs(SlurmSamples::read(version, "scontrol_job_o.txt"));
        QCOMPARE(answer.skipped, 0);
        QHash<QString, SlurmJob> jobs;
        for (const SlurmJob &job : answer.records)
            jobs.insert(job.id, job);
        int compared = 0;
        for (const QByteArray &line : SlurmSamples::read(version, "squeue_o.txt").split('\n')) {
            const QStringList c = QString::fromUtf8(line).split(QLatin1Char('|'));
            if (c.size() < 16)
                continue;
            QVERIFY2(jobs.contains(c[0]), line.constData());
            const SlurmJob job = jobs.value(c[0]);
            QVERIFY(!job.forged);
            QCOMPARE(job.partition, c[1]);
            QCOMPARE(job.name, c[2]);
            QCOMPARE(job.user, c[3]);
            if (c[5] == QLatin1String("COMPLETING")) // moved on between the two commands
                continue;
            QCOMPARE(job.state, c[5]);
            // the two commands ran within two seconds
            QVERIFY(qAbs(job.runTime - parseSlurmDuration(c[6])) <= 2);
            QCOMPARE(job.timeLimit, parseSlurmDuration(c[7]));
            QCOMPARE(job.nodeCount, c[8].toInt());
            QCOMPARE(job.cpus, c[9].toInt());
            QCOMPARE(job.nodeList, c[11]);
            if (!job.isPending())
                QCOMPARE(clock(job.startTime), c[12]);
            QCOMPARE(clock(job.submitTime), c[13]);
            QCOMPARE(job.reason, c[14] == QLatin1String("None") ? QString() : c[14]);
            QCOMPARE(QString::number(job.priority), c[15]);
            QCOMPARE(job.workDir, QStringLiteral("/t/st"));
            QCOMPARE(job.stdOut, QStringLiteral("/dev/null"));
            QCOMPARE(job.exitCode, QStringLiteral("0:0"));
            ++compared;
        }
        QVERIFY(compared >= 3);
    }

    void jobIdsOfArraysAndHeterogeneousJobs()
    {
        const QByteArray rest =
            " UserId=u(1) GroupId=g(1) MCS_label=N/A Priority=1 Nice=0 Account=(null) QOS=(null) "
            "JobState=PENDING Reason=Priority Dependency=(null) TRES=cpu=1,gres/gpu=2\n";
        const auto answer =
            parseSlurmJobs("JobId=18 ArrayJobId=17 ArrayTaskId=4 JobName=a" + rest +
                           "JobId=17 ArrayJobId=17 ArrayTaskId=5-9%2 ArrayTaskThrottle=2 JobName=a" + rest +
                           "JobId=31 HetJobId=30 HetJobOffset=1 HetJobIdSet=30-31 JobName=h" + rest +
                           "JobId=40 JobName=" + rest);
        QCOMPARE(answer.records.size(), 4);
        QCOMPARE(answer.records[0].id, QStringLiteral("17_4"));
        QCOMPARE(answer.records[0].number, 18);
        QCOMPARE(answer.records[0].gpus, 2);
        QVERIFY(answer.records[0].isPending());
        QCOMPARE(answer.records[1].id, QStringLiteral("17_[5-9%2]"));
        QCOMPARE(answer.records[2].id, QStringLiteral("30+1"));
        QCOMPARE(answer.records[3].id, QStringLiteral("40"));
        QCOMPARE(answer.records[3].name, QString());
    }

    void partitions_data() { SlurmSamples::rows(); }
    void partitions()
    {
        QFETCH(QString, version);
        const auto answer = parseSlurmPartitions(SlurmSamples::read(version, "scontrol_part_o.txt"));
        QCOMPARE(answer.skipped, 0);
        QCOMPARE(answer.records.size(), 2);
        const SlurmPartition &p = answer.records[0];
        QCOMPARE(p.name, QStringLiteral("p"));
        QCOMPARE(p.state, QStringLiteral("UP"));
        QVERIFY(p.isDefault);
        QCOMPARE(p.nodes, QStringLiteral("n[1-17]"));
        QCOMPARE(p.maxTime, QStringLiteral("UNLIMITED"));
        QCOMPARE(p.totalNodes, 17);
        QCOMPARE(p.totalCpus, 34);
        QCOMPARE(p.priorityTier, 1);
        QVERIFY(!answer.records[1].isDefault);
        QCOMPARE(answer.records[1].maxTime, QStringLiteral("01:00:00"));
    }

    void diag_data() { SlurmSamples::rows(); }
    void diag()
    {
        QFETCH(QString, version);
        const SlurmDiag diag = parseSlurmDiag(SlurmSamples::read(version, "sdiag.txt"));
        QVERIFY(diag.dataSince > 1795476000 && diag.dataSince < 1795478000);
        QVERIFY(diag.serverThreads >= 1);
        QCOMPARE(diag.agentQueue, 0);
        QVERIFY(diag.dbdAgentQueue >= 0);
        QVERIFY(diag.jobsSubmitted >= 6);
        QVERIFY(diag.jobsStarted >= 1);
        QVERIFY(diag.jobsCompleted >= 0);
        QCOMPARE(diag.jobsFailed, 0);
        QVERIFY(diag.lastCycleMicroseconds > 0);
        QVERIFY(diag.meanCycleMicroseconds > 0);
        QVERIFY(diag.backfillLastCycleMicroseconds > 0);
    }
    void diagOfTheWorkedExample()
    {
        const SlurmDiag diag = parseSlurmDiag(SlurmSamples::read(QStringLiteral("19.05.5"), "sdiag.txt"));
        QCOMPARE(diag.dataSince, 1795476614);
        QCOMPARE(diag.serverThreads, 4);
        QCOMPARE(diag.dbdAgentQueue, 32682);
        QCOMPARE(diag.jobsSubmitted, 6);
        QCOMPARE(diag.jobsCompleted, 1);
        QCOMPARE(diag.lastCycleMicroseconds, 108);
        QCOMPARE(diag.meanCycleMicroseconds, 352);
        QCOMPARE(diag.backfillLastCycleMicroseconds, 137);
    }

    void ping_data() { SlurmSamples::rows(); }
    void ping()
    {
        QFETCH(QString, version);
        const QVector<SlurmPing> pings = parseSlurmPing(SlurmSamples::read(version, "scontrol_ping.txt"));
        QCOMPARE(pings.size(), 1);
        QCOMPARE(pings[0].role, QStringLiteral("primary"));
        QCOMPARE(pings[0].host, QStringLiteral("ctl"));
        QVERIFY(pings[0].up);
    }
    void pingOfSeveral()
    {
        const QVector<SlurmPing> pings =
            parseSlurmPing("Slurmctld(primary) at w1 is DOWN\r\n"
                           "Slurmctld(backup1) at w2 is UP\n"
                           "Slurmctld(primary) at UP is DOWN\nscontrol: error: UP\n");
        QCOMPARE(pings.size(), 3);
        QVERIFY(!pings[0].up && pings[1].up && !pings[2].up);
        QCOMPARE(pings[1].role, QStringLiteral("backup1"));
        QCOMPARE(pings[2].host, QStringLiteral("UP"));
        QVERIFY(controllerAnswers("Slurmctld(primary) at w1 is DOWN\nSlurmctld(backup1) at w2 is UP\n"));
        QVERIFY(!controllerAnswers("Slurmctld(primary) at UP is DOWN\n"));
        QVERIFY(!controllerAnswers("scontrol: error: UP\n"));
        QVERIFY(!controllerAnswers(""));
    }

    void fieldsForAPerson_data() { SlurmSamples::rows(); }
    void fieldsForAPerson()
    {
        QFETCH(QString, version);
        for (const SlurmNode &node :
             parseSlurmNodes(SlurmSamples::read(version, "scontrol_node_o.txt")).records) {
            const auto fields = fieldsOf(node.record);
            QCOMPARE(fields.first().second, node.name);
            QVERIFY(fields.size() > 25);
            const auto os = std::find_if(fields.cbegin(), fields.cend(), [](const auto &field) {
                return field.first == QLatin1String("OS");
            });
            if (os != fields.cend())
                QVERIFY(os->second.startsWith(QStringLiteral("Linux 6.18.44-fc-v657 #1 SMP")));
        }
        for (const SlurmJob &job :
             parseSlurmJobs(SlurmSamples::read(version, "scontrol_job_o.txt")).records) {
            const auto fields = fieldsOf(job.record);
            QVERIFY(fields.contains({QStringLiteral("CPUs/Task"), QStringLiteral("1")}));
            QVERIFY(fields.contains({QStringLiteral("JobName"), QStringLiteral("wrap")}));
            QVERIFY(fields.contains({QStringLiteral("WorkDir"), QStringLiteral("/t/st")}));
        }
    }

    void durations()
    {
        const auto seconds = [](const char *text) { return parseSlurmDuration(QString::fromLatin1(text)); };
        QCOMPARE(seconds("1-02:03:04"), 93784);
        QCOMPARE(seconds("10:00"), 600);
        QCOMPARE(seconds("00:00:54"), 54);
        QCOMPARE(seconds("365-00:00:00"), 31536000);
        QCOMPARE(seconds("2-12"), 216000);
        for (const char *none : {"UNLIMITED", "INFINITE", "Partition_Limit", "", "-", "12", "1:2:3:4", "x:00",
                                 "-1:00", "99999999999999999999-00:00:00"})
            QCOMPARE(seconds(none), -1);
    }

    void gpus()
    {
        const auto nodes =
            parseSlurmNodes("NodeName=g1 Gres=gpu:a100:4(S:0-1),gpu:v100:2,mps:a:100 State=MIXED "
                            "CfgTRES=cpu=2 AllocTRES=cpu=1,gres/gpu=3,gres/gpu:a100=3\n"
                            "NodeName=g2 Gres=gpu:8(S:0,2) State=IDLE AllocTRES=\n"
                            "NodeName=g3 Gres=gpu State=IDLE AllocTRES=gres/gpu:a=1,gres/gpu:b=2\n");
        QCOMPARE(nodes.records[0].gpus, 6);
        QCOMPARE(nodes.records[0].gpusAllocated, 3);
        QCOMPARE(nodes.records[1].gpus, 8);
        QCOMPARE(nodes.records[1].gpusAllocated, 0);
        QCOMPARE(nodes.records[2].gpus, 1);
        QCOMPARE(nodes.records[2].gpusAllocated, 3);
    }
};

QTEST_APPLESS_MAIN(TestSlurmRecords)
#include "tst_slurmrecords.moc"
