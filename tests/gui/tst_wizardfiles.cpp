// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localfile.h"
#include "desktop/widgets/messagebar.h"
#include "gui/wizarddriver.h"
#include "render/bundlearchive.h"

#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QSignalSpy>

using namespace Slipway;

/// What the wizard reads and writes: where a person was, imports and exports.
class TestWizardFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_MAIN(TestWizardFiles)
#include "tst_wizardfiles.moc"
