// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "base/finding.h"
#include "base/redactor.h"
#include "base/secret.h"
#include "base/shellquote.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Slipway;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultCarriesValueOrError()
    {
        Result<int> good(3);
        QVERIFY(good.has_value());
        QCOMPARE(std::move(good).transform([](int n) { return n * 2; }).value(), 6);
        Result<int> bad(Error{Error::Code::Timeout, {}, {}, {}});
        QCOMPARE(std::move(bad).and_then([](int n) { return Result<int>(n); }).error().code, Error::Code::Timeout);
    }

    void everyErrorCodeHasItsOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(Error::Code::Internal); ++i)
            names.insert(errorCodeName(static_cast<Error::Code>(i)));
        QCOMPARE(names.size(), static_cast<int>(Error::Code::Internal) + 1);
    }

    void secretsAreWipedAtTheirSource()
    {
        QByteArray typed("hunter22");
        const Secret secret(std::move(typed));
        QVERIFY(typed.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
        QCOMPARE(secret.view(), QByteArray("hunter22"));
    }

    void randomSecretsDiffer()
    {
        QCOMPARE(randomSecret(1024).size(), std::size_t(1024));
        QVERIFY(randomSecret(32).view() != randomSecret(32).view());
    }

    void redactorHidesPlainAndBase64()
    {
        Redactor redactor;
        redactor.learn(Secret(QByteArray("s3cr3t-canary")));
        const QByteArray text = "a s3cr3t-canary b " + QByteArray("s3cr3t-canary").toBase64() + " c";
        QCOMPARE(redactor.redact(text), QByteArray("a [redacted] b [redacted] c"));
    }

    void onDoneNeverRunsInsideTheCall()
    {
        QPromise<Result<int>> promise;
        promise.start();
        promise.addResult(Result<int>(7));
        promise.finish();
        int got = 0;
        onDone<int>(promise.future(), this, [&got](const Result<int> &r) { got = r.value(); });
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 7);
    }

    void droppedPromiseArrivesAsError()
    {
        auto promise = std::make_unique<QPromise<Result<int>>>();
        promise->start();
        bool failed = false;
        onDone<int>(promise->future(), this, [&failed](const Result<int> &r) { failed = !r; });
        promise.reset();
        QTRY_VERIFY(failed);
    }

    void laneKeepsOrderAndStops()
    {
        QVector<int> order;
        {
            Lane lane;
            for (int i = 0; i < 20; ++i)
                lane.submit([&order, i](std::stop_token) { order.append(i); return Result<int>(i); });
            lane.submit([](std::stop_token stop) {
                while (!stop.stop_requested())
                    QThread::msleep(1);
                return Result<int>(0);
            });
        }
        QCOMPARE(order.size(), 20);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    }

    void shellWordsStayOneWord_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"plain", "", "a b", "it's", "$(id)", "`id`", "\"", "\\", "a;b", "*", "~", "-n", "\xe9\x9b\x86"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void shellWordsStayOneWord()
    {
        QFETCH(QString, word);
        QProcess sh;
        sh.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf %s ") + shellQuoted(word)});
        QVERIFY(sh.waitForFinished());
        QCOMPARE(QString::fromUtf8(sh.readAllStandardOutput()), word);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
