// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/jobs/jobsview.h"
#include "desktop/monitor/nodes/nodesview.h"
#include "desktop/monitor/overview/overview.h"
#include "desktop/monitor/viewlist.h"
#include "desktop/monitor/widgets/nodegrid.h"
#include "gui/monitorfixture.h"
#include "monitor/clusterhealth.h"

#include <QAccessible>
#include <QAction>
#include <QElapsedTimer>
#include <QGraphicsColorizeEffect>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Slipway;

namespace {

const Error unreachable{Error::Code::HostUnreachable, QStringLiteral("worker01 cannot be reached."), {}, QStringLiteral("worker01")};

bool isGrey(MonitorWindow &window)
{
    return child<QStackedWidget>(window, "pages")->graphicsEffect()->isEnabled();
}

NodesView &nodesOf(MonitorWindow &window)
{
    return *qobject_cast<NodesView *>(window.view(QStringLiteral("nodes")));
}

QString textOf(MonitorWindow &window, const char *label)
{
    return child<QLabel>(window, label)->text();
}

} // namespace

/// The window over values made by hand.
class TestMonitorWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void everythingByKeyboard()
    {
        MonitorFixture fixture;
        fixture.fill();
        const auto window = fixture.open();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        for (qsizetype i = 0; i < window->views().size() && i < 9; ++i) {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(window->currentView(), window->views()[i]);
        }
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(filter);
        QTest::keyClicks(filter, QStringLiteral("worker03"));
        QCOMPARE(nodesOf(*window).model().rowCount(), 1);
        nodesOf(*window).table().setFocus();
        QTest::keyClick(&nodesOf(*window).table(), Qt::Key_Down);

        QSignalSpy asked(window.get(), &MonitorWindow::actionRequested);
        QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<ActionRequest>(), (ActionRequest{QStringLiteral("node.resume"), {QStringLiteral("worker03")}, {}}));
        QSignalSpy why(window.get(), &MonitorWindow::diagnoseRequested);
        QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(why.count(), 1);
        QCOMPARE(why[0], (QVariantList{QStringLiteral("node"), QStringLiteral("worker03")}));
        QSignalSpy refreshed(&fixture.data, &MonitorData::refreshRequested);
        QTest::keyClick(window.get(), Qt::Key_F5);
        QCOMPARE(refreshed.count(), 1);
        QSignalSpy edited(window.get(), &MonitorWindow::editRequested);
        QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(edited.count(), 1);
        QTest::keyClick(window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!window->isVisible());
    }

    void everyActionHasAKeyOfItsOwn()
    {
        MonitorFixture fixture;
        fixture.fill();
        const auto window = fixture.open();
        for (const MonitorView *view : window->views()) {
            window->goTo(view->id());
            QMap<QKeySequence, QString> keys;
            const auto check = [&keys](const QAction &action) {
                if (action.isSeparator() || action.menu())
                    return;
                QVERIFY2(!action.shortcut().isEmpty() || action.isCheckable() || action.objectName() == QLatin1String("actionAbout"),
                         qPrintable(action.text()));
                if (action.shortcut().isEmpty())
                    return;
                QVERIFY2(!keys.contains(action.shortcut()), qPrintable(action.text() + QLatin1String(" / ") + keys.value(action.shortcut())));
                keys.insert(action.shortcut(), action.text());
            };
            for (const QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
                for (const QAction *action : menu->actions())
                    check(*action);
            }
        }
    }

    void ageAndStalenessAreShown()
    {
        MonitorFixture fixture;
        const auto window = fixture.open();
        QCOMPARE(textOf(*window, "ageText"), QStringLiteral("looking for the first time…"));
        fixture.fill();
        QCOMPARE(textOf(*window, "ageText"), QStringLiteral("updated 2 s ago · every 5 s"));
        QVERIFY(!isGrey(*window));

        fixture.clock = Sample::now + 90000; // nothing came for long
        QTRY_COMPARE(textOf(*window, "ageText"), QStringLiteral("out of date: seen 90 s ago"));
        QVERIFY(isGrey(*window));

        fixture.clock = Sample::now + 1000;
        fixture.data.setFailure(unreachable);
        auto *bar = child<QWidget>(*window, "messageBar");
        QVERIFY(bar->isVisible());
        QCOMPARE(child<QLabel>(*bar, "messageDetail")->text(), unreachable.message);
        QVERIFY(isGrey(*window));
        QSignalSpy refreshed(&fixture.data, &MonitorData::refreshRequested);
        child<QPushButton>(*bar, "messageAction2")->click();
        QCOMPARE(refreshed.count(), 1);
        QVERIFY(!bar->isVisible());
        fixture.data.setFailure(unreachable); // it failed in the same way: it says so again
        QVERIFY(bar->isVisible());
        child<QPushButton>(*bar, "messageClose")->click();
        fixture.data.setFailure(unreachable); // put away: it stays away
        QVERIFY(!bar->isVisible());

        fixture.data.setFailure({});
        fixture.data.setSnapshot(Sample::lively());
        QVERIFY(!isGrey(*window));
        QVERIFY(!bar->isVisible());
    }

    void missingPartsAreNamed()
    {
        MonitorFixture fixture;
        const auto window = fixture.open();
        auto partial = std::make_shared<ClusterSnapshot>(*Sample::lively());
        partial->gaps = {{QStringLiteral("jobs"), unreachable}};
        fixture.data.setSnapshot(partial);
        QVERIFY(child<QWidget>(*window, "messageBar")->isVisible());
        QVERIFY(textOf(*window, "messageDetail").contains(QLatin1String("jobs")));
    }

    void theOtherRoadIsShown()
    {
        MonitorFixture fixture;
        fixture.fill();
        const auto window = fixture.open();
        QVERIFY(!child<QWidget>(*window, "messageBar")->isVisible());
        auto told = std::make_shared<ClusterSnapshot>(*Sample::lively());
        told->askedServer.clear();
        told->restUrl = QStringLiteral("https://controller:6820");
        told->sshFailure = unreachable;
        fixture.data.setSnapshot(told);
        auto *bar = child<QWidget>(*window, "messageBar");
        QVERIFY(bar->isVisible());
        QVERIFY(!isGrey(*window)); // it is as new as ever
        QCOMPARE(textOf(*window, "messageDetail"), QStringLiteral("https://controller:6820\nssh: worker01 cannot be reached."));
        const QString pictures = qEnvironmentVariable("SLIPWAY_ROAD_PICTURES"); // a folder: to be looked at
        for (const char *view : {"overview", "controllers"}) {
            window->goTo(QLatin1String(view), QStringLiteral("worker01"));
            if (!pictures.isEmpty())
                QVERIFY(window->grab().save(QStringLiteral("%1/road-%2.png").arg(pictures, QLatin1String(view))));
        }
        bool isSaid = false;
        for (const QLabel *label : window->findChildren<QLabel *>())
            isSaid = isSaid || label->text() == QLatin1String("slurmrestd at https://controller:6820");
        QVERIFY(isSaid);

        child<QPushButton>(*bar, "messageClose")->click();
        fixture.data.setSnapshot(std::make_shared<ClusterSnapshot>(*told));
        QVERIFY(!bar->isVisible()); // put away: it stays away
        told = std::make_shared<ClusterSnapshot>(*told);
        told->gaps = {{QStringLiteral("diag"), unreachable}};
        fixture.data.setSnapshot(told);
        QVERIFY2(textOf(*window, "messageDetail").contains(told->restUrl), qPrintable(textOf(*window, "messageDetail")));
        fixture.data.setSnapshot(Sample::lively());
        QVERIFY(!bar->isVisible());
    }

    void sidebarCounts()
    {
        MonitorFixture fixture;
        fixture.fill();
        const auto window = fixture.open();
        const ViewListModel &list = child<ViewList>(*window, "viewList")->views();
        QCOMPARE(list.index(1).data(ViewListModel::TroublesRole).toInt(), 1);
        QCOMPARE(list.index(2).data(ViewListModel::CountRole).toInt(), 9);
        QCOMPARE(list.index(0).data(ViewListModel::CountRole).toInt(), -1);
    }

    void polledRowsKeepSelectionAndPlace()
    {
        MonitorFixture fixture;
        fixture.data.setSnapshot(Sample::large(2000));
        const auto window = fixture.open();
        window->goTo(QStringLiteral("nodes"), QStringLiteral("worker01500"));
        RecordTable &table = nodesOf(*window).table();
        const int top = table.rowAt(0);
        QVERIFY(top > 1000);
        fixture.data.setSnapshot(Sample::large(2000, 3));
        QCOMPARE(table.currentKey(), QStringLiteral("worker01500"));
        QCOMPARE(table.selectedKeys(), QStringList{QStringLiteral("worker01500")});
        QCOMPARE(table.rowAt(0), top);
    }

    void actionsTakeTheWholeSelection()
    {
        MonitorFixture fixture;
        fixture.fill();
        const auto window = fixture.open();
        window->goTo(QStringLiteral("nodes"));
        nodesOf(*window).table().selectAll();
        QSignalSpy asked(window.get(), &MonitorWindow::actionRequested);
        child<QAction>(nodesOf(*window), "node.drain")->trigger();
        QCOMPARE(asked.count(), 1);
        const auto request = asked[0][0].value<ActionRequest>();
        QCOMPARE(request.action, QStringLiteral("node.drain"));
        QCOMPARE(request.targets.size(), 12);
        window->goTo(QStringLiteral("jobs"), QStringLiteral("4790"));
        const MonitorView &jobs = *window->currentView();
        QVERIFY(!child<QAction>(const_cast<MonitorView &>(jobs), "job.cancel")->isEnabled()); // it has ended
        QVERIFY(!child<QAction>(nodesOf(*window), "node.drain")->isEnabled());                // of a view that is not shown
    }

    void gridIsWalkedByKeys()
    {
        MonitorFixture fixture;
        fixture.fill();
        const auto window = fixture.open();
        window->goTo(QStringLiteral("nodes"));
        NodesView &view = nodesOf(*window);
        view.showGrid(true);
        NodeGrid &grid = view.grid();
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_Home);
        QTest::keyClick(&grid, Qt::Key_Right);
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(view.table().currentKey(), QStringLiteral("worker03"));
        QVERIFY(QAccessible::queryAccessibleInterface(&grid)->text(QAccessible::Name).contains(QLatin1String("worker03: down")));
        QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.table().selectedKeys().size(), 2);
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.cellRect(6).center());
        QCOMPARE(view.table().selectedKeys(), QStringList{QStringLiteral("worker07")});
        QTest::keyClick(&grid, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.table().selectedKeys().size(), 12);
    }

    /// Numbers to read, not a limit: the machines that run tests differ.
    void tenThousandNodesAtOnce()
    {
        MonitorFixture fixture;
        fixture.data.setSnapshot(Sample::large(10000));
        const auto window = fixture.open();
        window->goTo(QStringLiteral("nodes"));
        NodesView &view = nodesOf(*window);
        const auto milliseconds = [](auto work) {
            QElapsedTimer timer;
            timer.start();
            work();
            return static_cast<double>(timer.nsecsElapsed()) / 1e6;
        };
        const double table = milliseconds([&] { view.table().viewport()->grab(); });
        view.showGrid(true);
        NodeGrid &grid = view.grid();
        grid.viewport()->grab();
        const double picture = milliseconds([&] { grid.viewport()->grab(); });
        const double next = milliseconds([&] {
            fixture.data.setSnapshot(Sample::large(10000, 40));
            grid.viewport()->grab();
        });
        qInfo("10,000 nodes, squares of %d pixels: table painted in %.1f ms, grid in %.1f ms, a new snapshot made, taken and painted in %.1f ms",
              grid.cellSize(), table, picture, next);
        QVERIFY(grid.viewport()->rect().contains(grid.cellRect(9999)));
        QCOMPARE(grid.rowAt(grid.cellRect(9999).center()), 9999);
    }

    void hiddenWindowIsNotWatched()
    {
        MonitorFixture fixture;
        QSignalSpy watched(&fixture.data, &MonitorData::watchedChanged);
        const auto window = fixture.open();
        QCOMPARE(watched.takeLast()[0].toBool(), true);
        window->hide();
        QCOMPARE(watched.takeLast()[0].toBool(), false);
        window->show();
        QCOMPARE(watched.takeLast()[0].toBool(), true);
        window->showMinimized();
        QTRY_COMPARE(watched.count(), 1);
        QCOMPARE(watched.takeLast()[0].toBool(), false);
    }

    void columnsAndViewAreRemembered()
    {
        MonitorFixture fixture;
        fixture.fill();
        {
            const auto window = fixture.open();
            window->goTo(QStringLiteral("nodes"));
            nodesOf(*window).table().horizontalHeader()->setSectionHidden(NodesModel::Load, true);
            nodesOf(*window).table().horizontalHeader()->resizeSection(NodesModel::Name, 222);
        }
        const auto window = fixture.open();
        QCOMPARE(window->currentView()->id(), QStringLiteral("nodes"));
        QVERIFY(nodesOf(*window).table().isColumnHidden(NodesModel::Load));
        QCOMPARE(nodesOf(*window).table().columnWidth(NodesModel::Name), 222);
    }

    void everyControlHasAName()
    {
        MonitorFixture fixture;
        fixture.fill();
        const auto window = fixture.open();
        for (const MonitorView *view : window->views()) {
            window->goTo(view->id());
            for (const QWidget *widget : window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(view->id() + QLatin1Char('/') + widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestMonitorWindow)
#include "tst_monitorwindow.moc"
