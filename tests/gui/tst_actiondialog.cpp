// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchmodel.h"
#include "desktop/launch/launchoutcome.h"
#include "desktop/monitor/actions/planview.h"
#include "desktop/monitor/actions/riskbadge.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/codeview.h"
#include "desktop/widgets/messagebar.h"
#include "gui/actiondesk.h"
#include "gui/looks.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace Slipway;

using State = ActionPanel::State;

/// An action as people see it: asked, planned, shown, confirmed, applied, proven, taken back.
class TestActionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void whatIsMissingIsAskedFirst()
    {
        ActionDesk desk;
        desk.fake.info.required = {QStringLiteral("reason")};
        desk.start();
        QCOMPARE(desk.state(), State::Asking);
        QCOMPARE(desk.panel().title(), QStringLiteral("Drain"));
        auto *reason = child<QLineEdit>(desk.panel(), "input-reason");
        QVERIFY(reason->hasFocus());
        QVERIFY(!desk.button("actionGo")->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("  "));
        QVERIFY(!desk.button("actionGo")->isEnabled()); // blanks are no reason
        QTest::keyClicks(reason, QStringLiteral("disk swap"));
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(desk.state(), State::Planned);
        QCOMPARE(desk.fake.planned.size(), 1); // Return is taken once
        QCOMPARE(desk.fake.planned.at(0).with.value(QStringLiteral("reason")), QStringLiteral("disk swap"));
        QTest::mouseClick(desk.button("actionBack"), Qt::LeftButton);
        QCOMPARE(desk.state(), State::Asking);
        QCOMPARE(reason->text(), QStringLiteral("  disk swap"));
    }

    void choicesComeFromTheCluster()
    {
        ActionDesk desk;
        desk.fake.info.required = {QStringLiteral("to"), QStringLiteral("state"), QStringLiteral("priority")};
        desk.start();
        auto *to = child<QComboBox>(desk.panel(), "input-to");
        QCOMPARE(to->count(), 2); // not where it is now
        QCOMPARE(to->findData(desk.cluster.spec.cluster.controller), -1);
        auto *state = child<QComboBox>(desk.panel(), "input-state");
        state->setCurrentIndex(state->findData(QStringLiteral("DRAIN")));
        QTest::keyClicks(child<QLineEdit>(desk.panel(), "input-priority"), QStringLiteral("12x0"));
        QTest::mouseClick(desk.button("actionGo"), Qt::LeftButton);
        QTRY_COMPARE(desk.state(), State::Planned);
        const QMap<QString, QString> with = desk.fake.planned.at(0).with;
        QCOMPARE(with.value(QStringLiteral("state")), QStringLiteral("DRAIN"));
        QCOMPARE(with.value(QStringLiteral("priority")), QStringLiteral("120"));
        QCOMPARE(with.value(QStringLiteral("to")), to->currentData().toString());
    }

    void thePlanShowsTheExactCommands()
    {
        ActionDesk desk;
        desk.fake.plan.commands.append(plannedCommand("worker02", "docker restart worker02"));
        desk.fake.plan.commands.append(plannedCommand("", "# the cluster file changes"));
        desk.fake.plan.warnings = {QStringLiteral("ada drained <b>worker02</b> by hand.")};
        desk.start();
        QTRY_COMPARE(desk.state(), State::Planned);
        QCOMPARE(desk.fake.applied, 0);
        auto *commands = child<CodeView>(desk.panel(), "planCommands");
        QTest::mouseClick(child<QPushButton>(*commands, "codeCopy"), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("# on worker01\ndocker exec worker01 scontrol update")), qPrintable(copied));
        QVERIFY2(copied.contains(QStringLiteral("\n\n# on worker02\ndocker restart worker02\n")), qPrintable(copied));
        QVERIFY2(copied.contains(QStringLiteral("# on this computer\n")), qPrintable(copied));
        QStringList notes;
        for (const QLabel *note : desk.panel().findChildren<QLabel *>(QStringLiteral("planNote"))) {
            notes.append(note->text());
            QCOMPARE(note->textFormat(), Qt::PlainText);
        }
        QVERIFY(notes.contains(QStringLiteral("ada drained <b>worker02</b> by hand.")));
        QVERIFY2(notes.join(QLatin1Char('\n')).contains(QStringLiteral("17 (ada, train)")), qPrintable(notes.join(QLatin1Char('\n'))));
        QCOMPARE(desk.button("actionGo")->text(), QStringLiteral("Drain worker02"));
    }

    void riskIsAWordAShapeAndAColour()
    {
        QStringList words;
        QVector<int> shapes;
        for (const Risk risk : {Risk::Safe, Risk::Daemon, Risk::Node, Risk::Data}) {
            RiskBadge badge;
            badge.setRisk(risk);
            words.append(badge.text());
            shapes.append(static_cast<int>(glyphOf(risk)));
            QVERIFY(badge.accessibleName().contains(badge.text()));
        }
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(QSet<int>(shapes.cbegin(), shapes.cend()).size(), 4);
    }

    void returnAppliesWhatIsSafe()
    {
        ActionDesk desk;
        desk.startWithRisk(Risk::Safe);
        QVERIFY(desk.button("actionGo")->hasFocus());
        QSignalSpy ended(&desk.panel(), &ActionPanel::finished);
        QTest::keyClick(desk.dialog, Qt::Key_Return);
        QVERIFY(ended.wait(10'000));
        QCOMPARE(desk.fake.applied, 1);
        QCOMPARE(desk.state(), State::Ended);
        QVERIFY(child<LaunchOutcome>(desk.panel(), "actionOutcome")->isVisible());
        QCOMPARE(child<QLabel>(desk.panel(), "headline")->text(), QStringLiteral("Done: Drain worker02"));
        const auto *tree = child<QTreeView>(desk.panel(), "tree");
        QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("worker02"));
        QCOMPARE(tree->model()->index(0, LaunchModel::StateColumn).data().toString(), QStringLiteral("Done"));
    }

    void whatEndsJobsNeedsAChoiceOfItsOwn()
    {
        ActionDesk desk;
        desk.startWithRisk(Risk::Node);
        QVERIFY(desk.button("actionStop")->hasFocus());
        QVERIFY(desk.button("actionGo")->isEnabled());
        QTest::keyClick(desk.dialog, Qt::Key_Return);
        QCOMPARE(desk.fake.applied, 0);
        QVERIFY(desk.applyAndWait());
        QCOMPARE(desk.fake.applied, 1);
    }

    void theWholeClusterNeedsATick()
    {
        ActionDesk desk;
        desk.startWithRisk(Risk::Cluster);
        auto *check = child<QCheckBox>(desk.panel(), "confirmCheck");
        QVERIFY(check->hasFocus());
        QVERIFY(!desk.button("actionGo")->isEnabled());
        QTest::keyClick(desk.dialog, Qt::Key_Return);
        QCOMPARE(desk.fake.applied, 0);
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(desk.button("actionGo")->isEnabled());
        QVERIFY(desk.applyAndWait());
    }

    void deletingNeedsTheNameOfTheCluster()
    {
        ActionDesk desk;
        desk.startWithRisk(Risk::Data);
        auto *name = child<QLineEdit>(desk.panel(), "confirmName");
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("work"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(desk.state(), State::Planned);
        QSignalSpy ended(&desk.panel(), &ActionPanel::finished);
        QTest::keyClicks(name, QStringLiteral("q"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(ended.wait(10'000));
        QCOMPARE(desk.fake.applied, 1);
    }

    void whatIsHeldBackCanBeInsistedOn()
    {
        ActionDesk desk;
        desk.fake.info.optional = {QStringLiteral("anyway")};
        desk.startWithRisk(Risk::Safe);
        QVERIFY(!desk.button("planInsist")->isVisible()); // nothing is held back
        desk.fake.plan.heldBack = {{QStringLiteral("worker02"), QStringLiteral("ada drained it.")}};
        desk.startWithRisk(Risk::Safe);
        QVERIFY(desk.button("planInsist")->isVisible());
        QVERIFY(desk.button("actionGo")->isVisible());
        desk.fake.plan.commands.clear();
        desk.startWithRisk(Risk::Safe);
        QVERIFY(!desk.button("actionGo")->isVisible()); // there is nothing else to do
        QVERIFY(desk.button("actionStop")->hasFocus());
        desk.fake.plan.commands = drainPlan().commands;
        QTest::mouseClick(desk.button("planInsist"), Qt::LeftButton);
        QTRY_COMPARE(desk.fake.planned.last().with.value(QStringLiteral("anyway")), QStringLiteral("yes"));
        QTRY_COMPARE(desk.state(), State::Planned);
        QVERIFY(!desk.button("planInsist")->isVisible()); // it was said once
        desk.fake.info.optional.clear();
        desk.startWithRisk(Risk::Safe);
        QVERIFY(!desk.button("planInsist")->isVisible()); // the action knows no such thing

        desk.fake.info.required = {QStringLiteral("reason")};
        desk.fake.info.optional = {QStringLiteral("anyway")};
        desk.start();
        QTest::keyClicks(child<QLineEdit>(desk.panel(), "input-reason"), QStringLiteral("disk swap"));
        QTest::keyClick(child<QCheckBox>(desk.panel(), "input-anyway"), Qt::Key_Space);
        QTest::mouseClick(desk.button("actionGo"), Qt::LeftButton);
        QTRY_COMPARE(desk.state(), State::Planned);
        QCOMPARE(desk.fake.planned.last().with.value(QStringLiteral("anyway")), QStringLiteral("yes"));
    }

    void whatIsSoAlreadyIsLeftAlone()
    {
        ActionDesk desk;
        desk.fake.plan.alreadyDone = true;
        desk.startWithRisk(Risk::Cluster);
        QVERIFY(!desk.button("actionGo")->isVisible());
        QVERIFY(!child<QCheckBox>(desk.panel(), "confirmCheck")->isVisible());
        QCOMPARE(desk.button("actionStop")->accessibleName(), QStringLiteral("Close"));
        QTest::keyClick(desk.dialog, Qt::Key_Return);
        QTRY_VERIFY(desk.dialog.isNull());
        QCOMPARE(desk.fake.applied, 0);
    }

    void aFailureIsToldForEachTargetAndCanBeRetried()
    {
        ActionDesk desk;
        desk.fake.failing = {QStringLiteral("worker03")};
        desk.start({QStringLiteral("node.drain"), {QStringLiteral("worker02"), QStringLiteral("worker03")}, {}});
        QTRY_COMPARE(desk.state(), State::Planned);
        QVERIFY(desk.applyAndWait());
        QVERIFY(child<QLabel>(desk.panel(), "headline")->text().contains(QStringLiteral("worker03")));
        QCOMPARE(child<QLabel>(desk.panel(), "actionStatus")->text(), QStringLiteral("Worked: 1. Failed: 1. Not done: 0."));
        QVERIFY(child<CodeView>(desk.panel(), "rawOutput")->text().contains(QStringLiteral("<b>Invalid node</b>")));
        desk.fake.failing.clear();
        QTest::mouseClick(child<QPushButton>(desk.panel(), "retryButton"), Qt::LeftButton);
        QTRY_COMPARE(desk.state(), State::Planned); // shown again: the cluster may be another one by now
        QCOMPARE(desk.fake.applied, 1);
        QVERIFY(desk.applyAndWait());
        QVERIFY(desk.panel().report()->succeeded());
    }

    void undoIsPlannedAndShownLikeAnyAction()
    {
        ActionDesk desk;
        desk.startWithRisk(Risk::Safe);
        QVERIFY(desk.applyAndWait());
        auto *undo = child<QPushButton>(desk.panel(), "undoButton");
        QVERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(desk.state(), State::Planned);
        QCOMPARE(desk.fake.planned.last().action, QStringLiteral("node.undrain"));
        QCOMPARE(desk.fake.applied, 1);
    }

    void thereIsNoUndoWhereThereIsNone()
    {
        ActionDesk desk;
        desk.fake.plan.undo.reset();
        desk.startWithRisk(Risk::Daemon);
        QVERIFY(desk.applyAndWait());
        QVERIFY(!child<QPushButton>(desk.panel(), "undoButton")->isVisible());
    }

    void planningCanBeCancelled()
    {
        ActionDesk desk;
        desk.fake.info.required = {QStringLiteral("reason")};
        desk.fake.holdPlan = true;
        desk.start();
        QTest::keyClicks(child<QLineEdit>(desk.panel(), "input-reason"), QStringLiteral("x"));
        QTest::mouseClick(desk.button("actionGo"), Qt::LeftButton);
        QCOMPARE(desk.state(), State::Planning);
        QVERIFY(child<QWidget>(desk.panel(), "actionProgress")->isVisible());
        QTest::mouseClick(desk.button("actionStop"), Qt::LeftButton);
        QTRY_COMPARE(desk.state(), State::Asking);
        QVERIFY(!child<MessageBar>(desk.panel(), "messageBar")->isVisible()); // the person knows
    }

    void aPlanThatFailsSaysWhyAndCanBeTriedAgain()
    {
        ActionDesk desk;
        desk.fake.planError = Error{Error::Code::HostUnreachable, QStringLiteral("worker01 cannot be reached."), QStringLiteral("timeout"), {}};
        desk.start();
        QTRY_COMPARE(desk.state(), State::Refused);
        QCOMPARE(child<MessageBar>(desk.panel(), "messageBar")->message(), QStringLiteral("worker01 cannot be reached."));
        desk.fake.planError.reset();
        QTest::keyClick(desk.dialog, Qt::Key_Return);
        QTRY_COMPARE(desk.state(), State::Planned);
    }

    void applyingCanBeCancelledAndTheWindowWaitsForIt()
    {
        ActionDesk desk;
        desk.fake.holdApply = true;
        desk.startWithRisk(Risk::Safe);
        QTest::mouseClick(desk.button("actionGo"), Qt::LeftButton);
        QCOMPARE(desk.state(), State::Applying);
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QVERIFY(desk.dialog->isVisible());
        QVERIFY(child<MessageBar>(desk.panel(), "messageBar")->isVisible());
        QSignalSpy ended(&desk.panel(), &ActionPanel::finished);
        QTest::mouseClick(desk.button("actionStop"), Qt::LeftButton);
        QVERIFY(ended.wait(10'000));
        QCOMPARE(desk.panel().report()->error->code, Error::Code::Cancelled);
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QTRY_VERIFY(desk.dialog.isNull());
    }

    void closingThePanelEndsWhatRuns()
    {
        auto desk = std::make_unique<ActionDesk>();
        desk->fake.holdApply = true;
        desk->startWithRisk(Risk::Safe);
        QTest::mouseClick(desk->button("actionGo"), Qt::LeftButton);
        QTRY_COMPARE(desk->fake.applied, 1);
        desk.reset(); // returns
    }

    void aChangedClusterIsHandedOn()
    {
        ActionDesk desk;
        ClusterSpec moved = desk.cluster.spec;
        moved.cluster.controller = QStringLiteral("worker02");
        desk.fake.plan.newSpec = moved;
        desk.startWithRisk(Risk::Safe);
        QSignalSpy changed(&desk.panel(), &ActionPanel::specChanged);
        QVERIFY(desk.applyAndWait());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<ClusterSpec>().cluster.controller, QStringLiteral("worker02"));
        desk.fake.failing = {QStringLiteral("worker02")};
        desk.start();
        QTRY_COMPARE(desk.state(), State::Planned);
        QVERIFY(desk.applyAndWait());
        QCOMPARE(changed.size(), 1); // it failed: nothing has changed
    }

    void aReportIsSaved()
    {
        QTemporaryDir folder;
        ActionDesk desk;
        desk.startWithRisk(Risk::Safe);
        QVERIFY(desk.applyAndWait());
        QTest::mouseClick(child<QPushButton>(desk.panel(), "saveButton"), Qt::LeftButton);
        auto *chooser = child<QFileDialog>(desk.panel(), "saveReportDialog");
        Q_EMIT chooser->fileSelected(folder.filePath(QStringLiteral("report.txt")));
        chooser->close();
        QTRY_VERIFY(child<MessageBar>(desk.panel(), "messageBar")->message().contains(folder.path()));
        QFile file(folder.filePath(QStringLiteral("report.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("scontrol update NodeName=worker02"));
    }

    void itLooksFinished_data() { addLooks(); }
    void itLooksFinished()
    {
        const Look look;
        ActionDesk desk;
        desk.fake.plan.warnings = {look.chinese() ? QStringLiteral("ada 已于 09:12 亲手排空该节点。")
                                                  : QStringLiteral("ada drained it by hand at 09:12.")};
        desk.fake.plan.risk = Risk::Cluster;
        desk.fake.plan.title = look.chinese() ? QStringLiteral("把控制器移到 worker02") : QStringLiteral("Move the controller to worker02");
        desk.fake.plan.explanation =
            look.chinese() ? QStringLiteral("先停 slurmctld，推送新文件，再依次重启各容器。以控制器作答、运行中的作业仍在为准。")
                           : QStringLiteral("Stops slurmctld, pushes the new files and restarts every container in order. Done "
                                            "once the new controller answers and the running jobs are still there.");
        desk.fake.plan.commands.append(plannedCommand("worker02", "docker compose -p workq -f /data/slurm/current/servers/worker02/docker-compose.yml up -d"));
        desk.start();
        QTRY_COMPARE(desk.state(), State::Planned);
        look.keep(*desk.dialog, QStringLiteral("action-plan"));

        desk.fake.failing = {QStringLiteral("worker03")};
        desk.start({QStringLiteral("node.drain"), {QStringLiteral("worker01"), QStringLiteral("worker02"), QStringLiteral("worker03")}, {}});
        QTRY_COMPARE(desk.state(), State::Planned);
        child<QCheckBox>(desk.panel(), "confirmCheck")->setChecked(true);
        QVERIFY(desk.applyAndWait());
        look.keep(*desk.dialog, QStringLiteral("action-result"));

        desk.fake.info.required = {QStringLiteral("reason")};
        desk.start();
        look.keep(*desk.dialog, QStringLiteral("action-question"));
    }
};

QTEST_MAIN(TestActionDialog)
#include "tst_actiondialog.moc"
