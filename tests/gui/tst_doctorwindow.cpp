// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/causepanel.h"
#include "desktop/doctor/doctorwindow.h"
#include "desktop/doctor/evidencemodel.h"
#include "desktop/doctor/outcomemodel.h"
#include "desktop/doctor/proofpanel.h"
#include "desktop/doctor/supportdialog.h"
#include "desktop/monitor/actions/actionpanel.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/widgets/textlabel.h"
#include "fakes/fakecluster.h"
#include "gui/doctorfixture.h"
#include "gui/looks.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Slipway;

/// The troubleshooting window, with a doctor that answers what the test wants.
class TestDoctorWindow : public QObject
{
    Q_OBJECT

    struct Opened
    {
        WindowFixture person;
        PlayedDoctor doctor;
        std::unique_ptr<DoctorWindow> window;

        explicit Opened(const Diagnosis &diagnosis, const QSize &size = {1280, 800})
        {
            doctor.diagnosis = diagnosis;
            window = std::make_unique<DoctorWindow>(person.context, FakeCluster().cluster(), doctor.engine());
            window->resize(size);
            window->show();
            [[maybe_unused]] const bool shown = QTest::qWaitForWindowActive(window.get());
        }
        template<typename T>
        T *find(const char *name)
        {
            return child<T>(*window, name);
        }
        void look(const Symptom &symptom = {})
        {
            window->diagnose(symptom);
            QTRY_COMPARE(window->step(), DoctorWindow::Step::Cause);
        }
        void startRemedy()
        {
            QPushButton *run = find<QWidget>("remedy:node.resume")->findChild<QPushButton *>(QStringLiteral("remedyRun"));
            QVERIFY(run);
            run->click();
            QCOMPARE(window->step(), DoctorWindow::Step::Proof);
            QTRY_COMPARE(window->proof().actions().state(), ActionPanel::State::Planned);
        }
    };

private Q_SLOTS:
    void symptomIsAskedForAsTyped()
    {
        Opened o(PlayedDoctor::oneCause());
        auto *start = o.find<QPushButton>("startButton");
        QVERIFY(start->isEnabled());
        o.find<QRadioButton>("job")->setChecked(true);
        QVERIFY2(!start->isEnabled(), "a job without a number is no question");
        o.find<QLineEdit>("jobId")->setText(QStringLiteral(" 17 "));
        QVERIFY(start->isEnabled());
        start->click();
        QTRY_COMPARE(o.window->step(), DoctorWindow::Step::Cause);
        QCOMPARE(o.doctor.asked(), (QVector<Symptom>{{Symptom::Kind::Job, QStringLiteral("17"), {}}}));

        o.window->goTo(DoctorWindow::Step::Symptom);
        o.find<QPlainTextEdit>("messageText")->setPlainText(QStringLiteral("Zero Bytes were transmitted"));
        QVERIFY2(o.find<QRadioButton>("message")->isChecked(), "pasting a text chooses it");
        start->click();
        QTRY_COMPARE(o.doctor.asked().size(), 2);
        QCOMPARE(o.doctor.asked().at(1).text, QStringLiteral("Zero Bytes were transmitted"));
    }

