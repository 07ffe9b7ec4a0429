// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localfile.h"
#include "monitor/history.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Slipway;

namespace {

constexpr qint64 start = 1795000000;
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

ClusterSnapshot snapshot(qint64 time, int allocated = 2, int nodes = 2)
{
    ClusterSnapshot seen;
    seen.takenAt = time * 1000;
    for (int i = 0; i < nodes; ++i) {
        SlurmNode node;
        node.name = QStringLiteral("n%1").arg(i);
        node.cpus = 4;
        node.cpusAllocated = i == 0 ? allocated : 0;
        node.load = 4.0 * (i + 1) / 10;
        node.state = NodeState::parse(i == 0 ? u"MIXED" : u"IDLE");
        seen.nodes.append(node);
    }
    SlurmJob job;
    job.state = QStringLiteral("RUNNING");
    seen.jobs.append(job);
    return seen;
}

ClusterEvent happened(qint64 time, const QString &subject)
{
    return {time * 1000, QStringLiteral("node.state"), subject, QStringLiteral("idle"), QStringLiteral("down"), QStringLiteral("fan \x1b 风扇"), ClusterEvent::Severity::Bad};
}

template<typename T>
bool ascends(const QVector<T> &points)
{
    return std::is_sorted(points.cbegin(), points.cend(), [](const T &a, const T &b) { return a.time < b.time; });
}

/// While it lives no file of this process grows beyond \a bytes: what a full disk does, at one write.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

/// What is kept of a week.
class TestHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString file() const { return m_dir->filePath(QStringLiteral("history")); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aPointIsWhatWasSeen()
    {
        History history({});
        history.add(snapshot(start));
        const auto points = history.points(start - 1, start + 1);
        QCOMPARE(points.size(), 1);
        QCOMPARE(points[0].cpusAllocated, 2);
        QCOMPARE(points[0].cpusTotal, 8);
        QCOMPARE(points[0].jobsRunning, 1);
        QCOMPARE(points[0].nodesByKind[std::size_t(NodeState::Kind::Mixed)], 1);
        QCOMPARE(points[0].nodesByKind[std::size_t(NodeState::Kind::Idle)], 1);
        const auto load = history.loadOf(QStringLiteral("n1"), start, start);
        QCOMPARE(load.size(), 1);
        QCOMPARE(load[0].second, 0.2F);
        QVERIFY(history.loadOf(QStringLiteral("nobody"), 0, start).isEmpty());
        ClusterSnapshot gap;
        gap.takenAt = (start + 5) * 1000;
        gap.gaps = {{QStringLiteral("nodes"), {}}};
        history.add(gap);
        QCOMPARE(history.points(0, start + 10).size(), 1);
    }

    void aWeekIsBoundedAndComesBack()
    {
        const qint64 end = start + 8 * day;
        QVector<HistoryPoint> before;
        {
            History history(m_dir->path());
            for (qint64 time = start; time < end; time += 20) {
                history.add(snapshot(time, time % (2 * hour) < hour ? 4 : 0));
                if (time % 21600 == 0)
                    QVERIFY(history.flush());
            }
            before = history.points(0, end, 0);
        }
        QVERIFY(ascends(before));
        // A week of ten minutes, a day of minutes, an hour of every 20 seconds.
        QVERIFY2(before.size() > 2400 && before.size() < 2800, qPrintable(QString::number(before.size())));
        QVERIFY(before.first().time >= end - 7 * day - 700 && before.first().time < end - 7 * day + 700);
        QCOMPARE(before.last().time, end - 20);
        QVERIFY2(QFileInfo(file()).size() < 8 * 1024 * 1024, qPrintable(QString::number(QFileInfo(file()).size())));
        History again(m_dir->path());
        const auto after = again.points(0, end, 0);
        QVERIFY(ascends(after));
        QVERIFY(qAbs(after.size() - before.size()) < 200);
        QCOMPARE(after.last().time, before.last().time);
        const auto mean = [](const QVector<HistoryPoint> &points) {
            double sum = 0;
            for (const HistoryPoint &p : points)
                sum += p.cpusAllocated;
            return sum / double(points.size());
        };
        QVERIFY(qAbs(mean(after) - mean(before)) < 0.2);
        const auto few = again.points(end - 7 * day, end, 100);
        QVERIFY(few.size() <= 100 && few.size() > 40);
        QVERIFY(again.loadOf(QStringLiteral("n0"), end - day, end).size() > 1000);
        QVERIFY(again.loadOf(QStringLiteral("n0"), end - day, end, 50).size() <= 50);
    }

