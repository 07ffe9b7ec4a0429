// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/history/historyview.h"
#include "desktop/style/theme.h"
#include "gui/looks.h"
#include "gui/windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

using namespace Slipway;

namespace {

constexpr qint64 now = 1'795'000'000; // 2026-11-18 11:06:40 UTC
constexpr qint64 hour = 3600;

HistoryPoint moment(qint64 time, int i)
{
    HistoryPoint point;
    point.time = time;
    point.cpusTotal = 448;
    point.cpusAllocated = 220 + static_cast<int>(120 * std::sin(i / 40.0)) + i % 7;
    point.jobsRunning = 28 + static_cast<int>(8 * std::sin(i / 55.0));
    point.jobsPending = std::max(0, static_cast<int>(14 * std::sin(i / 90.0)));
    auto &kinds = point.nodesByKind;
    const auto set = [&kinds](NodeState::Kind kind, int count) { kinds.at(static_cast<std::size_t>(kind)) = count; };
    const int busy = 7 + static_cast<int>(3 * std::sin(i / 40.0));
    set(NodeState::Kind::Allocated, busy);
    set(NodeState::Kind::Drained, i > 300 ? 1 : 0);
    set(NodeState::Kind::Down, i > 420 && i < 520 ? 2 : 0);
    set(NodeState::Kind::Maintenance, 1);
    set(NodeState::Kind::Idle, 14 - busy - 1 - (i > 300 ? 1 : 0) - (i > 420 && i < 520 ? 2 : 0));
    return point;
}

/// \a count points up to now, \a step seconds apart, with half an hour missing when \a gap.
QVector<HistoryPoint> points(int count, qint64 step, bool gap)
{
    QVector<HistoryPoint> all;
    for (int i = 0; i < count; ++i) {
        const qint64 time = now - (count - 1 - i) * step;
        if (!gap || time < now - 3 * hour || time > now - 3 * hour + 1800)
            all.append(moment(time, i * 700 / count));
    }
    return all;
}

NodeLoad loadOf(const QString &node, double phase)
{
    NodeLoad load{node, {}};
    for (int i = 0; i < 600; ++i)
        load.second.append({now - (599 - i) * 144, static_cast<float>(0.5 + 0.45 * std::sin(i / 50.0 + phase))});
    return load;
}

/// The view on the screen, with its own clock and points whenever it asks.
struct Desk
{
    explicit Desk(int count = 700, qint64 step = 123, bool gap = false)
    {
        view.setClock([this] { return clock; });
        QObject::connect(&view, &HistoryView::wanted, &view, [this, count, step, gap](const TimeRange &range, const QStringList &nodes) {
            ranges.append(range);
            asked = nodes;
            view.setPoints(points(count, step, gap));
        });
        view.resize(1000, 640);
        view.show();
        [[maybe_unused]] const bool up = QTest::qWaitForWindowActive(&view);
    }
    TimeChart *chart(const char *name) { return child<TimeChart>(view, name); }
    QPoint middle(const char *name) { return chart(name)->rect().center(); }

    qint64 clock = now;
    HistoryView view;
    QVector<TimeRange> ranges;
    QStringList asked;
};

void turnWheel(QWidget *widget, const QPoint &at, int notches)
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

/// The charts: their scales, what they tell, and how one moves in them.
class TestHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void marksAreRoundAndFew_data()
    {
        QTest::addColumn<qint64>("span");
        for (const qint64 span : {qint64(60), qint64(600), hour, 6 * hour, 24 * hour, 7 * 24 * hour, 8 * 24 * hour})
            QTest::addRow("%lld s", static_cast<long long>(span)) << span;
    }
    void marksAreRoundAndFew()
    {
        QFETCH(qint64, span);
        const TimeRange range{now - span, now};
        for (const int most : {2, 5, 9}) {
            const QVector<AxisMark> marks = timeMarks(range, most);
            QVERIFY(marks.size() <= most + 1);
            QVERIFY(!marks.isEmpty() || most == 2);
            for (const AxisMark &mark : marks) {
                QVERIFY(mark.at >= static_cast<double>(range.from) && mark.at <= static_cast<double>(range.to));
                QVERIFY(static_cast<qint64>(mark.at) % 10 == 0);
                QVERIFY(!mark.text.isEmpty());
            }
        }
    }

