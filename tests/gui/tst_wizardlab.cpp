// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusterfile.h"
#include "desktop/launch/launchpage.h"
#include "desktop/launch/launchpanel.h"
#include "desktop/models/servertablemodel.h"
#include "desktop/review/reviewpage.h"
#include "desktop/review/reviewpanel.h"
#include "gui/labhands.h"
#include "gui/wizarddriver.h"
#include "secrets/memorystore.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Slipway;

namespace {

constexpr int longestAnswer = 2 * 60 * 1000; ///< milliseconds, of three servers that share one busy machine
constexpr int longestLaunch = 10 * 60 * 1000; ///< milliseconds; images are loaded on every server

} // namespace

/// The wizard on real servers, from an empty new cluster through all seven steps to one that runs jobs, as a person
/// goes. Needs SLIPWAY_LAB_CLUSTER, a cluster file such as `tests/lab/lab cluster-file` writes, for what there is to
/// type; SLIPWAY_KNOWN_HOSTS and SLIPWAY_SSH_CONFIG name other files than OpenSSH's own.
/// SLIPWAY_UPDATE_SCREENSHOTS: a folder for pictures.
class TestWizardLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("SLIPWAY_LAB_CLUSTER"))
            QSKIP("SLIPWAY_LAB_CLUSTER names no cluster file of a running lab");
        Theme::apply(*qApp, Appearance::Light);
        const Result<ClusterFile> file = ClusterFile::load(qEnvironmentVariable("SLIPWAY_LAB_CLUSTER"));
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        m_lab = file->spec();
    }

    void fromNothingToACluster()
    {
        QTemporaryDir folder;
        NobodyThere nobody;
        SshConnector connector(nobody, labSshSettings());
        MemoryStore secrets;
        Redactor redactor;
        QSettings settings(folder.filePath(QStringLiteral("slipway.ini")), QSettings::IniFormat);
        AppContext context{connector, secrets, redactor, settings, folder.filePath(QStringLiteral("unsaved"))};
        WizardWindow window(context);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        WizardDriver hand(window);

        using Step = void (TestWizardLab::*)(WizardWindow &, WizardDriver &);
        const std::pair<const char *, Step> steps[] = {
            {"start", &TestWizardLab::start},           {"servers", &TestWizardLab::servers},
            {"storage", &TestWizardLab::storage},       {"cluster", &TestWizardLab::cluster},
            {"scheduling", &TestWizardLab::scheduling}, {"review", &TestWizardLab::review}};
        for (const auto &[id, step] : steps) {
            QTRY_COMPARE(hand.pageId(), QLatin1String(id));
            (this->*step)(window, hand);
            if (QTest::currentTestFailed())
                return;
            keep(window, QLatin1String(id));
            if (qstrcmp(id, "start") == 0) // New Cluster goes on by itself
                continue;
            window.activateWindow(); // a dialog may have had the keyboard
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        }
        QTRY_COMPARE(hand.pageId(), QStringLiteral("launch"));
        launch(window, redactor);
    }

