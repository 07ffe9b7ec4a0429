// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clipping.h"
#include "gui/wizarddriver.h"

#include <QComboBox>

using namespace Slipway;

namespace {

/// Every row of a hand-made table as one text.
QStringList rowsOf(QTableView &view)
{
    QStringList rows;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            cells << view.model()->index(row, column).data().toString();
        rows << cells.join(QLatin1Char('|'));
    }
    return rows;
}

} // namespace

/// What is typed into the wizard: right and wrong answers, tables, and choices.
class TestWizardFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void everyFieldSaysWhatIsWrongWithIt_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("label");
        const auto row = [](const char *name, const char *page, const char *field, const QString &typed, const char *label) {
            QTest::newRow(name) << QByteArray(page) << QByteArray(field) << typed << QByteArray(label);
        };
        row("empty node name", "servers", "nameEdit", QString(), "nameFinding");
        row("node name used twice", "servers", "nameEdit", QStringLiteral("worker02"), "nameFinding");
        row("node name with a blank", "servers", "nameEdit", QStringLiteral("worker 01"), "nameFinding");
        row("node name with a quote", "servers", "nameEdit", QStringLiteral("worker\"01"), "nameFinding");
        row("node name with a command", "servers", "nameEdit", QStringLiteral("$(reboot)"), "nameFinding");
        row("node name with a bracket", "servers", "nameEdit", QStringLiteral("worker[01"), "nameFinding");
        row("address that is a URL", "servers", "addressEdit", QStringLiteral("http://192.168.100.11"), "addressFinding");
        row("address used twice", "servers", "addressEdit", QStringLiteral("192.168.100.12"), "addressFinding");
        row("ssh account", "servers", "userEdit", QStringLiteral("-oProxyCommand=x"), "userFinding");
        row("ssh port 70000", "servers", "portEdit", QStringLiteral("70000"), "portFinding");
        row("jump host", "servers", "jumpEdit", QStringLiteral("-J evil"), "jumpFinding");
        row("0 CPUs", "servers", "cpusEdit", QStringLiteral("0"), "cpusFinding");
        row("CPUs that do not fit", "servers", "socketsEdit", QStringLiteral("2"), "topologyFinding");
        row("negative memory", "servers", "memoryEdit", QStringLiteral("-5"), "memoryFinding");
        row("GPUs", "servers", "gpusEdit", QStringLiteral("a100:many"), "gpusFinding");
        row("feature", "servers", "featuresEdit", QStringLiteral("a b"), "featuresFinding");
        row("relative folder", "storage", "serverPathEdit", QStringLiteral("data/slurm"), "serverPathFinding");
        row("relative NAS folder", "storage", "nasPathEdit", QStringLiteral("slurm"), "nasPathFinding");
        row("no NAS host", "storage", "nasHostEdit", QString(), "nasHostFinding");
        row("NAS port", "storage", "nasPortEdit", QStringLiteral("99999"), "nasPortFinding");
        row("cluster name", "cluster", "nameEdit", QStringLiteral("My Cluster"), "nameFinding");
        row("backup controller", "cluster", "backupEdit", QStringLiteral("worker09"), "backupFinding");
        row("image", "cluster", "referenceEdit", QStringLiteral("NOT AN IMAGE"), "referenceFinding");
        row("Slurm version", "cluster", "versionEdit", QStringLiteral("new"), "versionFinding");
        row("port 0", "cluster", "slurmctldPortEdit", QStringLiteral("0"), "slurmctldPortFinding");
        row("port 70000", "cluster", "slurmdPortEdit", QStringLiteral("70000"), "slurmdPortFinding");
        row("srun ports", "cluster", "srunLastEdit", QStringLiteral("60000"), "srunFinding");
        row("subnet", "cluster", "subnetEdit", QStringLiteral("192.168.16.0"), "sshFinding subnetFinding");
        row("gateway", "cluster", "gatewayEdit", QStringLiteral("10.0.0.1"), "gatewayFinding");
        row("seconds", "scheduling", "slurmdTimeoutEdit", QStringLiteral("70000"), "slurmdTimeoutFinding");
        row("negative seconds", "scheduling", "killWaitEdit", QStringLiteral("-1"), "killWaitFinding");
    }
    void everyFieldSaysWhatIsWrongWithIt()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        QFETCH(QByteArray, label);
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page(page.constData());
        if (page == "servers")
            hand.find<QTableView>("serverTable")->selectRow(2);
        const QByteArray shown = label.split(' ').last();
        QCOMPARE(hand.finding(shown.constData()), QString());
        const QString before = hand.find<QLineEdit>(field.constData())->text();

        hand.type(field.constData(), typed);
        const QString sentence = hand.finding(shown.constData());
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QCOMPARE(hand.find<QLineEdit>(field.constData())->text(), typed); // what was typed stays
        QTest::qWait(20); // the layout makes room
        QVERIFY2(clippedTexts(*window).isEmpty(), qPrintable(clippedTexts(*window).join(QLatin1Char('\n'))));

        hand.type(field.constData(), before);
        QCOMPARE(hand.finding(shown.constData()), QString());
    }

    void goodAnswersWithOddLettersAreTaken()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("storage");
        for (const QString &path : {QStringLiteral("/data/my slurm"), QStringLiteral("/data/\"q\" 'a'"), QStringLiteral("/数据/slurm")}) {
            hand.type("serverPathEdit", path);
            QCOMPARE(hand.finding("serverPathFinding"), QString());
            QCOMPARE(hand.spec().storage.serverPath, path);
        }
    }

    void theCursorStaysWhereThePersonTypes()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("servers");
        auto *name = hand.find<QLineEdit>("nameEdit");
        name->setFocus();
        name->setCursorPosition(3);
        QTest::keyClicks(name, QStringLiteral("xy"));
        QCOMPARE(name->text(), QStringLiteral("worxyker01"));
        QCOMPARE(name->cursorPosition(), 5);
        auto *gpus = hand.find<QLineEdit>("gpusEdit");
        hand.type("gpusEdit", QStringLiteral("a100:4, v100:2"));
        QCOMPARE(gpus->text(), QStringLiteral("a100:4, v100:2"));
        QCOMPARE(hand.spec().servers.at(0).gpus.size(), 2);
        hand.type("featuresEdit", QStringLiteral("avx, nvme,"));
        QCOMPARE(hand.find<QLineEdit>("featuresEdit")->text(), QStringLiteral("avx, nvme,"));
        QCOMPARE(hand.spec().servers.at(0).features, (QStringList{QStringLiteral("avx"), QStringLiteral("nvme")}));
    }

    void hostileTextIsOnlyText()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        const QString hostile = QStringLiteral("<img src=/etc/hostname><b>x</b>");
        ClusterSpec spec = exampleCluster();
        spec.servers[0].name = hostile;
        spec.servers[0].ssh.user = hostile;
        spec.cluster.name = hostile;
        spec.cluster.controller = hostile;
        spec.storage.mounts[0].hostPath = hostile;
        spec.scheduling.partitions[0].name = hostile;
        spec.cluster.environment.insert(hostile, hostile);
        window->draft().startNew(spec, true);
        for (const QString &step : wizardSteps) {
            window->goTo(step);
            for (const QLabel *label : window->findChildren<QLabel *>())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
            for (const QWidget *widget : window->findChildren<QWidget *>())
                QVERIFY2(!Qt::mightBeRichText(widget->toolTip()), qPrintable(widget->objectName()));
            for (const QAbstractItemView *view : window->findChildren<QAbstractItemView *>()) {
                if (!view->model() || view->model()->rowCount() == 0)
                    continue;
                const QVariant tip = view->model()->index(0, 0).data(Qt::ToolTipRole);
                QVERIFY2(!Qt::mightBeRichText(tip.toString()), qPrintable(view->objectName()));
            }
        }
        hand.page("servers");
        QCOMPARE(hand.find<QLabel>("selectedTitle")->text(), hostile);
        QVERIFY(hand.finding("nameFinding").endsWith(QLatin1Char('.')));
    }

    void tablesAreFilledByKeyboard()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("storage");
        auto *mounts = child<QTableView>(*hand.find<QWidget>("mountsTable"), "rows");
        QCOMPARE(rowsOf(*mounts), QStringList{QStringLiteral("/data/cq|/home/ubuntu/cq|")});
        mounts->setFocus();
        QTest::keyClick(mounts, Qt::Key_Insert);
        auto *editor = mounts->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("/scratch"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(hand.spec().storage.mounts.size(), 2);
        QTRY_COMPARE(hand.spec().storage.mounts.at(1).hostPath, QStringLiteral("/scratch"));
        QVERIFY(!hand.finding("mountsFinding").isEmpty()); // the other half is missing
        typeIntoCell(*mounts, 1, 1, QStringLiteral("/etc"));
        QVERIFY(hand.finding("mountsFinding").contains(QStringLiteral("/etc")));
        typeIntoCell(*mounts, 1, 1, QStringLiteral("/scratch"));
        QCOMPARE(hand.finding("mountsFinding"), QString());
        mounts->selectRow(1);
        QTest::keyClick(mounts, Qt::Key_Delete);
        QCOMPARE(hand.spec().storage.mounts.size(), 1);
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(hand.spec().storage.mounts.size(), 2);
    }

    void aNameThatIsTakenLosesNoValue()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("cluster");
        auto *table = child<QTableView>(*hand.find<QWidget>("environmentTable"), "rows");
        child<QPushButton>(*hand.find<QWidget>("environmentTable"), "addRowButton")->click();
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("GITHUB_NAME"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit *>());
        QCOMPARE(hand.spec().cluster.environment.value(QStringLiteral("GITHUB_NAME")), QStringLiteral("zhonger"));
        QVERIFY(hand.finding("environmentFinding").contains(QStringLiteral("GITHUB_NAME")));
        typeIntoCell(*table, 0, 0, QStringLiteral("TZ"));
        QCOMPARE(hand.spec().cluster.environment.keys(), (QStringList{QStringLiteral("GITHUB_NAME"), QStringLiteral("TZ")}));
    }

    void aCellThatIsBeingEditedIsNotLostWhenTheWindowCloses()
    {
        WindowFixture person;
        {
            const auto window = person.open();
            WizardDriver hand(*window);
            window->openExample();
            hand.page("storage");
            auto *mounts = child<QTableView>(*hand.find<QWidget>("mountsTable"), "rows");
            mounts->setCurrentIndex(mounts->model()->index(0, 0));
            mounts->edit(mounts->currentIndex());
            auto *editor = mounts->viewport()->findChild<QLineEdit *>();
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, QStringLiteral("/typed"));
            window->close();
        }
        const auto window = person.open();
        window->resumeLast();
        QTRY_COMPARE(window->draft().spec().storage.mounts.value(0).hostPath, QStringLiteral("/typed"));
    }

    void choicesShowOnlyWhatBelongsToThem()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("storage");
        QVERIFY(hand.find<QWidget>("nasCard")->isVisible());
        hand.click("copyRadio");
        QCOMPARE(hand.spec().storage.kind, Storage::Kind::CopyToServers);
        QVERIFY(!hand.find<QWidget>("nasCard")->isVisible());
        QVERIFY(!hand.finding("kindFinding").isEmpty()); // what that means
        hand.page("cluster");
        auto *source = hand.find<QComboBox>("sourceBox");
        QVERIFY(!hand.find<QWidget>("archiveEdit")->isVisible());
        source->setCurrentIndex(2);
        QCOMPARE(hand.spec().cluster.image.source, Image::Source::Load);
        QVERIFY(hand.find<QWidget>("archiveEdit")->isVisible());
        auto *preset = hand.find<QComboBox>("presetBox");
        preset->setCurrentIndex(preset->findData(QStringLiteral("debian")));
        QCOMPARE(hand.spec().cluster.image.profile.confDir, QStringLiteral("/etc/slurm"));
        hand.click("hostRadio");
        QVERIFY(!hand.finding("sshFinding").isEmpty());
        hand.click("sshCheck");
        QVERIFY(!hand.spec().cluster.sshIntoContainer);
        QCOMPARE(hand.finding("sshFinding"), QString());
    }
};

QTEST_MAIN(TestWizardFields)
#include "tst_wizardfields.moc"
