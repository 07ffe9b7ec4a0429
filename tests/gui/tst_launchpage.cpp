// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"
#include "desktop/launch/conflictdialog.h"
#include "desktop/launch/launchmodel.h"
#include "desktop/launch/launchoutcome.h"
#include "desktop/launch/launchpanel.h"
#include "desktop/launch/reportfile.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/codeview.h"
#include "desktop/widgets/diffview.h"
#include "desktop/widgets/messagebar.h"
#include "fakes/fakecluster.h"
#include "gui/child.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTreeView>

#include <latch>

using namespace Slipway;
using namespace std::chrono_literals;

namespace {

/// The panel on the screen, over a whole cluster in memory.
struct Desk
{
    Desk()
    {
        draft.startNew(cluster.spec);
        panel.setTimes({500ms, 1ms, 300ms, 300ms, 5ms});
        panel.resize(1000, 640);
        panel.show();
        panel.refresh();
        [[maybe_unused]] const bool up = QTest::qWaitForWindowActive(&panel);
    }
    /// Starts as a person does, and waits for the end.
    bool launch()
    {
        QSignalSpy ended(&panel, &LaunchPanel::ended);
        QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
        return panel.isRunning() && ended.wait(20'000);
    }
    bool press(const char *button)
    {
        QSignalSpy ended(&panel, &LaunchPanel::ended);
        QTest::mouseClick(child<QPushButton>(panel, button), Qt::LeftButton);
        return ended.wait(20'000);
    }
    QTreeView *tree() { return child<QTreeView>(panel, "tree"); }
    QModelIndex lane(const QString &name)
    {
        return tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).value(0);
    }
    StepStatus status(const QString &name) { return static_cast<StepStatus>(lane(name).data(LaunchModel::StatusRole).toInt()); }
    LaunchOutcome *outcome() { return child<LaunchOutcome>(panel, "outcome"); }
    QString label(const char *name) { return child<QLabel>(*outcome(), name)->text(); }
    bool offers(const char *button) { return child<QPushButton>(*outcome(), button)->isVisible(); }

    FakeCluster cluster;
    Redactor redactor;
    ClusterDraft draft;
    LaunchPanel panel{draft, cluster.connector(), redactor};
};

} // namespace

/// Step 7: a launch as people see it, from the first click to the proof, and every way it can go wrong.
class TestLaunchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void aLaunchEndsWithTheProof()
    {
        Desk desk;
        QCOMPARE(desk.tree()->model()->rowCount(), 5); // the plan: NAS, three servers, the proof
        QVERIFY(desk.cluster.connector().logins().isEmpty());
        QVERIFY(!desk.outcome()->isVisible());
        std::atomic<bool> inGuiThread = false;
        desk.cluster.server(1).machine().setHook(
            [&](const MemoryOperation &) { inGuiThread = inGuiThread || QThread::currentThread() == qApp->thread(); });

        QVERIFY(desk.launch());
        QVERIFY2(desk.panel.report()->succeeded(), qPrintable(desk.panel.report()->toText(desk.redactor)));
        QVERIFY(!inGuiThread);
        QVERIFY(desk.outcome()->isVisible());
        QCOMPARE(desk.label("headline"), QStringLiteral("workq runs jobs."));
        QCOMPARE(desk.label("proof").split(QLatin1Char(' '), Qt::SkipEmptyParts),
                 QStringList({QStringLiteral("worker01"), QStringLiteral("worker02"), QStringLiteral("worker03")}));
        for (const char *name : {"NAS", "worker01", "worker02", "worker03", "workq"})
            QCOMPARE(desk.status(QString::fromLatin1(name)), StepStatus::Done);
        QVERIFY(!desk.offers("retryButton"));
        QVERIFY(!desk.offers("whyButton"));
        QVERIFY(!desk.offers("putBackButton"));
        QVERIFY(desk.offers("saveButton"));
        QVERIFY(!child<QPushButton>(desk.panel, "cancelButton")->isVisible());

        // Once more: nothing is done twice.
        const QString container = desk.cluster.server(1).container.id;
        const int starts = desk.cluster.server(1).container.starts;
        QVERIFY(desk.launch());
        QVERIFY(desk.panel.report()->succeeded());
        QCOMPARE(desk.cluster.server(1).container.id, container);
        QCOMPARE(desk.cluster.server(1).container.starts, starts);
        QCOMPARE(desk.status(QStringLiteral("NAS")), StepStatus::Done);
    }

