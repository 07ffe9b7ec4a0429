// SPDX-License-Identifier: GPL-3.0-or-later
// bench_views: the views that must keep up with what comes in: logs, charts, events. No cluster is needed; times are the
// thread's own processor time for one step and its picture.
#include "bench/measure.h"
#include "desktop/monitor/events/eventmodel.h"
#include "desktop/monitor/events/eventsview.h"
#include "desktop/monitor/history/historyview.h"
#include "desktop/monitor/history/timechart.h"
#include "desktop/monitor/logs/logmodel.h"
#include "desktop/monitor/logs/logsview.h"
#include "gui/windowfixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <cmath>

using namespace Slipway;

namespace {

constexpr qint64 now = 1'795'000'000; // seconds

QVector<LogLine> lines(int count, int first)
{
    QVector<LogLine> all;
    for (int i = first; i < first + count; ++i)
        all.append({now * 1000 + i, QStringLiteral("worker01"), LogRequest::Kind::Slurmd, LogLine::Level::Info, QStringLiteral("message %1").arg(i)});
    return all;
}

QVector<HistoryPoint> points(int count, qint64 step)
{
    QVector<HistoryPoint> all;
    for (int i = 0; i < count; ++i) {
        HistoryPoint point;
        point.time = now - (count - 1 - i) * step;
        point.cpusTotal = 448;
        point.cpusAllocated = 220 + static_cast<int>(120 * std::sin(i / 40.0)) + i % 7;
        point.jobsRunning = 28 + static_cast<int>(8 * std::sin(i / 55.0));
        point.nodesByKind.at(static_cast<std::size_t>(NodeState::Kind::Idle)) = 14 - i % 5;
        point.nodesByKind.at(static_cast<std::size_t>(NodeState::Kind::Allocated)) = i % 5;
        all.append(point);
    }
    return all;
}

QVector<ClusterEvent> events(int count)
{
    QVector<ClusterEvent> all;
    for (int i = 0; i < count; ++i)
        all.append({now * 1000 + i * 1000, QStringLiteral("node.state"), QStringLiteral("n%1").arg(i), QStringLiteral("idle"), QStringLiteral("down"),
                    {}, ClusterEvent::Severity::Bad});
    return all;
}

void shown(QWidget &view)
{
    view.resize(1000, 640);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("No window");
}

bool logs()
{
    LogsView view([](const LogRequest &, const LogSink &, const std::stop_token &) { return Result<void>(); }, {});
    shown(view);
    auto &table = *child<QTableView>(view, "logTable");
    LogModel &model = view.model();
    model.add(lines(LogModel::mostLines, 0)); // full: every line pushes another out
    return measured("1,000 log lines into 100,000", 100, 20, [&](int round) {
        model.add(lines(1000, LogModel::mostLines + round * 1000));
        table.scrollToBottom();
        table.grab();
    });
}

bool charts()
{
    HistoryView view;
    view.setClock([] { return now; });
    shown(view);
    QTest::mouseClick(child<QPushButton>(view, "historySpan1"), Qt::LeftButton);
    const QVector<HistoryPoint> all = points(HistoryView::mostPoints, 86400 / HistoryView::mostPoints);
    bool met = measured("charts of a day drawn anew", 50, 20, [&](int) {
        view.setPoints(all);
        view.grab();
    });
    auto &chart = *child<TimeChart>(view, "chartCpus");
    met &= measured("charts with the marker moved", 50, 20, [&](int round) {
        chart.setMarker(now - 1000 - round);
        view.grab();
    });
    return met;
}

bool happenings()
{
    EventsView view;
    view.setEvents(events(EventModel::most));
    shown(view);
    auto &words = *child<QLineEdit>(view, "eventWords");
    const QString word = QStringLiteral("n999n888n777n666");
    return measured("events filtered, one key of 10,000", 16, static_cast<int>(word.size()), [&](int round) {
        if (round % 4 == 0)
            words.clear();
        QTest::keyClick(&words, word[round].toLatin1());
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Appearance::Light);
    const bool all[] = {logs(), charts(), happenings()};
    return std::all_of(std::begin(all), std::end(all), [](bool met) { return met; }) ? 0 : 1;
}
