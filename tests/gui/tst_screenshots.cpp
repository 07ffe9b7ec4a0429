// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"
#include "gui/clipping.h"
#include "gui/pictures.h"
#include "gui/windowfixture.h"

using namespace Slipway;

/// Every step of the worked example, light and dark, as people see it: rendered, and no text cut.
class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepLooksFinished_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("fontScale");
        QTest::addColumn<QString>("language");
        const QString english = QStringLiteral("en");
        QTest::newRow("light") << Appearance::Light << QString() << QSize(1280, 800) << 1.0 << english;
        QTest::newRow("dark") << Appearance::Dark << QStringLiteral("-dark") << QSize(1280, 800) << 1.0 << english;
        QTest::newRow("small window") << Appearance::Light << QStringLiteral("-small") << QSize(900, 600) << 1.0 << english;
        QTest::newRow("large text") << Appearance::Light << QStringLiteral("-large-text") << QSize(1280, 800) << 1.6 << english;
        QTest::newRow("Chinese") << Appearance::Light << QStringLiteral("-zh_CN") << QSize(1280, 800) << 1.0 << QStringLiteral("zh_CN");
    }

    void everyStepLooksFinished()
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
        WindowFixture person;
        const auto window = person.open(size);
        window->openExample();

        int number = 0;
        for (const WizardPage *page : window->pages()) {
            window->goTo(page->id());
            QTRY_COMPARE(window->currentPage(), page);
            QTest::qWait(50); // layouts settle
            const QStringList cut = clippedTexts(*window);
            const QPixmap picture = window->grab();
            keepPicture(picture, QStringLiteral("%1-%2%3.png").arg(++number).arg(page->id(), suffix),
                        size.width() == 1280 && fontScale == 1.0);
            QVERIFY2(cut.isEmpty(), qPrintable(page->id() + QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
            QCOMPARE(picture.deviceIndependentSize().toSize(), window->size());
            QVERIFY2(inkOf(picture.toImage()) > 0.01, qPrintable(page->id()));
        }
        QApplication::setFont(usual);
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
