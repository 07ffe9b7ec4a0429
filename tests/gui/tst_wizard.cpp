// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"
#include "desktop/wizard/steplist.h"
#include "gui/clipping.h"
#include "gui/wizarddriver.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QMenuBar>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Slipway;

namespace {

/// Shows \a step and lets it get ready: the review renders its files on another thread.
void settleOn(WizardWindow &window, const QString &step)
{
    window.goTo(step);
    if (const auto *waiting = window.currentPage()->findChild<QWidget *>(QStringLiteral("notReadyPage")))
        QTRY_VERIFY(!waiting->isVisible());
}

QString stateText(WizardWindow &window, int step)
{
    return child<StepList>(window, "stepList")->steps().index(step).data(Qt::AccessibleTextRole).toString();
}

} // namespace

/// The wizard as a person meets it: its steps, by mouse, keyboard and for a reader.
class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        Language::use(QStringLiteral("en"));
        Theme::apply(*qApp, Appearance::Light);
    }

    void aNewUserGetsFromNothingToAClusterWithoutErrors()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        QCOMPARE(hand.pageId(), QStringLiteral("start"));
        hand.click("newButton");
        QTRY_COMPARE(hand.pageId(), QStringLiteral("servers"));

        hand.type("addEdit", QStringLiteral("node[1-3] 10.1.0.5"));
        QTest::keyClick(hand.find<QLineEdit>("addEdit"), Qt::Key_Return);
        QCOMPARE(hand.spec().servers.size(), 3);
        QCOMPARE(hand.spec().servers.at(2).address, QStringLiteral("10.1.0.7"));
        QVERIFY(hand.find<QWidget>("detailsCard")->isVisible());
        hand.type("cpusEdit", QStringLiteral("16")); // of all three: they are selected
        QCOMPARE(hand.spec().servers.at(0).cpus, 16);
        QCOMPARE(hand.spec().servers.at(2).cpus, 16);

        hand.click("nextButton");
        QCOMPARE(hand.pageId(), QStringLiteral("storage"));
        hand.type("serverPathEdit", QStringLiteral("/data/slurm"));
        hand.click("firstServerButton");
        QCOMPARE(hand.spec().storage.nasHost, QStringLiteral("10.1.0.5"));
        QCOMPARE(hand.spec().storage.nasPath, QStringLiteral("/data/slurm"));

        QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(hand.pageId(), QStringLiteral("cluster"));
        hand.type("nameEdit", QStringLiteral("mine"));
        hand.type("referenceEdit", QStringLiteral("registry.example/slurm:22.05"));
        hand.type("versionEdit", QStringLiteral("22.05"));
        QCOMPARE(hand.spec().cluster.controller, QStringLiteral("node1"));

        hand.page("scheduling");
        QVERIFY(!hand.finding("partitionsFinding").isEmpty());
        hand.click("findingFix"); // adds one with all nodes
        QCOMPARE(hand.spec().scheduling.partitions.size(), 1);
        QVERIFY2(!hasErrors(window->draft().findings()), qPrintable(window->draft().findings().value(0).message));

        QSignalSpy saved(&window->draft(), &ClusterDraft::saved);
        window->draft().save(person.filePath(QStringLiteral("mine.slipway.yaml")));
        QVERIFY(saved.wait());
        const Result<ClusterFile> file = ClusterFile::load(person.filePath(QStringLiteral("mine.slipway.yaml")));
        QVERIFY(file);
        QCOMPARE(file->spec(), hand.spec());
    }

    void everyStepIsReachedByKeyMouseAndMenu()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        QTRY_COMPARE(hand.pageId(), QStringLiteral("servers"));
        QStringList ids;
        for (const WizardPage *page : window->pages())
            ids << page->id();
        QCOMPARE(ids, wizardSteps);

        auto *list = child<StepList>(*window, "stepList");
        const QAbstractItemModelTester tester(&list->steps(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const int step : {6, 0, 3}) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->steps().index(step)).center());
            QCOMPARE(hand.pageId(), wizardSteps.at(step));
            QCOMPARE(list->currentIndex().row(), step);
        }
        for (int step = 0; step < wizardSteps.size(); ++step) {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + step), Qt::ControlModifier);
            QCOMPARE(hand.pageId(), wizardSteps.at(step));
        }
        QVERIFY(!child<QPushButton>(*window, "nextButton")->isVisible()); // nothing behind the last step
        for (int step = int(wizardSteps.size()) - 2; step >= 0; --step) {
            hand.click("backButton");
            QCOMPARE(hand.pageId(), wizardSteps.at(step));
        }
        QVERIFY(!child<QPushButton>(*window, "backButton")->isEnabled());
    }

    void nextIsNeverHeldUp()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        hand.click("newButton"); // every answer is missing
        QTRY_COMPARE(hand.pageId(), QStringLiteral("servers"));
        for (int step = 2; step < wizardSteps.size(); ++step) {
            hand.click("nextButton");
            QCOMPARE(hand.pageId(), wizardSteps.at(step));
            QVERIFY(!QApplication::activeModalWidget());
        }
        QVERIFY2(stateText(*window, 1).contains(QStringLiteral("error")), qPrintable(stateText(*window, 1)));
        QTest::keyClick(window.get(), Qt::Key_F8); // to what is wrong
        QCOMPARE(hand.pageId(), QStringLiteral("servers"));
    }

    void everythingTheKeyboardReachesHasANameToRead()
    {
        WindowFixture person;
        const auto window = person.open();
        window->openExample();
        for (const QString &step : wizardSteps) {
            settleOn(*window, step);
            for (const QWidget *widget : window->findChildren<QWidget *>()) {
                const bool insideOfABox = qobject_cast<const QComboBox *>(widget->parentWidget()); // read with the box
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QMenuBar *>(widget) || insideOfABox)
                    continue;
                const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(read && !read->text(QAccessible::Name).isEmpty(),
                         qPrintable(step + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
                QVERIFY2(!widget->objectName().isEmpty(), qPrintable(step + QLatin1Char(' ') + read->text(QAccessible::Name)));
            }
        }
    }

    void noTwoThingsOfAPageShareAMnemonic()
    {
        WindowFixture person;
        const auto window = person.open();
        window->openExample();
        for (const QString &step : wizardSteps) {
            settleOn(*window, step);
            QHash<QString, QString> owners;
            const auto claim = [&](const QString &text) {
                const QString key = QKeySequence::mnemonic(text).toString();
                if (key.isEmpty())
                    return;
                QVERIFY2(!owners.contains(key), qPrintable(QStringLiteral("%1: %2 belongs to “%3” and “%4”").arg(step, key, owners.value(key), text)));
                owners.insert(key, text);
            };
            for (const QAction *menu : window->menuBar()->actions())
                claim(menu->text());
            for (const QWidget *widget : window->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                    claim(button->text());
                else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                    claim(label->text());
            }
        }
    }

    void theTabKeyGoesThroughEveryFieldOfAPage()
    {
        WindowFixture person;
        const auto window = person.open();
        window->openExample();
        for (const QString &step : wizardSteps) {
            settleOn(*window, step);
            QSet<const QWidget *> wanted;
            for (const QWidget *widget : window->currentPage()->findChildren<QWidget *>()) {
                if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
                    && !qobject_cast<const QRadioButton *>(widget)) // of a group one is a stop, arrows do the rest
                    wanted << widget;
            }
            window->currentPage()->setFocus();
            for (int i = 0; i < 400 && !wanted.isEmpty(); ++i) {
                wanted.remove(QApplication::focusWidget());
                QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
            }
            QVERIFY2(wanted.isEmpty(), qPrintable(step + QLatin1Char(' ') + (wanted.isEmpty() ? QString() : (*wanted.cbegin())->objectName())));
        }
    }

    void speaksAnotherLanguageAtOnce()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        auto *list = child<StepList>(*window, "stepList");
        const QString english = list->steps().index(0).data().toString();
        hand.page("cluster");
        hand.type("nameEdit", QStringLiteral("Bad Name"));
        hand.trigger("actionLanguage_zh_CN");
        QTRY_VERIFY(list->steps().index(0).data().toString() != english);
        QCOMPARE(hand.find<QLineEdit>("nameEdit")->text(), QStringLiteral("Bad Name"));
        QCOMPARE(hand.find<QComboBox>("controllerBox")->currentText(), QStringLiteral("worker01"));
        hand.trigger("actionLanguage_en");
        QTRY_COMPARE(list->steps().index(0).data().toString(), english);
        QCOMPARE(hand.spec().cluster.name, QStringLiteral("Bad Name"));
    }

    void tenThousandServersStayResponsive()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        ClusterSpec spec = exampleCluster();
        for (int i = 0; i < 10000; ++i) {
            Server server;
            server.name = QStringLiteral("n%1").arg(i);
            server.address = QStringLiteral("10.%1.%2.%3").arg(i / 62500).arg(i / 250 % 250).arg(i % 250 + 1);
            server.cpus = 8;
            spec.servers.append(server);
        }
        window->draft().startNew(spec, true);
        hand.page("servers");
        auto *table = hand.find<QTableView>("serverTable");
        QCOMPARE(table->model()->rowCount(), 10003);
        table->selectRow(9000);
        auto *name = hand.find<QLineEdit>("nameEdit");
        name->setFocus();
        name->end(false);
        qint64 worst = 0;
        for (const char key : {'a', 'b', 'c', 'd', 'e'}) {
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(name, key);
            QApplication::sendPostedEvents();
            worst = qMax(worst, clock.elapsed());
        }
        QCOMPARE(hand.spec().servers.at(9000).name, name->text());
        QVERIFY2(worst < 250, qPrintable(QStringLiteral("a key took %1 ms").arg(worst)));
        QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 9000); // nothing jumped
    }

    void themesAndTextSizesChangeWhileItRuns()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("cluster");
        for (const char *action : {"actionAppearance2", "actionAppearance1", "actionAppearance0"}) {
            hand.trigger(action);
            QTest::qWait(20);
            QVERIFY(clippedTexts(*window).isEmpty());
        }
        QVERIFY(person.settings.contains(QStringLiteral("appearance")));
    }
};

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
