// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/slipwayctl.h"

#include "cluster/clusterfile.h"
#include "fakes/fakerestd.h"

#include <QJsonArray>

using namespace Slipway;

namespace {
const QString file = QStringLiteral("lab.slipway.yaml");
const QString token = QStringLiteral("aaa.bbb.ccc");
} // namespace

/// A cluster nobody can log in to, whose slurmrestd answers.
class TestCliRest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Slipwayctl> m_ctl;
    std::unique_ptr<FakeRestd> m_rest;

    void writeCluster(const SlurmrestdAccess &access) const
    {
        ClusterSpec spec = exampleCluster();
        spec.cluster.name = QStringLiteral("lab");
        spec.servers.resize(1);
        spec.servers[0].address = QStringLiteral("127.0.0.1");
        spec.servers[0].ssh.port = 1; // nobody listens there
        spec.slurmrestd = access;
        m_ctl->write(file, ClusterFile::fromSpec(spec).toYaml());
    }
    /// While slurmrestd is played in this thread.
    Ended run(const QStringList &arguments) const
    {
        QProcess process;
        m_ctl->start(process, arguments);
        Ended ended;
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Slipwayctl::patience)) {
            process.kill();
            process.waitForFinished();
        }
        ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        ended.out = QString::fromUtf8(process.readAllStandardOutput());
        ended.err = QString::fromUtf8(process.readAllStandardError());
        return ended;
    }
    void useToken(const QString &text) const { m_ctl->environment.insert(QStringLiteral("SLURM_JWT"), text); }

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Slipwayctl>();
        m_ctl->environment.remove(QStringLiteral("SLURM_JWT"));
        m_rest = std::make_unique<FakeRestd>();
        m_rest->playSlurm(QStringLiteral("24.11.5"), 42);
        m_rest->setToken(token.toUtf8());
        writeCluster({m_rest->url().toString(), QStringLiteral("ada"), {}, false});
    }

    void statusSaysByWhichRoad()
    {
        useToken(token);
        const Ended text = run({QStringLiteral("status"), file});
        COMPARE_ENDED(text, 6); // the cluster is seen, its servers are not
        QVERIFY2(text.out.contains(QStringLiteral("Asked through slurmrestd at %1, since no way over ssh leads to Slurm: ").arg(m_rest->url().toString())),
                 qPrintable(text.out));
        QVERIFY2(text.out.contains(QStringLiteral("Jobs: ")), qPrintable(text.out));
        QVERIFY(!(text.out + text.err).contains(token));
        QCOMPARE(m_rest->requests().last().headers.value("x-slurm-user-name"), QByteArray("ada"));

        const Ended json = run({QStringLiteral("status"), QStringLiteral("--json"), file});
        COMPARE_ENDED(json, 6);
        const QJsonObject road = json.json().value(QStringLiteral("road")).toObject();
        QCOMPARE(road.value(QStringLiteral("kind")), QJsonValue(QStringLiteral("slurmrestd")));
        QCOMPARE(road.value(QStringLiteral("url")), QJsonValue(m_rest->url().toString()));
        QCOMPARE(road.value(QStringLiteral("sshFailure")).toObject().value(QStringLiteral("code")), QJsonValue(QStringLiteral("host-unreachable")));
        QVERIFY(!json.json().value(QStringLiteral("nodes")).toArray().isEmpty());
        QVERIFY(!json.json().contains(QStringLiteral("failure")));
        const QJsonObject controller = json.json().value(QStringLiteral("controllers")).toArray().first().toObject();
        QVERIFY(controller.value(QStringLiteral("stateAgeSeconds")).isNull()); // not known, and not 0
        QVERIFY(controller.value(QStringLiteral("pingMilliseconds")).isNull());
        QVERIFY(!json.out.contains(token));
    }

    void watchToo()
    {
        useToken(token);
        const Ended ended = run({QStringLiteral("watch"), QStringLiteral("--count"), QStringLiteral("2"), QStringLiteral("--interval"), QStringLiteral("1"),
                                 QStringLiteral("--json"), file});
        COMPARE_ENDED(ended, 0);
        for (const QString &line : ended.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            QCOMPARE(QJsonDocument::fromJson(line.toUtf8()).object().value(QStringLiteral("road")).toObject().value(QStringLiteral("kind")),
                     QJsonValue(QStringLiteral("slurmrestd")));
    }

    void withoutATokenBothReasonsAreTold()
    {
        const Ended ended = run({QStringLiteral("status"), file});
        COMPARE_ENDED(ended, 4);
        QVERIFY2(ended.err.contains(QStringLiteral("SLURM_JWT")), qPrintable(ended.err)); // what could have been given
        QVERIFY2(ended.out.contains(QStringLiteral("Over ssh: ")) && ended.out.contains(QStringLiteral("No token was given")), qPrintable(ended.out));
        QVERIFY(m_rest->requests().isEmpty());
    }

    void aRefusedTokenOfTheEnvironmentIsTriedOnce()
    {
        useToken(QStringLiteral("old.old.old"));
        const Ended ended = run({QStringLiteral("status"), file});
        COMPARE_ENDED(ended, 4);
        QCOMPARE(m_rest->requests().size(), 1);
        QVERIFY2(ended.out.contains(QStringLiteral("does not accept the token")), qPrintable(ended.out));
        QVERIFY(!(ended.out + ended.err).contains(QStringLiteral("old.old.old")));
    }

    void theFileOfSecretsNamesTheAddress()
    {
        const auto withSecrets = [this](const QByteArray &lines) {
            m_ctl->write(QStringLiteral("secrets"), lines);
            QFile::setPermissions(m_ctl->path(QStringLiteral("secrets")), QFile::ReadOwner | QFile::WriteOwner);
            return run({QStringLiteral("status"), file, QStringLiteral("--secrets-file"), QStringLiteral("secrets")});
        };
        COMPARE_ENDED(withSecrets("* = my password\n"), 4); // is not for everybody
        QVERIFY(m_rest->requests().isEmpty());
        COMPARE_ENDED(withSecrets("* = my password\n" + m_rest->url().toEncoded() + " = SLURM_JWT=" + token.toUtf8() + "\n"), 6);
        QVERIFY(!m_rest->requests().isEmpty());
    }

    void plainHttpToOthersIsRefusedWithItsPlace()
    {
        writeCluster({QStringLiteral("http://controller:6820"), {}, {}, false});
        useToken(token);
        const Ended ended = run({QStringLiteral("status"), file});
        COMPARE_ENDED(ended, 3);
        const QByteArrayList lines = m_ctl->read(file).split('\n');
        const qsizetype line = std::find_if(lines.cbegin(), lines.cend(), [](const QByteArray &l) { return l.startsWith("  url: "); }) - lines.cbegin() + 1;
        QVERIFY2(line <= lines.size(), m_ctl->read(file).constData());
        QVERIFY2((ended.out + ended.err).contains(QStringLiteral("%1:%2:8").arg(file).arg(line)), qPrintable(ended.out + ended.err));
    }
};

QTEST_GUILESS_MAIN(TestCliRest)
#include "tst_cli_rest.moc"
