// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sshserver.h"
#include "remote/sshconnector.h"
#include "survey/measure.h"
#include "survey/storageproof.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Slipway;

/// Survey and proof through a real sshd.
class TestSurveyOverSsh : public QObject
{
    Q_OBJECT

    SshServer m_server;
    ScriptedPrompter m_prompter;
    QTemporaryDir m_folder;
    std::unique_ptr<SshConnector> m_connector;
    ClusterSpec m_spec;

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_server.start();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
        m_connector = std::make_unique<SshConnector>(m_prompter,
                                                     SshSettings{m_server.file(QStringLiteral("config")),
                                                                 m_server.file(QStringLiteral("known_hosts")),
                                                                 {},
                                                                 std::chrono::seconds(15)});
        const SshTarget login = m_server.target();
        const SshAccess access{login.user, login.port, login.identityFile, login.useAgent, login.jumpHost};
        m_spec = exampleCluster();
        for (Server &server : m_spec.servers) {
            server.address = login.host;
            server.ssh = access;
        }
        m_spec.storage.nasHost = login.host;
        m_spec.storage.nasSsh = access;
        m_spec.storage.nasPath = m_spec.storage.serverPath = m_folder.path();
    }

    void measuresServers()
    {
        const QVector<SurveyRow> rows = measureServers(m_spec, *m_connector);
        QCOMPARE(rows.size(), 3);
        for (const SurveyRow &row : rows) {
            QVERIFY2(row.stage == SurveyRow::Stage::Measured,
                     qPrintable(row.error.message + row.error.detail));
            QCOMPARE(row.facts.hostName, QSysInfo::machineHostName());
            QVERIFY(row.facts.cpus > 0);
            QVERIFY(row.facts.memoryMiB > 0);
            QCOMPARE(row.facts.folders.value(0).state, FolderFacts::State::Present);
            QVERIFY2(qAbs(row.facts.clockOffsetMs) <= row.facts.clockUncertaintyMs + 5,
                     qPrintable(QString::number(row.facts.clockOffsetMs)));
        }
    }

    void provesTheFolder()
    {
        const auto rows = proveStorage(m_spec, *m_connector);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
        for (const StorageProofRow &row : *rows)
            QVERIFY2(row.proof, row.proof ? "" : qPrintable(row.proof.error().message));
        QVERIFY(QDir(m_folder.path())
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

    void deniesAnotherFolder()
    {
        QTemporaryDir other;
        ClusterSpec spec = m_spec;
        spec.storage.serverPath = other.path();
        const auto rows = proveStorage(spec, *m_connector, {}, {}, std::chrono::milliseconds(300));
        QVERIFY(rows);
        for (const StorageProofRow &row : *rows) {
            QVERIFY(!row.proof);
            QCOMPARE(row.proof.error().code, Error::Code::VerifyFailed);
        }
    }
};

QTEST_GUILESS_MAIN(TestSurveyOverSsh)
#include "tst_surveyoverssh.moc"
