// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/shellscript.h"

#include <QProcess>
#include <QTest>

using namespace Slipway;

/// The script runs in every login shell that is here, and its marks are found however the bytes are cut.
class TestShellScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsUnderEveryLoginShell_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char *shell : {"/bin/sh", "/bin/dash", "/bin/bash", "/usr/bin/zsh", "/usr/bin/fish", "/usr/bin/tcsh"})
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }
    void runsUnderEveryLoginShell()
    {
        QFETCH(QString, shell);
        if (!QFile::exists(shell))
            QSKIP("this shell is not here");
        RemoteCommand command;
        const QStringList words = {QStringLiteral("a b"), QStringLiteral("it's \"$HOME\" `id` \\ ! *"), QStringLiteral("line\nbreak"), QString(),
                                   QStringLiteral("ñ集")};
        command.argv = QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("printf '[%s]' \"$@\"; cat; exit 7"), QStringLiteral("sh")} + words;
        command.input = "the input";
        const ShellScript script(command);
        QProcess login;
        login.start(shell, {QStringLiteral("-c"), QString::fromUtf8(script.bootCommand())});
        login.write(script.standardInput());
        login.closeWriteChannel();
        QVERIFY(login.waitForFinished());
        MarkFilter output(script.mark()), errors(script.mark());
        const QByteArray payload = output.feed(login.readAllStandardOutput());
        QCOMPARE(errors.feed(login.readAllStandardError()), QByteArray());
        QByteArray expected;
        for (const QString &word : words)
            expected += '[' + word.toUtf8() + ']';
        QCOMPARE(payload, expected + "the input");
        QVERIFY(output.ended() && errors.ended());
        QCOMPARE(output.exitStatus(), 7);
        QVERIFY(output.processId() > 1);
    }

    void marksAreFoundHoweverTheBytesAreCut()
    {
        const QByteArray mark = "0123abcd";
        const QByteArray payload = "one <0123abc \x01" "0123abc two \x01";
        const QByteArray stream = "motd <0123abcd\n<" + mark + ":42>" + payload + "\x01" + mark + ":130>late";
        for (qsizetype step = 1; step <= stream.size(); ++step) {
            MarkFilter filter(mark);
            QByteArray got;
            for (qsizetype i = 0; i < stream.size(); i += step)
                got += filter.feed(stream.mid(i, step));
            QCOMPARE(got, payload);
            QVERIFY(filter.ended());
            QCOMPARE(filter.exitStatus(), 130);
            QCOMPARE(filter.processId(), 42);
        }
    }

    void outputIsNotHeldBackWithoutNeed()
    {
        MarkFilter filter("0123");
        filter.feed("<0123:1>");
        QCOMPARE(filter.feed("a line\n"), QByteArray("a line\n"));
        QVERIFY(!filter.ended());
    }

    void aStreamThatBreaksOffHasNoStatus()
    {
        MarkFilter filter("0123");
        filter.feed("<0123:1>half\x01" "01");
        QVERIFY(!filter.ended());
        QCOMPARE(filter.exitStatus(), -1);
    }

    void displayCanBePasted()
    {
        RemoteCommand command;
        command.argv = {QStringLiteral("echo"), QStringLiteral("a b"), QStringLiteral("$x")};
        command.environment.insert(QStringLiteral("HOME"), QStringLiteral("/my home"));
        QCOMPARE(command.display(), QStringLiteral("HOME='/my home' echo 'a b' '$x'"));
    }
};

QTEST_GUILESS_MAIN(TestShellScript)
#include "tst_shellscript.moc"
