// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/push.h"

#include "deploy/sharedfolder.h"
#include "fakes/memoryhost.h"
#include "testbundles.h"

#include <QTest>

using namespace Slipway;

namespace {
const QString folder = QStringLiteral("/data/slurm");
const QString current = folder + QStringLiteral("/current");
const QString sets = folder + QStringLiteral("/sets");
const QString conf = QStringLiteral("etc/slurm.conf");

QByteArray confText(int i)
{
    return "ClusterName=c" + QByteArray::number(i) + '\n';
}
} // namespace

/// Foreign edits, the sets that are kept, and going back to one.
class TestPushedSets : public QObject
{
    Q_OBJECT

    std::unique_ptr<MemoryMachine> m_machine;

    Result<PushedSet> push(int i, bool overwrite = false)
    {
        MemoryHost host(*m_machine);
        return pushBundle(host, folder, testBundle(confText(i)), overwrite);
    }
    QVector<FileChange> compare(const Bundle &bundle)
    {
        MemoryHost host(*m_machine);
        const Result<QVector<FileChange>> changes = compareWithRemote(host, folder, bundle);
        return changes ? *changes : QVector<FileChange>();
    }
    void edit(const QString &path, const QByteArray &content)
    {
        m_machine->put(current + QLatin1Char('/') + path, content);
    }

private Q_SLOTS:
    void init()
    {
        m_machine = std::make_unique<MemoryMachine>();
        m_machine->putFolder(folder);
    }