    void theExactCommandsCanBeCopied()
    {
        Desk desk;
        QVERIFY(desk.launch());
        desk.tree()->setCurrentIndex(desk.lane(QStringLiteral("workq")));
        child<QTabBar>(desk.panel, "tabs")->setCurrentIndex(1);
        auto *commands = child<CodeView>(desk.panel, "commands");
        QVERIFY(commands->isVisible());
        QTest::mouseClick(child<QPushButton>(*commands, "codeCopy"), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("$ docker exec worker01 ")), qPrintable(copied));
        QVERIFY2(copied.contains(QStringLiteral(" srun ")), qPrintable(copied));
    }

    void aReportIsSavedAsTextOrJson_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << QStringLiteral("report.txt");
        QTest::newRow("json") << QStringLiteral("report.json");
    }
    void aReportIsSavedAsTextOrJson()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        Desk desk;
        QVERIFY(desk.launch());
        const QByteArray key = desk.cluster.server(1)
                                   .machine()
                                   .content(QStringLiteral("/home/ada/.local/share/slipway/workq/munge.key"))
                                   .value_or(QByteArray());
        QTest::mouseClick(child<QPushButton>(desk.panel, "saveButton"), Qt::LeftButton);
        auto *dialog = child<QFileDialog>(desk.panel, "saveReportDialog");
        QVERIFY(dialog->isVisible());
        Q_EMIT dialog->fileSelected(folder.filePath(name));
        dialog->close();
        auto *message = child<MessageBar>(desk.panel, "message");
        QTRY_VERIFY(message->message().contains(folder.filePath(name)));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (name.endsWith(QStringLiteral("json")))
            QCOMPARE(QJsonDocument::fromJson(bytes).object().value(QStringLiteral("succeeded")).toBool(), true);
        else
            QVERIFY(bytes.contains("Succeeded."));
        QVERIFY(!key.isEmpty());
        QVERIFY(!bytes.contains(key) && !bytes.contains(key.toBase64()));
    }

    void aReportThatCannotBeSavedSaysSo()
    {
        Desk desk;
        QVERIFY(desk.launch());
        QTest::mouseClick(child<QPushButton>(desk.panel, "saveButton"), Qt::LeftButton);
        auto *dialog = child<QFileDialog>(desk.panel, "saveReportDialog");
        Q_EMIT dialog->fileSelected(QStringLiteral("/nonexistent/folder/report.txt"));
        dialog->close();
        QTRY_VERIFY(child<MessageBar>(desk.panel, "message")->message().contains(QStringLiteral("could not be saved")));
    }

    void aFailureSaysWhatWhereAndHowToGoOn()
    {
        Desk desk;
        desk.cluster.server(2).composeFault = "no space left on <b>device</b>";
        QVERIFY(desk.launch());
        QVERIFY(!desk.panel.report()->succeeded());
        QCOMPARE(desk.status(QStringLiteral("worker02")), StepStatus::Failed);
        QCOMPARE(desk.status(QStringLiteral("worker01")) == StepStatus::Failed, false);
        QCOMPARE(desk.label("headline"), QStringLiteral("This step failed: Start the container – worker02"));
        QCOMPARE(child<QLabel>(*desk.outcome(), "message")->textFormat(), Qt::PlainText);
        QVERIFY(desk.label("message").contains(QStringLiteral("worker02")));
        auto *raw = child<CodeView>(*desk.outcome(), "rawOutput");
        QVERIFY(raw->isVisible());
        QVERIFY2(raw->text().contains(QStringLiteral("no space left on <b>device</b>")), qPrintable(raw->text()));
        // The step itself is chosen, with its output.
        QCOMPARE(desk.tree()->currentIndex().data().toString(), QStringLiteral("Start the container"));
        QVERIFY(child<CodeView>(desk.panel, "output")->text().contains(QStringLiteral("no space left")));
        QVERIFY(!desk.offers("putBackButton")); // the first launch: there is nothing to put back
        QVERIFY(!desk.offers("differenceButton"));

        QTest::mouseClick(child<QPushButton>(*desk.outcome(), "copyButton"), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("no space left")) && copied.contains(QStringLiteral("$ ")), qPrintable(copied));

        QSignalSpy why(&desk.panel, &LaunchPanel::diagnoseRequested);
        QVERIFY(desk.offers("whyButton"));
        QTest::mouseClick(child<QPushButton>(*desk.outcome(), "whyButton"), Qt::LeftButton);
        QCOMPARE(why.size(), 1);
        QCOMPARE(why.first().first().toString(), QStringLiteral("worker02"));

        desk.cluster.server(2).composeFault.clear();
        QVERIFY(desk.press("retryButton"));
        QVERIFY2(desk.panel.report()->succeeded(), qPrintable(desk.panel.report()->toText(desk.redactor)));
        QCOMPARE(desk.label("headline"), QStringLiteral("workq runs jobs."));
    }

    void idleIsNotWorking()
    {
        Desk desk;
        desk.cluster.srun = FakeCluster::Srun::Hangs;
        QVERIFY(desk.launch());
        QCOMPARE(desk.panel.report()->error->code, Error::Code::VerifyFailed);
        QVERIFY(!desk.label("headline").contains(QStringLiteral("runs jobs")));
        QVERIFY(!child<QLabel>(*desk.outcome(), "proof")->isVisible());
    }

    void theFilesBeforeCanBePutBack()
    {
        Desk desk;
        QVERIFY(desk.launch());
        const QString current = desk.cluster.spec.storage.nasPath + QStringLiteral("/current");
        const QString before = desk.cluster.nas().linkTarget(current);
        desk.draft.edit([](ClusterSpec &spec) { spec.scheduling.killWait = 77; });
        desk.cluster.server(2).composeFault = "broken";
        QVERIFY(desk.launch());
        QVERIFY(!desk.panel.report()->succeeded());
        QVERIFY(desk.cluster.nas().linkTarget(current) != before);
        QVERIFY(desk.offers("putBackButton"));
        QTest::mouseClick(child<QPushButton>(desk.panel, "putBackButton"), Qt::LeftButton);
        QVERIFY(desk.panel.isRunning());
        QTRY_VERIFY(!desk.panel.isRunning());
        QCOMPARE(desk.cluster.nas().linkTarget(current), before);
        QVERIFY(child<MessageBar>(desk.panel, "message")->message().contains(QStringLiteral("in use again")));
    }

    void anEditBySomebodyElseIsShownBeforeItIsOverwritten()
    {
        Desk desk;
        QVERIFY(desk.launch());
        const QString hosts = desk.cluster.spec.storage.nasPath + QStringLiteral("/current/hosts");
        const QByteArray edited = *desk.cluster.nas().content(hosts) + "10.9.9.9\tprinter\n";
        desk.cluster.nas().put(hosts, edited);
        QVERIFY(desk.launch());
        QCOMPARE(desk.panel.report()->error->code, Error::Code::Conflict);
        QCOMPARE(*desk.cluster.nas().content(hosts), edited);
        QVERIFY(desk.offers("differenceButton"));
        QVERIFY(child<CodeView>(*desk.outcome(), "rawOutput")->text().contains(QStringLiteral("hosts")));

        QTest::mouseClick(child<QPushButton>(desk.panel, "differenceButton"), Qt::LeftButton);
        auto *dialog = desk.panel.findChild<ConflictDialog *>();
        QVERIFY(dialog);
        auto *overwrite = child<QPushButton>(*dialog, "overwriteButton");
        QVERIFY(!overwrite->isEnabled()); // not before it was shown
        QTRY_VERIFY(overwrite->isEnabled());
        QCOMPARE(child<QListWidget>(*dialog, "files")->item(0)->text(), QStringLiteral("hosts"));
        QTRY_VERIFY(child<DiffView>(*dialog, "diff")->code()->text().contains(QStringLiteral("- 10.9.9.9\tprinter")));
        QSignalSpy ended(&desk.panel, &LaunchPanel::ended);
        QTest::mouseClick(overwrite, Qt::LeftButton);
        QVERIFY(ended.wait(20'000));
        QVERIFY2(desk.panel.report()->succeeded(), qPrintable(desk.panel.report()->toText(desk.redactor)));
        QVERIFY(!desk.cluster.nas().content(hosts)->contains("printer"));
    }

    void keepingAnEditChangesNothing()
    {
        Desk desk;
        QVERIFY(desk.launch());
        const QString hosts = desk.cluster.spec.storage.nasPath + QStringLiteral("/current/hosts");
        desk.cluster.nas().put(hosts, "mine\n");
        QVERIFY(desk.launch());
        QTest::mouseClick(child<QPushButton>(desk.panel, "differenceButton"), Qt::LeftButton);
        auto *dialog = desk.panel.findChild<ConflictDialog *>();
        QTRY_VERIFY(child<QPushButton>(*dialog, "overwriteButton")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return); // the safe answer is the one Return gives
        QVERIFY(!desk.panel.isRunning());
        QCOMPARE(*desk.cluster.nas().content(hosts), QByteArray("mine\n"));
    }

    void aLaunchCanBeCancelledAndGoneOnWith()
    {
        Desk desk;
        std::latch reached(1);
        std::latch released(1);
        std::atomic<bool> held = false;
        desk.cluster.server(3).machine().setHook([&](const MemoryOperation &) {
            if (held.exchange(true))
                return;
            reached.count_down();
            released.wait();
        });
        QSignalSpy ended(&desk.panel, &LaunchPanel::ended);
        QTest::mouseClick(child<QPushButton>(desk.panel, "startButton"), Qt::LeftButton);
        reached.wait();
        auto *cancel = child<QPushButton>(desk.panel, "cancelButton");
        QVERIFY(cancel->hasFocus());
        QVERIFY(child<QProgressBar>(desk.panel, "progress")->isVisible());
        QTest::keyClick(cancel, Qt::Key_Space);
        QVERIFY(!cancel->isEnabled());
        QVERIFY(child<QLabel>(desk.panel, "state")->text().startsWith(QStringLiteral("Stopping")));
        released.count_down();
        QVERIFY(ended.wait(20'000));
        QCOMPARE(desk.panel.report()->error->code, Error::Code::Cancelled);
        QCOMPARE(desk.label("headline"), QStringLiteral("Cancelled."));
        QVERIFY(desk.press("retryButton"));
        QVERIFY2(desk.panel.report()->succeeded(), qPrintable(desk.panel.report()->toText(desk.redactor)));
    }

    void closingTheWindowEndsALaunch()
    {
        auto desk = std::make_unique<Desk>();
        std::latch reached(1);
        std::atomic<bool> held = false;
        FakeCluster &cluster = desk->cluster;
        cluster.server(1).machine().setHook([&](const MemoryOperation &) {
            if (!held.exchange(true))
                reached.count_down();
        });
        desk->panel.start();
        reached.wait();
        desk.reset(); // returns: every call of a launch ends when it is asked to
    }

    void thereIsNothingToLaunchWhileAnswersAreWrong()
    {
        Desk desk;
        desk.draft.edit([](ClusterSpec &spec) { spec.cluster.controller = QStringLiteral("nobody"); });
        desk.panel.refresh();
        QVERIFY(!child<QPushButton>(desk.panel, "startButton")->isVisible());
        QTest::keyClick(&desk.panel, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.panel.isRunning());
        QSignalSpy asked(&desk.panel, &LaunchPanel::reviewRequested);
        QTest::mouseClick(child<QPushButton>(desk.panel, "reviewButton"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(desk.cluster.connector().logins().isEmpty());
    }

    void filesCanBeCopiedToEveryServer()
    {
        Desk desk;
        desk.cluster.spec.storage.kind = Storage::Kind::CopyToServers;
        desk.draft.startNew(desk.cluster.spec);
        desk.panel.refresh();
        QCOMPARE(desk.tree()->model()->rowCount(), 4); // no NAS among them
        QVERIFY(desk.launch());
        QVERIFY2(desk.panel.report()->succeeded(), qPrintable(desk.panel.report()->toText(desk.redactor)));
        QCOMPARE(desk.status(QStringLiteral("worker02")), StepStatus::Done);
    }
};

QTEST_MAIN(TestLaunchPage)
#include "tst_launchpage.moc"
