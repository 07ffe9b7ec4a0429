// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"
#include "base/translations.h"
#include "doctor/derivedprobes.h"
#include "doctor/doctor.h"
#include "doctor/engine.h"
#include "doctor/playbooklibrary.h"
#include "doctor/playbookreader.h"
#include "fakes/fakecluster.h"
#include "transcript.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QtTest>

using namespace Slipway;

namespace {

const QString dataFolder = QStringLiteral(SLIPWAY_TEST_DATA "/playbooks");
const QString textsFolder = QStringLiteral(SLIPWAY_SOURCE_DIR "/src/doctor/playbooktexts");

QString literal(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString textsFileOf(const Playbook &playbook)
{
    return QFileInfo(playbook.file).completeBaseName() + QStringLiteral(".h");
}

QByteArray textsHeader(const Playbook &playbook)
{
    QString out = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n"
                                 "#pragma once\n\n"
                                 "// Written from resources/playbooks/%1 by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:\n"
                                 "// nothing includes it.\n\n")
                      .arg(playbook.file);
    const QStringList texts = textsOf(playbook);
    for (const QString &text : texts)
        out += QStringLiteral("QT_TRANSLATE_NOOP(\"Playbook\", %1)\n").arg(literal(text));
    return out.toUtf8();
}

Outcomes withHealthy(const CheckedCluster &cluster, const Transcript &transcript, QString *problem)
{
    Outcomes outcomes;
    const Result<QVector<Outcome>> healthy = readOutcomes(dataFolder + QStringLiteral("/healthy.yaml"));
    if (!healthy)
        *problem = healthy.error().message + healthy.error().where;
    else
        for (const Outcome &outcome : *healthy)
            outcomes.insert({outcome.probe, outcome.subject}, outcome);
    for (const QString &gone : transcript.without)
        outcomes.remove({gone.section(QLatin1Char(' '), 0, 0), gone.section(QLatin1Char(' '), 1)});
    for (const Outcome &outcome : transcript.outcomes)
        outcomes.insert({outcome.probe, outcome.subject}, outcome);
    QVector<Subject> subjects{clusterSubject(cluster)};
    for (const Server &server : cluster.spec().servers)
        subjects << nodeSubject(cluster, server.name);
    if (!cluster.server(transcript.subject) && !transcript.subject.isEmpty())
        subjects << jobSubject(cluster, transcript.subject);
    deriveAll(subjects, cluster, outcomes);
    return outcomes;
}

Subject subjectOf(const CheckedCluster &cluster, const Playbook &playbook, const QString &name)
{
    if (playbook.scope == PlaybookScope::Job)
        return jobSubject(cluster, name);
    return name.isEmpty() ? clusterSubject(cluster) : nodeSubject(cluster, name);
}

QStringList transcriptFiles()
{
    QStringList files;
    QDirIterator it(dataFolder, {QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (QFileInfo(path).path() != dataFolder)
            files << path;
    }
    files.sort();
    return files;
}

} // namespace

class TestPlaybooks : public QObject
{
    Q_OBJECT

