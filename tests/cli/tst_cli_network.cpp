// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/networktest.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Slipway;

/// The commands that log in, and what they say and leave behind.
class TestCliNetwork : public NetworkTest
{
    Q_OBJECT

private Q_SLOTS:
    void diffPushAndDiffAgain()
    {
        const Ended before = run(QStringLiteral("diff"), {QStringLiteral("--exit-code")});
        COMPARE_ENDED(before, 7);
        QVERIFY2(before.out.contains(QStringLiteral("+ClusterName=lab\n")), qPrintable(before.out));
        QVERIFY(QDir(nas()).isEmpty());

        const Ended push = run(QStringLiteral("push"));
        COMPARE_ENDED(push, 0);
        QVERIFY2(push.out.startsWith(QStringLiteral("Push lab: done in ")), qPrintable(push.out));
        // No terminal: a plain line for every step that ended, and no escape sequence.
        QVERIFY2(push.err.startsWith(QStringLiteral("NAS: Log in: done")), qPrintable(push.err));
        QVERIFY(!push.err.contains(QChar(0x1b)));
        QVERIFY(QFile::exists(nas(QStringLiteral("current/etc/slurm.conf"))));

        const Ended after = run(QStringLiteral("diff"), {QStringLiteral("--exit-code")});
        COMPARE_ENDED(after, 0);
        QCOMPARE(after.out, QStringLiteral("A push would change nothing.\n"));
        const Ended quiet = run(QStringLiteral("push"), {QStringLiteral("-q")});
        COMPARE_ENDED(quiet, 0);
        QCOMPARE(quiet.out + quiet.err, QString());
    }

