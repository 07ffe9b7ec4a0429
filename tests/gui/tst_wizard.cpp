// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localfile.h"
#include "desktop/language.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/wizard/steplist.h"
#include "gui/clipping.h"
#include "gui/wizarddriver.h"
#include "render/bundlearchive.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Slipway;

namespace {

const QStringList steps = {QStringLiteral("start"), QStringLiteral("servers"), QStringLiteral("storage"), QStringLiteral("cluster"),
                           QStringLiteral("scheduling"), QStringLiteral("review"), QStringLiteral("launch")};

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

void typeIntoCell(QTableView &view, int row, int column, const QString &text)
{
    view.setCurrentIndex(view.model()->index(row, column));
    view.edit(view.currentIndex());
    auto *editor = view.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!view.viewport()->findChild<QLineEdit *>()); // what was typed has arrived by then
}

} // namespace

/// The wizard as a person meets it.
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
        QCOMPARE(ids, steps);

        auto *list = child<StepList>(*window, "stepList");
        const QAbstractItemModelTester tester(&list->steps(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const int step : {6, 0, 3}) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->steps().index(step)).center());
            QCOMPARE(hand.pageId(), steps.at(step));
            QCOMPARE(list->currentIndex().row(), step);
        }
        for (int step = 0; step < steps.size(); ++step) {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + step), Qt::ControlModifier);
            QCOMPARE(hand.pageId(), steps.at(step));
        }
        QVERIFY(!child<QPushButton>(*window, "nextButton")->isVisible()); // nothing behind the last step
        for (int step = int(steps.size()) - 2; step >= 0; --step) {
            hand.click("backButton");
            QCOMPARE(hand.pageId(), steps.at(step));
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
        for (int step = 2; step < steps.size(); ++step) {
            hand.click("nextButton");
            QCOMPARE(hand.pageId(), steps.at(step));
            QVERIFY(!QApplication::activeModalWidget());
        }
        QVERIFY2(stateText(*window, 1).contains(QStringLiteral("error")), qPrintable(stateText(*window, 1)));
        QTest::keyClick(window.get(), Qt::Key_F8); // to what is wrong
        QCOMPARE(hand.pageId(), QStringLiteral("servers"));
    }

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
        for (const QString &step : steps) {
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

    void comesBackToWhereThePersonWas()
    {
        WindowFixture person;
        {
            const auto window = person.open(QSize(1100, 700));
            WizardDriver hand(*window);
            window->openExample();
            hand.page("cluster");
            hand.type("nameEdit", QStringLiteral("later"));
            window->close();
        }
        {
            const auto window = person.open(QSize(1100, 700));
            window->resumeLast();
            WizardDriver hand(*window);
            QTRY_COMPARE(hand.pageId(), QStringLiteral("cluster"));
            QCOMPARE(hand.spec().cluster.name, QStringLiteral("later"));
            QCOMPARE(hand.find<QLineEdit>("nameEdit")->text(), QStringLiteral("later"));
            QSignalSpy saved(&window->draft(), &ClusterDraft::saved);
            window->draft().save(person.filePath(QStringLiteral("later.slipway.yaml")));
            QVERIFY(saved.wait());
            hand.page("scheduling");
            window->close();
        }
        const auto window = person.open();
        window->resumeLast();
        WizardDriver hand(*window);
        QTRY_COMPARE(hand.pageId(), QStringLiteral("scheduling"));
        QCOMPARE(window->draft().filePath(), person.filePath(QStringLiteral("later.slipway.yaml")));
        QVERIFY(!window->draft().isModified());
        hand.page("start");
        QTRY_VERIFY(hand.find<QListWidget>("recentList")->isVisible());
        QVERIFY(hand.find<QListWidget>("recentList")->item(0)->text().startsWith(QStringLiteral("later.slipway.yaml")));
    }

    void aFileThatCannotBeReadSaysSoAboveThePage()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        QFile bad(person.filePath(QStringLiteral("bad.slipway.yaml")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("slipway: 1\ncluster:\n  name: [x\n");
        bad.close();
        window->openFile(bad.fileName());
        auto *bar = child<QWidget>(*window, "messageBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(child<QLabel>(*bar, "messageDetail")->text().contains(QStringLiteral("bad.slipway.yaml:")));
        QCOMPARE(hand.spec(), exampleCluster());
        hand.click("messageClose");
        QVERIFY(!bar->isVisible());
    }

    void importsTheFilesOfAClusterMadeByHand()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        const auto write = [&person](const char *name, const char *content) {
            QFile file(person.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write("slurm.conf", "ClusterName=old\nControlMachine=a\nNodeName=a,b CPUs=8 State=UNKNOWN\nPartitionName=p Nodes=ALL Default=YES\n");
        write("hosts", "127.0.0.1 localhost\n10.0.0.1 a\n10.0.0.2 b\n");
        window->importFiles({person.filePath(QStringLiteral("hosts")), person.filePath(QStringLiteral("slurm.conf"))});
        QTRY_COMPARE(hand.pageId(), QStringLiteral("servers"));
        QCOMPARE(hand.spec().cluster.name, QStringLiteral("old"));
        QCOMPARE(hand.spec().servers.at(1).address, QStringLiteral("10.0.0.2"));
        QVERIFY(child<QWidget>(*window, "messageBar")->isVisible());
        QVERIFY(window->draft().isModified());
    }

    void theFilesAreExportedAsArchiveOrFolder()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = child<QFileDialog>(*window, "exportDialog");
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("workq.tar.gz"));
        dialog->close();

        auto *bar = child<MessageBar>(*window, "messageBar");
        const QString archive = person.filePath(QStringLiteral("workq.tar.gz"));
        window->exportBundleTo(archive);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->message().contains(archive), qPrintable(bar->message()));
        const Result<QVector<BundleFile>> files = unpackArchive(*readLocalFile(archive, 1 << 24), archive);
        QVERIFY2(files, files ? "" : qPrintable(files.error().message));
        QStringList paths;
        for (const BundleFile &file : *files)
            paths << file.path;
        QVERIFY(paths.contains(QStringLiteral("etc/slurm.conf")) && paths.contains(QStringLiteral("README.md")));
        for (const QString &path : paths)
            QVERIFY2(!path.contains(QStringLiteral("munge.key")), qPrintable(path));

        const QString folder = person.filePath(QStringLiteral("bundle"));
        window->exportBundleTo(folder);
        QTRY_VERIFY(bar->message().contains(folder));
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/servers/worker01/docker-compose.yml")));
        QFile keep(folder + QStringLiteral("/mine"));
        QVERIFY(keep.open(QIODevice::WriteOnly));
        window->exportBundleTo(folder); // a folder with something else in it is left alone
        QTRY_VERIFY(!bar->message().contains(QStringLiteral("Exported")));
        QVERIFY(keep.exists());
    }

    void wrongAnswersAreNotExported()
    {
        WindowFixture person;
        const auto window = person.open();
        WizardDriver hand(*window);
        hand.click("newButton");
        QTRY_COMPARE(hand.pageId(), QStringLiteral("servers"));
        hand.page("cluster");
        hand.trigger("actionExport");
        auto *bar = child<MessageBar>(*window, "messageBar");
        QVERIFY(bar->isVisible());
        QVERIFY(!window->findChild<QFileDialog *>(QStringLiteral("exportDialog")));
        child<QPushButton>(*bar, "messageAction1")->click(); // to what is wrong
        QVERIFY(!bar->isVisible());
    }

    void everythingTheKeyboardReachesHasANameToRead()
    {
        WindowFixture person;
        const auto window = person.open();
        window->openExample();
        for (const QString &step : steps) {
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
        for (const QString &step : steps) {
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
        for (const QString &step : steps) {
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