    void evidenceShowsWhileItComes()
    {
        Opened o(PlayedDoctor::oneCause());
        o.doctor.waitsForCancel = true;
        o.window->diagnose({});
        QCOMPARE(o.window->step(), DoctorWindow::Step::Evidence);
        auto *outcomes = o.find<QTreeView>("outcomes");
        QTRY_COMPARE(outcomes->model()->rowCount(), 6);
        const QAbstractItemModelTester tester(outcomes->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex answer = outcomes->model()->index(0, OutcomeModel::AnswerColumn);
        QCOMPARE(answer.data().toString(), QStringLiteral("running <b>2026-11-26</b>"));
        QCOMPARE(outcomes->model()->index(1, OutcomeModel::AnswerColumn).data().toString(), QStringLiteral("The folder did not answer in 5 s."));
        QVERIFY(o.window->isLooking());
        QTest::keyClick(o.window.get(), Qt::Key_Escape);
        QTRY_VERIFY(!o.window->isLooking());
        QCOMPARE(o.window->step(), DoctorWindow::Step::Cause);
        QVERIFY(o.find<QLabel>("explanation")->text().contains(QStringLiteral("Not everything")) ||
                o.window->diagnosis()->cancelled);
    }

    void causeHasItsEvidenceAndTheExactCommand()
    {
        Opened o(PlayedDoctor::oneCause());
        o.look({Symptom::Kind::Node, QStringLiteral("worker03"), {}});
        QCOMPARE(o.find<QLabel>("headline")->text(), PlayedDoctor::rebooted().title);
        auto *evidence = o.find<QTreeView>("causeEvidence");
        QCOMPARE(evidence->model()->rowCount(), 4);
        const QAbstractItemModelTester tester(evidence->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(evidence->model()->index(3, EvidenceModel::EvidenceColumn).data().toString().contains(QStringLiteral("unexpectedly rebooted")));
        auto *card = o.find<QWidget>("remedy:node.resume");
        auto *commands = child<QLabel>(*card, "remedyCommands");
        QTRY_COMPARE(commands->text(), QStringLiteral("worker01$ docker exec worker01 scontrol update NodeName=worker03 State=RESUME"));
        QCOMPARE(commands->textFormat(), Qt::PlainText);
        QVERIFY(!o.find<QListView>("causes")->isVisible());
    }

    void whatItIsNotIsShownWithWhy()
    {
        Opened o(PlayedDoctor::oneCause());
        o.look();
        auto *ruledOut = o.find<QTreeView>("ruledOut");
        QVERIFY(!ruledOut->isVisible());
        o.find<QPushButton>("ruledOutButton")->click();
        QVERIFY(ruledOut->isVisible());
        QCOMPARE(ruledOut->model()->rowCount(), 3);
        const QAbstractItemModelTester tester(ruledOut->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(ruledOut->model()->index(0, 0).data().toString(), QStringLiteral("Shared folder")); // not known comes first
        QCOMPARE(ruledOut->model()->index(1, 1).data().toString(), QStringLiteral("worker[01-03]"));
    }

    void whatFollowsSaysFromWhat()
    {
        Opened o(PlayedDoctor::twoCauses());
        o.look();
        auto *causes = o.find<QListView>("causes");
        QVERIFY(causes->isVisible());
        QCOMPARE(causes->model()->rowCount(), 2);
        QCOMPARE(o.find<QLabel>("headline")->text(), QStringLiteral("slurmctld does not run on worker01"));
        QCOMPARE(o.find<QLabel>("byHandCommands")->text(), QStringLiteral("worker01# systemctl start docker"));
        o.find<QPushButton>("byHandCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("systemctl start docker"));
        QSignalSpy page(o.window.get(), &DoctorWindow::pageRequested);
        o.find<QPushButton>("goToPage")->click();
        QCOMPARE(page.value(0).value(0).toString(), QStringLiteral("cluster"));
        causes->setCurrentIndex(causes->model()->index(1, 0));
        QVERIFY(o.find<QLabel>("causeExplain")->text().contains(QStringLiteral("slurmctld does not run on worker01")));
    }

    void remedyEndsWithTheProof()
    {
        Opened o(PlayedDoctor::oneCause());
        o.look();
        o.startRemedy();
        QCOMPARE(o.doctor.applied(), 0);
        QSignalSpy ended(&o.window->proof(), &ProofPanel::ended);
        o.find<QPushButton>("actionGo")->click();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(o.doctor.applied(), 1);
        QCOMPARE(o.find<QLabel>("verdict")->text(), QStringLiteral("The cause is gone, and a job has run as the proof."));
        QVERIFY(!o.find<QPushButton>("nextRemedy")->isVisible());
        o.doctor.diagnosis = Diagnosis();
        o.find<QPushButton>("lookAgain")->click();
        QTRY_COMPARE(o.window->step(), DoctorWindow::Step::Cause);
        QCOMPARE(o.find<QLabel>("headline")->text(), QStringLiteral("Nothing is wrong that Slipway knows of"));
    }

    void remedyThatDoesNotHelpLeadsOn()
    {
        Opened o(PlayedDoctor::oneCause());
        o.doctor.helps = false;
        o.look();
        o.startRemedy();
        o.find<QPushButton>("actionGo")->click();
        auto *next = o.find<QPushButton>("nextRemedy");
        QTRY_VERIFY(next->isVisible());
        QVERIFY(o.find<QLabel>("verdict")->text().contains(QStringLiteral("still there")));
        QVERIFY(o.find<QLabel>("verdictDetail")->text().contains(QStringLiteral("Recreate the container")));
        next->click();
        QTRY_COMPARE(o.window->proof().actions().state(), ActionPanel::State::Planned);
        QCOMPARE(o.window->proof().actions().plan()->request.action, QStringLiteral("container.recreate"));
        QVERIFY(!o.find<QWidget>("verdictCard")->isVisible());
    }

    void preventionGoesThroughReview()
    {
        Opened o(PlayedDoctor::oneCause());
        ClusterSpec changed = FakeCluster::threeServers();
        changed.scheduling.returnToService = 2;
        o.doctor.newSpec = changed;
        o.look();
        QSignalSpy review(o.window.get(), &DoctorWindow::reviewRequested);
        o.find<QWidget>("remedy:spec.return-to-service")->findChild<QPushButton *>(QStringLiteral("remedyRun"))->click();
        QTRY_COMPARE(review.size(), 1);
        QCOMPARE(review.at(0).at(0).value<ClusterSpec>(), changed);
        QCOMPARE(o.doctor.applied(), 0);
    }

    void errorsAreSaidAndNothingIsLost()
    {
        Opened o(PlayedDoctor::oneCause());
        o.doctor.error = Error{Error::Code::InvalidInput, QStringLiteral("There is no job 99."), {}, {}};
        o.window->diagnose({Symptom::Kind::Job, QStringLiteral("99"), {}});
        QTRY_COMPARE(o.window->step(), DoctorWindow::Step::Symptom);
        QCOMPARE(o.find<MessageBar>("messageBar")->message(), QStringLiteral("There is no job 99."));
        QCOMPARE(o.find<QLineEdit>("jobId")->text(), QStringLiteral("99"));
    }

    void recordIsCopiedAndSaved()
    {
        Opened o(PlayedDoctor::oneCause());
        o.look();
        QTest::keyClick(o.window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("unexpectedly rebooted")));
        o.find<QPushButton>("saveButton")->click();
        QTRY_VERIFY(o.window->findChild<QObject *>(QStringLiteral("saveRecordDialog")));
        const QString path = o.person.filePath(QStringLiteral("record.json"));
        QVERIFY(QMetaObject::invokeMethod(o.window->findChild<QObject *>(QStringLiteral("saveRecordDialog")), "fileSelected", Q_ARG(QString, path)));
        QTRY_VERIFY(QFile::exists(path));
    }

    void supportBundleIsSeenBeforeItIsSaved()
    {
        Opened o(PlayedDoctor::oneCause());
        QTest::keyClick(o.window.get(), Qt::Key_B, Qt::ControlModifier);
        auto *dialog = o.window->findChild<SupportDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->chosenFiles().size(), 2);
        auto *files = child<QListWidget>(*dialog, "files");
        files->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog->chosenFiles(), o.doctor.support.mid(0, 1));
        const QString path = o.person.filePath(QStringLiteral("bundle.tar.gz"));
        QSignalSpy saved(dialog, &SupportDialog::saved);
        dialog->save(path, Existing::Keep);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(QFileInfo(path).size() > 0);
    }

    void everythingWorksWithTheKeyboardAlone()
    {
        Opened o(PlayedDoctor::oneCause());
        QTest::keyClick(o.window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(o.window->step(), DoctorWindow::Step::Cause);
        QTest::keyClick(o.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(o.window->step(), DoctorWindow::Step::Evidence);
        QTest::keyClick(o.window.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY2(o.window->step() == DoctorWindow::Step::Evidence, "there is no proof yet");
        QTest::keyClick(o.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(o.window.get(), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(o.window->proof().actions().state(), ActionPanel::State::Planned);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(o.doctor.applied(), 1);
        QTRY_VERIFY(o.window->proof().outcome().has_value());
        QTest::keyClick(o.window.get(), Qt::Key_F5);
        QTRY_COMPARE(o.doctor.asked().size(), 2);
    }

    void everyWidgetHasAName()
    {
        Opened o(PlayedDoctor::twoCauses());
        o.look();
        for (const QWidget *widget : o.window->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || widget->inherits("QPlainTextEdit"),
                     qPrintable(widget->objectName() + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className())));
        }
    }

    void looksFinished_data() { addLooks(); }
    void looksFinished()
    {
        const Look look;
        Opened o(PlayedDoctor::oneCause());
        look.keep(*o.window, QStringLiteral("doctor-1-symptom"));
        o.doctor.waitsForCancel = true;
        o.window->diagnose({});
        QTRY_COMPARE(o.find<QTreeView>("outcomes")->model()->rowCount(), 6);
        look.keep(*o.window, QStringLiteral("doctor-2-evidence"));
        o.doctor.waitsForCancel = false;
        o.look({Symptom::Kind::Node, QStringLiteral("worker03"), {}});
        auto *commands = o.find<QWidget>("remedy:container.recreate")->findChild<QLabel *>(QStringLiteral("remedyCommands"));
        QTRY_VERIFY(commands->isVisible());
        look.keep(*o.window, QStringLiteral("doctor-3-cause"));
        o.startRemedy();
        o.find<QPushButton>("actionGo")->click();
        QTRY_VERIFY(o.find<QWidget>("verdictCard")->isVisible());
        look.keep(*o.window, QStringLiteral("doctor-4-proof"));
        o.doctor.diagnosis.conclusions.clear();
        o.look();
        look.keep(*o.window, QStringLiteral("doctor-nothing-found"));
    }
};

QTEST_MAIN(TestDoctorWindow)
#include "tst_doctorwindow.moc"
