// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/push.h"

#include "fakes/memoryhost.h"
#include "testbundles.h"

#include <QTest>

#include <set>

using namespace Slipway;

namespace {

/// With a space, quotes and letters of another script: a path has to work whatever is in it.
const QString folder = QStringLiteral("/data/it's shared 节点");
const QString current = folder + QStringLiteral("/current");
const QString sets = folder + QStringLiteral("/sets");

const Bundle oldBundle = testBundle("ClusterName=old\n");
const Bundle newBundle = testBundle("ClusterName=new\nSelectType=select/cons_tres\n");

Result<PushedSet> push(MemoryMachine &machine, const Bundle &bundle, bool overwrite = false)
{
    MemoryHost host(machine, QStringLiteral("NAS"));
    return pushBundle(host, folder, bundle, overwrite);
}

/// What lies on the machine before the push that is tested.
enum class Before { Nothing, Set, Folder, ByHand, Leftovers };

void prepare(MemoryMachine &machine, Before before)
{
    machine.putFolder(folder);
    const auto copyTo = [&machine](const QString &target) {
        const Files files = filesOf(oldBundle);
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            machine.put(target + QLatin1Char('/') + it.key(), it.value());
    };
    if (before == Before::Set || before == Before::Leftovers)
        QVERIFY(push(machine, oldBundle));
    if (before == Before::Folder)
        copyTo(current);
    if (before == Before::ByHand) {
        copyTo(sets + QStringLiteral("/by-hand-20251124T101500Z"));
        machine.putLink(current, QStringLiteral("sets/by-hand-20251124T101500Z"));
    }
    if (before == Before::Leftovers) {
        machine.put(folder + QStringLiteral("/staging-0123/etc/slurm.conf"), "half");
        machine.put(sets + QStringLiteral("/20260101T000000Z-01234567/hosts"), "never used");
        machine.putLink(folder + QStringLiteral("/staging-20260101T000000Z-01234567"),
                        QStringLiteral("sets/20260101T000000Z-01234567"));
    }
}

/// Empty when what lies there is one whole set, the old or the new one; else what is wrong.
QString wholeOrNot(const MemoryMachine &machine, Before before)
{
    const Files now = machine.tree(current);
    const bool whole = now == filesOf(newBundle) || (before != Before::Nothing && now == filesOf(oldBundle));
    if (before == Before::Nothing && !machine.exists(current))
        return {};
    // A folder cannot be replaced in one step: for a moment there is no `current`, and both sets are whole.
    if (before == Before::Folder && !machine.exists(current)) {
        const QStringList ids = machine.names(sets);
        return ids.size() == 2 && machine.tree(sets + QLatin1Char('/') + ids[0]) == filesOf(oldBundle)
                   ? QString()
                   : QStringLiteral("the folder is gone and its set is not whole");
    }
    return whole ? QString() : QStringLiteral("a mix: ") + now.keys().join(QLatin1Char(' '));
}

/// Every set that is kept must be whole, too.
QString keptOrNot(const MemoryMachine &machine)
{
    for (const QString &id : machine.names(sets)) {
        const Files files = machine.tree(sets + QLatin1Char('/') + id);
        if (files != filesOf(oldBundle) && files != filesOf(newBundle))
            return QStringLiteral("the kept set %1 is not whole").arg(id);
    }
    return {};
}

struct BeforeRow
{
    const char *name;
    Before before;
};
const BeforeRow beforeRows[] = {{"nothing", Before::Nothing},
                                {"a set", Before::Set},
                                {"a folder", Before::Folder},
                                {"a set copied by hand", Before::ByHand},
                                {"a set and leftovers", Before::Leftovers}};
} // namespace

Q_DECLARE_METATYPE(Before)

/// One push over what may lie there, undisturbed and broken at every point.
class TestPush : public QObject
{
    Q_OBJECT

    static void addBeforeRows()
    {
        QTest::addColumn<Before>("before");
        for (const BeforeRow &row : beforeRows)
            QTest::newRow(row.name) << row.before;
    }