    void listAndRestoreSets()
    {
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--list")}), 0);
        COMPARE_ENDED(run(QStringLiteral("push")), 0);
        ClusterSpec changed = spec();
        changed.servers[0].cpus = 64;
        writeCluster(changed);
        COMPARE_ENDED(run(QStringLiteral("push")), 0);
        const Ended list = run(QStringLiteral("push"), {QStringLiteral("--list"), QStringLiteral("--json")});
        COMPARE_ENDED(list, 0);
        const QJsonArray sets = list.json()
                                    .value(QStringLiteral("targets"))
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .value(QStringLiteral("sets"))
                                    .toArray();
        QCOMPARE(sets.size(), 2);
        QVERIFY(sets[0].toObject().value(QStringLiteral("current")).toBool());
        const QString older = sets[1].toObject().value(QStringLiteral("id")).toString();
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--restore"), older}), 0);
        QVERIFY(m_ctl->read(QStringLiteral("nas/current/etc/slurm.conf")).contains("CPUs=128"));
        const Ended text = run(QStringLiteral("push"), {QStringLiteral("--list")});
        QVERIFY2(text.out.contains(QStringLiteral("* ") + older), qPrintable(text.out));
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--restore"), QStringLiteral("../../etc")}),
                      1);
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--list"), QStringLiteral("--overwrite")}),
                      2);
    }

    void foreignChangeStopsThePush()
    {
        COMPARE_ENDED(run(QStringLiteral("push")), 0);
        put(nas(QStringLiteral("current/etc/slurm.conf")), "# mine\n");
        const Ended refused = run(QStringLiteral("push"), {QStringLiteral("--json")});
        COMPARE_ENDED(refused, 5);
        QCOMPARE(refused.json().value(QStringLiteral("ok")), QJsonValue(false));
        const Ended diff = run(QStringLiteral("diff"));
        COMPARE_ENDED(diff, 0);
        QVERIFY2(diff.err.contains(QStringLiteral("etc/slurm.conf on NAS was changed by somebody else")),
                 qPrintable(diff.err));
        QVERIFY2(diff.out.contains(QStringLiteral("-# mine\n")), qPrintable(diff.out));
        QCOMPARE(m_ctl->read(QStringLiteral("nas/current/etc/slurm.conf")), QByteArray("# mine\n"));
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--overwrite")}), 0);
        QVERIFY(m_ctl->read(QStringLiteral("nas/current/etc/slurm.conf")).contains("ClusterName=lab"));
    }

    void missingNasFolder()
    {
        ClusterSpec elsewhere = spec();
        elsewhere.storage.nasPath = QStringLiteral("/no/such/folder");
        writeCluster(elsewhere);
        const Ended ended = run(QStringLiteral("push"));
        COMPARE_ENDED(ended, 1);
        QVERIFY2(ended.err.contains(QStringLiteral("/no/such/folder")), qPrintable(ended.err));
    }

    void verifyAndStatusOfAHealthyCluster()
    {
        const Ended verify =
            run(QStringLiteral("verify"), {QStringLiteral("--report"), QStringLiteral("report.txt")});
        COMPARE_ENDED(verify, 0);
        QVERIFY2(verify.out.contains(QStringLiteral("srun on partition cpu: worker01")),
                 qPrintable(verify.out));
        const QByteArray report = m_ctl->read(QStringLiteral("report.txt"));
        QVERIFY2(report.contains("$ docker exec worker01 scontrol ping"), report.constData());
        QCOMPARE(QFile::permissions(m_ctl->path(QStringLiteral("report.txt"))) &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());

        COMPARE_ENDED(run(QStringLiteral("push")), 0);
        const Ended status = run(QStringLiteral("status"));
        COMPARE_ENDED(status, 0);
        QVERIFY2(status.out.startsWith(QStringLiteral("lab: 1 of 1 nodes are ready.\nEverything works. ")), qPrintable(status.out));
        QVERIFY2(status.out.contains(QStringLiteral("worker01: Slurmctld(primary) at worker01 is UP\nJobs: 1 running, 0 waiting.\n")),
                 qPrintable(status.out));
        QVERIFY2(status.out.contains(QRegularExpression(QStringLiteral("\nSERVER +CONTAINER +NODE +CPUS +LOAD +CPU% +REMARK\nworker01 +running +idle +0/128 +-"))),
                 qPrintable(status.out));
        const QJsonObject json = run(QStringLiteral("status"), {QStringLiteral("--json"), QStringLiteral("--report"), QStringLiteral("look.txt")}).json();
        QCOMPARE(json.value(QStringLiteral("ok")), QJsonValue(true));
        const QJsonObject server = json.value(QStringLiteral("servers")).toArray().first().toObject();
        QCOMPARE(server.value(QStringLiteral("node")).toObject().value(QStringLiteral("states")).toArray(),
                 QJsonArray{QStringLiteral("IDLE")});
        QCOMPARE(server.value(QStringLiteral("container")), QJsonValue(QStringLiteral("running")));
        QCOMPARE(server.value(QStringLiteral("startedAt")), QJsonValue(QStringLiteral("2026-11-24T10:00:00Z")));
        QCOMPARE(server.value(QStringLiteral("firstBroken")), QJsonValue());
        QCOMPARE(server.value(QStringLiteral("chain")).toArray().size(), 8);
        QCOMPARE(json.value(QStringLiteral("jobs")).toArray().first().toObject().value(QStringLiteral("user")), QJsonValue(QStringLiteral("ada")));
        QCOMPARE(json.value(QStringLiteral("slurmVersion")), QJsonValue(QStringLiteral("22.05.8")));
        QVERIFY(m_ctl->read(QStringLiteral("look.txt")).contains("docker exec worker01 pgrep -x slurmd"));
    }

    void watchEndsAfterItsCount()
    {
        COMPARE_ENDED(run(QStringLiteral("push")), 0);
        const Ended text = run(QStringLiteral("watch"), {QStringLiteral("--count"), QStringLiteral("2"), QStringLiteral("--interval"), QStringLiteral("1")});
        COMPARE_ENDED(text, 0);
        QVERIFY2(text.out.contains(QStringLiteral("lab: 1 of 1 nodes are ready.")), qPrintable(text.out));
        QCOMPARE(text.out.count(QStringLiteral("SERVER")), 1); // nothing changed: no second picture
        QVERIFY(!text.out.contains(QChar(0x1b)));
        const Ended json = run(QStringLiteral("top"), {QStringLiteral("--count"), QStringLiteral("2"), QStringLiteral("--interval"), QStringLiteral("1"), QStringLiteral("--json")});
        COMPARE_ENDED(json, 0);
        const QStringList lines = json.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 2, qPrintable(json.out));
        for (const QString &line : lines)
            QCOMPARE(QJsonDocument::fromJson(line.toUtf8()).object().value(QStringLiteral("cluster")), QJsonValue(QStringLiteral("lab")));
        for (const QString &bad : {QStringLiteral("0"), QStringLiteral("x"), QStringLiteral("-1")})
            COMPARE_ENDED(run(QStringLiteral("watch"), {QStringLiteral("--interval"), bad}), 2);
    }

    void logsAreShownAsText()
    {
        const auto logs = [this](const QStringList &more) { return run(QStringLiteral("logs"), more); };
        const Ended all = logs({QStringLiteral("worker01")});
        COMPARE_ENDED(all, 0);
        QVERIFY2(all.out.contains(QStringLiteral("slurmd: error: ␛[31mred\n")), qPrintable(all.out));
        QVERIFY(!all.out.contains(QChar(0x1b)));
        const Ended munged = logs({QStringLiteral("worker01"), QStringLiteral("--munged"), QStringLiteral("--json")});
        COMPARE_ENDED(munged, 0);
        QCOMPARE(munged.json().value(QStringLiteral("text")), QJsonValue(QStringLiteral("Notice: two")));
        QCOMPARE(munged.json().value(QStringLiteral("level")), QJsonValue(QStringLiteral("info")));
        COMPARE_ENDED(logs({}), 2);
        COMPARE_ENDED(logs({QStringLiteral("worker99")}), 2);
        COMPARE_ENDED(logs({QStringLiteral("worker01"), QStringLiteral("--tail"), QStringLiteral("-3")}), 2);
        COMPARE_ENDED(logs({QStringLiteral("worker01"), QStringLiteral("--since"), QStringLiteral("yesterday")}), 2);
        COMPARE_ENDED(logs({QStringLiteral("worker01"), QStringLiteral("--slurmd"), QStringLiteral("--munged")}), 2);
    }

    void statusOfASickClusterShowsReasonsAsText()
    {
        put(tools(QStringLiteral("nodes")), "NodeName=worker01 State=DOWN ThreadsPerCore=1 Reason=Node "
                                            "\033[31munexpectedly rebooted [slurm@2026-11-24T10:00:00]\n");
        const Ended ended = run(QStringLiteral("status"));
        COMPARE_ENDED(ended, 6);
        QVERIFY2(ended.out.contains(QStringLiteral("down")) &&
                     ended.out.contains(QStringLiteral("unexpectedly rebooted")),
                 qPrintable(ended.out));
        QVERIFY(!ended.out.contains(QChar(0x1b)));
    }

    void downAsksFirst()
    {
        const Ended refused = run(QStringLiteral("down"));
        COMPARE_ENDED(refused, 2);
        QVERIFY2(refused.err.contains(QStringLiteral("--yes")), qPrintable(refused.err));
        QVERIFY(!QFile::exists(tools(QStringLiteral("gone"))));
        COMPARE_ENDED(run(QStringLiteral("down"), {QStringLiteral("--yes")}), 0);
        QVERIFY(QFile::exists(tools(QStringLiteral("gone"))));
        COMPARE_ENDED(run(QStringLiteral("down"), {QStringLiteral("-y")}), 0);
        const Ended status = run(QStringLiteral("status"), {QStringLiteral("--json")});
        COMPARE_ENDED(status, 6);
    }

    void exportWithSecretsFetchesTheKey()
    {
        ClusterSpec own = spec();
        own.cluster.name = QStringLiteral("cli-test-%1").arg(QCoreApplication::applicationPid());
        writeCluster(own);
        const QStringList to = {QStringLiteral("--with-secrets"), QStringLiteral("-o"),
                                QStringLiteral("b.tar.gz")};
        const Ended none = run(QStringLiteral("export"), to);
        COMPARE_ENDED(none, 1);
        QVERIFY2(none.err.contains(QStringLiteral("slipwayctl up")), qPrintable(none.err));
        QVERIFY(!QFile::exists(m_ctl->path(QStringLiteral("b.tar.gz"))));

        // The account's home folder on the "server" is the real one.
        const QString keyFolder =
            QDir::homePath() + QStringLiteral("/.local/share/slipway/") + own.cluster.name;
        QVERIFY(QDir().mkpath(keyFolder));
        const QByteArray key(1024, 'k');
        put(keyFolder + QStringLiteral("/munge.key"), key);
        const Ended ended = run(QStringLiteral("export"), to);
        QVERIFY(QDir(keyFolder).removeRecursively());
        COMPARE_ENDED(ended, 0);
        QVERIFY2(ended.err.contains(QStringLiteral("warning: b.tar.gz holds the cluster's munge key.")),
                 qPrintable(ended.err));
        QCOMPARE(QFile::permissions(m_ctl->path(QStringLiteral("b.tar.gz"))) &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QProcess tar;
        tar.start(QStringLiteral("tar"), {QStringLiteral("-xzOf"), m_ctl->path(QStringLiteral("b.tar.gz")),
                                          own.cluster.name + QStringLiteral("/secrets/munge.key")});
        QVERIFY(tar.waitForFinished());
        QCOMPARE(tar.readAllStandardOutput(), key);
    }

    void dockerFaults_data()
    {
        QTest::addColumn<QByteArray>("docker");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("not installed")
            << QByteArray("#!/bin/sh\nexit 127\n") << QStringLiteral("docker-unavailable")
            << QStringLiteral("Docker is not installed on worker01");
        QTest::newRow("no Compose") << QByteArray(
                                           "#!/bin/sh\n[ \"$1\" = version ] && echo 24.0 && exit 0\nexit 1\n")
                                    << QStringLiteral("docker-unavailable")
                                    << QStringLiteral("Compose is not installed on worker01");
    }
    void dockerFaults()
    {
        QFETCH(QByteArray, docker);
        QFETCH(QString, code);
        QFETCH(QString, sentence);
        put(tools(QStringLiteral("docker")), docker, true);
        put(tools(QStringLiteral("docker-compose")), "#!/bin/sh\nexit 127\n", true);
        const Ended ended = run(QStringLiteral("up"), {QStringLiteral("--json"), QStringLiteral("--report"),
                                                       QStringLiteral("r.json")});
        QFile::remove(tools(QStringLiteral("docker-compose")));
        COMPARE_ENDED(ended, 1);
        QVERIFY2(ended.err.contains(sentence), qPrintable(ended.err));
        const QJsonObject report = ended.json().value(QStringLiteral("report")).toObject();
        QCOMPARE(report.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
                 code);
        QCOMPARE(QJsonDocument::fromJson(m_ctl->read(QStringLiteral("r.json"))).object(), report);
    }

    void reportThatCannotBeWrittenStopsBeforeAnythingIsDone()
    {
        m_ctl->write(QStringLiteral("r.txt"), "mine");
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--report"), QStringLiteral("r.txt")}), 5);
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--report"), QStringLiteral("no/r.txt")}),
                      1);
        QVERIFY(QDir(nas()).isEmpty());
        QCOMPARE(m_ctl->read(QStringLiteral("r.txt")), QByteArray("mine"));
    }

    void interruptEndsARunCleanly()
    {
        put(tools(QStringLiteral("docker")), "#!/bin/sh\ntouch \"$0.asked\"\nsleep 100\n", true);
        QProcess process;
        m_ctl->start(process, {QStringLiteral("status"), file, QStringLiteral("--known-hosts"),
                               m_ctl->path(QStringLiteral("known"))});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(tools(QStringLiteral("docker.asked"))), 20000);
        process.terminate();
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QFile::remove(tools(QStringLiteral("docker.asked")));
    }
};

QTEST_GUILESS_MAIN(TestCliNetwork)
#include "tst_cli_network.moc"
