// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedconnector.h"
#include "survey/imageversion.h"
#include "survey/measure.h"
#include "survey/storageproof.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Slipway;

namespace {

const QString worker01 = QStringLiteral("worker01");
const QString worker02 = QStringLiteral("worker02");
const QString worker03 = QStringLiteral("worker03");

CommandResult answer(const QByteArray &output, int status = 0, const QByteArray &errors = {})
{
    CommandResult result;
    result.exitStatus = status;
    result.output = output;
    result.errorOutput = errors;
    return result;
}

MemoryMachine::Exec says(const QByteArray &output)
{
    return [output](const RemoteCommand &, std::stop_token) { return answer(output); };
}

QByteArray survey(const QByteArray &host)
{
    return "slipway-survey 1\nhost " + host +
           "\nonline 4\nfolder 0 writable\nfolder 1 missing\nslipway-survey end\n";
}

/// A cluster whose servers all have the NAS mounted.
std::unique_ptr<ScriptedConnector> lab(const ClusterSpec &spec)
{
    auto connector = std::make_unique<ScriptedConnector>();
    connector->machine(QStringLiteral("NAS")).putFolder(spec.storage.nasPath);
    for (const Server &server : spec.servers)
        connector->join(server.name, QStringLiteral("NAS"));
    return connector;
}

} // namespace

/// Survey and proof over several servers in memory.
class TestMeasure : public QObject
{
    Q_OBJECT