    /// After whatever stopped a push: one whole set, and the next push ends well and cleans up.
    static void seeAllIsWell(MemoryMachine &machine, Before before, int index)
    {
        const QString where = QStringLiteral("at operation %1: ").arg(index);
        QVERIFY2(wholeOrNot(machine, before).isEmpty(), qPrintable(where + wholeOrNot(machine, before)));
        machine.startCounting();
        const Result<PushedSet> again = push(machine, newBundle);
        QVERIFY2(again, qPrintable(where + (again ? QString() : again.error().message)));
        QCOMPARE(machine.tree(current), filesOf(newBundle));
        QVERIFY2(leftovers(machine, folder).isEmpty(), qPrintable(where));
        QVERIFY2(keptOrNot(machine).isEmpty(), qPrintable(where + keptOrNot(machine)));
        const QStringList expected{QStringLiteral("current"), QStringLiteral("sets")};
        QCOMPARE(machine.names(folder), expected);
    }

private Q_SLOTS:
    void pushesOver_data() { addBeforeRows(); }
    void pushesOver()
    {
        QFETCH(Before, before);
        MemoryMachine machine;
        prepare(machine, before);
        const Result<PushedSet> pushed = push(machine, newBundle);
        QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().message));
        QVERIFY(pushed->created);
        QVERIFY(pushed->current);
        QCOMPARE(machine.linkTarget(current), QLatin1String("sets/") + pushed->id);
        QCOMPARE(machine.tree(current), filesOf(newBundle));
        QCOMPARE(machine.mode(sets + QLatin1Char('/') + pushed->id + QStringLiteral("/bin/slipway-start")),
                 0755);
        QVERIFY(leftovers(machine, folder).isEmpty());
        QVERIFY(qAbs(pushed->pushed.secsTo(QDateTime::currentDateTimeUtc())) < 5);
        QCOMPARE(machine.names(sets).size(), before == Before::Nothing ? 1 : 2);
        QVERIFY2(keptOrNot(machine).isEmpty(), qPrintable(keptOrNot(machine)));
    }

    void sameBundleChangesNothing()
    {
        MemoryMachine machine;
        prepare(machine, Before::Set);
        const QStringList before = machine.names(sets);
        QStringList changes;
        machine.setHook([&changes](const MemoryOperation &operation) {
            static const QStringList harmless{QStringLiteral("stat"), QStringLiteral("list"),
                                              QStringLiteral("read"), QStringLiteral("readlink"),
                                              QStringLiteral("space")};
            if (!harmless.contains(operation.name))
                changes.append(operation.name);
        });
        const Result<PushedSet> pushed = push(machine, oldBundle);
        QVERIFY(pushed);
        QVERIFY(!pushed->created);
        QCOMPARE(pushed->id, before.first());
        QCOMPARE(changes, QStringList());
    }

    void breaksAtEveryOperation_data()
    {
        QTest::addColumn<Before>("before");
        QTest::addColumn<int>("kind");
        for (const BeforeRow &row : beforeRows) {
            QTest::addRow("%s, fail", row.name) << row.before << static_cast<int>(MemoryFault::Kind::Fail);
            QTest::addRow("%s, lose before", row.name)
                << row.before << static_cast<int>(MemoryFault::Kind::LoseBefore);
            QTest::addRow("%s, lose after", row.name)
                << row.before << static_cast<int>(MemoryFault::Kind::LoseAfter);
        }
    }
    void breaksAtEveryOperation()
    {
        QFETCH(Before, before);
        QFETCH(int, kind);
        int stopped = 0;
        for (int index = 0;; ++index) {
            MemoryMachine machine;
            prepare(machine, before);
            machine.arm(index, {static_cast<MemoryFault::Kind>(kind), Error::Code::Io});
            const Result<PushedSet> pushed = push(machine, newBundle);
            if (machine.operations() <= index)
                break; // the push had ended before
            if (!pushed)
                ++stopped;
            else
                QCOMPARE(machine.tree(current), filesOf(newBundle));
            seeAllIsWell(machine, before, index);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(stopped > 30, "hardly any operation was broken");
    }

    void cancelledAtEveryOperation_data() { addBeforeRows(); }
    void cancelledAtEveryOperation()
    {
        QFETCH(Before, before);
        int stopped = 0;
        for (int index = 0;; ++index) {
            MemoryMachine machine;
            prepare(machine, before);
            std::stop_source stop;
            machine.startCounting();
            machine.setHook([&stop, index](const MemoryOperation &operation) {
                if (operation.index == index)
                    stop.request_stop();
            });
            MemoryHost host(machine);
            const Result<PushedSet> pushed = pushBundle(host, folder, newBundle, false, stop.get_token());
            machine.setHook({});
            if (!stop.stop_requested())
                break;
            if (!pushed) {
                QCOMPARE(pushed.error().code, Error::Code::Cancelled);
                ++stopped;
            }
            seeAllIsWell(machine, before, index);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(stopped > 30, "hardly any operation was cancelled");
    }

    void diskFullAtEveryByte()
    {
        int full = 0;
        int bytes = 0;
        for (bool done = false; !done; bytes += 7) {
            MemoryMachine machine;
            prepare(machine, Before::Set);
            machine.setFreeSpaceKnown(false);
            machine.setFreeBytes(bytes);
            const Result<PushedSet> pushed = push(machine, newBundle);
            done = pushed.has_value();
            if (!done) {
                ++full;
                QCOMPARE(pushed.error().code, Error::Code::StorageFull);
                QVERIFY(pushed.error().message.contains(QStringLiteral("is full")));
                QVERIFY(pushed.error().message.contains(folder));
                QCOMPARE(machine.tree(current), filesOf(oldBundle));
                // What could not be used takes no room from the next one.
                QVERIFY(leftovers(machine, folder).isEmpty());
            }
            machine.setFreeBytes(-1);
            seeAllIsWell(machine, Before::Set, bytes);
        }
        QVERIFY(full > 20);
    }

    void tooLittleRoomIsSeenBefore()
    {
        MemoryMachine machine;
        prepare(machine, Before::Set);
        machine.setFreeBytes(100000);
        bool wrote = false;
        machine.setHook(
            [&wrote](const MemoryOperation &operation) { wrote |= operation.name == QLatin1String("open"); });
        const Result<PushedSet> pushed = push(machine, newBundle);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::StorageFull);
        QVERIFY2(pushed.error().message.contains(QStringLiteral("97 KiB free")),
                 qPrintable(pushed.error().message));
        QVERIFY(!wrote);
    }

    void readOnlyAndDeniedAreToldInWords_data()
    {
        QTest::addColumn<bool>("spaceKnown");
        QTest::newRow("server tells its file system") << true;
        QTest::newRow("server does not") << false;
    }
    void readOnlyAndDeniedAreToldInWords()
    {
        QFETCH(bool, spaceKnown);
        MemoryMachine machine;
        prepare(machine, Before::Set);
        machine.setFreeSpaceKnown(spaceKnown);
        machine.setReadOnly(true);
        const Result<PushedSet> readOnly = push(machine, newBundle);
        QVERIFY(!readOnly);
        QCOMPARE(readOnly.error().code, Error::Code::ReadOnly);
        QVERIFY(readOnly.error().message.contains(QStringLiteral("is read-only. Mount it writable")));
        machine.setReadOnly(false);
        machine.setMode(folder, 0555);
        const Result<PushedSet> denied = push(machine, newBundle);
        QVERIFY(!denied);
        QCOMPARE(denied.error().code, Error::Code::PermissionDenied);
        QVERIFY(denied.error().message.contains(QStringLiteral("may not write to ") + folder));
        QCOMPARE(machine.tree(current), filesOf(oldBundle));
        machine.setMode(folder, 0755);
        QVERIFY(push(machine, newBundle));
    }

    void missingFolderIsToldInWords()
    {
        MemoryMachine machine;
        const Result<PushedSet> missing = push(machine, newBundle);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::NotFound);
        QVERIFY(missing.error().message.contains(QStringLiteral("There is no folder ") + folder));
        machine.put(folder, "a file");
        QCOMPARE(push(machine, newBundle).error().code, Error::Code::NotFound);
        QCOMPARE(*machine.content(folder), QByteArray("a file"));
    }

    void storageThatLiesIsNoticed()
    {
        MemoryMachine machine;
        prepare(machine, Before::Set);
        machine.setHook([&machine](const MemoryOperation &operation) {
            if (operation.name == QLatin1String("close") &&
                operation.path.endsWith(QLatin1String("slurm.conf")))
                machine.put(operation.path, "ClusterName=nex\nSelectType=select/cons_tres\n");
        });
        const Result<PushedSet> pushed = push(machine, newBundle);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::Io);
        QVERIFY(pushed.error().message.contains(QStringLiteral("etc/slurm.conf did not read back")));
        machine.setHook({});
        seeAllIsWell(machine, Before::Set, -1);
    }

    void leftoversOfAnotherAccountStopNobody()
    {
        MemoryMachine machine;
        prepare(machine, Before::Set);
        const QString theirs = folder + QStringLiteral("/staging-theirs");
        machine.put(theirs + QStringLiteral("/file"), "x");
        machine.setMode(theirs, 0555);
        QVERIFY(push(machine, newBundle));
        QCOMPARE(leftovers(machine, folder), QStringList{QStringLiteral("staging-theirs")});
    }

    void anotherPushAtTheSameMoment()
    {
        // At every operation of one push a whole other one takes place.
        const Bundle third = testBundle("ClusterName=third\n");
        std::set<Error::Code> codes;
        for (int index = 0;; ++index) {
            MemoryMachine machine;
            prepare(machine, Before::Set);
            machine.startCounting();
            bool pushedBetween = false;
            machine.setHook([&](const MemoryOperation &operation) {
                if (pushedBetween || operation.index != index)
                    return;
                pushedBetween = true;
                QVERIFY(push(machine, third, true));
            });
            const Result<PushedSet> pushed = push(machine, newBundle, true);
            machine.setHook({});
            if (!pushedBetween)
                break;
            const Files now = machine.tree(current);
            QVERIFY2(now == filesOf(third) || now == filesOf(newBundle), qPrintable(QString::number(index)));
            if (!pushed) {
                codes.insert(pushed.error().code);
                QVERIFY2(now == filesOf(third), "the push that failed hurt the other one");
            }
            for (const QString &id : machine.names(sets)) {
                const Files files = machine.tree(sets + QLatin1Char('/') + id);
                QVERIFY2(files == filesOf(oldBundle) || files == filesOf(newBundle) ||
                             files == filesOf(third),
                         qPrintable(QString::number(index)));
            }
        }
        QCOMPARE(codes, std::set<Error::Code>{Error::Code::Conflict});
    }
};

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