private:
    void start(WizardWindow &, WizardDriver &hand) { hand.click("newButton"); }

    /// A table as it is copied from a sheet; the login for all of them; then the servers tell their hardware.
    void servers(WizardWindow &window, WizardDriver &hand)
    {
        hand.click("pasteButton");
        auto *dialog = child<QDialog>(window, "PasteServersDialog");
        QStringList lines;
        for (const Server &server : m_lab.servers)
            lines << server.name + QLatin1Char('\t') + server.address + QLatin1Char('\t') + server.ssh.user;
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
        auto *table = child<QPlainTextEdit>(*dialog, "tableEdit");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QTest::mouseClick(child<QPushButton>(*dialog, "addButton"), Qt::LeftButton);
        QTRY_COMPARE(hand.spec().servers.size(), m_lab.servers.size());

        auto *list = hand.find<QTableView>("serverTable");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        hand.type("identityEdit", m_lab.servers.first().ssh.identityFile);
        QTest::keyClick(hand.find<QWidget>("agentCheck"), Qt::Key_Space);
        for (const Server &server : hand.spec().servers)
            QVERIFY(!server.ssh.useAgent && server.ssh.identityFile == m_lab.servers.first().ssh.identityFile);

        const auto measured = [&hand] {
            return std::all_of(hand.spec().servers.cbegin(), hand.spec().servers.cend(),
                               [](const Server &server) { return server.cpus > 0 && !server.composeVersion.isEmpty(); });
        };
        QVERIFY(!measured());
        hand.click("measureButton");
        const auto states = [&hand, list] {
            QStringList rows{hand.finding("measureFinding")};
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const Server &server = hand.spec().servers.at(row);
                rows << QStringLiteral("%1: %2 (%3 CPUs, Compose “%4”)")
                            .arg(server.name, list->model()->index(row, ServerTableModel::State).data().toString())
                            .arg(server.cpus)
                            .arg(server.composeVersion);
            }
            return rows.join(QLatin1Char('\n'));
        };
        QTRY_VERIFY2_WITH_TIMEOUT(measured(), qPrintable(states()), longestAnswer);
        QVERIFY2(!errorsOn(window), qPrintable(firstError(window)));
    }

    void storage(WizardWindow &window, WizardDriver &hand)
    {
        const Storage &wanted = m_lab.storage;
        hand.type("serverPathEdit", wanted.serverPath);
        hand.type("nasHostEdit", wanted.nasHost);
        hand.type("nasPathEdit", wanted.nasPath);
        hand.type("nasUserEdit", wanted.nasSsh.user);
        hand.type("nasIdentityEdit", wanted.nasSsh.identityFile);
        if (hand.spec().storage.nasSsh.useAgent)
            QTest::keyClick(hand.find<QWidget>("nasAgentCheck"), Qt::Key_Space);
        auto *mounts = child<QTableView>(*hand.find<QWidget>("mountsTable"), "rows");
        mounts->setFocus();
        QTest::keyClick(mounts, Qt::Key_Insert);
        typeIntoCell(*mounts, 0, 0, wanted.mounts.first().hostPath);
        typeIntoCell(*mounts, 0, 1, wanted.mounts.first().containerPath);
        QVERIFY2(hand.spec().storage == wanted, qPrintable(firstError(window)));

        QTest::keyClick(&window, Qt::Key_O, Qt::AltModifier); // Prove
        auto *list = hand.find<QListWidget>("proofList");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), int(m_lab.servers.size()), longestAnswer);
        for (int row = 0; row < list->count(); ++row)
            QTRY_COMPARE_WITH_TIMEOUT(list->item(row)->data(Qt::UserRole).toInt(), int(Tone::Good), longestAnswer);
        QVERIFY2(hand.finding("proofFinding").isEmpty(), qPrintable(hand.finding("proofFinding")));
    }

    void cluster(WizardWindow &window, WizardDriver &hand)
    {
        const Cluster &wanted = m_lab.cluster;
        hand.type("nameEdit", wanted.name);
        QCOMPARE(hand.spec().cluster.controller, wanted.controller); // the first server
        choose(hand, "presetBox", wanted.image.profile.preset);
        choose(hand, "sourceBox", QStringLiteral("load"));
        hand.type("referenceEdit", wanted.image.reference);
        hand.type("archiveEdit", wanted.image.archive);
        hand.type("versionEdit", wanted.image.slurmVersion);
        QTest::keyClick(hand.find<QWidget>("sshCheck"), Qt::Key_Space);
        hand.type("subnetEdit", wanted.sshIntoContainer->subnet);
        hand.type("gatewayEdit", wanted.sshIntoContainer->gateway);
        hand.type("addressEdit", wanted.sshIntoContainer->address);
        QVERIFY2(hand.spec().cluster == wanted, qPrintable(firstError(window)));
    }

    void scheduling(WizardWindow &window, WizardDriver &hand)
    {
        auto *partitions = child<QTableView>(*hand.find<QWidget>("partitionsTable"), "rows");
        if (hand.spec().scheduling.partitions.isEmpty()) {
            partitions->setFocus();
            QTest::keyClick(partitions, Qt::Key_Insert);
        }
        typeIntoCell(*partitions, 0, 0, QStringLiteral("all"));
        QCOMPARE(hand.spec().scheduling.partitions.first().name, QStringLiteral("all"));
        choose(hand, "selectTypeBox", m_lab.scheduling.selectType);
        QCOMPARE(hand.spec().scheduling.selectType, m_lab.scheduling.selectType);
        QVERIFY2(!errorsOn(window), qPrintable(firstError(window)));
    }

    static void choose(WizardDriver &hand, const char *box, const QString &key)
    {
        auto *choices = hand.find<QComboBox>(box);
        const int row = choices->findData(key);
        QVERIFY2(row >= 0, qPrintable(key));
        choices->setFocus();
        for (int tries = 0; tries < choices->count() && choices->currentIndex() != row; ++tries)
            QTest::keyClick(choices, choices->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(choices->currentIndex(), row);
    }

    /// Errors of answers the person has given by now: those of later steps are still to come.
    static bool errorsOn(WizardWindow &window) { return !firstError(window).isEmpty(); }
    static QString firstError(WizardWindow &window)
    {
        const QString top = window.currentPage()->id();
        for (const Finding &finding : window.draft().findings()) {
            if (finding.severity == Finding::Severity::Error && finding.where.startsWith(top))
                return finding.where + QStringLiteral(": ") + finding.message;
        }
        return {};
    }

    void review(WizardWindow &window, WizardDriver &)
    {
        QVERIFY2(!hasErrors(window.draft().findings()), qPrintable(window.draft().findings().value(0).message));
        ReviewPanel &panel = qobject_cast<ReviewPage *>(window.currentPage())->panel();
        QTRY_VERIFY(!panel.isBusy() && child<QTreeView>(panel, "tree")->model()->rowCount() > 0);
        QSignalSpy compared(&panel, &ReviewPanel::compared);
        QTest::keyClick(&window, Qt::Key_C, Qt::AltModifier);
        QVERIFY(compared.wait(longestAnswer));
        QTRY_VERIFY(!panel.isBusy());
        QVERIFY2(!panel.statusText().isEmpty(), "the lab's NAS was not compared with");
        QTest::qWait(200); // the difference is on the screen
    }

    void launch(WizardWindow &window, const Redactor &redactor)
    {
        LaunchPanel &panel = qobject_cast<LaunchPage *>(window.currentPage())->panel();
        keep(window, QStringLiteral("launch"));
        QSignalSpy ended(&panel, &LaunchPanel::ended);
        QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(panel.isRunning());
        QTest::qWait(3000);
        keep(window, QStringLiteral("launching"));
        QVERIFY(!ended.isEmpty() || ended.wait(longestLaunch));
        QVERIFY2(panel.report()->succeeded(), qPrintable(panel.report()->toText(redactor)));
        QTest::qWait(200); // layouts settle
        const auto *proof = child<QLabel>(panel, "proof");
        QVERIFY(proof->isVisible());
        for (const Server &server : window.draft().spec().servers)
            QVERIFY2(proof->text().contains(server.name), qPrintable(proof->text()));
        keep(window, QStringLiteral("launched"));
    }

    void keep(QWidget &window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SLIPWAY_UPDATE_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(QStringLiteral("%1/lab-%2-%3.png").arg(folder).arg(++m_picture).arg(name)));
    }

    ClusterSpec m_lab;
    int m_picture = 0;
};

QTEST_MAIN(TestWizardLab)
#include "tst_wizardlab.moc"
