// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/clusterdraft.h"
#include "desktop/wizard/unsavedwork.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Slipway;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

bool has(const Findings &findings, const char *id)
{
    return std::any_of(findings.cbegin(), findings.cend(), [id](const Finding &f) { return f.id == QLatin1String(id); });
}

ClusterSpec manyServers(int count)
{
    ClusterSpec spec = exampleCluster();
    for (int i = 0; i < count; ++i) {
        Server server;
        server.name = QStringLiteral("n%1").arg(i);
        server.address = QStringLiteral("10.%1.%2.%3").arg(i / 62500).arg(i / 250 % 250).arg(i % 250 + 1);
        server.cpus = 8;
        spec.servers.append(server);
    }
    return spec;
}

} // namespace

/// The cluster being edited: nothing typed is ever lost, and what is wrong is always known.
class TestDraft : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString state() const { return m_folder.filePath(QStringLiteral("state")); }

private Q_SLOTS:
    void init() { QDir(state()).removeRecursively(); }

    void knowsWhatIsWrongAfterEveryEdit()
    {
        ClusterDraft draft;
        draft.startNew(exampleCluster());
        QVERIFY(!hasErrors(draft.findings()));
        draft.edit([](ClusterSpec &spec) { spec.servers[1].name = QStringLiteral("worker01"); });
        QVERIFY(has(draft.findings(), "server.name.duplicate"));
        draft.undoStack().undo();
        QVERIFY(!hasErrors(draft.findings()));
    }

    void fixesWithOneClickAndTakesItBack()
    {
        ClusterDraft draft;
        draft.startNew(exampleCluster());
        const auto infinite = std::find_if(draft.findings().cbegin(), draft.findings().cend(),
                                           [](const Finding &f) { return f.fix == QLatin1String("partition.max-time.week"); });
        QVERIFY(infinite != draft.findings().cend());
        draft.applyFix(Finding(*infinite));
        QCOMPARE(draft.spec().scheduling.partitions.at(0).maxTime, QStringLiteral("7-0"));
        draft.undoStack().undo();
        QCOMPARE(draft.spec().scheduling.partitions.at(0).maxTime, QStringLiteral("INFINITE"));
    }

    void typingInOneFieldIsOneStepToUndo()
    {
        ClusterDraft draft;
        draft.startNew(exampleCluster());
        for (const char *name : {"a", "ab", "abc"})
            draft.edit([name](ClusterSpec &spec) { spec.cluster.name = QLatin1String(name); }, QStringLiteral("cluster.name"));
        draft.edit([](ClusterSpec &spec) { spec.cluster.slurmdPort = 7000; }, QStringLiteral("cluster.ports.slurmd"));
        QCOMPARE(draft.undoStack().count(), 2);
        draft.undoStack().undo();
        QCOMPARE(draft.spec().cluster.name, QStringLiteral("abc"));
        draft.undoStack().undo();
        QCOMPARE(draft.spec(), exampleCluster());
    }

    void savesAndKeepsCommentsOfTheFile()
    {
        const QString file = path("comments.slipway.yaml");
        QVERIFY(ClusterFile::fromSpec(exampleCluster()).save(file));
        const QByteArray slurmrestd = "slurmrestd: # no page of the wizard knows it\n  url: https://controller:6820\n";
        write(file, contentOf(file) + slurmrestd + "# a person's own remark\n");

        ClusterDraft draft(state());
        QSignalSpy loaded(&draft, &ClusterDraft::loaded);
        draft.load(file);
        QVERIFY(loaded.wait());
        QVERIFY(!draft.isModified());
        draft.edit([](ClusterSpec &spec) { spec.cluster.name = QStringLiteral("other"); });
        QVERIFY(draft.isModified());
        QSignalSpy saved(&draft, &ClusterDraft::saved);
        draft.save(file);
        QVERIFY(saved.wait());
        QVERIFY(!draft.isModified());
        QVERIFY(contentOf(file).contains("# a person's own remark"));
        QVERIFY(contentOf(file).contains("name: other"));
        QVERIFY(contentOf(file).contains(slurmrestd));
    }

    void aNameWithoutEndingGetsOne()
    {
        ClusterDraft draft;
        draft.startNew(exampleCluster(), true);
        QSignalSpy saved(&draft, &ClusterDraft::saved);
        draft.save(path("bare"));
        QVERIFY(saved.wait());
        QCOMPARE(draft.filePath(), path("bare.slipway.yaml"));
        QVERIFY(QFile::exists(draft.filePath()));
    }

    void neverOverwritesWhatSomebodyElseWrote()
    {
        const QString file = path("shared.slipway.yaml");
        QVERIFY(ClusterFile::fromSpec(exampleCluster()).save(file));
        ClusterDraft draft(state());
        QSignalSpy loaded(&draft, &ClusterDraft::loaded);
        draft.load(file);
        QVERIFY(loaded.wait());
        draft.edit([](ClusterSpec &spec) { spec.cluster.name = QStringLiteral("mine"); });
        const QByteArray theirs = contentOf(file) + "# theirs\n";
        write(file, theirs);

        QSignalSpy failed(&draft, &ClusterDraft::failed);
        draft.save(file);
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().code, Error::Code::Conflict);
        QCOMPARE(contentOf(file), theirs);
        QVERIFY(draft.isModified());

        QSignalSpy saved(&draft, &ClusterDraft::saved);
        draft.save(file, true);
        QVERIFY(saved.wait());
        QVERIFY(contentOf(file).contains("name: mine"));
    }

    void unsavedWorkComesBackAfterACrash()
    {
        QString key;
        {
            ClusterDraft draft(state());
            draft.edit([](ClusterSpec &spec) { spec.cluster.name = QStringLiteral("half"); });
            key = draft.resumeKey();
        } // no save, as in a crash after the last key
        ClusterDraft again(state());
        QSignalSpy loaded(&again, &ClusterDraft::loaded);
        again.resume(key);
        QVERIFY(loaded.wait());
        QCOMPARE(loaded.at(0).at(0).toBool(), true);
        QCOMPARE(again.spec().cluster.name, QStringLiteral("half"));
        QVERIFY(again.isModified());
    }

    void unsavedChangesOfAFileComeBackWithIt()
    {
        const QString file = path("open.slipway.yaml");
        QVERIFY(ClusterFile::fromSpec(exampleCluster()).save(file));
        const QByteArray before = contentOf(file);
        {
            ClusterDraft draft(state());
            QSignalSpy loaded(&draft, &ClusterDraft::loaded);
            draft.load(file);
            QVERIFY(loaded.wait());
            draft.edit([](ClusterSpec &spec) { spec.cluster.name = QStringLiteral("later"); });
        }
        QCOMPARE(contentOf(file), before);
        ClusterDraft again(state());
        QSignalSpy loaded(&again, &ClusterDraft::loaded);
        again.load(file);
        QVERIFY(loaded.wait());
        QCOMPARE(again.spec().cluster.name, QStringLiteral("later"));
        QCOMPARE(again.filePath(), file);

        again.revert();
        QVERIFY(loaded.wait());
        QCOMPARE(again.spec().cluster.name, QStringLiteral("workq"));
        QVERIFY(!again.isModified());
        QVERIFY(UnsavedWork::list(state()).isEmpty());
    }

    void savedWorkIsNotKeptTwice()
    {
        ClusterDraft draft(state());
        draft.startNew(exampleCluster(), true);
        QTRY_COMPARE(UnsavedWork::list(state()).size(), 1);
        QSignalSpy saved(&draft, &ClusterDraft::saved);
        draft.save(path("kept.slipway.yaml"));
        QVERIFY(saved.wait());
        QVERIFY(UnsavedWork::list(state()).isEmpty());
    }

    void saysWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(Error::Code::Parse);
        QTest::newRow("not yaml") << QByteArray("slipway: [1\n") << int(Error::Code::Parse);
        QTest::newRow("tabs") << QByteArray("slipway: 1\n\tcluster: x\n") << int(Error::Code::Parse);
        QTest::newRow("newer") << QByteArray("slipway: 99\n") << int(Error::Code::NewerVersion);
        QTest::newRow("huge") << QByteArray(10 * 1024 * 1024, 'x') << int(Error::Code::InvalidInput);
    }

    void saysWhyAFileCannotBeRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        write(path("bad.slipway.yaml"), content);
        ClusterDraft draft(state());
        draft.startNew(exampleCluster());
        QSignalSpy failed(&draft, &ClusterDraft::failed);
        draft.load(path("bad.slipway.yaml"));
        QVERIFY(failed.wait());
        const auto error = failed.at(0).at(0).value<Error>();
        QCOMPARE(int(error.code), code);
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(draft.spec(), exampleCluster()); // what was open stays open
    }

    void manyServersAreCheckedWithoutHoldingUpTheTyping()
    {
        ClusterDraft draft;
        draft.startNew(manyServers(10000));
        QSignalSpy checked(&draft, &ClusterDraft::findingsChanged);
        QElapsedTimer clock;
        clock.start();
        draft.edit([](ClusterSpec &spec) { spec.servers[9000].name = QStringLiteral("bad name"); });
        const qint64 held = clock.elapsed();
        QVERIFY2(held < 100, qPrintable(QStringLiteral("edit() took %1 ms").arg(held)));
        QVERIFY(checked.wait(20000));
        QTRY_VERIFY_WITH_TIMEOUT(has(draft.findings(), "server.name.invalid"), 20000);
    }

    void onlyTheNewestCheckCounts()
    {
        ClusterDraft draft;
        draft.startNew(manyServers(3000));
        for (int i = 0; i < 20; ++i)
            draft.edit([i](ClusterSpec &spec) { spec.servers[5].name = QStringLiteral("bad %1").arg(i); });
        draft.edit([](ClusterSpec &spec) { spec.servers[5].name = QStringLiteral("good"); });
        QSignalSpy checked(&draft, &ClusterDraft::findingsChanged);
        QVERIFY(checked.wait(20000));
        QTest::qWait(100);
        QCOMPARE(checked.count(), 1);
        QVERIFY(!has(draft.findings(), "server.name.invalid"));
    }

    void tellsWhatMeasuringFoundUntilTheServerIsAnother()
    {
        ClusterDraft draft;
        draft.startNew(exampleCluster());
        ServerFacts facts;
        facts.cpus = 64; // the example promises 128
        draft.addFacts({{QStringLiteral("worker02"), facts}});
        QVERIFY(has(draft.findings(), "facts.cpus"));
        draft.edit([](ClusterSpec &spec) { spec.servers[1].address = QStringLiteral("192.168.100.99"); });
        QVERIFY(!has(draft.findings(), "facts.cpus"));
    }
};

QTEST_MAIN(TestDraft)
#include "tst_draft.moc"