    void eventsAreKeptAndBounded()
    {
        {
            History history(m_dir->path());
            history.add(QVector<ClusterEvent>{happened(start, QStringLiteral("w1"))});
        }
        History history(m_dir->path());
        QCOMPARE(history.events(0, start + 1), QVector<ClusterEvent>{happened(start, QStringLiteral("w1"))});
        QVector<ClusterEvent> many;
        for (int i = 0; i < 15000; ++i)
            many.append(happened(start + i, QStringLiteral("w2")));
        history.add(many);
        QVERIFY(history.events(0, start + 20000).size() <= 11000);
        QCOMPARE(history.events(0, start + 20000).last().time, (start + 14999) * 1000);
    }

    void atMostAThousandNodesHaveLoads()
    {
        History history({});
        history.add(snapshot(start, 2, 1500));
        QCOMPARE(history.points(start, start)[0].cpusTotal, 6000);
        QCOMPARE(history.loadOf(QStringLiteral("n999"), start, start).size(), 1);
        QCOMPARE(history.loadOf(QStringLiteral("n1200"), start, start).size(), 0);
    }

    void whereverAWriteWasTornTheRestIsThere()
    {
        {
            History history(m_dir->path());
            for (int i = 0; i < 5; ++i)
                history.add(snapshot(start + i));
        }
        const QByteArray whole = *readLocalFile(file(), 1 << 20);
        for (qsizetype cut = whole.size() - 1; cut > 20; cut -= 31) {
            for (const QByteArray &tail : {QByteArray(), QByteArray(40, '\xff')}) {
                QFile torn(file());
                QVERIFY(torn.open(QIODevice::WriteOnly));
                torn.write(whole.left(cut) + tail);
                torn.close();
                {
                    History history(m_dir->path());
                    QVERIFY(history.points(0, start + 100).size() <= 5);
                    history.add(snapshot(start + 50));
                    QVERIFY(history.flush());
                }
                History again(m_dir->path());
                QCOMPARE(again.points(start + 50, start + 50).size(), 1);
            }
        }
    }

    void aForeignFileIsPutAside()
    {
        QFile foreign(file());
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("my diary\n");
        foreign.close();
        History history(m_dir->path());
        history.add(snapshot(start));
        QVERIFY(history.flush());
        QCOMPARE(*readLocalFile(file() + QStringLiteral(".bad"), 100), QByteArray("my diary\n"));
        QVERIFY(readLocalFile(file(), 100000)->startsWith("slipway-history"));
    }

    void aFullDiskLosesNothing()
    {
        {
            History history(m_dir->path());
            history.add(snapshot(start));
            QVERIFY(history.flush());
            const QByteArray before = *readLocalFile(file(), 1 << 20);
            {
                const FullDisk full(static_cast<rlim_t>(before.size()) + 10);
                history.add(snapshot(start + 1));
                const Result<void> written = history.flush();
                QVERIFY(!written);
                QVERIFY(!written.error().message.isEmpty());
            }
            QCOMPARE(*readLocalFile(file(), 1 << 20), before);
            QCOMPARE(history.points(0, start + 10).size(), 2); // still shown
            QVERIFY(history.flush());                          // and written when there is room
        }
        History again(m_dir->path());
        QCOMPARE(again.points(0, start + 10).size(), 2);
    }

    void aSecondWindowDoesNotWrite()
    {
        History first(m_dir->path());
        first.add(snapshot(start));
        QVERIFY(first.flush());
        const QByteArray before = *readLocalFile(file(), 1 << 20);
        History second(m_dir->path());
        QCOMPARE(second.points(0, start + 10).size(), 1);
        second.add(snapshot(start + 1));
        QVERIFY(second.flush());
        QCOMPARE(*readLocalFile(file(), 1 << 20), before);
    }

    void aClockSetBackMakesNoKnots()
    {
        History history({});
        for (const qint64 time : {0, 10, 20, 5, 6, 7})
            history.add(snapshot(start + time));
        QVERIFY(ascends(history.points(0, start + 100, 0)));
        QCOMPARE(history.points(0, start + 100, 0).last().time, start + 7);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
