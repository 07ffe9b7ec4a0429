// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/looks.h"
#include "gui/windowfixture.h"

using namespace Slipway;

/// Every step of the worked example, light and dark, as people see it: rendered, and no text cut.
class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepLooksFinished_data() { addLooks(QSize(900, 600), QSize(1280, 800)); }
    void everyStepLooksFinished()
    {
        const Look look;
        WindowFixture person;
        const auto window = person.open(look.size());
        window->openExample();

        int number = 0;
        for (const WizardPage *page : window->pages()) {
            window->goTo(page->id());
            QTRY_COMPARE(window->currentPage(), page);
            look.keep(*window, QStringLiteral("%1-%2").arg(++number).arg(page->id()));
        }
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
