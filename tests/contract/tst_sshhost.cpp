// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/remotehostcontract.h"
#include "contract/sshserver.h"
#include "remote/sshconnector.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Slipway;

/// A machine over ssh keeps the contract of every machine, on a real sshd.
class TestSshHost : public RemoteShellContract
{
    Q_OBJECT

    SshServer m_server;
    QTemporaryDir m_work;
    ScriptedPrompter m_prompter;
    std::unique_ptr<SshConnector> m_connector;

protected:
    std::unique_ptr<RemoteHost> connect() override
    {
        auto host = m_connector->connect(m_server.target());
        if (!host)
            qWarning("%s (%s)", qPrintable(host.error().message), qPrintable(host.error().detail));
        return host ? std::move(*host) : nullptr;
    }
    QString workFolder() const override { return m_work.path(); }
    bool obeysModes() const override { return !SshServer::isRoot(); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_server.start();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
        m_connector = std::make_unique<SshConnector>(
            m_prompter, SshSettings{m_server.file(QStringLiteral("config")), m_server.file(QStringLiteral("known_hosts")), {}, std::chrono::seconds(15)});
    }

    void leavesOutWhatLoginScriptsPrint()
    {
        SshServer noisy;
        QCOMPARE(noisy.start({.config = {QStringLiteral("ForceCommand echo hello there; echo warning >&2; eval \"$SSH_ORIGINAL_COMMAND\"")}}), QString());
        auto host = m_connector->connect(noisy.target());
        QVERIFY(host);
        RemoteCommand command;
        command.argv = {QStringLiteral("echo"), QStringLiteral("mine")};
        auto result = (*host)->run(command);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->output, QByteArray("mine\n"));
        QCOMPARE(result->errorOutput, QByteArray());
    }

    void killsTheChildrenOfACancelledCommand()
    {
        RemoteCommand command;
        const QString file = path(QStringLiteral("alive"));
        command.argv = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("sh -c 'while :; do date +%s%N > \"$0\"; sleep 0.05; done' \"$1\""),
                        QStringLiteral("sh"), file};
        command.timeout = std::chrono::seconds(1);
        auto result = host().run(command);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Timeout);
        QTest::qWait(200);
        auto before = host().readFile(file, 100);
        QTest::qWait(300);
        auto after = host().readFile(file, 100);
        QVERIFY(before && after && !before->isEmpty());
        QCOMPARE(*after, *before);
    }

    void aDeadServerIsAnErrorAndNoExitStatus()
    {
        RemoteCommand command;
        command.argv = {QStringLiteral("sleep"), QStringLiteral("20")};
        std::jthread killer([this] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            m_server.killSessions();
        });
        auto result = host().run(command);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::ConnectionLost);
        auto again = host().readFile(path(QStringLiteral("x")), 10);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::ConnectionLost);
    }

    void aSilentServerCanBeCancelledAndLeftAtOnce()
    {
        auto silent = connect();
        QVERIFY(silent);
        m_server.freeze(true);
        std::stop_source stop;
        std::jthread canceller([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        RemoteCommand command;
        command.argv = {QStringLiteral("true")};
        auto result = silent->run(command, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
        silent.reset();
        QVERIFY(timer.elapsed() < 10'000);
        m_server.freeze(false);
    }

    void sftpOnlyAccountsStillTakeFiles()
    {
        SshServer files;
        QCOMPARE(files.start({.config = {QStringLiteral("ForceCommand internal-sftp")}}), QString());
        auto host = m_connector->connect(files.target());
        QVERIFY(host);
        const QString file = m_work.filePath(QStringLiteral("by-sftp"));
        QVERIFY((*host)->writeFiles({RemoteWrite{file, "x", {}, 0600}}));
        QVERIFY((*host)->rename(file, file + QStringLiteral("2")));
        QVERIFY((*host)->removeTree(file + QStringLiteral("2")));
        RemoteCommand command;
        command.argv = {QStringLiteral("true")};
        command.timeout = std::chrono::seconds(5);
        auto result = (*host)->run(command);
        QVERIFY(!result);
    }

    void withoutSftpItSaysSo()
    {
        SshServer bare;
        QCOMPARE(bare.start({.sftp = false}), QString());
        auto host = m_connector->connect(bare.target());
        QVERIFY(host);
        auto home = (*host)->homeFolder();
        QVERIFY(!home);
        QCOMPARE(home.error().code, Error::Code::Unsupported);
        QVERIFY(home.error().message.contains(QLatin1String("SFTP")));
    }

    void survivesNewKeysInTheMiddle()
    {
        SshServer rekeying;
        QCOMPARE(rekeying.start({.config = {QStringLiteral("RekeyLimit 1M")}}), QString());
        auto host = m_connector->connect(rekeying.target());
        QVERIFY(host);
        QByteArray content;
        for (int i = 0; i < 1024 * 1024; ++i)
            content += QByteArray::number(i * 2654435761u);
        const QString file = m_work.filePath(QStringLiteral("big"));
        QVERIFY((*host)->writeFiles({RemoteWrite{file, content, {}, 0600}}));
        auto back = (*host)->readFile(file, content.size());
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QVERIFY(*back == content);
        QVERIFY((*host)->removeTree(file));
    }
};

QTEST_GUILESS_MAIN(TestSshHost)
#include "tst_sshhost.moc"