    const CheckedCluster m_cluster = FakeCluster().cluster();

private Q_SLOTS:
    void read()
    {
        const Result<PlaybookLibrary> library = readLibrary();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().where + QStringLiteral(": ") + library.error().message));
        QVERIFY(library->playbooks.size() >= 18);
        int conclusions = 0;
        for (const Playbook &playbook : library->playbooks)
            conclusions += static_cast<int>(playbook.conclusions.size());
        QVERIFY(conclusions >= 100);
    }

    void holdTogether()
    {
        const QStringList problems = checkLibrary(playbookLibrary());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void checkFindsFaults_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("problem");
        const QString end = QStringLiteral("      - {conclude: bad}\n");
        QTest::newRow("dangling check") << end << QStringLiteral("      - {go: nowhere}\n") << QStringLiteral("no check 'nowhere'");
        QTest::newRow("dangling conclusion") << end << QStringLiteral("      - {conclude: worse}\n") << QStringLiteral("no conclusion 'worse'");
        QTest::newRow("circle") << end << QStringLiteral("      - {if: {exit: 1}, go: first}\n      - {conclude: bad}\n") << QStringLiteral("A circle");
        QTest::newRow("unreached conclusion") << end << QStringLiteral("      - {fine: \"It is well.\"}\n") << QStringLiteral("Nothing leads to the conclusion 'bad'");
        QTest::newRow("unknown probe") << QStringLiteral("probe: daemons") << QStringLiteral("probe: crystal-ball") << QStringLiteral("no probe 'crystal-ball'");
        QTest::newRow("unknown action") << QStringLiteral("node.resume") << QStringLiteral("node.pray") << QStringLiteral("no action 'node.pray'");
        QTest::newRow("unknown value") << QStringLiteral("${node}") << QStringLiteral("${nod}") << QStringLiteral("Nothing makes the value 'nod'");
    }
    void checkFindsFaults()
    {
        QFETCH(QString, change);
        QFETCH(QString, by);
        QFETCH(QString, problem);
        QString yaml = QStringLiteral("playbook: mine\ntitle: \"Mine\"\nscope: node\nlayer: 1\nstart: first\nchecks:\n  first:\n"
                                      "    ask: \"Well?\"\n    probe: daemons\n    expect:\n      - {conclude: bad}\n"
                                      "conclusions:\n  bad:\n    title: \"Bad on ${node}\"\n"
                                      "    remedies: [{action: node.resume, targets: subject}]\n");
        PlaybookLibrary library = playbookLibrary();
        const Result<Playbook> good = readPlaybook(yaml.toUtf8(), QStringLiteral("mine.yaml"));
        QVERIFY(good);
        library.playbooks << *good;
        QCOMPARE(checkLibrary(library), QStringList());
        QVERIFY(yaml.contains(change));
        const Result<Playbook> bad = readPlaybook(yaml.replace(change, by).toUtf8(), QStringLiteral("mine.yaml"));
        QVERIFY(bad);
        library.playbooks.last() = *bad;
        const QString said = checkLibrary(library).join(QLatin1Char('\n'));
        QVERIFY2(said.contains(problem), qPrintable(said));
    }

    void readerRefuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("duplicate key") << QByteArray("playbook: a\nplaybook: b\n");
        QTest::newRow("key YAML 1.1 takes for a boolean") << QByteArray("playbook: a\non: b\n");
        QTest::newRow("key nobody reads") << QByteArray("playbook: a\nsymptoms: [b]\n");
        QTest::newRow("bad expression")
            << QByteArray("playbook: a\ntitle: A\nscope: node\nlayer: 1\nstart: b\nchecks:\n  b:\n    ask: B\n    probe: c\n"
                          "    expect:\n      - {if: {out: '('}, fine: D}\nconclusions: {}\n");
        QTest::newRow("two ways")
            << QByteArray("playbook: a\ntitle: A\nscope: node\nlayer: 1\nstart: b\nchecks:\n  b:\n    ask: B\n    probe: c\n"
                          "    expect:\n      - {go: b, fine: D}\nconclusions: {}\n");
        QTest::newRow("not YAML") << QByteArray("{");
    }
    void readerRefuses()
    {
        QFETCH(QByteArray, yaml);
        const Result<Playbook> playbook = readPlaybook(yaml, QStringLiteral("mine.yaml"));
        QVERIFY(!playbook);
        QCOMPARE(playbook.error().code, Error::Code::Parse);
        QVERIFY(playbook.error().where.startsWith(QLatin1String("mine.yaml:")));
    }

    void commandsOnlyRead_data()
    {
        QTest::addColumn<QStringList>("argv");
        QTest::addColumn<bool>("reads");
        const auto row = [](const char *line, bool reads) {
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << reads;
        };
        row("docker ps -a", true);
        row("docker container inspect x", true);
        row("docker container rm x", false);
        row("docker restart x", false);
        row("docker exec x rm y", false);
        row("scontrol -o show nodes", true);
        row("scontrol update NodeName=x State=IDLE", false);
        row("env TZ=UTC0 scontrol -o show nodes", true);
        row("env TZ=UTC0 rm -rf /", false);
        row("env sh -c x", false);
        row("sh -c x", false);
        row("date +%s.%N", true);
        row("date -s 10:00", false);
        row("rm x", false);
        row("cat x", true);
    }
    void commandsOnlyRead()
    {
        QFETCH(QStringList, argv);
        QFETCH(bool, reads);
        QCOMPARE(onlyReads(argv), reads);
    }

    void textsAreKnownToLupdate()
    {
        QStringList files;
        for (const Playbook &playbook : playbookLibrary().playbooks) {
            files << textsFileOf(playbook);
            const QByteArray wanted = textsHeader(playbook);
            QFile file(textsFolder + QLatin1Char('/') + files.last());
            if (qEnvironmentVariableIsSet("SLIPWAY_UPDATE_GOLDEN")) {
                QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
                QCOMPARE(file.write(wanted), wanted.size());
                continue;
            }
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(files.last()));
            QVERIFY2(file.readAll() == wanted, "Run tst_playbooks with SLIPWAY_UPDATE_GOLDEN=1, then translations/update.");
        }
        files.sort();
        QCOMPARE(QDir(textsFolder).entryList(QDir::Files, QDir::Name), files); // none of a playbook that is gone
    }

    void textsAreInBothLanguages()
    {
        installTranslations(QStringLiteral("zh_CN"));
        QStringList missing;
        QStringList texts;
        for (const Playbook &playbook : playbookLibrary().playbooks)
            texts += textsOf(playbook);
        for (const QString &text : std::as_const(texts)) {
            const QString chinese = QCoreApplication::translate("Playbook", text.toUtf8().constData());
            QStringList there = placeholdersIn(chinese);
            QStringList wanted = placeholdersIn(text);
            there.sort();
            wanted.sort();
            if (there != wanted)
                missing << QStringLiteral("other values: ") + text;
        }
        installTranslations(QStringLiteral("en"));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void transcripts_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList files = transcriptFiles();
        QVERIFY(!files.isEmpty());
        for (const QString &path : files)
            QTest::newRow(qPrintable(QDir(dataFolder).relativeFilePath(path))) << path;
    }
    void transcripts()
    {
        QFETCH(QString, path);
        const Result<Transcript> transcript = readTranscript(path);
        QVERIFY2(transcript, qPrintable(transcript ? QString() : transcript.error().message + transcript.error().where));
        const Playbook *playbook = playbookLibrary().playbook(transcript->playbook);
        QVERIFY(playbook);
        if (playbook->scope == PlaybookScope::Message)
            return; // what is pasted has a test of its own below
        QString problem;
        const Outcomes outcomes = withHealthy(m_cluster, *transcript, &problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        Subject subject = subjectOf(m_cluster, *playbook, transcript->subject);
        subject.values.insert(transcript->values);
        const Walk walk = walkPlaybook(*playbook, subject, outcomes, m_cluster.spec().cluster.controller);
        const QString end = walk.end == Walk::End::Concluded ? walk.conclusion->id
                            : walk.end == Walk::End::Fine    ? QStringLiteral("fine")
                                                             : QStringLiteral("not-known");
        const QString last = walk.evidence.isEmpty() ? QString() : walk.evidence.last().question + walk.evidence.last().line;
        QVERIFY2(end == transcript->conclusion, qPrintable(QStringLiteral("%1 (%2; %3)").arg(end, walk.why, last)));
        for (auto it = transcript->says.cbegin(); it != transcript->says.cend(); ++it)
            QCOMPARE(walk.values.value(it.key()), it.value());
        QVERIFY(!walk.evidence.isEmpty());
        if (walk.conclusion) {
            const Conclusion conclusion = makeConclusion(*playbook, subject, walk, {});
            QVERIFY(!conclusion.title.contains(QLatin1String("${")));
            QVERIFY(!conclusion.title.isEmpty());
        }
    }

    void everyConclusionIsReached()
    {
        QSet<QString> reached;
        const QStringList files = transcriptFiles();
        for (const QString &path : files) {
            if (const Result<Transcript> transcript = readTranscript(path))
                reached.insert(transcript->conclusion);
        }
        QStringList missing;
        for (const Playbook &playbook : playbookLibrary().playbooks) {
            for (const ConclusionSpec &conclusion : playbook.conclusions) {
                if (!reached.contains(conclusion.id))
                    missing << playbook.id + QLatin1Char('/') + conclusion.id;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    }

    /// Section 11 of the catalogue: what looks like a fault and is none.
    void healthyClusterHasNoAlarm()
    {
        QString problem;
        const Outcomes outcomes = withHealthy(m_cluster, {}, &problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        for (const Playbook &playbook : playbookLibrary().playbooks) {
            QStringList subjects;
            if (playbook.scope == PlaybookScope::Job || playbook.scope == PlaybookScope::Message)
                continue;
            if (playbook.scope == PlaybookScope::Cluster)
                subjects << QString();
            else if (playbook.scope == PlaybookScope::Controller)
                subjects << m_cluster.spec().cluster.controller;
            else
                subjects << QStringLiteral("worker01") << QStringLiteral("worker02");
            for (const QString &name : std::as_const(subjects)) {
                const Walk walk = walkPlaybook(playbook, subjectOf(m_cluster, playbook, name), outcomes, m_cluster.spec().cluster.controller);
                QVERIFY2(walk.end == Walk::End::Fine,
                         qPrintable(QStringLiteral("%1 %2: %3 %4").arg(playbook.id, name, walk.conclusion ? walk.conclusion->id : QString(), walk.why)));
            }
        }
    }

    void pastedTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("conclusion");
        const QStringList files = transcriptFiles();
        for (const QString &path : files) {
            const Result<Transcript> transcript = readTranscript(path);
            if (!transcript || transcript->outcomes.isEmpty() || transcript->outcomes.first().probe != QLatin1String("message"))
                continue;
            QTest::newRow(qPrintable(transcript->name)) << transcript->outcomes.first().output << transcript->conclusion;
        }
    }
    void pastedTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, conclusion);
        const Diagnosis diagnosis = explainMessage(text);
        QVERIFY(!diagnosis.conclusions.isEmpty());
        QVERIFY2(diagnosis.find(conclusion, {}), qPrintable(diagnosis.conclusions.first().id));
        QVERIFY(!diagnosis.find(conclusion, {})->evidence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlaybooks)
#include "tst_playbooks.moc"
