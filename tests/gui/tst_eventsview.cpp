// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/events/eventcsv.h"
#include "desktop/monitor/events/eventfilter.h"
#include "desktop/monitor/events/eventmodel.h"
#include "desktop/monitor/events/eventsview.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/messagebar.h"
#include "gui/looks.h"
#include "gui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>

using namespace Slipway;

namespace {

using Severity = ClusterEvent::Severity;

ClusterEvent happening(qint64 time, const char *kind, const QString &subject, const QString &before, const QString &after,
                   const QString &reason = {}, Severity severity = Severity::Info)
{
    return {time, QString::fromLatin1(kind), subject, before, after, reason, severity};
}

QVector<ClusterEvent> changes(int count, int first = 0)
{
    QVector<ClusterEvent> all;
    for (int i = first; i < first + count; ++i)
        all.append(happening(1'795'000'000'000 + i * 1000, "node.state", QStringLiteral("n%1").arg(i), QStringLiteral("idle"), QStringLiteral("down")));
    return all;
}

/// A day of a small cluster.
QVector<ClusterEvent> aDay(bool chinese)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto ago = [now](int minutes) { return now - minutes * 60'000LL; };
    const QString swap = chinese ? QStringLiteral("更换磁盘 [ada]") : QStringLiteral("disk swap [ada]");
    return {
        happening(ago(1500), "node.added", QStringLiteral("worker04"), {}, QStringLiteral("idle")),
        happening(ago(212), "node.state", QStringLiteral("worker04"), QStringLiteral("idle"), QStringLiteral("idle+drain"), swap, Severity::Warning),
        happening(ago(95), "job.failed", QStringLiteral("1871 (bob, train)"), QStringLiteral("running"), QStringLiteral("failed"), QStringLiteral("exit code 1"), Severity::Warning),
        happening(ago(64), "controller.lost", QStringLiteral("worker01"), QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("slurmctld does not answer"), Severity::Bad),
        happening(ago(63), "poll.failed", QStringLiteral("workq"), {}, {}, QStringLiteral("worker01: the line broke"), Severity::Bad),
        happening(ago(62), "controller.back", QStringLiteral("worker01"), QStringLiteral("down"), QStringLiteral("up"), {}, Severity::Good),
        happening(ago(33), "node.state", QStringLiteral("worker03"), QStringLiteral("mixed"), QStringLiteral("down*"), QStringLiteral("Not responding"), Severity::Bad),
        happening(ago(32), "chain.broken", QStringLiteral("worker03"), QStringLiteral("fine"), QStringLiteral("ssh"), QStringLiteral("No route to host"), Severity::Bad),
        happening(ago(11), "chain.mended", QStringLiteral("worker03"), QStringLiteral("ssh"), QStringLiteral("fine"), {}, Severity::Good),
        happening(ago(10), "node.state", QStringLiteral("worker03"), QStringLiteral("down*"), QStringLiteral("down"), QStringLiteral("Node unexpectedly rebooted"), Severity::Bad),
        happening(ago(4), "node.state", QStringLiteral("worker03"), QStringLiteral("down"), QStringLiteral("idle"), {}, Severity::Good),
        happening(ago(1), "node.state", QStringLiteral("worker02"), QStringLiteral("idle"), QStringLiteral("allocated")),
    };
}

/// The rows of \a csv, read back by the rules of RFC 4180.
QVector<QStringList> readCsv(const QByteArray &csv)
{
    QVector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == QLatin1Char('"') && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"')) {
            cell += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && c == QLatin1Char(',')) {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && c == QLatin1Char('\r') && text.mid(i, 2) == QLatin1String("\r\n")) {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

} // namespace

/// What happened: the list, its filter, and its file.
class TestEventsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void theNewestIsOnTopAndTheOldestGiveWay()
    {
        EventModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addEvents(changes(3));
        QCOMPARE(model.at(0).subject, QStringLiteral("n2"));
        model.addEvents(changes(EventModel::most - 1, 3));
        QCOMPARE(model.rowCount(), static_cast<int>(EventModel::most));
        QCOMPARE(model.at(0).subject, QStringLiteral("n%1").arg(EventModel::most + 1));
        QCOMPARE(model.at(model.rowCount() - 1).subject, QStringLiteral("n2"));
        model.addEvents(changes(EventModel::most + 500, 20'000));
        QCOMPARE(model.rowCount(), static_cast<int>(EventModel::most));
        QCOMPARE(model.at(model.rowCount() - 1).subject, QStringLiteral("n20500"));
        model.addEvents({});
        model.setEvents(changes(2));
        QCOMPARE(model.rowCount(), 2);
    }

    void theFilterTakesWordsKindsAndProblems()
    {
        EventModel model;
        EventFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(aDay(false));
        const int all = filter.rowCount();
        filter.setWords(QStringLiteral("  REBOOTED worker03 "));
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords({});
        filter.setFamilies({QStringLiteral("controller")});
        QCOMPARE(filter.rowCount(), 2);
        filter.setProblemsOnly(true);
        QCOMPARE(filter.rowCount(), 1);
        model.addEvents({happening(1, "controller.lost", QStringLiteral("worker02"), {}, {}, {}, Severity::Bad)});
        QCOMPARE(filter.rowCount(), 2); // live
        filter.setProblemsOnly(false);
        filter.setFamilies({});
        QCOMPARE(filter.rowCount(), all + 1);
        QVERIFY(!filter.isFiltering());
    }

    void tenThousandAreFilteredAtEveryKey() // how fast: tests/bench/bench_views
    {
        EventsView view;
        view.setEvents(changes(EventModel::most));
        view.resize(900, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *words = child<QLineEdit>(view, "eventWords");
        QTest::keyClicks(words, QStringLiteral("n999"));
        QCOMPARE(view.shownEvents().size(), 11); // n999 and n9990-n9999
    }

    void hostileTextIsShownNotObeyed()
    {
        EventModel model;
        model.addEvents({happening(1, "node.state", QStringLiteral("n1\x1b[2J"), {}, {}, QStringLiteral("<b>a</b>\nb") + QChar(0x202e) + QString(5000, QLatin1Char('x')))});
        const QString reason = model.index(0, EventModel::ReasonColumn).data().toString();
        QVERIFY(!reason.contains(QLatin1Char('\n')) && !reason.contains(QChar(0x202e)));
        QVERIFY(reason.size() < 500);
        QVERIFY(!model.index(0, EventModel::SubjectColumn).data().toString().contains(QChar(0x1b)));
        const QString tip = model.index(0, EventModel::ReasonColumn).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;")));
    }

    void aFileKeepsEverythingAndIsNoFormula()
    {
        const QString odd = QStringLiteral("a \"quoted\" word, and\r\na line");
        const QByteArray csv = eventsCsv({happening(1'795'000'000'123, "node.state", QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("+1"), QStringLiteral("-2"), odd, Severity::Bad),
                                          happening(0, "x", QStringLiteral("@a"), QStringLiteral("\t=1"), QStringLiteral("磁盘"), QStringLiteral(" ＝1+1"))});
        const QVector<QStringList> rows = readCsv(csv);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).join(QLatin1Char('|')), QStringLiteral("time|kind|severity|subject|before|after|reason"));
        QCOMPARE(rows.at(1).at(0), QStringLiteral("2026-11-18T11:06:40.123Z"));
        QCOMPARE(rows.at(1).at(2), QStringLiteral("bad"));
        QCOMPARE(rows.at(1).at(6), odd);
        QCOMPARE(rows.at(2).at(5), QStringLiteral("磁盘"));
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), 7);
            for (const QString &cell : row)
                QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\t＝").contains(cell.trimmed().at(0)), qPrintable(cell));
        }
        QVERIFY(csv.endsWith("\r\n"));
    }

    void whatIsShownIsExported()
    {
        QTemporaryDir folder;
        EventsView view;
        view.setClusterName(QStringLiteral("workq"));
        view.setEvents(aDay(false));
        view.resize(900, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        child<QLineEdit>(view, "eventWords")->setText(QStringLiteral("worker03"));
        QTest::keyClick(&view, Qt::Key_S, Qt::ControlModifier);
        auto *dialog = child<QFileDialog>(view, "exportEventsDialog");
        QVERIFY(dialog->isVisible());
        const QString path = folder.filePath(QStringLiteral("events.csv"));
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("old") == 3);
        there.close();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(child<MessageBar>(view, "messageBar")->message().contains(path));
        QVERIFY(there.open(QIODevice::ReadOnly));
        const QVector<QStringList> rows = readCsv(there.readAll());
        QCOMPARE(rows.size(), 1 + view.shownEvents().size());
        QVERIFY(rows.at(1).at(0) < rows.last().at(0)); // in the order it happened
        view.exportTo(QStringLiteral("/nonexistent/folder/events.csv"));
        QTRY_VERIFY(!child<MessageBar>(view, "messageBar")->message().contains(path));
    }

    void whoReadsFurtherDownStaysThere()
    {
        EventsView view;
        view.setEvents(changes(500));
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *table = child<QTableView>(view, "eventTable");
        table->verticalScrollBar()->setValue(100);
        const QString top = table->indexAt({5, 5}).siblingAtColumn(EventModel::SubjectColumn).data().toString();
        view.addEvents(changes(7, 1000));
        QTRY_COMPARE(table->indexAt({5, 5}).siblingAtColumn(EventModel::SubjectColumn).data().toString(), top);
        table->verticalScrollBar()->setValue(0);
        view.addEvents(changes(1, 2000));
        QTRY_COMPARE(table->indexAt({5, 5}).siblingAtColumn(EventModel::SubjectColumn).data().toString(), QStringLiteral("n2000"));
    }

    void theKeyboardReachesEverything()
    {
        EventsView view;
        view.resize(900, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *empty = child<QLabel>(view, "eventEmpty");
        QVERIFY(empty->isVisible()); // an empty view says why
        view.setEvents(aDay(false));
        QVERIFY(!empty->isVisible());
        QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
        auto *words = child<QLineEdit>(view, "eventWords");
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("nobody"));
        QVERIFY(empty->isVisible());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(words->text().isEmpty());
        QTest::keyClick(words, Qt::Key_Tab);
        auto *kinds = child<QComboBox>(view, "eventKinds");
        QVERIFY(kinds->hasFocus());
        QTest::keyClick(kinds, Qt::Key_Down);
        QCOMPARE(kinds->currentData().toStringList(), QStringList(QStringLiteral("node")));
        auto *table = child<QTableView>(view, "eventTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QSignalSpy activated(&view, &EventsView::eventActivated);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).value<ClusterEvent>().subject, QStringLiteral("worker02"));
    }

    void itLooksFinished_data() { addLooks(); }
    void itLooksFinished()
    {
        const Look look;
        QWidget page; // a view has no margins of its own
        page.setAutoFillBackground(true);
        auto *column = new QVBoxLayout(&page);
        auto *view = new EventsView;
        column->addWidget(view);
        view->setEvents(aDay(look.chinese()));
        page.resize(1040, 560);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        look.keep(page, QStringLiteral("events-day"));
    }
};

QTEST_MAIN(TestEventsView)
#include "tst_eventsview.moc"
