// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/nodestate.h"

#include "unit/slurm/slurmsamples.h"

using namespace Slipway;
using Kind = NodeState::Kind;

Q_DECLARE_METATYPE(Slipway::NodeState::Kind)

class TestNodeState : public QObject
{
    Q_OBJECT

    static NodeState state(const char *text) { return NodeState::parse(QString::fromLatin1(text)); }

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("ready");
        QTest::addColumn<bool>("busy");
        const auto row = [](const char *text, Kind kind, bool ready, bool busy) {
            QTest::addRow("%s", text) << QString::fromLatin1(text) << kind << ready << busy;
        };
        row("IDLE", Kind::Idle, true, false);
        row("MIXED", Kind::Mixed, true, true);
        row("ALLOCATED", Kind::Allocated, true, true);
        row("MIXED-", Kind::Mixed, true, true);
        row("MIXED+PLANNED", Kind::Mixed, true, true);
        row("IDLE+PLANNED", Kind::Planned, true, false);
        row("ALLOCATED+COMPLETING", Kind::Completing, true, true);
        row("alloc+", Kind::Completing, true, true);
        row("IDLE+DYNAMIC_NORM", Kind::Idle, true, false);
        row("IDLE+DRAIN", Kind::Drained, false, false);
        row("MIXED+DRAIN", Kind::Draining, false, true);
        row("IDLE+COMPLETING+DRAIN", Kind::Draining, false, true);
        row("MIXED@+DRAIN", Kind::Draining, false, true);
        row("IDLE+REBOOT_REQUESTED", Kind::Rebooting, false, false);
        row("DOWN+DRAIN+REBOOT_ISSUED+NOT_RESPONDING", Kind::Rebooting, false, false);
        row("IDLE*", Kind::NotResponding, false, false);
        row("IDLE*+DRAIN", Kind::NotResponding, false, false);
        row("UNKNOWN+NOT_RESPONDING", Kind::NotResponding, false, false);
        row("DOWN*", Kind::Down, false, false);
        row("DOWN*+DRAIN", Kind::Down, false, false);
        row("UNKNOWN+DRAIN", Kind::Drained, false, false);
        row("UNKNOWN+DRAIN+INVALID_REG", Kind::Refused, false, false);
        row("IDLE#+CLOUD", Kind::PowerSaving, false, false);
        row("IDLE+CLOUD+NOT_RESPONDING+POWERING_UP", Kind::PowerSaving, false, false);
        row("IDLE~", Kind::PowerSaving, false, false);
        row("IDLE%", Kind::PowerSaving, false, false);
        row("IDLE!", Kind::PowerSaving, false, false);
        row("IDLE$", Kind::Maintenance, false, false);
        row("IDLE+MAINTENANCE+RESERVED", Kind::Maintenance, false, false);
        row("IDLE+RESERVED", Kind::Reserved, false, false);
        row("IDLE+FAIL", Kind::Failing, false, false);
        row("ERROR", Kind::Down, false, false);
        row("FUTURE", Kind::Unknown, false, false);
        row("UNKNOWN", Kind::Unknown, false, false);
        row("", Kind::Unknown, false, false);
        row("BROKEN_BY_VERSION_40", Kind::Unknown, false, false);
        row("IDLE+BLOCKED", Kind::Idle, false, false);
        // as sinfo writes them
        row("drng", Kind::Draining, false, true);
        row("drng@", Kind::Draining, false, true);
        row("drain", Kind::Drained, false, false);
        row("drained*", Kind::NotResponding, false, false);
        row("comp", Kind::Completing, true, true);
        row("plnd", Kind::Planned, true, false);
        row("maint", Kind::Maintenance, false, false);
        row("resv", Kind::Reserved, false, false);
        row("boot^", Kind::Rebooting, false, false);
        row("inval", Kind::Refused, false, false);
        row("unk*", Kind::NotResponding, false, false);
        row("mix", Kind::Mixed, true, true);
        row("failg", Kind::Failing, false, true);
    }
    void kinds()
    {
        QFETCH(QString, text);
        QFETCH(Kind, kind);
        QFETCH(bool, ready);
        QFETCH(bool, busy);
        const NodeState state = NodeState::parse(text);
        QCOMPARE(kindName(state.kind()), kindName(kind));
        QCOMPARE(state.isReady(), ready);
        QCOMPARE(state.isBusy(), busy);
    }

    void oldMarksAndNewWordsAreTheSame()
    {
        QCOMPARE(state("DOWN*+DRAIN"), state("DOWN+DRAIN+NOT_RESPONDING"));
        QCOMPARE(state("MIXED@+DRAIN"), state("MIXED+DRAIN+REBOOT_REQUESTED"));
        QCOMPARE(state("IDLE#"), state("IDLE+POWERING_UP"));
        QCOMPARE(state("mix-"), state("MIXED+PLANNED"));
        QCOMPARE(state("IDLE~$*").flags, NodeState::Flags(NodeState::PoweredDown) | NodeState::Maintenance |
                                             NodeState::NotResponding);
    }

    void wordsOfOtherVersionsAreKept()
    {
        const NodeState odd = state("IDLE+SLEEPY+HALF_GONE*");
        QCOMPARE(odd.unknownWords, QStringLiteral("SLEEPY+HALF_GONE*"));
        QVERIFY(odd.flags.testFlag(NodeState::Other));
        QVERIFY(odd.flags.testFlag(NodeState::NotResponding));
        QCOMPARE(odd.base, NodeState::Base::Idle);
        QVERIFY(odd.toString().contains(QStringLiteral("sleepy")));
    }

    void wordsAsNewVersionsPrintThem()
    {
        QCOMPARE(state("DOWN*+DRAIN").words().join(QLatin1Char(' ')),
                 QStringLiteral("DOWN DRAIN NOT_RESPONDING"));
        QCOMPARE(state("IDLE~").words().join(QLatin1Char(' ')), QStringLiteral("IDLE POWERED_DOWN"));
        QCOMPARE(state("DOWN*+DRAIN").toString(), QStringLiteral("down+drain*"));
        QVERIFY(state("UNKNOWN+DRAIN+INVALID_REG").isRefused());
        QVERIFY(state("MIXED+DRAINING").isDrained());
    }

    void hostileTextEnds()
    {
        const QString marks(1 << 20, QLatin1Char('*'));
        QCOMPARE(NodeState::parse(marks).base, NodeState::Base::Unknown);
        const QString plus(1 << 20, QLatin1Char('+'));
        QVERIFY(NodeState::parse(plus).unknownWords.isEmpty());
    }

    void itsOwnWordsReadBack_data() { SlurmSamples::rows(); }
    void itsOwnWordsReadBack()
    {
        QFETCH(QString, version);
        int seen = 0;
        for (const QByteArray &line : SlurmSamples::read(version, "scontrol_node_o.txt").split('\n')) {
            const qsizetype at = line.indexOf(" State=");
            if (at < 0)
                continue;
            const QByteArray word = line.mid(at + 7, line.indexOf(' ', at + 7) - at - 7);
            const NodeState first = NodeState::parse(QString::fromLatin1(word));
            QCOMPARE(NodeState::parse(first.toString()), first);
            QVERIFY2(first.unknownWords.isEmpty(), word.constData());
            ++seen;
        }
        QVERIFY(seen >= 14);
    }

    /// Both of sinfo's spellings say the same as scontrol's, for every state that could be made.
    void sinfoAndScontrolAgree_data() { SlurmSamples::rows(); }
    void sinfoAndScontrolAgree()
    {
        QFETCH(QString, version);
        for (const QByteArray &line : SlurmSamples::read(version, "sinfo_N.txt").split('\n')) {
            const QList<QByteArray> columns = line.split('|');
            if (columns.size() < 4)
                continue;
            const NodeState brief = NodeState::parse(QString::fromLatin1(columns[1]));
            const NodeState full = NodeState::parse(QString::fromLatin1(columns[2]));
            QVERIFY2(brief.unknownWords.isEmpty() && full.unknownWords.isEmpty(), line.constData());
            QCOMPARE(brief.kind(), full.kind());
        }
    }

    void everyKindHasTwoNames()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(Kind::Down); ++kind) {
            names.insert(kindName(Kind(kind)));
            QVERIFY(!kindText(Kind(kind)).isEmpty());
        }
        QCOMPARE(names.size(), int(Kind::Down) + 1);
    }
};

QTEST_APPLESS_MAIN(TestNodeState)
#include "tst_nodestate.moc"
