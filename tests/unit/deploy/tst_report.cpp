// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/report.h"

#include "base/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Slipway;

namespace {

Report sample()
{
    StepRecord found;
    found.id = QStringLiteral("docker.found");
    found.title = QStringLiteral("Find Docker");
    found.status = StepStatus::Done;
    found.summary = QStringLiteral("Docker 26.1.5");
    found.milliseconds = 1234;
    found.commands.append({QStringLiteral("docker version"), 0, QStringLiteral("26.1.5\n"), 200});
    StepRecord image;
    image.id = QStringLiteral("image");
    image.title = QStringLiteral("Get the image");
    image.status = StepStatus::Failed;
    image.error = Error{Error::Code::ImageMissing, QStringLiteral("worker01 could not pull it."),
                        QStringLiteral("line one\nline two"), QStringLiteral("worker01")};
    image.commands.append({QStringLiteral("docker pull slurm"), 1, QStringLiteral("denied\n"), 300});
    Report report;
    report.title = QStringLiteral("Bring up workq");
    report.started = QDateTime(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC);
    report.milliseconds = 61000;
    report.lanes.append({QStringLiteral("worker01"), {found, image}});
    report.error = image.error;
    return report;
}

} // namespace

/// The report as text and as JSON.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text()
    {
        const QString expected = QStringLiteral("Bring up workq\n"
                                                "Started 2026-11-24T10:15:00Z, took 61.0 s\n"
                                                "Did not succeed: worker01 could not pull it.\n"
                                                "\n"
                                                "worker01\n"
                                                "  [done] Find Docker (1.2 s)\n"
                                                "      Docker 26.1.5\n"
                                                "      $ docker version\n"
                                                "        26.1.5\n"
                                                "        (exit status 0, 0.2 s)\n"
                                                "  [failed] Get the image (0.0 s)\n"
                                                "      worker01 could not pull it.\n"
                                                "      | line one\n"
                                                "      | line two\n"
                                                "      $ docker pull slurm\n"
                                                "        denied\n"
                                                "        (exit status 1, 0.3 s)\n");
        QCOMPARE(sample().toText(Redactor()), expected);
    }

    void json()
    {
        const QJsonObject object = sample().toJson(Redactor());
        QCOMPARE(object[QLatin1String("format")].toInt(), 1);
        QCOMPARE(object[QLatin1String("succeeded")].toBool(true), false);
        QCOMPARE(object[QLatin1String("started")].toString(), QStringLiteral("2026-11-24T10:15:00Z"));
        QCOMPARE(object[QLatin1String("error")][QLatin1String("code")].toString(),
                 QStringLiteral("image-missing"));
        const QJsonObject lane = object[QLatin1String("lanes")][0].toObject();
        QCOMPARE(lane[QLatin1String("name")].toString(), QStringLiteral("worker01"));
        const QJsonArray steps = lane[QLatin1String("steps")].toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0][QLatin1String("status")].toString(), QStringLiteral("done"));
        QCOMPARE(steps[0][QLatin1String("milliseconds")].toInt(), 1234);
        QVERIFY(!steps[0].toObject().contains(QLatin1String("error")));
        const QJsonObject command = steps[1][QLatin1String("commands")][0].toObject();
        QCOMPARE(command[QLatin1String("command")].toString(), QStringLiteral("docker pull slurm"));
        QCOMPARE(command[QLatin1String("exitStatus")].toInt(), 1);
        QCOMPARE(command[QLatin1String("output")].toString(), QStringLiteral("denied\n"));
    }

    void aRunThatWorkedSaysSo()
    {
        Report report = sample();
        report.error.reset();
        QVERIFY(report.succeeded());
        QVERIFY(report.toText(Redactor()).contains(QStringLiteral("\nSucceeded.\n")));
        QVERIFY(!report.toJson(Redactor()).contains(QLatin1String("error")));
    }

    void secretsAreReplacedEverywhere_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("word") << QByteArray("hunter2");
        QTest::newRow("two lines") << QByteArray("first line\nsecond line"); // the text form indents lines
        QTest::newRow("escape") << QByteArray("pass\x1b[31mword");           // the text form takes it out
        QTest::newRow("quotes") << QByteArray("a\"b\\c");                    // JSON escapes them
        QTest::newRow("not ASCII") << QByteArray("пароль密码");
    }
    void secretsAreReplacedEverywhere()
    {
        QFETCH(QByteArray, secret);
        Redactor redactor;
        redactor.learn(Secret(secret.constData(), static_cast<std::size_t>(secret.size())));
        const QString leak = QStringLiteral("before ") + QString::fromUtf8(secret) + QStringLiteral(" after");
        Report report = sample();
        report.title = leak;
        StepRecord &step = report.lanes[0].steps[1];
        step.summary = leak;
        step.error->message = leak;
        step.error->detail = leak;
        step.error->where = leak;
        report.error = step.error;
        step.commands[0].command = leak;
        step.commands[0].output = leak + QLatin1Char('\n') + QString::fromLatin1(secret.toBase64());

        const QString text = report.toText(redactor);
        const QString json = QString::fromUtf8(QJsonDocument(report.toJson(redactor)).toJson());
        QVERIFY(!json.contains(QString::fromLatin1(secret.toBase64())));
        for (const QByteArray &line : secret.split('\n')) {
            const QString part = QString::fromUtf8(line).remove(QChar(0x1b));
            QVERIFY2(!text.contains(part), qPrintable(text));
            QVERIFY2(!json.contains(part), qPrintable(json));
        }
        // Title, first error, and in the step: summary, message, detail, command, output with its base64.
        QCOMPARE(text.count(QStringLiteral("[redacted]")), 8);
        QVERIFY(json.contains(QStringLiteral("before [redacted] after")));
    }

    void hostileOutputDoesNothingToATerminal()
    {
        Report report = sample();
        report.lanes[0].name = QStringLiteral("worker\x1b]0;title\a");
        report.lanes[0].steps[0].commands[0].output = QStringLiteral(
            "\x1b[2Jgone\x07\x08 \u202eright to left\u202c <b>bold</b>\r\nnext\rover\tkept\u009b31m");
        const QString text = report.toText(Redactor());
        for (const QChar c : text) {
            const bool allowed = c == QLatin1Char('\n') || c == QLatin1Char('\t') ||
                                 (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f));
            QVERIFY2(allowed, qPrintable(QString::number(c.unicode(), 16)));
        }
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(text.contains(QStringLiteral("<b>bold</b>\n"))); // as text it stays what it was
        QVERIFY(text.contains(QStringLiteral("over\tkept")));
        // JSON keeps the bytes and escapes them.
        const QByteArray json = QJsonDocument(report.toJson(Redactor())).toJson();
        QVERIFY(!json.contains('\x1b'));
        QVERIFY(json.contains("\\u001b[2J"));
    }

    void namesAreStable_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("name");
        const QStringList names{QStringLiteral("waiting"),      QStringLiteral("running"),
                                QStringLiteral("already-done"), QStringLiteral("done"),
                                QStringLiteral("failed"),       QStringLiteral("skipped"),
                                QStringLiteral("cancelled")};
        for (int i = 0; i < names.size(); ++i)
            QTest::newRow(qPrintable(names[i])) << i << names[i];
    }
    void namesAreStable()
    {
        QFETCH(int, status);
        QFETCH(QString, name);
        QCOMPARE(stepStatusName(static_cast<StepStatus>(status)), name);
        QVERIFY(!stepStatusText(static_cast<StepStatus>(status)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
