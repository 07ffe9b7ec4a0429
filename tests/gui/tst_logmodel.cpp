// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/logmodel.h"
#include "desktop/monitor/logs/logqueue.h"
#include "gui/samplelines.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Slipway;
using Level = LogLine::Level;

namespace {

QStringList texts(const LogModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.at(row).text);
    return all;
}

} // namespace

/// Lines of several nodes on their way to the screen: their order, the filter, the search, and the flood.
class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreInterleavedByTime()
    {
        LogModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({line(10, QStringLiteral("a"), QStringLiteral("a10")), line(30, QStringLiteral("a"), QStringLiteral("a30")), line(0, QStringLiteral("a"), QStringLiteral("a30 goes on"))});
        model.add({line(5, QStringLiteral("b"), QStringLiteral("b5")), line(30, QStringLiteral("b"), QStringLiteral("b30")), line(40, QStringLiteral("b"), QStringLiteral("b40"))});
        model.add({line(20, QStringLiteral("c"), QStringLiteral("c20"))});
        QCOMPARE(texts(model).join(QLatin1Char('|')), QStringLiteral("b5|a10|c20|a30|a30 goes on|b30|b40"));
    }

    void theRingIsBoundedInAnyOrder()
    {
        LogModel model(nullptr, 100);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int batch = 0; batch < 30; ++batch) {
            const QString node = batch % 2 ? QStringLiteral("a") : QStringLiteral("b");
            model.add(many(node, 17, (batch / 2) * 17 + (batch % 2 ? 0 : 9)));
            QVERIFY(model.lineCount() <= 100);
            for (int row = 1; row < model.rowCount(); ++row)
                QVERIFY(model.at(row - 1).time <= model.at(row).time);
        }
        QCOMPARE(model.lineCount(), qsizetype(100));
        model.add(many(QStringLiteral("a"), 500, 1000));
        QCOMPARE(model.lineCount(), qsizetype(100));
        QCOMPARE(model.at(99).text, QStringLiteral("message 1499"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void levelsAndTimesAreFiltered()
    {
        LogModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString n = QStringLiteral("n");
        model.add({line(1, n, QStringLiteral("plain"), Level::Plain), line(2, n, QStringLiteral("debug"), Level::Debug), line(3, n, QStringLiteral("info")),
                   line(4, n, QStringLiteral("warning"), Level::Warning), line(5, n, QStringLiteral("error"), Level::Error)});
        const auto shown = [&model](Level lowest, qint64 from = 0, qint64 to = 0) {
            model.setFilter({lowest, from, to});
            return texts(model).join(QLatin1Char(' '));
        };
        QCOMPARE(shown(Level::Info), QStringLiteral("plain info warning error"));
        QCOMPARE(shown(Level::Warning), QStringLiteral("warning error"));
        QCOMPARE(shown(Level::Error), QStringLiteral("error"));
        model.add({line(6, n, QStringLiteral("late error"), Level::Error), line(7, n, QStringLiteral("late info"))});
        QCOMPARE(texts(model).last(), QStringLiteral("late error"));
        QCOMPARE(shown(Level::Plain, logStart + 3, logStart + 4), QStringLiteral("info warning"));
        QCOMPARE(shown(Level::Plain), QStringLiteral("plain debug info warning error late error late info"));
        QCOMPARE(model.lineCount(), qsizetype(7));
    }

    void searchGoesRound()
    {
        LogModel model;
        model.add(many(QStringLiteral("n"), 100));
        QCOMPARE(model.find(QStringLiteral("MESSAGE 9"), -1, true), 9);
        QCOMPARE(model.find(QStringLiteral("message 9"), 9, true), 90);
        QCOMPARE(model.find(QStringLiteral("message 9"), 99, true), 9);
        QCOMPARE(model.find(QStringLiteral("message 9"), 9, false), 99);
        QCOMPARE(model.find(QStringLiteral("nothing"), 3, true), -1);
        QCOMPARE(model.find({}, 3, true), -1);
    }

    void aFloodGivesWayAndSaysSo()
    {
        LogQueue queue;
        for (int i = 0; i < 100; ++i)
            queue.add(many(QStringLiteral("n"), 1000, i * 1000));
        const LogQueue::Batch batch = queue.takeAll();
        QVERIFY(batch.lines.size() <= LogQueue::mostWaiting * 11 / 10);
        QCOMPARE(batch.lines.size() + batch.lost, qsizetype(100'000));
        QCOMPARE(batch.lines.constLast().text, QStringLiteral("message 99999"));
        QVERIFY(queue.takeAll().lines.isEmpty());
    }
};

QTEST_MAIN(TestLogModel)
#include "tst_logmodel.moc"
