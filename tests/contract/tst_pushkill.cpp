// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sshserver.h"
#include "cluster/clusterspec.h"
#include "deploy/push.h"
#include "remote/sshconnector.h"
#include "render/render.h"

#include <QDir>
#include <QFileInfo>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Slipway;

/// The server's sshd is killed in the middle of a push, at moments nobody chose: what `current` names is the
/// old set or the new one, whole, and the next push works and cleans up.
class TestPushKill : public QObject
{
    Q_OBJECT

    static constexpr int kills = 20;
    SshServer m_server;
    ScriptedPrompter m_prompter;
    QTemporaryDir m_share;

    /// Large enough to take a while: 150 servers, and every compose file names the generation.
    static Bundle bundle(int generation)
    {
        ClusterSpec spec = exampleCluster();
        for (int i = 4; i <= 150; ++i) {
            Server server = spec.servers[1];
            server.name = QStringLiteral("worker%1").arg(i, 3, 10, QLatin1Char('0'));
            server.address = QStringLiteral("192.168.101.%1").arg(i);
            spec.servers << server;
        }
        spec.cluster.environment.insert(QStringLiteral("GENERATION"), QString::number(generation));
        auto checked = CheckedCluster::check(spec);
        if (!checked)
            qFatal("%s", qPrintable(checked.error().message));
        return render(*checked);
    }

    /// The generation of the set in use; -1 when it is not whole or a mix.
    int currentGeneration() const
    {
        const QDir set(m_share.filePath(QStringLiteral("current")));
        QFile some(set.filePath(QStringLiteral("servers/worker02/docker-compose.yml")));
        if (!some.open(QIODevice::ReadOnly))
            return -1;
        static const QRegularExpression number(QStringLiteral("GENERATION\\D+(\\d+)"));
        const int generation = number.match(QString::fromUtf8(some.readAll())).captured(1).toInt();
        const Bundle expected = bundle(generation);
            const auto same = [&set](const BundleFile &file) {
            QFile there(set.filePath(file.path));
            return there.open(QIODevice::ReadOnly) && there.readAll() == file.content;
        };
        return std::all_of(expected.files.cbegin(), expected.files.cend(), same) ? generation : -1;
    }

    Result<PushedSet> push(int generation)
    {
        SshConnector connector(m_prompter, {QStringLiteral("/dev/null"), m_server.file(QStringLiteral("known")), QStringLiteral("/none"), std::chrono::seconds(10)});
        auto host = connector.connect(m_server.target());
        if (!host)
            return host.error();
        return pushBundle(**host, m_share.path(), bundle(generation), false);
    }

    QStringList staging() const
    {
        return QDir(m_share.path()).entryList({QStringLiteral("staging-*"), QStringLiteral("current.*"), QStringLiteral(".*.part")},
                                              QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void theOldSetOrTheNewOne()
    {
        const QString problem = m_server.start();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(push(0));
        const int whole = int(timer.elapsed());
        int generation = 0, interrupted = 0;
        for (int i = 0; i < kills; ++i) {
            const int next = generation + 1;
            const int moment = QRandomGenerator::global()->bounded(whole + 1);
            std::jthread killer([this, moment] {
                std::this_thread::sleep_for(std::chrono::milliseconds(moment));
                m_server.killSessions();
            });
            const auto pushed = push(next);
            killer.join();
            const int now = currentGeneration();
            QVERIFY2(now == generation || now == next, qPrintable(QStringLiteral("killed after %1 of %2 ms: generation %3").arg(moment).arg(whole).arg(now)));
            QVERIFY(!pushed || now == next);
            interrupted += pushed ? 0 : 1;
            const auto again = push(next + 1);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message + again.error().detail));
            QCOMPARE(currentGeneration(), next + 1);
            QCOMPARE(staging(), QStringList());
            generation = next + 1;
        }
        QVERIFY2(interrupted > 0, "no push was interrupted: the test proves nothing");
        qInfo("%d of %d pushes were interrupted", interrupted, kills);
    }
};

QTEST_GUILESS_MAIN(TestPushKill)
#include "tst_pushkill.moc"
