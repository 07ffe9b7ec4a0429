// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/slipwayctl.h"

#include "cluster/checkedcluster.h"
#include "cluster/clusterfile.h"

#include <QJsonArray>

#include <sys/stat.h>

using namespace Slipway;

namespace {
const QString file = QStringLiteral("workq.slipway.yaml");

/// Three servers on this computer where nobody listens.
ClusterSpec nobodyThere()
{
    ClusterSpec spec = exampleCluster();
    for (qsizetype i = 0; i < spec.servers.size(); ++i) {
        spec.servers[i].address = QStringLiteral("127.0.0.%1").arg(i + 2);
        spec.servers[i].ssh.port = 1;
    }
    return spec;
}
} // namespace

/// diagnose, fix and support-bundle, where no server is needed or none answers.
class TestCliDiagnose : public QObject
{
    Q_OBJECT

    std::unique_ptr<Slipwayctl> m_ctl;

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Slipwayctl>();
        m_ctl->write(file, ClusterFile::fromSpec(nobodyThere()).toYaml());
    }

    void messageIsExplained()
    {
        const Ended ended = m_ctl->run({QStringLiteral("diagnose"), file, QStringLiteral("--message"),
                                        QStringLiteral("slurmctld: error: _parse_next_key: Parsing error at unrecognized key: FooBar"),
                                        QStringLiteral("--json")});
        COMPARE_ENDED(ended, 6);
        const QJsonArray conclusions = ended.json()[QStringLiteral("conclusions")].toArray();
        QCOMPARE(conclusions.size(), 1);
        QCOMPARE(conclusions[0].toObject()[QStringLiteral("id")].toString(), QStringLiteral("conf-unknown-key"));
        QVERIFY(conclusions[0].toObject()[QStringLiteral("title")].toString().contains(QLatin1String("FooBar")));
    }

    void hostileMessageIsHarmless()
    {
        const Ended ended = m_ctl->run({QStringLiteral("diagnose"), file, QStringLiteral("--message"),
                                        QStringLiteral("\x1b[2JParsing error at unrecognized key: \x1b]0;x\x07<b>")});
        COMPARE_ENDED(ended, 6);
        QVERIFY(!ended.out.contains(QChar(0x1b)));
        QVERIFY(!ended.err.contains(QChar(0x1b)));
        QVERIFY2(!ended.out.contains(QLatin1String("$ ")), qPrintable(ended.out)); // nobody was asked, so there is no command
    }

    void unknownMessageIsSaid()
    {
        const Ended ended = m_ctl->run({QStringLiteral("diagnose"), file, QStringLiteral("--message"), QStringLiteral("lovely weather")});
        COMPARE_ENDED(ended, 0);
        QVERIFY(ended.out.contains(QLatin1String("knows nothing of this text")));
    }

    void serversThatDoNotAnswerAreFound()
    {
        const Ended ended = m_ctl->run({QStringLiteral("diagnose"), file, QStringLiteral("--json"), QStringLiteral("--record"),
                                        QStringLiteral("run.txt")});
        COMPARE_ENDED(ended, 6);
        QSet<QString> subjects;
        const QJsonArray conclusions = ended.json()[QStringLiteral("conclusions")].toArray();
        for (const QJsonValue &one : conclusions) {
            QCOMPARE(one[QStringLiteral("id")].toString(), QStringLiteral("server-unreachable"));
            subjects.insert(one[QStringLiteral("subject")].toString());
        }
        QCOMPARE(subjects.size(), 3);
        QVERIFY(m_ctl->read(QStringLiteral("run.txt")).contains("server-unreachable"));
        struct stat info = {};
        QCOMPARE(stat(qPrintable(m_ctl->path(QStringLiteral("run.txt"))), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
    }

    void fixChangesNothingUnasked()
    {
        const Ended ended = m_ctl->run({QStringLiteral("fix"), file, QStringLiteral("--json")});
        COMPARE_ENDED(ended, 6);
        QCOMPARE(ended.json()[QStringLiteral("fixes")].toArray().size(), 0);
        QVERIFY(!ended.json()[QStringLiteral("ok")].toBool());
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no file") << QStringList{QStringLiteral("diagnose")} << 2;
        QTest::newRow("missing file") << QStringList{QStringLiteral("diagnose"), QStringLiteral("nothing.yaml")} << 3;
        QTest::newRow("two symptoms") << QStringList{QStringLiteral("diagnose"), file, QStringLiteral("--node"), QStringLiteral("a"),
                                                     QStringLiteral("--job"), QStringLiteral("1")}
                                      << 2;
        QTest::newRow("unknown node") << QStringList{QStringLiteral("diagnose"), file, QStringLiteral("--node"), QStringLiteral("nobody")} << 2;
        QTest::newRow("unknown conclusion") << QStringList{QStringLiteral("fix"), file, QStringLiteral("no-such-thing")} << 1;
        QTest::newRow("bundle without a name") << QStringList{QStringLiteral("support-bundle"), file} << 2;
        QTest::newRow("bundle over a file") << QStringList{QStringLiteral("support-bundle"), file, QStringLiteral("-o"), file} << 5;
    }
    void badInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Ended ended = m_ctl->run(arguments);
        COMPARE_ENDED(ended, code);
        QVERIFY(!ended.err.isEmpty());
        QCOMPARE(ended.out, QString());
    }

    void bundleSaysWhatIsInIt()
    {
        ClusterSpec spec = nobodyThere();
        spec.cluster.environment.insert(QStringLiteral("API_TOKEN"), QStringLiteral("very-secret-value"));
        m_ctl->write(file, ClusterFile::fromSpec(spec).toYaml());
        const Ended ended = m_ctl->run({QStringLiteral("support-bundle"), file, QStringLiteral("-o"), QStringLiteral("help.tar.gz")});
        COMPARE_ENDED(ended, 0);
        QVERIFY(ended.err.contains(QLatin1String("diagnosis.txt")));
        QVERIFY(ended.err.contains(QLatin1String("generated/servers/worker01/docker-compose.yml")));
        QProcess tar;
        tar.start(QStringLiteral("tar"), {QStringLiteral("-xzOf"), m_ctl->path(QStringLiteral("help.tar.gz"))});
        QVERIFY(tar.waitForFinished());
        const QByteArray all = tar.readAllStandardOutput();
        QVERIFY(all.contains("SLIPWAY_NODE=worker01"));
        QVERIFY(!all.contains("very-secret-value"));
    }
};

QTEST_GUILESS_MAIN(TestCliDiagnose)
#include "tst_cli_diagnose.moc"
