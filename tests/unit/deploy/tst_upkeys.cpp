// SPDX-License-Identifier: GPL-3.0-or-later
#include "uplanes.h"

#include <QJsonDocument>
#include <QTest>

using namespace Slipway;

/// The munge key of a cluster that is brought up: one for all, made once, told to nobody.
class TestUpKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyForAllMadeOnce()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        const Report report = test.up();
        const QByteArray secret = keyOn(test, worker01);
        QCOMPARE(secret.size(), 1024);
        for (const QString &server : {worker01, worker02, worker03}) {
            QCOMPARE(keyOn(test, server), secret);
            QCOMPARE(test.fake.server(server).machine().mode(keyFile), 0600);
            QCOMPARE(test.fake.server(server).machine().mode(keyFile.section(QLatin1Char('/'), 0, -2)), 0700);
            QCOMPARE(test.fake.server(server).container.key, secret);
        }
        // It is nowhere else: not on the NAS, not in the report, not in what is told while it runs.
        const QMap<QString, QByteArray> nas = test.fake.nas().tree(QStringLiteral("/"));
        for (const QByteArray &content : nas)
            QVERIFY(!content.contains(secret.left(64)) && !content.contains(secret.toBase64().left(64)));
        QByteArray told =
            QJsonDocument(report.toJson(test.redactor)).toJson() + report.toText(test.redactor).toUtf8();
        for (const StepEvent &event : std::as_const(test.events))
            told += event.text.toUtf8();
        for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex()})
            QVERIFY(!told.contains(form.left(16)));
        QCOMPARE(test.redactor.redact("<" + secret + ">"), QByteArray("<[redacted]>"));

        LaunchTest other;
        QVERIFY(other.push().succeeded() && other.up().succeeded());
        QVERIFY2(keyOn(other, worker01) != secret, "two clusters have one key");
    }

    void aNewServerGetsTheKeyOfTheOthers()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded() && test.up().succeeded());
        const QByteArray secret = keyOn(test, worker01);
        test.fake.server(3).machine().remove(keyFile);
        const Report report = test.up();
        QVERIFY2(report.succeeded(), qPrintable(errorText(report)));
        QCOMPARE(keyOn(test, worker03), secret);
        QCOMPARE(step(report, worker03, QStringLiteral("munge-key")).status, StepStatus::Done);
        QCOMPARE(step(report, worker01, QStringLiteral("munge-key")).status, StepStatus::AlreadyDone);
    }

    void aLooseKeyFileIsTightened()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded() && test.up().succeeded());
        test.fake.server(2).machine().setMode(keyFile, 0644);
        const Report report = test.up();
        QVERIFY(report.succeeded());
        QCOMPARE(test.fake.server(2).machine().mode(keyFile), 0600);
        QCOMPARE(step(report, worker02, QStringLiteral("munge-key")).status, StepStatus::Done);
        QCOMPARE(test.fake.server(2).container.starts, 1); // the key is the same, so no job has to end
    }

    void differentKeysStopBeforeAnythingIsChanged()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        test.fake.server(1).machine().put(keyFile, QByteArray(1024, 'a'), 0600);
        test.fake.server(3).machine().put(keyFile, QByteArray(1024, 'b'), 0600);
        const Report report = test.up();
        QCOMPARE(report.error->code, Error::Code::Conflict);
        QVERIFY(report.error->message.contains(QStringLiteral("different munge keys")));
        QVERIFY(report.error->detail.contains(worker01) && report.error->detail.contains(worker03));
        QVERIFY(!report.error->detail.contains(QStringLiteral("aaaa")));
        QVERIFY(test.changes().isEmpty());
        QVERIFY(!test.fake.server(2).machine().exists(keyFile));
    }

    void aFileThatIsNoKeyIsNotTaken()
    {
        LaunchTest test;
        QVERIFY(test.push().succeeded());
        test.fake.server(2).machine().put(keyFile, "short", 0600);
        const Report report = test.up();
        QCOMPARE(step(report, worker02, QStringLiteral("connect")).error->code, Error::Code::InvalidInput);
        QCOMPARE(statuses(report, worker01), QString::fromLatin1(goodLane)); // the others go on
    }

    void anOldKeyInARunningContainerIsFound()
    {
        // As after a run that wrote the key and was cut off before Compose.
        LaunchTest test;
        QVERIFY(test.push().succeeded() && test.up().succeeded());
        test.fake.server(2).container.key = QByteArray(1024, 'o');
        const Report report = test.up();
        QVERIFY(report.succeeded());
        QCOMPARE(test.fake.server(2).container.key, keyOn(test, worker02));
        QVERIFY(step(report, worker02, QStringLiteral("compose.up"))
                    .commands.at(1)
                    .command.contains(QStringLiteral("--force-recreate")));
        QCOMPARE(test.fake.server(1).container.starts, 1);
    }
};

QTEST_GUILESS_MAIN(TestUpKeys)
#include "tst_upkeys.moc"
