// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/networktest.h"

#include <QDateTime>

using namespace Slipway;

/// Logging in without a terminal: hosts, host keys, passphrases and passwords.
class TestCliLogin : public NetworkTest
{
    Q_OBJECT

private Q_SLOTS:
    void unreachableHost()
    {
        ClusterSpec away = spec();
        away.storage.nasSsh.port = 1;
        writeCluster(away);
        const Ended ended = run(QStringLiteral("diff"), {QStringLiteral("--json")});
        COMPARE_ENDED(ended, 4);
        QCOMPARE(
            ended.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
            QStringLiteral("host-unreachable"));
    }

    void unknownHostKeyIsNeverAcceptedUnasked()
    {
        m_ctl->write(QStringLiteral("known"), {});
        const Ended refused = run(QStringLiteral("push"));
        COMPARE_ENDED(refused, 4);
        QVERIFY2(refused.err.contains(QStringLiteral("SHA256:")), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(QStringLiteral("--accept-new-host-keys")), qPrintable(refused.err));
        QCOMPARE(m_ctl->read(QStringLiteral("known")), QByteArray());
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--accept-new-host-keys")}), 0);
        QVERIFY(m_ctl->read(QStringLiteral("known")).contains("ssh-ed25519"));
        COMPARE_ENDED(run(QStringLiteral("push")), 0);
    }

    void changedHostKeyIsRefusedAlways()
    {
        QByteArray line = m_server.knownHostsLine();
        const qsizetype end = line.trimmed().size();
        line.replace(end - 5, 3, line.mid(end - 5, 3) == "AAA" ? "BBB" : "AAA");
        m_ctl->write(QStringLiteral("known"), line);
        const Ended ended =
            run(QStringLiteral("push"), {QStringLiteral("--accept-new-host-keys"), QStringLiteral("--json")});
        COMPARE_ENDED(ended, 4);
        const QJsonObject error =
            ended.json().value(QStringLiteral("report")).toObject().value(QStringLiteral("error")).toObject();
        QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("host-key-changed"));
        QCOMPARE(error.value(QStringLiteral("detail")).toString().count(QStringLiteral("SHA256:")), 2);
    }

    void encryptedKeyWithoutATerminal()
    {
        ClusterSpec locked = spec();
        locked.storage.nasSsh.identityFile = m_server.makeIdentity(
            QStringLiteral("locked-%1").arg(QDateTime::currentMSecsSinceEpoch()),
            {QStringLiteral("-t"), QStringLiteral("ed25519")}, QStringLiteral("open sesame"));
        const QString key = locked.storage.nasSsh.identityFile;
        writeCluster(locked);
        const Ended unasked = run(QStringLiteral("diff"));
        COMPARE_ENDED(unasked, 4);
        QVERIFY2(unasked.err.contains(QStringLiteral("--secrets-file")), qPrintable(unasked.err));

        m_ctl->write(QStringLiteral("secrets"), "# for the test\n" + key.toUtf8() + " = open sesame\n");
        const Ended open =
            run(QStringLiteral("diff"), {QStringLiteral("--secrets-file"), QStringLiteral("secrets")});
        COMPARE_ENDED(open, 1);
        QVERIFY2(open.err.contains(QStringLiteral("chmod 600")), qPrintable(open.err));
        QVERIFY(QFile::setPermissions(m_ctl->path(QStringLiteral("secrets")), QFile::ReadOwner));
        COMPARE_ENDED(
            run(QStringLiteral("diff"), {QStringLiteral("--secrets-file"), QStringLiteral("secrets")}), 0);

        QVERIFY(QFile::setPermissions(m_ctl->path(QStringLiteral("secrets")),
                                      QFile::ReadOwner | QFile::WriteOwner));
        m_ctl->write(QStringLiteral("secrets"), "* = wrong passphrase\n");
        const Ended wrong =
            run(QStringLiteral("push"), {QStringLiteral("--secrets-file"), QStringLiteral("secrets"),
                                         QStringLiteral("--report"), QStringLiteral("r.txt")});
        COMPARE_ENDED(wrong, 4);
        QVERIFY(!(wrong.out + wrong.err).contains(QStringLiteral("wrong passphrase")));
        QVERIFY(!m_ctl->read(QStringLiteral("r.txt")).contains("wrong passphrase"));

        put(m_ctl->path(QStringLiteral("ask")), "#!/bin/sh\necho \"$1\" >> \"$0.log\"\necho open sesame\n",
            true);
        m_ctl->environment.insert(QStringLiteral("SLIPWAY_ASKPASS"), m_ctl->path(QStringLiteral("ask")));
        COMPARE_ENDED(run(QStringLiteral("diff")), 0);
        QCOMPARE(m_ctl->read(QStringLiteral("ask.log")).trimmed(),
                 "Passphrase of the key " + key.toUtf8() + ":");
    }

    void wrongAndRightPassword()
    {
        if (!SshServer::isRoot())
            QSKIP("only root can run an sshd that takes passwords");
        ClusterSpec byPassword = spec();
        byPassword.storage.nasSsh.user = QLatin1String(SshServer::passwordAccount);
        byPassword.storage.nasSsh.identityFile.clear();
        byPassword.storage.nasSsh.useAgent = false;
        QVERIFY(QFile::setPermissions(m_ctl->folder.path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(nas(), QFile::Permissions(0x7777)));
        writeCluster(byPassword);
        m_ctl->write(QStringLiteral("secrets"), "tester@127.0.0.1 = wrong\n");
        QVERIFY(QFile::setPermissions(m_ctl->path(QStringLiteral("secrets")),
                                      QFile::ReadOwner | QFile::WriteOwner));
        const QStringList secrets = {QStringLiteral("--secrets-file"), QStringLiteral("secrets")};
        COMPARE_ENDED(run(QStringLiteral("push"), secrets), 4);
        m_ctl->write(QStringLiteral("secrets"), "tester@127.0.0.1 = correct horse\n");
        COMPARE_ENDED(run(QStringLiteral("push"), secrets), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliLogin)
#include "tst_cli_login.moc"
