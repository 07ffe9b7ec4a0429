// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"
#include "doctor/doctor.h"
#include "doctor/engine.h"
#include "doctor/probebatch.h"
#include "fakes/fakecluster.h"

#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace Slipway;

namespace {

/// Runs \a batch by a real shell of this computer.
QHash<QString, BatchAnswer> runBatch(const QVector<BatchEntry> &entries)
{
    QHash<QString, BatchAnswer> answers;
    ProbeBatch batch(entries, [&](const BatchAnswer &answer) { answers.insert(answer.id, answer); });
    const RemoteCommand command = batch.command({QStringLiteral("sh")});
    QProcess shell;
    shell.start(QStringLiteral("sh"), QStringList());
    shell.write(command.input);
    shell.closeWriteChannel();
    while (shell.waitForReadyRead(60000))
        batch.feed(shell.readAllStandardOutput());
    shell.waitForFinished();
    batch.feed(shell.readAllStandardOutput());
    return answers;
}

BatchEntry entry(const char *id, const QStringList &argv)
{
    BatchEntry entry;
    entry.id = QString::fromLatin1(id);
    entry.argv = argv;
    return entry;
}

Conclusion conclusionOf(const QString &id, const QString &subject)
{
    const auto [playbook, spec] = playbookLibrary().conclusion(id);
    Walk walk;
    walk.conclusion = spec;
    Subject about;
    about.name = subject;
    about.values.insert(QStringLiteral("node"), subject);
    return makeConclusion(*playbook, about, walk, {});
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- many commands by one ---

    void batchTellsOutputsApart()
    {
        QVector<BatchEntry> entries{entry("a", {QStringLiteral("printf"), QStringLiteral("one\\ntwo")}),
                                    entry("b", {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo out; echo err >&2; exit 3")}),
                                    entry("quotes", {QStringLiteral("printf"), QStringLiteral("%s"), QStringLiteral("it's $HOME `x` \"y\"")}),
                                    entry("gone", {QStringLiteral("slipway-no-such-command")})};
        BatchEntry beside = entry("beside", {QStringLiteral("echo"), QStringLiteral("side")});
        beside.sideBySide = true;
        BatchEntry fed = entry("fed", {QStringLiteral("cat")});
        fed.input = "a b'c\n";
        entries << beside << fed;
        const QHash<QString, BatchAnswer> answers = runBatch(entries);
        QCOMPARE(answers.size(), 6);
        QCOMPARE(answers[QStringLiteral("a")].output, QByteArray("one\ntwo"));
        QCOMPARE(answers[QStringLiteral("b")].exitStatus, 3);
        QVERIFY(answers[QStringLiteral("b")].output.contains("out"));
        QVERIFY(answers[QStringLiteral("b")].output.contains("err"));
        QCOMPARE(answers[QStringLiteral("quotes")].output, QByteArray("it's $HOME `x` \"y\""));
        QCOMPARE(answers[QStringLiteral("gone")].exitStatus, 127);
        QCOMPARE(answers[QStringLiteral("beside")].output, QByteArray("side"));
        QCOMPARE(answers[QStringLiteral("fed")].output, QByteArray("a b'c"));
    }

    void batchEndsWhatHangs()
    {
        BatchEntry slow = entry("slow", {QStringLiteral("sleep"), QStringLiteral("100")});
        slow.seconds = 1;
        const QHash<QString, BatchAnswer> answers = runBatch({slow, entry("next", {QStringLiteral("echo"), QStringLiteral("x")})});
        QVERIFY(answers[QStringLiteral("slow")].timedOut);
        QCOMPARE(answers[QStringLiteral("next")].output, QByteArray("x"));
    }

    /// As with a reader of a dead file server: something keeps the output open, and no signal ends it.
    void batchLeavesBehindWhatNothingEnds()
    {
        BatchEntry stuck = entry("stuck", {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("setsid sleep 30 &")});
        stuck.seconds = 1;
        stuck.mayHang = true;
        BatchEntry well = entry("well", {QStringLiteral("cat")});
        well.mayHang = true;
        well.input = "fed";
        QElapsedTimer clock;
        clock.start();
        const QHash<QString, BatchAnswer> answers = runBatch({stuck, well, entry("next", {QStringLiteral("echo"), QStringLiteral("x")})});
        QVERIFY2(clock.elapsed() < 25000, "it waited for what nothing ends");
        QVERIFY(answers[QStringLiteral("stuck")].timedOut);
        QCOMPARE(answers[QStringLiteral("well")].exitStatus, 0);
        QCOMPARE(answers[QStringLiteral("well")].output, QByteArray("fed"));
        QCOMPARE(answers[QStringLiteral("next")].output, QByteArray("x"));
    }

    void batchKeepsTheEndOfAFlood()
    {
        const QHash<QString, BatchAnswer> answers =
            runBatch({entry("flood", {QStringLiteral("sh"), QStringLiteral("-c"),
                                      QStringLiteral("head -c 100000000 /dev/zero | tr '\\0' 'x'; echo; echo last")}),
                      entry("noise", {QStringLiteral("head"), QStringLiteral("-c"), QStringLiteral("100000"), QStringLiteral("/dev/urandom")})});
        QVERIFY(answers[QStringLiteral("flood")].output.size() <= 128 * 1024);
        QVERIFY(answers[QStringLiteral("flood")].output.endsWith("last"));
        QVERIFY(answers.contains(QStringLiteral("noise")));
    }

    void batchBelievesNoForgedMark()
    {
        ProbeBatch batch({entry("a", {QStringLiteral("true")})}, [](const BatchAnswer &) { QFAIL("forged"); });
        batch.feed("0123456789! a\nmark a status 0\n! a\n\n a\n");
        QCOMPARE(batch.missing(), QStringList{QStringLiteral("a")});
    }

    // --- what is found, in which order ---

    void controllerExplainsItsNodes()
    {
        QVector<Conclusion> all{conclusionOf(QStringLiteral("node-not-responding"), QStringLiteral("worker02")),
                                conclusionOf(QStringLiteral("slurmctld-dead"), QStringLiteral("worker01"))};
        rank(all);
        QCOMPARE(all[0].id, QStringLiteral("slurmctld-dead"));
        QCOMPARE(all[1].explainedBy, QStringLiteral("slurmctld-dead"));
        QCOMPARE(all[1].explainedOn, QStringLiteral("worker01"));
    }

    void twoCausesOnTwoServersStay()
    {
        QVector<Conclusion> all{conclusionOf(QStringLiteral("container-stopped"), QStringLiteral("worker03")),
                                conclusionOf(QStringLiteral("munge-key-differs"), QStringLiteral("worker02")),
                                conclusionOf(QStringLiteral("node-not-responding"), QStringLiteral("worker03"))};
        rank(all);
        QVERIFY(all[0].isRoot() && all[1].isRoot());
        QCOMPARE(all[2].explainedBy, QStringLiteral("container-stopped"));
    }

    void clockComesBeforeTheKey()
    {
        QVector<Conclusion> all{conclusionOf(QStringLiteral("munge-key-differs"), QStringLiteral("worker02")),
                                conclusionOf(QStringLiteral("clock-differs"), QStringLiteral("worker02"))};
        rank(all);
        QCOMPARE(all[0].id, QStringLiteral("clock-differs"));
    }

    void hintsExplainNothing()
    {
        QVector<Conclusion> all{conclusionOf(QStringLiteral("node-drained"), QStringLiteral("worker02")),
                                conclusionOf(QStringLiteral("node-low-memory"), QStringLiteral("worker03"))};
        rank(all);
        QCOMPARE(all[0].id, QStringLiteral("node-low-memory"));
        QVERIFY(all[1].isRoot());
    }

    // --- what comes from outside is hostile ---

    void hostileEvidenceIsShownAsText_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("markup") << QStringLiteral("<b>bold</b><script>alert(1)</script> &amp; Parsing error at unrecognized key: <img/src=x>");
        QTest::newRow("escapes") << QStringLiteral("\x1b[31m\x1b]0;title\x07Parsing error at unrecognized key: \x1b[2JFoo");
        QTest::newRow("direction") << QStringLiteral("Parsing error at unrecognized key: \u202eooF");
        QTest::newRow("invalid UTF-8") << QString::fromUtf8("\xff\xfe\x80 Parsing error at unrecognized key: F\xc3\x28");
        QTest::newRow("placeholders") << QStringLiteral("Parsing error at unrecognized key: ${node}${${x}}");
        QTest::newRow("long") << QStringLiteral("Parsing error at unrecognized key: ") + QString(200000, QLatin1Char('x'));
    }
    void hostileEvidenceIsShownAsText()
    {
        QFETCH(QString, line);
        const Diagnosis diagnosis = explainMessage(line);
        const Conclusion *found = diagnosis.find(QStringLiteral("conf-unknown-key"), {});
        QVERIFY(found);
        QVERIFY(found->title.size() < 600);
        QVERIFY(found->evidence.last().line.size() <= 401);
        const QString all = found->title + found->explain + found->evidence.last().line;
        for (const QChar c : all)
            QVERIFY(c == QLatin1Char('\n') || c == QLatin1Char('\t') || (c.unicode() >= 0x20 && c.unicode() != 0x202e && c.unicode() != 0x7f));
        const Redactor redactor;
        QVERIFY(QJsonDocument(diagnosis.toJson(redactor)).toJson().contains("conf-unknown-key"));
    }

    void hugeTextIsRead()
    {
        QString text;
        text.reserve(100 * 1024 * 1024);
        while (text.size() < 100 * 1024 * 1024)
            text += QStringLiteral("slurmctld: debug: nothing to see here, <b>move</b> along\n");
        text += QStringLiteral("slurmctld: fatal: Can't find plugin for select/foo\n");
        const Diagnosis diagnosis = explainMessage(text);
        QVERIFY(diagnosis.find(QStringLiteral("conf-plugin"), {}));
    }

    void secretsStayOutOfTheRecord()
    {
        Redactor redactor;
        redactor.learn(Secret(QByteArray("hunter2hunter2")));
        Diagnosis diagnosis = explainMessage(QStringLiteral("Parsing error at unrecognized key: hunter2hunter2"));
        Outcome outcome;
        outcome.ran = true;
        outcome.output = QStringLiteral("password=hunter2hunter2");
        outcome.command = QStringLiteral("echo hunter2hunter2");
        diagnosis.outcomes << outcome;
        QVERIFY(!diagnosis.toText(redactor).contains(QLatin1String("hunter2")));
        QVERIFY(!QJsonDocument(diagnosis.toJson(redactor)).toJson().contains("hunter2"));
    }

    // --- a run ---

    void unknownServerIsRefused()
    {
        FakeCluster fake;
        const CheckedCluster cluster = fake.cluster();
        Redactor redactor;
        const LaunchContext context{fake.connector(), redactor, {}, {}};
        const Result<Diagnosis> diagnosis = diagnose(cluster, {Symptom::Kind::Node, QStringLiteral("nobody"), {}}, context);
        QVERIFY(!diagnosis);
        QCOMPARE(diagnosis.error().code, Error::Code::InvalidInput);
    }

    void serverThatRefusesIsTheRoot()
    {
        FakeCluster fake;
        const CheckedCluster cluster = fake.cluster();
        fake.connector().refuse(QStringLiteral("worker02"), {Error::Code::HostUnreachable, QStringLiteral("nobody there"), {}, {}});
        Redactor redactor;
        const LaunchContext context{fake.connector(), redactor, {}, {}};
        int found = 0;
        const Result<Diagnosis> diagnosis =
            diagnose(cluster, {Symptom::Kind::Server, QStringLiteral("worker02"), {}}, context, [&](const DoctorEvent &event) {
                found += event.kind == DoctorEvent::Kind::Found && event.conclusion.id == QLatin1String("server-unreachable");
            });
        QVERIFY(diagnosis);
        QCOMPARE(found, 1);
        QVERIFY(diagnosis->find(QStringLiteral("server-unreachable"), QStringLiteral("worker02")));
        QVERIFY(!diagnosis->nothingFound());
        // Nothing on that server counts as fine: it could not be looked at.
        for (const RuledOut &one : diagnosis->ruledOut)
            QVERIFY2(one.subject != QLatin1String("worker02") || !one.known, qPrintable(one.playbook + one.why));
    }

    void stoppedRunSaysSo()
    {
        FakeCluster fake;
        const CheckedCluster cluster = fake.cluster();
        Redactor redactor;
        std::stop_source stop;
        stop.request_stop();
        const LaunchContext context{fake.connector(), redactor, {}, stop.get_token()};
        const Result<Diagnosis> diagnosis = diagnose(cluster, {}, context);
        QVERIFY(diagnosis);
        QVERIFY(diagnosis->cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
