// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"
#include "desktop/monitor/nodes/nodesview.h"
#include "gui/clipping.h"
#include "gui/monitorfixture.h"
#include "gui/pictures.h"

using namespace Slipway;

/// Every view of the monitor, light and dark, in both languages, with data and without: rendered, and no text cut.
class TestMonitorScreens : public QObject
{
    Q_OBJECT

    static void look(MonitorWindow &window, const QString &name, bool forTheManual)
    {
        QTest::qWait(100); // layouts settle
        const QStringList cut = clippedTexts(window);
        const QPixmap picture = window.grab();
        keepPicture(picture, name, forTheManual);
        QVERIFY2(cut.isEmpty(), qPrintable(name + QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
        QVERIFY2(inkOf(picture.toImage()) > 0.01, qPrintable(name));
    }

private Q_SLOTS:
    void everyViewLooksFinished_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("fontScale");
        QTest::addColumn<QString>("language");
        const QString english = QStringLiteral("en");
        const QSize usual(1280, 800);
        QTest::newRow("light") << Appearance::Light << QString() << usual << 1.0 << english;
        QTest::newRow("dark") << Appearance::Dark << QStringLiteral("-dark") << usual << 1.0 << english;
        QTest::newRow("small window") << Appearance::Light << QStringLiteral("-small") << QSize(960, 640) << 1.0 << english;
        QTest::newRow("large text") << Appearance::Light << QStringLiteral("-large-text") << QSize(1500, 900) << 1.6 << english;
        QTest::newRow("Chinese") << Appearance::Light << QStringLiteral("-zh_CN") << usual << 1.0 << QStringLiteral("zh_CN");
    }

    void everyViewLooksFinished()
    {
        QFETCH(Appearance, appearance);
        QFETCH(QString, suffix);
        QFETCH(QSize, size);
        QFETCH(double, fontScale);
        QFETCH(QString, language);
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * fontScale);
        QApplication::setFont(font);
        Theme::apply(*qApp, appearance);
        Language::use(language);
        const bool forTheManual = size.width() == 1280 && fontScale == 1.0;
        {
            MonitorFixture fixture;
            fixture.fill();
            const auto window = fixture.open(size);
            for (const MonitorView *view : window->views()) {
                window->goTo(view->id(), view->id() == QLatin1String("nodes") || view->id() == QLatin1String("servers") ? QStringLiteral("worker03") : view->id() == QLatin1String("jobs") ? QStringLiteral("4820") : QString());
                look(*window, QStringLiteral("monitor-%1%2.png").arg(view->id(), suffix), forTheManual);
            }
            auto *nodes = qobject_cast<NodesView *>(window->view(QStringLiteral("nodes")));
            window->goTo(QStringLiteral("nodes"));
            nodes->showGrid(true);
            look(*window, QStringLiteral("monitor-grid%1.png").arg(suffix), forTheManual);
            fixture.data.setSnapshot(Sample::large(10000));
            look(*window, QStringLiteral("monitor-grid-10000%1.png").arg(suffix), forTheManual);
            window->goTo(QStringLiteral("overview"));
            look(*window, QStringLiteral("monitor-overview-10000%1.png").arg(suffix), false);
        }
        QApplication::setFont(usual);
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
                look(*window, QStringLiteral("monitor-%1-%2.png").arg(view->id(), failed ? QStringLiteral("failed") : QStringLiteral("empty")), false);
            }
        }
        MonitorFixture fixture;
        fixture.fill();
        fixture.clock += 200000;
        fixture.data.setFailure(Error{Error::Code::ConnectionLost, QStringLiteral("The connection to worker01 was lost."), {}, QStringLiteral("worker01")});
        const auto window = fixture.open();
        look(*window, QStringLiteral("monitor-stale.png"), true);
        fixture.data.setFailure({});
        fixture.clock = Sample::now;
        fixture.data.setSnapshot(Sample::idle());
        look(*window, QStringLiteral("monitor-idle.png"), false);
        window->goTo(QStringLiteral("jobs"));
        look(*window, QStringLiteral("monitor-jobs-none.png"), false);
    }
};

QTEST_MAIN(TestMonitorScreens)
#include "tst_monitorscreens.moc"