    void valuesGetARoundScale_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("top");
        QTest::newRow("none") << 0.0 << 1.0;
        QTest::newRow("a fraction") << 0.83 << 1.0;
        QTest::newRow("three") << 3.0 << 3.0;
        QTest::newRow("448") << 448.0 << 600.0;
        QTest::newRow("exact") << 400.0 << 400.0;
        QTest::newRow("many") << 1'280'000.0 << 1'500'000.0;
        QTest::newRow("no number") << std::nan("") << 1.0;
    }
    void valuesGetARoundScale()
    {
        QFETCH(double, highest);
        QFETCH(double, top);
        const QVector<AxisMark> marks = valueMarks(highest);
        QCOMPARE(marks.constFirst().at, 0.0);
        QCOMPARE(marks.constLast().at, top);
        QVERIFY(marks.size() >= 2 && marks.size() <= 6);
    }

    void zoomAndPanStayInReach()
    {
        const TimeRange hourRange{now - hour, now};
        QCOMPARE(zoomed(hourRange, 2, now, now), (TimeRange{now - 2 * hour, now}));
        QCOMPARE(zoomed(hourRange, 0.5, now - hour / 2, now), (TimeRange{now - hour * 3 / 4, now - hour / 4}));
        QCOMPARE(zoomed(hourRange, 1e-9, now, now).span(), qint64(60));
        QCOMPARE(zoomed(hourRange, 1e9, now, now).span(), 8 * 24 * hour);
        QCOMPARE(panned(hourRange, 10 * hour, now), hourRange); // nothing is known of what comes
        QCOMPARE(panned(hourRange, -100 * 24 * hour, now).from, now - 8 * 24 * hour);
    }

    void whatWasNotSeenIsAGap()
    {
        QVERIFY(gapLimit(now - 60, now, hour, 2000) >= 120);           // once a minute while hidden
        QVERIFY(gapLimit(now - 3 * 24 * hour, now, hour, 2000) >= 1200); // kept every ten minutes
        Desk desk(700, 123, true);
        QTest::mouseClick(child<QPushButton>(desk.view, "historySpan1"), Qt::LeftButton);
        const QVector<TimeRange> gaps = desk.chart("chartCpus")->gaps();
        QCOMPARE(gaps.size(), 1);
        QVERIFY(gaps.constFirst().from < now - 3 * hour && gaps.constFirst().to > now - 3 * hour + 1800);
        // In the gap nothing is told.
        desk.chart("chartCpus")->setMarker(now - 3 * hour + 900);
        QCOMPARE(desk.chart("chartCpus")->reading(), QStringLiteral("in use –, in all –"));
    }

    void statesArePutTogetherAndNoneIsLost()
    {
        HistoryPoint point;
        for (std::size_t i = 0; i < point.nodesByKind.size(); ++i)
            point.nodesByKind.at(i) = 1 << i; // each state has a count of its own
        int sum = 0;
        QVector<int> patterns;
        for (const ChartCurve &curve : nodeCurves({point})) {
            sum += static_cast<int>(curve.points.constFirst().y());
            patterns.append(static_cast<int>(curve.pattern));
        }
        QCOMPARE(sum, (1 << 16) - 1);
        QCOMPARE(QSet<int>(patterns.cbegin(), patterns.cend()).size(), patterns.size()); // not by colour alone
    }

    void linesDifferWithoutColours()
    {
        QVector<NodeLoad> loads;
        for (int i = 0; i < 9; ++i)
            loads.append({QStringLiteral("n%1").arg(i), {{now, 0.5F}}});
        const QVector<ChartCurve> curves = loadCurves(loads);
        QCOMPARE(curves.size(), mostLoads);
        QSet<QPair<int, int>> looks; // no two have both in common
        for (const ChartCurve &curve : curves)
            looks.insert({static_cast<int>(curve.tone), static_cast<int>(curve.line)});
        QCOMPARE(looks.size(), curves.size());
        for (const auto &pair : {queueCurves({moment(now, 1)}), cpuCurves({moment(now, 1)})})
            QVERIFY(pair.at(0).line != pair.at(1).line);
    }

    void theMouseTellsTheValuesOfAMoment()
    {
        Desk desk;
        TimeChart *cpus = desk.chart("chartCpus");
        QVERIFY(!desk.chart("chartQueue")->marker());
        QTest::mouseMove(cpus, desk.middle("chartCpus") + QPoint(1, 0));
        QTest::mouseMove(cpus, desk.middle("chartCpus"));
        QVERIFY(cpus->marker());
        QCOMPARE(desk.chart("chartQueue")->marker(), cpus->marker()); // all charts, the same moment
        QVERIFY(cpus->reading().contains(QStringLiteral("448")));
        QCOMPARE(cpus->accessibleDescription(), cpus->reading());
        QVERIFY(!child<QLabel>(desk.view, "historyMoment")->text().contains(QStringLiteral("until")));
    }

    void theWheelZoomsAndADragMoves()
    {
        Desk desk;
        TimeChart *cpus = desk.chart("chartCpus");
        QVERIFY(desk.view.followsNow());
        turnWheel(cpus, desk.middle("chartCpus"), -1);
        QCOMPARE(desk.view.range().span(), hour * 5 / 4);
        QVERIFY(desk.view.followsNow()); // what ends now goes on doing so
        const qsizetype before = desk.ranges.size();
        QTest::mousePress(cpus, Qt::LeftButton, {}, desk.middle("chartCpus"));
        QTest::mouseMove(cpus, desk.middle("chartCpus") + QPoint(50, 0));
        QTest::mouseMove(cpus, desk.middle("chartCpus") + QPoint(100, 0));
        QTest::mouseRelease(cpus, Qt::LeftButton, {}, desk.middle("chartCpus") + QPoint(100, 0));
        QVERIFY(desk.view.range().to < now);
        QVERIFY(!desk.view.followsNow());
        QCOMPARE(desk.chart("chartLoad")->range(), desk.view.range());
        QTRY_COMPARE(desk.ranges.size(), before + 1); // asked once for the whole movement
        QCOMPARE(desk.ranges.constLast(), desk.view.range());
    }

    void theKeyboardDoesAllOfIt()
    {
        Desk desk;
        TimeChart *cpus = desk.chart("chartCpus");
        cpus->setFocus();
        QTest::keyClick(cpus, Qt::Key_Left);
        QCOMPARE(cpus->marker(), std::optional<qint64>(now));
        QTest::keyClick(cpus, Qt::Key_Left);
        QCOMPARE(cpus->marker(), std::optional<qint64>(now - 123));
        QTest::keyClick(cpus, Qt::Key_Right);
        QCOMPARE(cpus->marker(), std::optional<qint64>(now));
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(cpus, Qt::Key_Left); // beyond the left edge: the range goes along
        QVERIFY(*cpus->marker() >= desk.view.range().from);
        QVERIFY(!desk.view.followsNow());
        QTest::keyClick(cpus, Qt::Key_Home);
        QVERIFY(desk.view.followsNow());
        QTest::keyClick(cpus, Qt::Key_Plus);
        QVERIFY(desk.view.range().span() < hour);
        QTest::keyClick(cpus, Qt::Key_Minus);
        QVERIFY(std::abs(desk.view.range().span() - hour) < 3);
        QTest::keyClick(cpus, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(desk.view.range().to < now);
        QTest::keyClick(cpus, Qt::Key_Escape);
        QVERIFY(!cpus->marker());
    }

    void timeGoesOnWhileItEndsNow()
    {
        Desk desk;
        desk.clock += 30;
        desk.view.refresh();
        QCOMPARE(desk.view.range().to, now + 30);
        QTest::keyClick(desk.chart("chartCpus"), Qt::Key_Left, Qt::ControlModifier);
        const TimeRange held = desk.view.range();
        desk.clock += 30;
        desk.view.refresh();
        QCOMPARE(desk.view.range(), held); // who looks at the past goes on looking at it
    }

    void nodesAreNamedAsSlurmNamesThem()
    {
        Desk desk;
        auto *field = child<QLineEdit>(desk.view, "historyNodes");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("worker[01-03], gpu1"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.asked, QStringList({QStringLiteral("worker01"), QStringLiteral("worker02"), QStringLiteral("worker03"), QStringLiteral("gpu1")}));
        field->setText(QStringLiteral("n[1-40]"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.asked.size(), mostLoads);
        QVERIFY(child<QLabel>(desk.view, "historyNodesNote")->isVisible());
        field->setText(QStringLiteral("n[1-"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(child<QLabel>(desk.view, "historyNodesNote")->isVisible());
        QCOMPARE(desk.asked.size(), mostLoads); // nothing new was asked for
    }

    void itLooksFinished_data() { addLooks(); }
    void itLooksFinished()
    {
        const Look look;
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        Desk desk(700, 123, true);
        column->addWidget(&desk.view);
        QTest::mouseClick(child<QPushButton>(desk.view, "historySpan1"), Qt::LeftButton);
        desk.view.setNodes({QStringLiteral("worker01"), QStringLiteral("worker02"), QStringLiteral("worker03")});
        desk.view.setLoads({loadOf(QStringLiteral("worker01"), 0), loadOf(QStringLiteral("worker02"), 1.2), loadOf(QStringLiteral("worker03"), 2.9)});
        page.resize(1040, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        for (const char *name : {"chartCpus", "chartNodes", "chartQueue", "chartLoad"})
            desk.chart(name)->setMarker(now - 8 * hour);
        look.keep(page, QStringLiteral("history-day"));
        desk.view.setParent(nullptr);
    }
};

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
