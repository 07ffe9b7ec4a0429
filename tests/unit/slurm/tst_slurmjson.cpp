// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/slurmjson.h"

#include "unit/slurm/slurmsamples.h"

#include <QElapsedTimer>
#include <QHash>

using namespace Slipway;

/// The JSON of every version that has it says the same as its text.
class TestSlurmJson : public QObject
{
    Q_OBJECT

    static QByteArray nodesOf(const QString &version)
    {
        // sinfo's JSON lists nodes up to 22.05; scontrol has some from 23.02 on
        return version < QLatin1String("23") ? SlurmSamples::read(version, "sinfo_json.json")
                                             : SlurmSamples::read(version, "scontrol_show_nodes_json.json");
    }
    static bool hasJson(const QString &version) { return version > QLatin1String("21"); }
    static void rowsWithJson()
    {
        QTest::addColumn<QString>("version");
        for (const char *version :
             {"21.08.5", "22.05.8", "23.02.8", "24.05.8", "24.11.5", "25.05.8", "26.05.5"})
            QTest::addRow("%s", version) << QString::fromLatin1(version);
    }
    static void rowsOfScontrol()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"23.02.8", "24.05.8", "24.11.5", "25.05.8", "26.05.5"})
            QTest::addRow("%s", version) << QString::fromLatin1(version);
    }