    const ClusterSpec m_spec = exampleCluster();

private Q_SLOTS:
    void measuresAllServersInTheirOrder()
    {
        ScriptedConnector connector;
        for (const Server &server : m_spec.servers)
            connector.machine(server.name).setExec(says(survey(server.name.toUtf8())));
        const QVector<SurveyRow> rows = measureServers(m_spec, connector);
        QCOMPARE(rows.size(), 3);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].index, i);
            QCOMPARE(rows[i].stage, SurveyRow::Stage::Measured);
            QCOMPARE(rows[i].facts.hostName, m_spec.servers[i].name);
            QCOMPARE(rows[i].facts.cpus, 4);
            QCOMPARE(rows[i].facts.folders.value(0).path, m_spec.storage.serverPath);
        }
    }

    void logsInAsTheServerSays()
    {
        ClusterSpec spec = m_spec;
        spec.servers = {spec.servers[0]};
        spec.servers[0].ssh = {QStringLiteral("ada"), 2222, QStringLiteral("~/.ssh/lab"), false,
                               QStringLiteral("gate")};
        ScriptedConnector connector;
        (void)measureServers(spec, connector);
        const SshTarget expected{worker01,
                                 QStringLiteral("192.168.100.11"),
                                 2222,
                                 QStringLiteral("ada"),
                                 QStringLiteral("~/.ssh/lab"),
                                 false,
                                 QStringLiteral("gate")};
        QCOMPARE(connector.logins(), QVector<SshTarget>{expected});
    }

    void oneServersFailureIsItsOwn()
    {
        ScriptedConnector connector;
        connector.machine(worker01).setExec(says(survey("one")));
        connector.refuse(worker02, {Error::Code::AuthFailed, QStringLiteral("no"), {}, worker02});
        connector.machine(worker03).setExec(says("slipway-survey 1\nhost three\n")); // cut off
        const QVector<SurveyRow> rows = measureServers(m_spec, connector);
        QCOMPARE(rows[0].stage, SurveyRow::Stage::Measured);
        QCOMPARE(rows[1].stage, SurveyRow::Stage::Failed);
        QCOMPARE(rows[1].error.code, Error::Code::AuthFailed);
        QCOMPARE(rows[2].stage, SurveyRow::Stage::Failed);
        QCOMPARE(rows[2].error.code, Error::Code::Parse);
    }

    void tellsEveryStage()
    {
        ScriptedConnector connector;
        connector.machine(worker01).setExec(says(survey("one")));
        connector.machine(worker02).setExec(says(survey("two")));
        connector.refuse(worker03, {Error::Code::HostUnreachable, {}, {}, {}});
        QMap<QString, QVector<SurveyRow::Stage>> stages;
        std::atomic_bool inside = false;
        bool overlapped = false;
        (void)measureServers(m_spec, connector, [&](const SurveyRow &row) {
            overlapped = overlapped || inside.exchange(true);
            stages[row.server] << row.stage;
            inside = false;
        });
        using Stage = SurveyRow::Stage;
        const QVector<Stage> whole = {Stage::Connecting, Stage::Measuring, Stage::Measured};
        QCOMPARE(stages.value(worker01), whole);
        QCOMPARE(stages.value(worker02), whole);
        QCOMPARE(stages.value(worker03), (QVector<Stage>{Stage::Connecting, Stage::Failed}));
        QVERIFY(!overlapped);
    }

    void serversAreMeasuredSideBySide()
    {
        ScriptedConnector connector;
        std::atomic_int inside = 0;
        for (const Server &server : m_spec.servers) {
            connector.machine(server.name)
                .setExec([&](const RemoteCommand &, std::stop_token) -> Result<CommandResult> {
                    ++inside;
                    for (int i = 0; i < 5000 && inside < 3; ++i)
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    return answer(survey("x"));
                });
        }
        const QVector<SurveyRow> rows = measureServers(m_spec, connector);
        QCOMPARE(rows[0].stage, SurveyRow::Stage::Measured);
        QCOMPARE(inside.load(), 3); // all were there at once, or the wait above would have ended one by one
    }

    void stopCancelsWhatIsNotDone()
    {
        std::stop_source stop;
        stop.request_stop();
        ScriptedConnector connector;
        const QVector<SurveyRow> rows = measureServers(m_spec, connector, {}, stop.get_token());
        QCOMPARE(rows.size(), 3);
        for (const SurveyRow &row : rows) {
            QCOMPARE(row.stage, SurveyRow::Stage::Failed);
            QCOMPARE(row.error.code, Error::Code::Cancelled);
        }
        QVERIFY(connector.logins().isEmpty());
    }

    void provesASharedFolder()
    {
        const auto connector = lab(m_spec);
        QStringList told;
        const auto rows =
            proveStorage(m_spec, *connector, [&](const StorageProofRow &row) { told << row.server; });
        QVERIFY(rows);
        for (const StorageProofRow &row : *rows)
            QVERIFY2(row.proof, row.proof ? "" : qPrintable(row.proof.error().message));
        told.sort();
        QCOMPARE(told, QStringList({worker01, worker02, worker03}));
        QCOMPARE(connector->machine(QStringLiteral("NAS")).names(m_spec.storage.nasPath), QStringList());
    }

    void findsTheServerWithAnotherFolder()
    {
        const auto connector = lab(m_spec);
        connector->refuse(worker03, {Error::Code::HostUnreachable, {}, {}, {}});
        connector->join(worker02, QStringLiteral("a machine of its own"));
        connector->machine(worker02).putFolder(m_spec.storage.serverPath);
        const auto rows = proveStorage(m_spec, *connector, {}, {}, std::chrono::milliseconds(300));
        QVERIFY(rows);
        QVERIFY((*rows)[0].proof);
        QVERIFY(!(*rows)[1].proof);
        QCOMPARE((*rows)[1].proof.error().code, Error::Code::VerifyFailed);
        QVERIFY((*rows)[1].proof.error().message.contains(m_spec.storage.serverPath));
        QCOMPARE((*rows)[2].proof.error().code, Error::Code::HostUnreachable);
    }

    void waitsForAFileServersDelay()
    {
        const auto connector = lab(m_spec);
        connector->join(worker02, QStringLiteral("late"));
        MemoryMachine &late = connector->machine(worker02);
        late.putFolder(m_spec.storage.serverPath);
        MemoryMachine &nas = connector->machine(QStringLiteral("NAS"));
        std::atomic_int looks = 0;
        late.setHook([&](const MemoryOperation &operation) {
            if (!operation.path.contains(QStringLiteral("slipway-proof")) || ++looks < 3)
                return;
            const std::optional<QByteArray> content = nas.content(operation.path);
            if (content)
                late.put(operation.path, *content);
        });
        const auto rows = proveStorage(m_spec, *connector);
        QVERIFY(rows);
        QVERIFY((*rows)[1].proof);
        QVERIFY(looks >= 3);
    }

    void wrongContentIsNoProof()
    {
        const auto connector = lab(m_spec);
        connector->join(worker02, QStringLiteral("other"));
        MemoryMachine &other = connector->machine(worker02);
        other.putFolder(m_spec.storage.serverPath);
        other.setHook([&other](const MemoryOperation &operation) {
            if (operation.path.contains(QStringLiteral("slipway-proof")))
                other.put(operation.path, "something else");
        });
        const auto rows = proveStorage(m_spec, *connector);
        QVERIFY(rows);
        QCOMPARE((*rows)[1].proof.error().code, Error::Code::VerifyFailed);
    }

    void leavesNothingBehindWhateverBreaks_data()
    {
        QTest::addColumn<bool>("lineBreaks");
        QTest::newRow("an operation fails") << false;
        QTest::newRow("the line breaks") << true;
    }
    void leavesNothingBehindWhateverBreaks()
    {
        QFETCH(bool, lineBreaks);
        const auto healthy = lab(m_spec);
        MemoryMachine &model = healthy->machine(QStringLiteral("NAS"));
        model.startCounting();
        QVERIFY(proveStorage(m_spec, *healthy));
        const int operations = model.operations();
        QVERIFY(operations > 4);
        for (int i = 0; i < operations; ++i) {
            const auto connector = lab(m_spec);
            MemoryMachine &nas = connector->machine(QStringLiteral("NAS"));
            const auto kind = lineBreaks ? MemoryFault::Kind::LoseAfter : MemoryFault::Kind::Fail;
            nas.arm(i, {kind, Error::Code::Io});
            (void)proveStorage(m_spec, *connector);
            QVERIFY2(nas.names(m_spec.storage.nasPath).isEmpty(),
                     qPrintable(QStringLiteral("fault at operation %1 left ").arg(i) +
                                nas.names(m_spec.storage.nasPath).join(QLatin1Char(' '))));
        }
    }

    void fullOrClosedNasIsTheErrorOfAll()
    {
        const auto connector = lab(m_spec);
        connector->machine(QStringLiteral("NAS")).setReadOnly(true);
        const auto rows = proveStorage(m_spec, *connector);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, Error::Code::ReadOnly);
        connector->refuse(QStringLiteral("NAS"), {Error::Code::AuthFailed, {}, {}, {}});
        QCOMPARE(proveStorage(m_spec, *connector).error().code, Error::Code::AuthFailed);
    }

    void controllerIsTheRoadWhereItServesTheFolder()
    {
        ClusterSpec spec = m_spec;
        spec.storage.kind = Storage::Kind::NfsFromController;
        const auto connector = lab(spec);
        connector->refuse(QStringLiteral("NAS"), {Error::Code::HostUnreachable, {}, {}, {}});
        QVERIFY(proveStorage(spec, *connector));
        QCOMPARE(connector->logins().first().label, worker01);
    }

    void copiesHaveNothingToProve()
    {
        ClusterSpec spec = m_spec;
        spec.storage.kind = Storage::Kind::CopyToServers;
        const auto connector = lab(spec);
        QCOMPARE(proveStorage(spec, *connector).error().code, Error::Code::Unsupported);
        QVERIFY(connector->logins().isEmpty());
    }

    void cancelledProofStillCleansUp()
    {
        const auto connector = lab(m_spec);
        std::stop_source stop;
        connector->machine(QStringLiteral("NAS")).setHook([&stop](const MemoryOperation &operation) {
            if (operation.name == QLatin1String("read"))
                stop.request_stop();
        });
        (void)proveStorage(m_spec, *connector, {}, stop.get_token());
        QVERIFY(stop.stop_requested());
        QCOMPARE(connector->machine(QStringLiteral("NAS")).names(m_spec.storage.nasPath), QStringList());
    }

    void asksAnImageForItsSlurm_data()
    {
        QTest::addColumn<QStringList>("programs"); // those the image has
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<QString>("version");
        QTest::newRow("slurmd") << QStringList{QStringLiteral("slurmd")} << QByteArray("slurm 22.05.8\n")
                                << "22.05.8";
        QTest::newRow("Debian's words")
            << QStringList{QStringLiteral("slurmd")} << QByteArray("slurm-wlm 19.05.5\n") << "19.05.5";
        QTest::newRow("controller only")
            << QStringList{QStringLiteral("slurmctld")} << QByteArray("slurm 24.11.5\n") << "24.11.5";
        QTest::newRow("no Slurm") << QStringList() << QByteArray() << QString();
        QTest::newRow("nonsense") << QStringList{QStringLiteral("slurmd")} << QByteArray("hello")
                                  << QString();
    }
    void asksAnImageForItsSlurm()
    {
        QFETCH(QStringList, programs);
        QFETCH(QByteArray, says);
        QFETCH(QString, version);
        MemoryMachine machine;
        machine.setExec([&](const RemoteCommand &command, std::stop_token) -> Result<CommandResult> {
            if (command.argv.contains(QStringLiteral("inspect")))
                return answer("sha256:1\n");
            const QString program =
                command.argv.value(command.argv.indexOf(QStringLiteral("--entrypoint")) + 1);
            return programs.contains(program) ? answer(says) : answer({}, 127, "no such file");
        });
        MemoryHost host(machine);
        const auto found = imageSlurmVersion(host, QStringLiteral("lab/slurm:1"));
        QCOMPARE(found ? found->toString() : QString(), version);
        if (!found)
            QCOMPARE(found.error().code, Error::Code::NotFound);
    }

    void missingImageIsNotPulled()
    {
        MemoryMachine machine;
        QStringList commands;
        machine.setExec([&commands](const RemoteCommand &command, std::stop_token) -> Result<CommandResult> {
            commands << command.argv.value(1);
            return answer({}, 1, "Error: No such image");
        });
        MemoryHost host(machine);
        QCOMPARE(imageSlurmVersion(host, QStringLiteral("lab/none")).error().code, Error::Code::ImageMissing);
        QCOMPARE(commands, QStringList{QStringLiteral("image")});
    }
};

QTEST_GUILESS_MAIN(TestMeasure)
#include "tst_measure.moc"
