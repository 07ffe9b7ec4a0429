// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pseudoterminal.h"

#include "cluster/clusterfile.h"
#include "contract/sshserver.h"

using namespace Slipway;

namespace {
const QString file = QStringLiteral("lab.slipway.yaml");
constexpr char ctrlC[] = "\003";
constexpr char passphrase[] = "open sesame";
} // namespace

/// slipwayctl with a person at a terminal: questions, echo, progress, Ctrl-C.
class TestCliTerminal : public QObject
{
    Q_OBJECT

    SshServer m_server;
    QString m_key;
    std::unique_ptr<Slipwayctl> m_ctl;

    QStringList push() const
    {
        return {QStringLiteral("push"), file, QStringLiteral("--known-hosts"),
                m_ctl->path(QStringLiteral("known"))};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = m_server.start(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_key =
            m_server.makeIdentity(QStringLiteral("locked"), {QStringLiteral("-t"), QStringLiteral("ed25519")},
                                  QLatin1String(passphrase));
    }

    void init()
    {
        m_ctl = std::make_unique<Slipwayctl>();
        ClusterSpec spec = exampleCluster();
        spec.storage.nasHost = QStringLiteral("127.0.0.1");
        spec.storage.nasSsh = {SshServer::account(), m_server.port(), m_key, false, {}};
        spec.storage.nasPath = m_ctl->path(QStringLiteral("nas"));
        QVERIFY(QDir().mkpath(spec.storage.nasPath));
        m_ctl->write(file, ClusterFile::fromSpec(spec).toYaml());
        m_ctl->write(QStringLiteral("known"), m_server.knownHostsLine());
    }

    void overwritingIsAsked()
    {
        const QByteArray before = m_ctl->read(file);
        {
            PseudoTerminal terminal(*m_ctl, {QStringLiteral("init"), file});
            QVERIFY(terminal.sees("exists. Overwrite it? [y/N] "));
            terminal.type("n\n");
            QCOMPARE(terminal.exitCode(), 5);
        }
        QCOMPARE(m_ctl->read(file), before);
        PseudoTerminal terminal(*m_ctl, {QStringLiteral("init"), file});
        QVERIFY(terminal.sees("[y/N] "));
        terminal.type("y\n");
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(m_ctl->read(file) != before);
    }

    void downIsAsked()
    {
        PseudoTerminal terminal(*m_ctl, {QStringLiteral("down"), file});
        QVERIFY(terminal.sees("every job on it? [y/N] "));
        terminal.type("\n");
        QCOMPARE(terminal.exitCode(), 130);
        QVERIFY(terminal.seen().contains("Nothing was stopped."));
    }

    void hostKeyAndPassphraseAreAskedOnceAndNeverShown()
    {
        m_ctl->write(QStringLiteral("known"), {});
        PseudoTerminal terminal(*m_ctl, push());
        QVERIFY(terminal.sees("is not known yet:"));
        QVERIFY(terminal.sees("ssh-ed25519 SHA256:"));
        QVERIFY(terminal.sees("[y/N] "));
        terminal.type("yes\n");
        QVERIFY(terminal.sees("Passphrase of the key " + m_key.toUtf8() + ": "));
        QVERIFY(terminal.waitForEcho(false));
        terminal.type("not this one\n");
        QVERIFY(terminal.sees("That was not right."));
        QVERIFY(terminal.sees("Passphrase of the key"));
        QVERIFY(terminal.waitForEcho(false));
        terminal.type(QByteArray(passphrase) + '\n');
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(terminal.echoes());
        QVERIFY(!terminal.seen().contains("not this one"));
        QVERIFY(!terminal.seen().contains(passphrase));
        QVERIFY(m_ctl->read(QStringLiteral("known")).contains("ssh-ed25519"));
        // One line for the NAS, drawn over and over, that stays when all is done.
        QVERIFY(terminal.seen().contains("\033[1A\033[J"));
        QVERIFY2(terminal.seen().contains("✓ NAS  2/2"), terminal.seen().constData());
    }

    void noToAHostKeyLeavesKnownHostsAlone()
    {
        m_ctl->write(QStringLiteral("known"), {});
        PseudoTerminal terminal(*m_ctl, push());
        QVERIFY(terminal.sees("[y/N] "));
        terminal.type("\n");
        QCOMPARE(terminal.exitCode(), 4);
        QCOMPARE(m_ctl->read(QStringLiteral("known")), QByteArray());
    }

    void interruptedQuestionGivesTheEchoBack()
    {
        PseudoTerminal terminal(*m_ctl, push());
        QVERIFY(terminal.sees("Passphrase of the key"));
        QVERIFY(terminal.waitForEcho(false));
        terminal.type(ctrlC);
        QCOMPARE(terminal.exitCode(), 130);
        QVERIFY(terminal.echoes());
    }

    void secondInterruptLeavesAtOnceAndGivesTheEchoBack()
    {
        m_server.freeze(true);
        PseudoTerminal terminal(*m_ctl, push());
        QTest::qWait(500);
        terminal.type(ctrlC);
        QVERIFY(terminal.sees("Press Ctrl-C again"));
        terminal.type(ctrlC);
        const int code = terminal.exitCode();
        m_server.freeze(false);
        QCOMPARE(code, 130);
        QVERIFY(terminal.echoes());
    }

    void quietShowsNoProgress()
    {
        PseudoTerminal terminal(*m_ctl, push() + QStringList{QStringLiteral("--quiet")});
        QVERIFY(terminal.sees("Passphrase of the key"));
        QVERIFY(terminal.waitForEcho(false));
        terminal.type(QByteArray(passphrase) + '\n');
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(!terminal.seen().contains("\033["));
    }
};

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cli_terminal.moc"