private Q_SLOTS:
    void nodesAsTheTextHasThem_data() { rowsWithJson(); }
    void nodesAsTheTextHasThem()
    {
        QFETCH(QString, version);
        const auto json = slurmNodesFromJson(nodesOf(version));
        QVERIFY2(json, qPrintable(json ? QString() : json.error().message));
        const auto text = parseSlurmNodes(SlurmSamples::read(version, "scontrol_node_o.txt"));
        QCOMPARE(json->skipped, 0);
        QHash<QString, SlurmNode> byName;
        for (const SlurmNode &node : text.records)
            byName.insert(node.name, node);
        QCOMPARE(json->records.size(), text.records.size());
        for (SlurmNode node : json->records) {
            QVERIFY(!node.record.isEmpty());
            QVERIFY(fieldsOf(node.record).size() > 20);
            SlurmNode expected = byName.value(node.name);
            // What changes from second to second.
            expected.load = node.load = 0;
            expected.memoryFreeMiB = node.memoryFreeMiB = 0;
            expected.record = node.record = QByteArray();
            QCOMPARE(node.state.kind(), expected.state.kind());
            node.state = expected.state;
            QCOMPARE(node.reason, expected.reason);
            QCOMPARE(node.reasonTime, expected.reasonTime);
            QCOMPARE(node.reasonBy, expected.reasonBy);
            QCOMPARE(node.bootTime, expected.bootTime);
            QCOMPARE(node.partitions, expected.partitions);
            QCOMPARE(node.features, expected.features);
            QCOMPARE(node.version, expected.version);
            QVERIFY2(node == expected, qPrintable(node.name));
        }
    }

    void loadAndFreeMemory()
    {
        const auto of = [](const QString &version) {
            return slurmNodesFromJson(nodesOf(version))->records.first();
        };
        QCOMPARE(of(QStringLiteral("22.05.8")).load, 7.09);
        QCOMPARE(of(QStringLiteral("22.05.8")).memoryFreeMiB, 17896);
        QCOMPARE(of(QStringLiteral("23.02.8")).load, 6.18);
        QCOMPARE(of(QStringLiteral("23.02.8")).memoryFreeMiB, 18203);
        QCOMPARE(of(QStringLiteral("26.05.5")).load, 3.7);
        QCOMPARE(of(QStringLiteral("26.05.5")).memoryFreeMiB, 18466);
    }

    void jobsAsTheTextHasThem_data() { rowsWithJson(); }
    void jobsAsTheTextHasThem()
    {
        QFETCH(QString, version);
        const char *file =
            version < QLatin1String("23") ? "squeue_json.json" : "scontrol_show_jobs_json.json";
        const auto json = slurmJobsFromJson(SlurmSamples::read(version, file), 1795477000);
        if (version.startsWith(QLatin1String("23.02"))) { // ends in the middle of the first job, and says so
            QVERIFY(!json);
            QCOMPARE(json.error().code, Error::Code::CommandFailed);
            QVERIFY(json.error().detail.contains(QStringLiteral("slurmdb_qos_get")));
            return;
        }
        QVERIFY2(json, qPrintable(json ? QString() : json.error().message));
        QHash<QString, SlurmJob> byId;
        for (const SlurmJob &job : parseSlurmJobs(SlurmSamples::read(version, "scontrol_job_o.txt")).records)
            byId.insert(job.id, job);
        QCOMPARE(json->records.size(), byId.size());
        for (const SlurmJob &job : json->records) {
            QVERIFY2(byId.contains(job.id), qPrintable(job.id));
            const SlurmJob expected = byId.value(job.id);
            QCOMPARE(job.number, expected.number);
            QCOMPARE(job.name, expected.name);
            // 21.08 tells users by number only
            QCOMPARE(job.user, version < QLatin1String("22") ? QStringLiteral("0") : expected.user);
            QCOMPARE(job.state, expected.state);
            QCOMPARE(job.reason, expected.reason);
            QCOMPARE(job.dependency, expected.dependency);
            QCOMPARE(job.partition, expected.partition);
            QCOMPARE(job.priority, expected.priority);
            QCOMPARE(job.nodeList, expected.nodeList);
            QCOMPARE(job.nodeCount, expected.nodeCount);
            QCOMPARE(job.cpus, expected.cpus);
            QCOMPARE(job.startTime, expected.startTime);
            QCOMPARE(job.timeLimit, expected.timeLimit);
            QCOMPARE(job.submitTime, expected.submitTime);
            QCOMPARE(job.requestedNodes, expected.requestedNodes);
            QCOMPARE(job.tasks, expected.tasks);
            QCOMPARE(job.exitCode, expected.exitCode);
            QCOMPARE(job.workDir, expected.workDir);
            QCOMPARE(job.stdOut, expected.stdOut);
        }
    }

    void partitionsAsTheTextHasThem_data() { rowsOfScontrol(); }
    void partitionsAsTheTextHasThem()
    {
        QFETCH(QString, version);
        const auto json =
            slurmPartitionsFromJson(SlurmSamples::read(version, "scontrol_show_partitions_json.json"));
        QVERIFY(json);
        const auto text = parseSlurmPartitions(SlurmSamples::read(version, "scontrol_part_o.txt"));
        QCOMPARE(json->records.size(), text.records.size());
        for (qsizetype i = 0; i < text.records.size(); ++i) {
            SlurmPartition partition = json->records[i];
            SlurmPartition expected = text.records[i];
            partition.record = expected.record;
            if (version < QLatin1String("23.11")) // told from 23.11 on
                partition.state = expected.state;
            if (version < QLatin1String("25.11")) // told from 25.11 on
                partition.isDefault = expected.isDefault;
            QCOMPARE(partition.maxTime, expected.maxTime);
            QVERIFY2(partition == expected, qPrintable(partition.name));
        }
    }

    /// As slurmrestd of 22.05 told them: everything on one level, -1 for no limit.
    void partitionsOnOneLevel()
    {
        const auto json = slurmPartitionsFromJson(
            R"({"errors":[],"partitions":[{"flags":["default"],"max_time_limit":-1,"name":"all","nodes":"n[1-9]",
                "priority_tier":1,"state":"UP","total_cpus":36,"total_nodes":9},
                {"flags":[],"max_time_limit":1500,"name":"q","nodes":"n1","state":"DOWN"}]})");
        QVERIFY(json);
        const SlurmPartition &all = json->records[0];
        QVERIFY(all.isDefault);
        QCOMPARE(all.maxTime, QStringLiteral("UNLIMITED"));
        QCOMPARE(all.nodes, QStringLiteral("n[1-9]"));
        QCOMPARE(all.totalNodes, 9);
        QCOMPARE(all.totalCpus, 36);
        QCOMPARE(json->records[1].state, QStringLiteral("DOWN"));
        QCOMPARE(json->records[1].maxTime, QStringLiteral("1-01:00:00"));
    }

    void pingAs22_05HasIt()
    {
        const auto pings = slurmPingFromJson(R"({"pings":[{"hostname":"worker01","ping":"UP","status":0,"mode":"primary"},
                                                          {"hostname":"worker02","ping":"DOWN","status":-1,"mode":"backup1"}]})");
        QVERIFY(pings);
        QCOMPARE(pings->size(), 2);
        QVERIFY(pings->at(0).up && !pings->at(1).up);
        QCOMPARE(pings->at(0).text, QStringLiteral("Slurmctld(primary) at worker01 is UP"));
    }

    void pingAndDiag_data() { rowsOfScontrol(); }
    void pingAndDiag()
    {
        QFETCH(QString, version);
        const auto pings = slurmPingFromJson(SlurmSamples::read(version, "scontrol_ping_json.json"));
        QVERIFY(pings);
        QVector<SlurmPing> expected = parseSlurmPing(SlurmSamples::read(version, "scontrol_ping.txt"));
        QCOMPARE(*pings, expected);

        const QByteArray json = SlurmSamples::read(version, "sdiag_json.json");
        const auto diag = slurmDiagFromJson(json);
        QVERIFY(diag);
        const SlurmDiag text = parseSlurmDiag(SlurmSamples::read(version, "sdiag.txt"));
        QCOMPARE(diag->dataSince, text.dataSince);
        QCOMPARE(diag->jobsSubmitted, text.jobsSubmitted);
        QCOMPARE(diag->jobsFailed, text.jobsFailed);
        QCOMPARE(diag->agentQueue, text.agentQueue);
        QVERIFY(diag->serverThreads >= 1 && diag->backfillLastCycleMicroseconds > 0);
        QCOMPARE(slurmVersionFromJson(json), version);
    }

    void idsAndExitCodes()
    {
        const auto job = [](const char *fields) {
            const QByteArray json =
                QByteArray(R"({"jobs":[{"job_id":18,"job_state":"FAILED",)") + fields + "}]}";
            return slurmJobsFromJson(json)->records.value(0);
        };
        QCOMPARE(job(R"("array_job_id":17,"array_task_id":4)").id, QStringLiteral("17_4"));
        QCOMPARE(job(R"("array_job_id":{"set":true,"number":17},"array_task_string":"5-9%2")").id,
                 QStringLiteral("17_[5-9%2]"));
        QCOMPARE(job(R"("het_job_id":30,"het_job_offset":1)").id, QStringLiteral("30+1"));
        QCOMPARE(job(R"("array_job_id":0,"array_task_id":null)").id, QStringLiteral("18"));
        QCOMPARE(job(R"("exit_code":256)").exitCode, QStringLiteral("1:0"));
        QCOMPARE(job(R"("exit_code":9)").exitCode, QStringLiteral("0:9"));
        QCOMPARE(
            job(R"("exit_code":{"return_code":{"set":true,"number":2},"signal":{"id":{"set":true,"number":15}}})")
                .exitCode,
            QStringLiteral("2:15"));
        QCOMPARE(job(R"("time_limit":4294967295)").timeLimit, -1);
        QCOMPARE(job(R"("time_limit":{"set":true,"infinite":true,"number":0})").timeLimit, -1);
        QCOMPARE(job(R"("start_time":100,"end_time":160)").runTime, 60);
    }

    void hostileAnswers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char *json, bool fine) {
            QTest::addRow("%.60s", json) << QByteArray(json) << fine;
        };
        row("", false);
        row("<html>502 Bad Gateway</html>", false);
        row("[]", false);
        row("{}", false);
        row("null", false);
        row("{\"nodes\":5,\"jobs\":\"x\",\"partitions\":null,\"pings\":true}", false);
        row("{\"nodes\":[],\"jobs\":[],\"partitions\":[],\"pings\":[]}", true);
        row("{\"nodes\":[1,null,\"x\",[],{}],\"jobs\":[1,null,{}],\"partitions\":[{\"name\":7e400}],"
            "\"pings\":[{}]}",
            false);
        row("{\"nodes\":[{\"name\":\"n\",\"cpus\":1e300,\"boot_time\":-1e300,\"state\":[[],{},1,\"IDLE\"]}],"
            "\"jobs\":[{\"job_id\":1,\"job_state\":[\"RUNNING\"],\"cpus\":\"many\"}],"
            "\"partitions\":[{\"name\":\"p\",\"maximums\":7}],\"pings\":[{\"hostname\":{}}]}",
            true);
        row("{\"nodes\":[],\"errors\":[{\"error\":\"Unable to contact slurm "
            "controller\",\"error_number\":1}],"
            "\"jobs\":[],\"partitions\":[],\"pings\":[]}",
            false);
    }
    void hostileAnswers()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, fine);
        QCOMPARE(bool(slurmNodesFromJson(json)), fine);
        QCOMPARE(bool(slurmJobsFromJson(json)), fine);
        QCOMPARE(bool(slurmPartitionsFromJson(json)), fine);
        QCOMPARE(bool(slurmPingFromJson(json)), fine);
        QVERIFY(!slurmDiagFromJson(json));
    }
    void errorsOfSlurmAreToldInItsWords()
    {
        const auto answer = slurmNodesFromJson(
            R"({"nodes":[],"errors":[{"description":"Failure to query nodes","error":"Unable to contact slurm controller"}]})");
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::CommandFailed);
        QVERIFY(answer.error().detail.contains(QStringLiteral("Unable to contact slurm controller")));
    }
    void deepNestingEnds()
    {
        QVERIFY(!slurmNodesFromJson(QByteArray("{\"nodes\":") + QByteArray(1 << 20, '[')));
    }
};

QTEST_APPLESS_MAIN(TestSlurmJson)
#include "tst_slurmjson.moc"
