// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/remotehostcontract.h"

#include <QElapsedTimer>
#include <QTest>

#include <mutex>
#include <thread>

namespace Slipway {

namespace {
using namespace std::chrono_literals;

/// Nobody waits this long for a command that was ended.
constexpr qint64 patience = 8000;

RemoteCommand command(const QStringList &argv)
{
    RemoteCommand command;
    command.argv = argv;
    command.timeout = 30s;
    return command;
}

QStringList shellWords(const QString &script, const QStringList &arguments = {})
{
    return QStringList{QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh")} + arguments;
}
} // namespace

Result<CommandResult> RemoteShellContract::shell(const QString &script, const QStringList &arguments)
{
    return host().run(command(shellWords(script, arguments)));
}

void RemoteShellContract::runGivesEveryWordUnchanged_data()
{
    QTest::addColumn<QString>("word");
    const QStringList words = {
        QString(),
        QStringLiteral(" "),
        QStringLiteral("two words"),
        QStringLiteral("'"),
        QStringLiteral("it's"),
        QStringLiteral("\""),
        QStringLiteral("$(touch /tmp/slipway-pwned)"),
        QStringLiteral("`id`"),
        QStringLiteral("$HOME"),
        QStringLiteral("\\"),
        QStringLiteral("\\'"),
        QStringLiteral("*"),
        QStringLiteral("~"),
        QStringLiteral("-n"),
        QStringLiteral("--"),
        QStringLiteral("a\nb"),
        QStringLiteral("\n"),
        QStringLiteral("\t"),
        QStringLiteral("!!"),
        QStringLiteral("; rm -rf /nowhere"),
        QStringLiteral("a && b || c"),
        QStringLiteral("a | b > c < d &"),
        QStringLiteral("#"),
        QStringLiteral("%s%n"),
        QStringLiteral("{a,b}"),
        QStringLiteral("[a]?"),
        QStringLiteral("=x"),
        QStringLiteral("\x1b[31m"),
        QStringLiteral("节点 ñ 🚢"),
        QString(100000, QLatin1Char('x')),
    };
    for (qsizetype i = 0; i < words.size(); ++i)
        QTest::addRow("%lld", static_cast<long long>(i)) << words[i];
}

void RemoteShellContract::runGivesEveryWordUnchanged()
{
    QFETCH(QString, word);
    const Result<CommandResult> result = shell(QStringLiteral("printf '%s|' \"$@\""), {word, word});
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QCOMPARE(result->exitStatus, 0);
    QCOMPARE(QString::fromUtf8(result->output), word + QLatin1Char('|') + word + QLatin1Char('|'));
}

void RemoteShellContract::runTellsExitStatus_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("status");
    QTest::newRow("zero") << QStringLiteral("exit 0") << 0;
    QTest::newRow("one") << QStringLiteral("exit 1") << 1;
    QTest::newRow("255") << QStringLiteral("exit 255") << 255;
    QTest::newRow("not found") << QStringLiteral("exec /no/such/program") << 127;
}

void RemoteShellContract::runTellsExitStatus()
{
    QFETCH(QString, script);
    QFETCH(int, status);
    const Result<CommandResult> result = shell(script);
    QVERIFY(result);
    QCOMPARE(result->exitStatus, status);
    QCOMPARE(result->succeeded(), status == 0);
    const Result<CommandResult> missing = host().run(command({QStringLiteral("no-such-program-of-slipway")}));
    QVERIFY(missing);
    QCOMPARE(missing->exitStatus, 127);
    const Result<CommandResult> killed = shell(QStringLiteral("kill -KILL $$"));
    QVERIFY2(!killed || !killed->succeeded(), "a command ended by a signal is no success");
}

void RemoteShellContract::runKeepsOutputAndErrorsApart()
{
    const Result<CommandResult> result = shell(QStringLiteral("echo out; echo err >&2; echo out2"));
    QVERIFY(result);
    QCOMPARE(result->output, QByteArray("out\nout2\n"));
    QCOMPARE(result->errorOutput, QByteArray("err\n"));
    QVERIFY(!result->truncated);
}

void RemoteShellContract::runStreamsWhileTheCommandGoesOn()
{
    QElapsedTimer timer;
    timer.start();
    qint64 firstSeen = -1;
    QByteArray out;
    QByteArray err;
    const Result<CommandResult> result =
        host().run(command(shellWords(QStringLiteral("echo early; echo warn >&2; sleep 1; echo late"))), {},
                   [&](OutputStream stream, const QByteArray &bytes) {
                       if (firstSeen < 0)
                           firstSeen = timer.elapsed();
                       (stream == OutputStream::Standard ? out : err) += bytes;
                   });
    QVERIFY(result);
    QCOMPARE(out, QByteArray("early\nlate\n"));
    QCOMPARE(err, QByteArray("warn\n"));
    QVERIFY2(firstSeen >= 0 && timer.elapsed() - firstSeen > 700, "output came only at the end");
    QVERIFY(result->duration >= 900ms);
}

void RemoteShellContract::runFeedsStandardInput()
{
    QByteArray input;
    for (int i = 0; i < 1024 * 1024; ++i)
        input += static_cast<char>(i * 7 % 256);
    RemoteCommand cat = command({QStringLiteral("cat")});
    cat.input = input;
    const Result<CommandResult> result = host().run(cat);
    QVERIFY(result);
    QVERIFY2(result->output == input, "one MiB of every byte did not come back as it went");
    // A program that does not read its input must not hang the caller.
    RemoteCommand deaf = command({QStringLiteral("true")});
    deaf.input = input;
    QVERIFY(host().run(deaf));
}

void RemoteShellContract::runClosesStandardInputWithoutInput()
{
    const Result<CommandResult> result = host().run(command({QStringLiteral("cat")}));
    QVERIFY(result);
    QCOMPARE(result->exitStatus, 0);
    QVERIFY(result->output.isEmpty());
}

void RemoteShellContract::runSetsTheEnvironment()
{
    RemoteCommand env =
        command(shellWords(QStringLiteral("printf '%s\\n%s\\n%s' \"$LC_ALL\" \"$PATH\" \"$WORDS\"")));
    const QString hostile = QStringLiteral("a 'b' \"c\" $d `e`\nñ");
    env.environment.insert(QStringLiteral("WORDS"), hostile);
    const Result<CommandResult> result = host().run(env);
    QVERIFY(result);
    const QString output = QString::fromUtf8(result->output);
    QCOMPARE(output.section(QLatin1Char('\n'), 0, 0), QStringLiteral("C"));
    QVERIFY(output.section(QLatin1Char('\n'), 1, 1)
                .split(QLatin1Char(':'))
                .contains(QStringLiteral("/usr/sbin")));
    QCOMPARE(output.section(QLatin1Char('\n'), 2), hostile);
}

void RemoteShellContract::runKeepsLargeOutput()
{
    const Result<CommandResult> result =
        shell(QStringLiteral("head -c 8000000 /dev/zero; head -c 3000000 /dev/zero >&2"));
    QVERIFY(result);
    QCOMPARE(result->output.size(), 8000000);
    QCOMPARE(result->errorOutput.size(), 3000000);
    QVERIFY(!result->truncated);
}

void RemoteShellContract::runCutsOutputAtTheLimit()
{
    RemoteCommand much = command(shellWords(QStringLiteral("head -c 4000000 /dev/zero; exit 7")));
    much.outputLimit = 1000;
    const Result<CommandResult> result = host().run(much);
    QVERIFY(result);
    QCOMPARE(result->output.size(), 1000);
    QVERIFY(result->truncated);
    QCOMPARE(result->exitStatus, 7); // it ran to its end all the same
}

void RemoteShellContract::runEndsByItsTimeLimit()
{
    RemoteCommand slow = command({QStringLiteral("sleep"), QStringLiteral("60")});
    slow.timeout = 500ms;
    QElapsedTimer timer;
    timer.start();
    const Result<CommandResult> result = host().run(slow);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Timeout);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(timer.elapsed() >= 450);
    QVERIFY2(timer.elapsed() < patience, "the time limit did not end the wait");
    const Result<CommandResult> next = shell(QStringLiteral("echo here"));
    QVERIFY2(next && next->output == "here\n", "the login is of no use after a time limit");
}

void RemoteShellContract::runEndsByTheStopToken()
{
    std::stop_source stop;
    QElapsedTimer timer;
    timer.start();
    std::jthread canceller([&stop] {
        std::this_thread::sleep_for(300ms);
        stop.request_stop();
    });
    const Result<CommandResult> result =
        host().run(command({QStringLiteral("sleep"), QStringLiteral("60")}), stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Cancelled);
    QVERIFY2(timer.elapsed() < patience, "the stop token did not end the wait");
    const Result<CommandResult> next = shell(QStringLiteral("echo here"));
    QVERIFY2(next && next->output == "here\n", "the login is of no use after a cancel");
}

void RemoteShellContract::runDoesNothingWhenStoppedBefore()
{
    std::stop_source stop;
    stop.request_stop();
    const Result<CommandResult> result =
        host().run(command({QStringLiteral("touch"), path(QStringLiteral("ran"))}), stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Cancelled);
    QVERIFY(names().isEmpty());
}

} // namespace Slipway
