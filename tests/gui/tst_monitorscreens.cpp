// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"
#include "desktop/monitor/nodes/nodesview.h"
#include "gui/looks.h"
#include "gui/monitorfixture.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

using namespace Slipway;

/// Every view of the monitor, light and dark, in both languages, with data and without: rendered, and no text cut.
class TestMonitorScreens : public QObject
{
    Q_OBJECT

    static constexpr QSize usualSize{1280, 800};

    /// Something whose details are shown, in views that have them.
    static QString chosenIn(const QString &view)
    {
        if (view == QLatin1String("nodes") || view == QLatin1String("servers"))
            return QStringLiteral("worker03");
        return view == QLatin1String("jobs") ? QStringLiteral("4820") : QString();
    }

private Q_SLOTS:
    void everyViewLooksFinished_data() { addLooks(QSize(960, 640), QSize(1500, 900)); }
    void everyViewLooksFinished()
    {
        const Look look;
        MonitorFixture fixture;
        fixture.fill();
        const auto window = fixture.open(look.size());
        for (const MonitorView *view : window->views()) {
            window->goTo(view->id(), chosenIn(view->id()));
            look.keep(*window, QStringLiteral("monitor-") + view->id());
        }
        auto *nodes = qobject_cast<NodesView *>(window->view(QStringLiteral("nodes")));
        window->goTo(QStringLiteral("nodes"));
        nodes->showGrid(true);
        look.keep(*window, QStringLiteral("monitor-grid"));
        fixture.data.setSnapshot(Sample::large(10000));
        look.keep(*window, QStringLiteral("monitor-grid-10000"));
        if (look.size() == usualSize) // all of them at once
            QCOMPARE(child<QAbstractScrollArea>(*nodes, "nodeGrid")->verticalScrollBar()->maximum(), 0);
        window->goTo(QStringLiteral("overview"));
        look.keep(*window, QStringLiteral("monitor-overview-10000"), false);
    }

    void withoutDataEveryViewSaysWhy()
    {
        Theme::apply(*qApp, Appearance::Light);
        Language::use(QStringLiteral("en"));
        for (const bool failed : {false, true}) {
            MonitorFixture fixture;
            if (failed)
                fixture.data.setFailure(Error{Error::Code::HostUnreachable, QStringLiteral("worker01 cannot be reached: no route to host."), QStringLiteral("connect: EHOSTUNREACH"), QStringLiteral("worker01")});
            const auto window = fixture.open();
            for (const MonitorView *view : window->views()) {
                window->goTo(view->id());
                keepPicture(*window, QStringLiteral("monitor-%1-%2").arg(view->id(), failed ? QStringLiteral("failed") : QStringLiteral("empty")), false);
            }
        }
        MonitorFixture fixture;
        fixture.fill();
        fixture.clock += 200000;
        fixture.data.setFailure(Error{Error::Code::ConnectionLost, QStringLiteral("The connection to worker01 was lost."), {}, QStringLiteral("worker01")});
        const auto window = fixture.open();
        keepPicture(*window, QStringLiteral("monitor-stale"), true);
        fixture.data.setFailure({});
        fixture.clock = Sample::now;
        fixture.data.setSnapshot(Sample::idle());
        keepPicture(*window, QStringLiteral("monitor-idle"), false);
        window->goTo(QStringLiteral("jobs"));
        keepPicture(*window, QStringLiteral("monitor-jobs-none"), false);
    }
};

QTEST_MAIN(TestMonitorScreens)
#include "tst_monitorscreens.moc"