    void foreignEditStops_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content"); // null: removed
        QTest::newRow("changed") << conf << QByteArray("ClusterName=c1\nReturnToService=2\n");
        QTest::newRow("emptied") << conf << QByteArray("");
        QTest::newRow("removed") << conf << QByteArray();
        QTest::newRow("added") << QStringLiteral("etc/cgroup.conf") << QByteArray("ConstrainCores=yes\n");
        QTest::newRow("manifest") << QStringLiteral("manifest.json") << QByteArray("{}\n");
        QTest::newRow("manifest removed") << QStringLiteral("manifest.json") << QByteArray();
        QTest::newRow("file that stays") << QStringLiteral("hosts") << QByteArray("10.0.0.1 mine\n");
    }
    void foreignEditStops()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QVERIFY(push(1));
        if (content.isNull())
            m_machine->remove(current + QLatin1Char('/') + path);
        else
            edit(path, content);
        const Files edited = m_machine->tree(current);
        const Result<PushedSet> stopped = push(2);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Conflict);
        QVERIFY(stopped.error().message.contains(QStringLiteral("changed by somebody else")));
        // Without its manifest nothing of a set is known to be Slipway's, so every difference counts.
        const bool unknown = content.isNull() && path == QLatin1String("manifest.json");
        QVERIFY2(stopped.error().detail.contains(unknown ? conf : path), qPrintable(stopped.error().detail));
        QVERIFY2(stopped.error().detail.contains(QStringLiteral("@@ ")), qPrintable(stopped.error().detail));
        QCOMPARE(m_machine->tree(current), edited);
        QVERIFY(leftovers(*m_machine, folder).isEmpty());

        const QString oldSet = m_machine->linkTarget(current);
        QVERIFY(push(2, true));
        QCOMPARE(m_machine->tree(current), filesOf(testBundle(confText(2))));
        QCOMPARE(m_machine->tree(folder + QLatin1Char('/') + oldSet), edited); // kept, and can be put back
    }

    void foreignEditIsMarkedInTheDifference()
    {
        QVERIFY(push(1));
        edit(QStringLiteral("hosts"), "10.0.0.1 mine\n");
        edit(QStringLiteral("notes.txt"), "remember\n");
        const QVector<FileChange> changes = compare(testBundle(confText(2)));
        QStringList told;
        const char *kinds[] = {"added", "changed", "removed", "same"};
        for (const FileChange &change : changes)
            told.append(
                QStringLiteral("%1 %2%3").arg(change.path, QString::fromLatin1(kinds[int(change.kind)]),
                                              change.foreign ? QStringLiteral(" foreign") : QString()));
        const QStringList expected{QStringLiteral("bin/slipway-start same"),
                                   QStringLiteral("etc/slurm.conf changed"),
                                   QStringLiteral("hosts changed foreign"),
                                   QStringLiteral("manifest.json changed"),
                                   QStringLiteral("notes.txt removed foreign"),
                                   QStringLiteral("servers/worker01/docker-compose.yml same")};
        QCOMPARE(told, expected);
        QCOMPARE(changes[1].before, confText(1));
        QCOMPARE(changes[1].after, confText(2));
    }

    void theSameEditOnBothSidesIsNoConflict()
    {
        QVERIFY(push(1));
        edit(conf, confText(2));
        QVERIFY(push(2));
        QCOMPARE(m_machine->tree(current), filesOf(testBundle(confText(2))));
    }

    void nothingThereMeansAllIsAdded()
    {
        const QVector<FileChange> changes = compare(testBundle(confText(1)));
        QCOMPARE(changes.size(), 5);
        for (const FileChange &change : changes)
            QVERIFY(change.kind == FileChange::Kind::Added && !change.foreign);
    }

    void editDuringThePushStopsIt()
    {
        QVERIFY(push(1));
        m_machine->setHook([this](const MemoryOperation &operation) {
            if (operation.name == QLatin1String("rename") && operation.path.startsWith(sets))
                edit(QStringLiteral("hosts"), "10.0.0.1 saved just now\n");
        });
        const Result<PushedSet> stopped = push(2);
        m_machine->setHook({});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Conflict);
        QVERIFY(stopped.error().detail.contains(QStringLiteral("saved just now")));
        QCOMPARE(m_machine->tree(current).value(QStringLiteral("hosts")),
                 QByteArray("10.0.0.1 saved just now\n"));
        QVERIFY(leftovers(*m_machine, folder).isEmpty());
        QCOMPARE(m_machine->names(sets).size(), 1);
    }

    void foreignCurrentIsLeftAlone_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("link elsewhere") << QStringLiteral("/srv/other");
        QTest::newRow("link out of sets") << QStringLiteral("sets/../../../srv/other");
        QTest::newRow("link below a set") << QStringLiteral("sets/20261124T101500Z-1a2b3c4d/etc");
        QTest::newRow("a file") << QString();
    }
    void foreignCurrentIsLeftAlone()
    {
        QFETCH(QString, target);
        m_machine->put(QStringLiteral("/srv/other/etc/slurm.conf"), "theirs\n");
        if (target.isEmpty())
            m_machine->put(current, "a file");
        else
            m_machine->putLink(current, target);
        const Result<PushedSet> pushed = push(1, true);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::Conflict);
        QVERIFY(pushed.error().message.contains(QStringLiteral("is not a link of Slipway")));
        QCOMPARE(m_machine->linkTarget(current), target);
        QCOMPARE(*m_machine->content(QStringLiteral("/srv/other/etc/slurm.conf")), QByteArray("theirs\n"));
    }

    void linksInASetAreShownAndNotFollowed()
    {
        QVERIFY(push(1));
        m_machine->put(QStringLiteral("/etc/shadow"), "root:secret\n");
        m_machine->putLink(sets + QLatin1Char('/') + m_machine->names(sets).first() + QStringLiteral("/leak"),
                           QStringLiteral("/etc/shadow"));
        const Result<PushedSet> stopped = push(2);
        QVERIFY(!stopped);
        QVERIFY(stopped.error().detail.contains(QStringLiteral("not a regular file")));
        QVERIFY(!stopped.error().detail.contains(QStringLiteral("secret")));
        QVERIFY(push(2, true));
        QVERIFY(!m_machine->exists(current + QStringLiteral("/leak")));
        QVERIFY(m_machine->exists(QStringLiteral("/etc/shadow")));
    }

    void theLastTenSetsAreKept()
    {
        QStringList ids;
        for (int i = 0; i < 14; ++i) {
            const Result<PushedSet> pushed = push(i);
            QVERIFY(pushed);
            ids.prepend(pushed->id);
        }
        MemoryHost host(*m_machine);
        const Result<QVector<PushedSet>> kept = pushedSets(host, folder);
        QVERIFY(kept);
        QCOMPARE(kept->size(), 10);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(kept->at(i).id, ids[i]); // newest first, also when pushed within one second
            QCOMPARE(kept->at(i).current, i == 0);
            QCOMPARE(m_machine->tree(sets + QLatin1Char('/') + ids[i]),
                     filesOf(testBundle(confText(13 - i))));
        }
        QCOMPARE(m_machine->names(sets).size(), 10);
    }

    void theSetInUseIsNeverRemoved()
    {
        QString oldest;
        for (int i = 0; i < 10; ++i) {
            const Result<PushedSet> pushed = push(i);
            QVERIFY(pushed);
            oldest = oldest.isEmpty() ? pushed->id : oldest;
        }
        MemoryHost host(*m_machine);
        QVERIFY(restoreSet(host, folder, oldest));
        QVERIFY(SharedFolder(host, folder, {}).removeOldSets());
        QVERIFY(m_machine->exists(sets + QLatin1Char('/') + oldest));
        QCOMPARE(m_machine->linkTarget(current), QLatin1String("sets/") + oldest);
    }

    void whatIsNotOursInSetsStays()
    {
        m_machine->put(sets + QStringLiteral("/mine/file"), "x");
        m_machine->put(sets + QStringLiteral("/20261124T101500Z-1a2b3c4d-old/file"), "x");
        for (int i = 0; i < 12; ++i)
            QVERIFY(push(i));
        MemoryHost host(*m_machine);
        QCOMPARE(pushedSets(host, folder)->size(), 10);
        QCOMPARE(m_machine->names(sets).size(), 12);
        QVERIFY(m_machine->exists(sets + QStringLiteral("/mine/file")));
    }

    void restoreGoesBackAndPushGoesOn()
    {
        const QString first = push(1)->id;
        const QString second = push(2)->id;
        MemoryHost host(*m_machine);
        const Result<PushedSet> restored = restoreSet(host, folder, first);
        QVERIFY(restored);
        QVERIFY(restored->created && restored->current);
        QCOMPARE(m_machine->tree(current), filesOf(testBundle(confText(1))));
        QVERIFY(leftovers(*m_machine, folder).isEmpty());
        const Result<PushedSet> again = restoreSet(host, folder, first);
        QVERIFY(again && !again->created);
        QVERIFY(restoreSet(host, folder, second));
        QCOMPARE(m_machine->tree(current), filesOf(testBundle(confText(2))));
        QVERIFY(restoreSet(host, folder, first));
        QVERIFY(push(3));
        QCOMPARE(m_machine->tree(current), filesOf(testBundle(confText(3))));
    }

    void restoreNeedsAKeptSet_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("never was") << QStringLiteral("20200101T000000Z-00000000");
        QTest::newRow("way out") << QStringLiteral("../../etc");
        QTest::newRow("empty") << QString();
    }
    void restoreNeedsAKeptSet()
    {
        QFETCH(QString, id);
        QVERIFY(push(1));
        const QString before = m_machine->linkTarget(current);
        MemoryHost host(*m_machine);
        const Result<PushedSet> restored = restoreSet(host, folder, id);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, Error::Code::NotFound);
        QCOMPARE(m_machine->linkTarget(current), before);
    }

    void restoreBreaksAtEveryOperation()
    {
        int stopped = 0;
        for (int index = 0;; ++index) {
            init();
            const QString first = push(1)->id;
            QVERIFY(push(2));
            m_machine->arm(index, {MemoryFault::Kind::LoseBefore, {}});
            MemoryHost host(*m_machine);
            const bool restored = restoreSet(host, folder, first).has_value();
            if (m_machine->operations() <= index)
                break;
            stopped += restored ? 0 : 1;
            QCOMPARE(m_machine->tree(current), filesOf(testBundle(confText(restored ? 1 : 2))));
            m_machine->startCounting();
            MemoryHost next(*m_machine);
            QVERIFY(restoreSet(next, folder, first));
            QVERIFY(leftovers(*m_machine, folder).isEmpty());
        }
        QVERIFY(stopped > 4);
    }

    void aFastClockElsewhereDoesNotMatter()
    {
        const Bundle bundle = testBundle(confText(1));
        const QString future = makeSetId(QDateTime::currentDateTimeUtc().addYears(20), "x");
        const Files files = filesOf(bundle);
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            m_machine->put(sets + QLatin1Char('/') + future + QLatin1Char('/') + it.key(), it.value());
        const Result<PushedSet> pushed = push(2);
        QVERIFY(pushed);
        QVERIFY(pushed->id > future);
        MemoryHost host(*m_machine);
        QCOMPARE(pushedSets(host, folder)->first().id, pushed->id);
    }

    void aSetThatIsGoneIsPushedAgain()
    {
        QVERIFY(push(1));
        m_machine->remove(sets);
        const Result<PushedSet> pushed = push(1);
        QVERIFY(pushed && pushed->created);
        QCOMPARE(m_machine->tree(current), filesOf(testBundle(confText(1))));
    }

    void aSlashAtTheEndMeansNothing()
    {
        QVERIFY(push(1));
        MemoryHost host(*m_machine);
        const Result<PushedSet> pushed =
            pushBundle(host, folder + QStringLiteral("//"), testBundle(confText(1)), false);
        QVERIFY(pushed);
        QVERIFY(!pushed->created);
    }

    void setIdsCarryTimeAndHash()
    {
        const QDateTime time(QDate(2026, 11, 24), QTime(10, 15), Qt::UTC);
        const QString id = makeSetId(time, "manifest");
        QVERIFY(id.startsWith(QStringLiteral("20261124T101500Z-")));
        QVERIFY(SharedFolder::isSetId(id));
        QCOMPARE(setTime(id), time);
        QCOMPARE(setTime(QStringLiteral("by-hand-20261124T101500Z")), time);
        QVERIFY(!SharedFolder::isSetId(id + QStringLiteral("/..")));
        QVERIFY(!SharedFolder::isSetId(QStringLiteral("by-hand-") + id));
        QVERIFY(!SharedFolder::isSetId(id + QLatin1Char('\n')));
    }
};

QTEST_GUILESS_MAIN(TestPushedSets)
#include "tst_pushedsets.moc"
