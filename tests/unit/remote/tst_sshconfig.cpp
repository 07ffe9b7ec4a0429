// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sshconfig.h"
#include "remote/sshroute.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Slipway;

namespace {
constexpr char sample[] = R"(# a comment
Include conf.d/*.conf
Host gate
    HostName gate.example.com
    Port 2200
    User "ada lovelace"
Host *.lab !bad.lab
    User=lab
    IdentityFile ~/.ssh/lab_%h_%r
    IdentityFile "/keys/second key"
    ProxyJump gate
Match originalhost special user eve
    HostName special.for.eve
Match exec false
    User never
Host node?? alias
  HostName %h.cluster
  IdentitiesOnly yes
Host *
    User everybody
    Port 22022
)";
}

/// Read as ssh reads it: `ssh -G` is the oracle.
class TestSshConfig : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("config")); }

    QMap<QByteArray, QByteArray> oracle(const QString &host) const
    {
        QProcess ssh;
        ssh.start(QStringLiteral("ssh"), {QStringLiteral("-G"), QStringLiteral("-F"), path(), host});
        ssh.waitForFinished();
        QMap<QByteArray, QByteArray> values;
        for (const QByteArray &line : ssh.readAllStandardOutput().split('\n')) {
            const qsizetype space = line.indexOf(' ');
            if (!values.contains(line.left(space)))
                values.insert(line.left(space), line.mid(space + 1));
        }
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // ssh takes a relative Include from ~/.ssh, so the sample names the folder.
        QByteArray text = sample;
        text.replace("conf.d/", m_folder.filePath(QStringLiteral("conf.d")).toUtf8() + "/");
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("conf.d")));
        for (const auto &[name, content] : {std::pair<QString, QByteArray>{path(), text},
                                            {m_folder.filePath(QStringLiteral("conf.d/a.conf")), "Host included\n  HostName from.include\n"}}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    void readsAsSshDoes_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"gate", "a.lab", "bad.lab", "special", "included", "node01", "node1", "alias", "unknown"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void readsAsSshDoes()
    {
        QFETCH(QString, host);
        const SshHostConfig config = SshConfig::load(path()).lookup(host);
        const auto expected = oracle(host);
        QVERIFY(expected.contains("hostname"));
        QCOMPARE((config.hostName.isEmpty() ? host : config.hostName).toUtf8(), expected["hostname"]);
        QCOMPARE(config.user.toUtf8(), expected["user"]);
        QCOMPARE(QByteArray::number(config.port), expected["port"]);
        QCOMPARE(config.proxyJump.toUtf8(), expected.value("proxyjump"));
        QCOMPARE(config.identitiesOnly, expected["identitiesonly"] == "yes");
    }

    void tokensAndHomeAreFilledIn()
    {
        const SshHostConfig config = SshConfig::load(path()).lookup(QStringLiteral("a.lab"));
        QCOMPARE(config.identityFiles, (QStringList{QDir::homePath() + QStringLiteral("/.ssh/lab_a.lab_lab"), QStringLiteral("/keys/second key")}));
    }

    void theUserAskedForWins()
    {
        const SshConfig file = SshConfig::load(path());
        QCOMPARE(file.lookup(QStringLiteral("special"), QStringLiteral("eve")).hostName, QStringLiteral("special.for.eve"));
        QCOMPARE(file.lookup(QStringLiteral("special"), QStringLiteral("eve")).user, QStringLiteral("eve"));
    }

    void nothingIsRunWhileReading()
    {
        const QString trace = m_folder.filePath(QStringLiteral("ran"));
        const SshConfig file = SshConfig::parse("Match exec \"touch " + trace.toUtf8() + "\"\n  User eve\n", {});
        QCOMPARE(file.lookup(QStringLiteral("x")).user, QString());
        QVERIFY(!QFile::exists(trace));
    }

    void listsWhatAPersonCanPick()
    {
        QCOMPARE(SshConfig::load(path()).hosts(),
                 (QStringList{QStringLiteral("included"), QStringLiteral("gate"), QStringLiteral("alias")}));
    }

    void oddFilesEnd()
    {
        QFile loop(m_folder.filePath(QStringLiteral("loop")));
        QVERIFY(loop.open(QIODevice::WriteOnly));
        loop.write("Include " + loop.fileName().toUtf8() + "\nHost x\n  Port 1\n");
        loop.close();
        QCOMPARE(SshConfig::load(loop.fileName()).lookup(QStringLiteral("x")).port, 1);
        QCOMPARE(SshConfig::load(m_folder.path()).hosts(), QStringList());
        QCOMPARE(SshConfig::parse("Host\nPort\n\"\nHost \"\n=\nHost a=b\nPort = 7", {}).hosts(), QStringList{QStringLiteral("a=b")});
    }

    void routes()
    {
        const SshSettings settings{path(), {}, {}, std::chrono::seconds(1)};
        SshTarget target;
        target.host = QStringLiteral("a.lab");
        auto route = resolveRoute(target, settings);
        QVERIFY2(!route, "the gate's user name has a space, which no ssh account has");
        QCOMPARE(route.error().code, Error::Code::InvalidInput);
        target.jumpHost = QStringLiteral("eve@[fe80::1]:2200,ssh://bob@hop2");
        route = resolveRoute(target, settings);
        QVERIFY2(route, route ? "" : qPrintable(route.error().message));
        QCOMPARE(route->size(), 3);
        QCOMPARE(route->at(0).address, QStringLiteral("fe80::1"));
        QCOMPARE(route->at(0).port, 2200);
        QCOMPARE(route->at(0).login.user, QStringLiteral("eve"));
        QCOMPARE(route->at(1).address, QStringLiteral("hop2"));
        QCOMPARE(route->at(1).port, 22022);
        QCOMPARE(route->at(2).login.user, QStringLiteral("lab"));
    }

    void circlesAndProxyCommandsAreRefused()
    {
        QFile file(m_folder.filePath(QStringLiteral("odd")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Host a\n ProxyJump b\nHost b\n ProxyJump a\nHost c\n ProxyCommand nc %h %p\n");
        file.close();
        const SshSettings settings{file.fileName(), {}, {}, std::chrono::seconds(1)};
        SshTarget target;
        target.host = QStringLiteral("a");
        auto circle = resolveRoute(target, settings);
        QVERIFY(!circle && circle.error().code == Error::Code::InvalidInput);
        target.host = QStringLiteral("c");
        auto command = resolveRoute(target, settings);
        QVERIFY(!command && command.error().code == Error::Code::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestSshConfig)
#include "tst_sshconfig.moc"
