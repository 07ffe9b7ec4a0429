// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/knownhosts.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Slipway;

namespace {
// Public keys made for this test by ssh-keygen.
const QByteArray ed25519 = "AAAAC3NzaC1lZDI1NTE5AAAAIDpQUKAlq8fQ0Zr0nVtPj2o0yQm1rM5nW2O1b0kM5ZtC";
const QByteArray other = "AAAAC3NzaC1lZDI1NTE5AAAAIHf3U4kE5yq6mHqWwv0y0nXy3mSx7mP0p3aR2u9c1dEF";

QByteArray line(const QByteArray &names, const QByteArray &key = ed25519)
{
    return names + " ssh-ed25519 " + key + "\n";
}

/// ssh-keygen, quietly.
int sshKeygen(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("ssh-keygen"), arguments);
    process.waitForFinished();
    return process.exitCode();
}
} // namespace

class TestKnownHosts : public QObject
{
    Q_OBJECT

    static KnownHosts::Verdict ask(const QByteArray &text, const QString &host, int port = 22, const QByteArray &key = ed25519)
    {
        return KnownHosts::parse(text).lookup(host, port, QByteArray::fromBase64(key)).verdict;
    }

private Q_SLOTS:
    void names_data()
    {
        using V = KnownHosts::Verdict;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QByteArray &text, const char *host, int port, V verdict) {
            QTest::newRow(name) << text << QString::fromLatin1(host) << port << int(verdict);
        };
        row("plain", line("srv1"), "srv1", 22, V::Match);
        row("case", line("srv1"), "SRV1", 22, V::Match);
        row("alias list", line("a,b,10.0.0.1"), "10.0.0.1", 22, V::Match);
        row("not in it", line("a,b"), "c", 22, V::Unknown);
        row("port", line("[srv1]:2222"), "srv1", 2222, V::Match);
        row("other port", line("[srv1]:2222"), "srv1", 22, V::Unknown);
        row("bare name for any port", line("srv1"), "srv1", 2222, V::Match);
        row("star", line("*.example.com"), "a.b.example.com", 22, V::Match);
        row("question mark", line("srv?"), "srv12", 22, V::Unknown);
        row("excluded", line("!bad.example.com,*.example.com"), "bad.example.com", 22, V::Unknown);
        row("excluded, another", line("!bad.example.com,*.example.com"), "good.example.com", 22, V::Match);
        row("other key", line("srv1", other), "srv1", 22, V::Changed);
        row("both keys", line("srv1", other) + line("srv1"), "srv1", 22, V::Match);
        row("revoked", line("srv1") + "@revoked " + line("*"), "srv1", 22, V::Revoked);
        row("another is revoked", line("srv1") + "@revoked " + line("*", other), "srv1", 22, V::Match);
        row("authority is no host", "@cert-authority " + line("*"), "srv1", 22, V::Unknown);
        row("comment and rubbish", "# x\n\nrubbish\nsrv1 ssh-ed25519 !!!\n" + line("srv1"), "srv1", 22, V::Match);
        row("type lies", "srv1 ssh-rsa " + ed25519 + "\n" , "srv1", 22, V::Unknown);
        row("CRLF", "srv1 ssh-ed25519 " + ed25519 + "\r\n", "srv1", 22, V::Match);
        row("no final newline", "srv1 ssh-ed25519 " + ed25519, "srv1", 22, V::Match);
        row("comment at the end", "srv1 ssh-ed25519 " + ed25519 + " me@here\n", "srv1", 22, V::Match);
        row("bad hash", "|1|x|y ssh-ed25519 " + ed25519 + "\n" + line("srv1"), "srv1", 22, V::Match);
    }
    void names()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        QTEST(int(ask(text, host, port)), "verdict");
    }

    void hashedNamesAreFoundAsSshKeygenHashesThem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("known_hosts"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line("srv1.example.com") + line("[srv2]:2222", other));
        file.close();
        QCOMPARE(sshKeygen({QStringLiteral("-q"), QStringLiteral("-H"), QStringLiteral("-f"), path}), 0);
        auto known = KnownHosts::load(path);
        QVERIFY(known);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("|1|"));
        const QByteArray key = QByteArray::fromBase64(ed25519);
        QCOMPARE(known->lookup(QStringLiteral("srv1.example.com"), 22, key).verdict, KnownHosts::Verdict::Match);
        QCOMPARE(known->lookup(QStringLiteral("srv2"), 2222, key).verdict, KnownHosts::Verdict::Changed);
        QCOMPARE(known->lookup(QStringLiteral("srv3"), 22, key).verdict, KnownHosts::Verdict::Unknown);
    }

    void appendLeavesWhatIsThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/known_hosts"));
        const QByteArray key = QByteArray::fromBase64(ed25519);
        QVERIFY(KnownHosts::append(path, QStringLiteral("Srv1"), 2222, key));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.readAll(), line("[srv1]:2222"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
        file.write("# no newline here");
        file.close();
        QVERIFY(KnownHosts::append(path, QStringLiteral("srv2"), 22, key));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), line("[srv1]:2222") + "# no newline here\n" + line("srv2"));
        // ssh-keygen finds what was written.
        QCOMPARE(sshKeygen({QStringLiteral("-F"), QStringLiteral("[srv1]:2222"), QStringLiteral("-f"), path}), 0);
    }

    void typesComeInTheFilesOrder()
    {
        const QByteArray rsa = QByteArray::fromHex("000000077373682d72736100000001030000000101").toBase64();
        const KnownHosts known = KnownHosts::parse("srv1 ssh-rsa " + rsa + "\n" + line("srv1"));
        QCOMPARE(known.keyTypes(QStringLiteral("srv1"), 22), (QStringList{QStringLiteral("ssh-rsa"), QStringLiteral("ssh-ed25519")}));
        QCOMPARE(known.keyTypes(QStringLiteral("srv2"), 22), QStringList());
    }

    void aMissingFileIsEmptyAndAnUnreadableOneAnError()
    {
        QVERIFY(KnownHosts::load(QStringLiteral("/nonexistent/known_hosts")));
        QTemporaryDir folder;
        auto known = KnownHosts::load(folder.path());
        QVERIFY(!known);
        QVERIFY(known.error().message.contains(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestKnownHosts)
#include "tst_knownhosts.moc"
