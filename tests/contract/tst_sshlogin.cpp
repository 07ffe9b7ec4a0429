// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sshserver.h"
#include "remote/sshconnector.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtConcurrent>

using namespace Slipway;
using namespace Qt::StringLiterals;

/// Logging in to real sshds: host keys, keys, agent, passwords, jump hosts, hardened and odd servers.
class TestSshLogin : public QObject
{
    Q_OBJECT

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<ScriptedPrompter> m_prompter;
    QTemporaryDir m_home;

    QString knownHosts() const { return m_home.filePath(QStringLiteral("known_hosts")); }
    QString configFile() const { return m_home.filePath(QStringLiteral("config")); }
    QByteArray knownText() const
    {
        QFile file(knownHosts());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    void trust(const SshServer &server) { write(knownHosts(), knownText() + server.knownHostsLine()); }

    /// Empty when the login works and a command runs; else the error's code name.
    QString logIn(const SshTarget &target, Error *error = nullptr, const QString &agent = {})
    {
        SshConnector connector(*m_prompter, {configFile(), knownHosts(), agent.isEmpty() ? QStringLiteral("/nonexistent") : agent, std::chrono::seconds(5)});
        auto host = connector.connect(target);
        if (!host) {
            if (error)
                *error = host.error();
            return errorCodeName(host.error().code);
        }
        RemoteCommand command;
        command.argv = {QStringLiteral("echo"), QStringLiteral("here")};
        auto result = (*host)->run(command);
        return result && result->output == "here\n" ? QString() : QStringLiteral("no command");
    }
    QString logIn(Error *error = nullptr) { return logIn(m_server->target(), error); }
    void serve(const SshServer::Options &options = {})
    {
        const QString problem = m_server->start(options);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SshServer>();
        m_prompter = std::make_unique<ScriptedPrompter>();
        QFile::remove(knownHosts());
        QFile::remove(configFile());
    }

    void anUnknownKeyIsAskedOnce()
    {
        serve();
        QCOMPARE(logIn(), QString());
        QCOMPARE(m_prompter->keyQuestions.size(), 1);
        const HostKeyQuestion &question = m_prompter->keyQuestions[0];
        const QByteArray oracle = outputOf(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), m_server->file(QStringLiteral("host_ed25519.pub"))});
        QCOMPARE(question.fingerprint.toLatin1(), oracle.split(' ')[1]);
        QCOMPARE(question.keyType, QStringLiteral("ssh-ed25519"));
        QCOMPARE(question.host, QStringLiteral("[127.0.0.1]:%1").arg(m_server->port()));
        QCOMPARE(knownText(), m_server->knownHostsLine());
        QCOMPARE(QFile::permissions(knownHosts()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(logIn(), QString());
        QCOMPARE(m_prompter->keyQuestions.size(), 1);
    }

    void aRefusedKeyIsNotKept()
    {
        serve();
        m_prompter->accepts = false;
        Error error;
        QCOMPARE(logIn(&error), QStringLiteral("host-key-unknown"));
        QVERIFY(error.message.contains(QLatin1String("SHA256:")));
        QVERIFY(knownText().isEmpty());
    }

    void manyLoginsAskOnce()
    {
        serve();
        SshConnector connector(*m_prompter, {configFile(), knownHosts(), {}, std::chrono::seconds(20)});
        QVector<QFuture<bool>> logins;
        QThreadPool pool;
        pool.setMaxThreadCount(40);
        for (int i = 0; i < 40; ++i)
            logins << QtConcurrent::run(&pool, [&] { return connector.connect(m_server->target()).has_value(); });
        for (QFuture<bool> &login : logins)
            QVERIFY(login.result());
        QCOMPARE(m_prompter->keyQuestions.size(), 1);
    }

    void aChangedKeyIsRefusedWithBothFingerprints_data()
    {
        QTest::addColumn<QString>("oldType");
        QTest::newRow("same type") << QStringLiteral("ed25519");
        QTest::newRow("other type") << QStringLiteral("ecdsa");
    }
    void aChangedKeyIsRefusedWithBothFingerprints()
    {
        QFETCH(QString, oldType);
        serve();
        const QString old = m_server->makeIdentity(QStringLiteral("old"), {QStringLiteral("-t"), oldType});
        QFile pub(old + QStringLiteral(".pub"));
        QVERIFY(pub.open(QIODevice::ReadOnly));
        write(knownHosts(), "[127.0.0.1]:" + QByteArray::number(m_server->port()) + ' ' + pub.readAll());
        const QByteArray before = knownText();
        Error error;
        QCOMPARE(logIn(&error), QStringLiteral("host-key-changed"));
        QCOMPARE(error.message.count(QLatin1String("SHA256:")), 2);
        QVERIFY(m_prompter->keyQuestions.isEmpty());
        QCOMPARE(knownText(), before);
    }

    void aRevokedKeyIsRefused()
    {
        serve();
        write(knownHosts(), m_server->knownHostsLine() + "@revoked " + m_server->knownHostsLine());
        QCOMPARE(logIn(), QStringLiteral("host-key-changed"));
    }

    void theKnownKeyTypeIsAskedFor()
    {
        serve({.hostKeys = {QStringLiteral("rsa"), QStringLiteral("ecdsa"), QStringLiteral("ed25519")}});
        write(knownHosts(), m_server->knownHostsLine(1)); // ecdsa, though ed25519 is liked better
        QCOMPARE(logIn(), QString());
        QVERIFY(m_prompter->keyQuestions.isEmpty());
    }

    void hardenedServersWork_data()
    {
        QTest::addColumn<QStringList>("hostKeys");
        QTest::addColumn<QStringList>("config");
        const QStringList ed = {QStringLiteral("ed25519")};
        QTest::newRow("only an RSA host key") << QStringList{QStringLiteral("rsa")} << QStringList{};
        QTest::newRow("only ETM MACs") << ed << QStringList{QStringLiteral("MACs hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com"),
                                                            QStringLiteral("Ciphers aes256-ctr")};
        QTest::newRow("only AEAD ciphers") << ed << QStringList{QStringLiteral("Ciphers chacha20-poly1305@openssh.com,aes256-gcm@openssh.com")};
        QTest::newRow("one connection at a time") << ed << QStringList{QStringLiteral("MaxStartups 1")};
    }
    void hardenedServersWork()
    {
        QFETCH(QStringList, hostKeys);
        QFETCH(QStringList, config);
        if (sshLibraryText().contains(QLatin1String("1.10")))
            QSKIP("libssh2 1.10 cannot");
        serve({.hostKeys = hostKeys, .config = config});
        QCOMPARE(logIn(), QString());
    }

    void noCommonAlgorithmIsNamed()
    {
        serve({.config = {QStringLiteral("KexAlgorithms sntrup761x25519-sha512@openssh.com")}});
        Error error;
        QCOMPARE(logIn(&error), QStringLiteral("unsupported"));
        QVERIFY2(error.message.contains(QLatin1String("sntrup761x25519")), qPrintable(error.message));
        QVERIFY2(error.message.contains(QLatin1String("key exchange")), qPrintable(error.message));
    }

    void keysOfEveryKindLogIn_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("passphrase");
        const auto row = [](const char *name, const QString &arguments, const QString &passphrase = {}) {
            QTest::newRow(name) << arguments.split(QLatin1Char(' ')) << passphrase;
        };
        row("ed25519", QStringLiteral("-t ed25519"));
        row("ecdsa", QStringLiteral("-t ecdsa -b 384"));
        row("RSA", QStringLiteral("-t rsa -b 3072"));
        row("RSA in PEM", QStringLiteral("-t rsa -m PEM"));
        row("encrypted ed25519", QStringLiteral("-t ed25519"), QStringLiteral("pass phrase ñ"));
        row("encrypted RSA in PEM", QStringLiteral("-t rsa -m PEM"), QStringLiteral("pass phrase"));
        row("encrypted with GCM", QStringLiteral("-t ed25519 -Z aes256-gcm@openssh.com"), QStringLiteral("pass phrase"));
    }
    void keysOfEveryKindLogIn()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, passphrase);
        serve();
        trust(*m_server);
        SshTarget target = m_server->target();
        target.identityFile = m_server->makeIdentity(QStringLiteral("key"), arguments, passphrase);
        if (!passphrase.isEmpty())
            m_prompter->answers = {"not this one", passphrase.toUtf8()};
        Error error;
        const QString failure = logIn(target, &error);
        QVERIFY2(failure.isEmpty(), qPrintable(error.message + error.detail));
        if (!passphrase.isEmpty()) {
            QCOMPARE(m_prompter->wrong, 1);
            QCOMPARE(m_prompter->right, 1);
            QCOMPARE(m_prompter->secretQuestions.last().attempt, 2);
            QCOMPARE(m_prompter->secretQuestions.last().subject, target.identityFile);
        }
    }

    void aCertificateLogsIn()
    {
        serve({.config = {QStringLiteral("TrustedUserCAKeys ") + m_server->file(QStringLiteral("ca.pub"))}});
        trust(*m_server);
        const QString ca = m_server->makeIdentity(QStringLiteral("ca"), {QStringLiteral("-t"), QStringLiteral("ed25519")});
        SshTarget target = m_server->target();
        outputOf(QStringLiteral("ssh-keygen"), {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, m_home.filePath(u"cert"_s)});
        outputOf(QStringLiteral("ssh-keygen"), {u"-q"_s, u"-s"_s, ca, u"-I"_s, u"id"_s, u"-n"_s, SshServer::account(), m_home.filePath(u"cert.pub"_s)});
        target.identityFile = m_home.filePath(QStringLiteral("cert"));
        QCOMPARE(logIn(target), QString());
    }

    void aWrongPassphraseIsSaidPlainly()
    {
        serve();
        trust(*m_server);
        SshTarget target = m_server->target();
        target.identityFile = m_server->makeIdentity(QStringLiteral("locked"), {QStringLiteral("-t"), QStringLiteral("ed25519")}, QStringLiteral("secret"));
        m_prompter->answers = {"one", "two", "three", "four"};
        Error error;
        QCOMPARE(logIn(target, &error), QStringLiteral("key-unreadable"));
        QVERIFY(error.message.contains(QLatin1String("passphrase")));
        QCOMPARE(m_prompter->secretQuestions.size(), 3);
        m_prompter->answers.clear(); // nobody there to ask
        QCOMPARE(logIn(target, &error), QStringLiteral("auth-failed"));
        QVERIFY2(error.message.contains(QLatin1String("needs its passphrase")), qPrintable(error.message));
    }

    void aKeyTheServerRefusesNeedsNoPassphrase()
    {
        serve();
        trust(*m_server);
        SshTarget target = m_server->target();
        target.identityFile = m_home.filePath(QStringLiteral("stranger"));
        QFile::remove(target.identityFile);
        outputOf(QStringLiteral("ssh-keygen"), {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u"secret"_s, u"-f"_s, target.identityFile});
        m_prompter->answers = {"secret"};
        Error error;
        QCOMPARE(logIn(target, &error), QStringLiteral("auth-failed"));
        QVERIFY(m_prompter->secretQuestions.isEmpty());
        QVERIFY2(error.message.contains(target.identityFile), qPrintable(error.message));
        QVERIFY2(error.detail.contains(QLatin1String("publickey")), qPrintable(error.detail));
    }

    void filesThatAreNoPrivateKeySaySo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("PuTTY") << QByteArray("PuTTY-User-Key-File-3: ssh-ed25519\n") << QStringLiteral("puttygen");
        QTest::newRow("public") << QByteArray("ssh-ed25519 AAAA me\n") << QStringLiteral("public key");
        QTest::newRow("damaged") << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n") << QStringLiteral("damaged");
        QTest::newRow("text") << QByteArray("hello\n") << QStringLiteral("not a private key");
    }
    void filesThatAreNoPrivateKeySaySo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        serve();
        trust(*m_server);
        SshTarget target = m_server->target();
        target.identityFile = m_home.filePath(QStringLiteral("odd"));
        write(target.identityFile, content);
        Error error;
        QCOMPARE(logIn(target, &error), QStringLiteral("key-unreadable"));
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
    }

    void theAgentsKeysLogIn()
    {
        serve();
        trust(*m_server);
        QProcess agent;
        const QString socket = m_home.filePath(QStringLiteral("agent"));
        agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket});
        QVERIFY(agent.waitForStarted());
        QTRY_VERIFY(QFile::exists(socket));
        qputenv("SSH_AUTH_SOCK", socket.toLocal8Bit());
        outputOf(QStringLiteral("ssh-add"), {QStringLiteral("-q"), m_server->identity()});
        const auto end = qScopeGuard([&] {
            qunsetenv("SSH_AUTH_SOCK");
            agent.terminate();
            agent.waitForFinished();
        });
        SshTarget target = m_server->target();
        target.identityFile.clear();
        target.useAgent = true;
        Error error;
        const QString failure = logIn(target, &error, socket);
        QVERIFY2(failure.isEmpty(), qPrintable(error.message + error.detail));
        QVERIFY(m_prompter->secretQuestions.isEmpty());
    }

    void passwordsWork_data()
    {
        QTest::addColumn<QStringList>("config");
        QTest::newRow("password") << QStringList{u"PasswordAuthentication yes"_s, u"KbdInteractiveAuthentication no"_s, u"UsePAM no"_s};
        QTest::newRow("keyboard-interactive") << QStringList{u"PasswordAuthentication no"_s, u"KbdInteractiveAuthentication yes"_s, u"UsePAM yes"_s};
    }
    void passwordsWork()
    {
        QFETCH(QStringList, config);
        if (!SshServer::isRoot())
            QSKIP("an account with a password needs root");
        serve({.config = config, .passwords = true});
        SshTarget target = m_server->target();
        target.identityFile.clear();
        m_prompter->answers = {"wrong", SshServer::password};
        Error error;
        const QString failure = logIn(target, &error);
        QVERIFY2(failure.isEmpty(), qPrintable(error.message + error.detail));
        QCOMPARE(m_prompter->right, 1);
        QCOMPARE(m_prompter->wrong, 1);
        m_prompter->answers = {"wrong", "wrong again", "and again", SshServer::password};
        QCOMPARE(logIn(target, &error), QStringLiteral("auth-failed"));
        QVERIFY2(error.message.contains(QLatin1String("tester@127.0.0.1")), qPrintable(error.message));
        m_prompter->answers.clear();
        QCOMPARE(logIn(target, &error), QStringLiteral("auth-failed"));
    }

    void jumpHostsLeadThere()
    {
        serve();
        SshServer inner;
        QCOMPARE(inner.start(), QString());
        SshTarget target = inner.target();
        target.identityFile = inner.identity();
        write(configFile(), "Host gate\n  HostName 127.0.0.1\n  Port " + QByteArray::number(m_server->port()) + "\n  User "
                                + SshServer::account().toUtf8() + "\n  IdentityFile " + m_server->identity().toUtf8()
                                + "\nHost inside\n  HostName 127.0.0.1\n  Port " + QByteArray::number(inner.port()) + "\n  ProxyJump gate\n"
                                  "  IdentityFile " + inner.identity().toUtf8() + "\n");
        target.jumpHost = QStringLiteral("gate");
        Error error;
        QString failure = logIn(target, &error);
        QVERIFY2(failure.isEmpty(), qPrintable(error.message + error.detail));
        QCOMPARE(m_prompter->keyQuestions.size(), 2);

        SshTarget byName; // everything from ~/.ssh/config
        byName.host = QStringLiteral("inside");
        byName.useAgent = false;
        SshConnector connector(*m_prompter, {configFile(), knownHosts(), {}, std::chrono::seconds(5)});
        auto host = connector.connect(byName);
        QVERIFY2(host, host ? "" : qPrintable(host.error().message + host.error().detail));
        const QByteArray content = QByteArray("0123456789abcdef").repeated(300'000); // far beyond every window
        const QString file = m_home.filePath(QStringLiteral("moved"));
        QVERIFY((*host)->writeFiles({RemoteWrite{file, content, {}, 0600}}));
        auto back = (*host)->readFile(file, content.size());
        QVERIFY(back && *back == content);

        target.port = 1; // nobody there, seen from the jump host
        QCOMPARE(logIn(target, &error), QStringLiteral("host-unreachable"));
        QVERIFY2(error.message.contains(QLatin1String("gate")), qPrintable(error.message));
    }

    void whatIsNotThereIsSaidPlainly()
    {
        SshTarget target;
        target.host = QStringLiteral("127.0.0.1");
        target.user = QStringLiteral("ada");
        target.port = 1;
        Error error;
        QCOMPARE(logIn(target, &error), QStringLiteral("host-unreachable"));
        QVERIFY(error.message.contains(QLatin1String("port 1")));
        target.host = QStringLiteral("no-such-host.invalid");
        QCOMPARE(logIn(target, &error), QStringLiteral("host-unreachable"));
        QVERIFY(error.message.contains(target.host));
        for (const QString &host : {u"-oProxyCommand=id"_s, u"a b"_s, u"$(id)"_s, u"http://x"_s, QString()}) {
            target.host = host;
            QCOMPARE(logIn(target, &error), QStringLiteral("invalid-input"));
        }
        target.host = QStringLiteral("127.0.0.1");
        target.user = QStringLiteral("-l root");
        QCOMPARE(logIn(target, &error), QStringLiteral("invalid-input"));
    }

    void somethingElseThatAnswersIsSaidPlainly()
    {
        QTcpServer http;
        QVERIFY(http.listen(QHostAddress::LocalHost));
        connect(&http, &QTcpServer::newConnection, this, [&http] {
            QTcpSocket *socket = http.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
        SshTarget target;
        target.host = QStringLiteral("127.0.0.1");
        target.user = QStringLiteral("ada");
        target.port = http.serverPort();
        Error error;
        auto login = QtConcurrent::run([&] { return logIn(target, &error); });
        QTRY_VERIFY_WITH_TIMEOUT(login.isFinished(), 20'000);
        QCOMPARE(login.result(), QStringLiteral("host-unreachable"));
        QVERIFY2(error.message.contains(QLatin1String("not an ssh server")), qPrintable(error.message));
    }

    void aLoginCanBeCancelled()
    {
        QTcpServer silent; // takes the connection and never speaks
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        SshTarget target;
        target.host = QStringLiteral("127.0.0.1");
        target.user = QStringLiteral("ada");
        target.port = silent.serverPort();
        SshConnector connector(*m_prompter, {configFile(), knownHosts(), {}, std::chrono::seconds(60)});
        std::stop_source stop;
        auto login = QtConcurrent::run([&] { return connector.connect(target, stop.get_token()).error().code; });
        QTest::qWait(200);
        stop.request_stop();
        QTRY_VERIFY_WITH_TIMEOUT(login.isFinished(), 2000);
        QCOMPARE(login.result(), Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSshLogin)
#include "tst_sshlogin.moc"
