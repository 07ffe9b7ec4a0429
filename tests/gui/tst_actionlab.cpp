// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusterfile.h"
#include "desktop/monitor/actions/actiondialog.h"
#include "desktop/monitor/actions/actionpanel.h"
#include "desktop/monitor/models/controllersmodel.h"
#include "desktop/monitor/models/nodesmodel.h"
#include "desktop/monitor/models/recordmodel.h"
#include "desktop/monitor/models/serversmodel.h"
#include "gui/monitorlab.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace Slipway;

namespace {
constexpr int longestPlan = 60 * 1000; ///< milliseconds, of servers that share one busy machine
constexpr int longestWork = 300 * 1000;
constexpr int longestWait = 60 * 1000;
constexpr int longestSilence = 150 * 1000; ///< a node that once did not answer is asked again after a third of SlurmdTimeout

QString slurmState(const MonitorLab &lab, const QString &node)
{
    return lab.field(QStringLiteral("node"), node, QStringLiteral("State"));
}
} // namespace

/// Every action started in the monitor's window by keyboard, confirmed, and its effect seen in scontrol and
/// docker. Needs what MonitorLab needs; SLIPWAY_LAB_ALL=1 adds the rolling restart.
/// SLIPWAY_UPDATE_SCREENSHOTS: a folder for pictures.
class TestActionLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!MonitorLab::start(m_lab))
            return;
        first = m_lab->names[0];
        second = m_lab->names[1];
        third = m_lab->names[2];
        QVERIFY(m_lab->open());
    }

    void init() { QVERIFY(m_lab->look()); }

    /// What a test that failed left open is in the way of no other.
    void cleanup()
    {
        const auto left = m_lab ? m_lab->window().findChildren<ActionDialog *>() : QList<ActionDialog *>();
        for (ActionDialog *dialog : left) {
            if (dialog != m_move)
                delete dialog;
        }
    }

    void drainAndTakeItBack()
    {
        ActionDialog *dialog = begin("nodes", {second}, "node.drain",
                                     {{QStringLiteral("reason"), QStringLiteral("it's \"broken\" $(x)")}});
        QVERIFY(dialog);
        QVERIFY(dialog->panel().plan()->commands.value(0).text.contains(QLatin1String("State=DRAIN")));
        m_lab->keep(*dialog, QStringLiteral("drain"));
        QVERIFY(goOn(*dialog));
        QTRY_COMPARE_WITH_TIMEOUT(slurmState(*m_lab, second), QStringLiteral("IDLE+DRAIN"), longestSilence);
        QVERIFY(m_lab->field(QStringLiteral("node"), second, QStringLiteral("Reason"))
                    .startsWith(QLatin1String("it's \"broken\" $(x) [")));
        QTRY_COMPARE_WITH_TIMEOUT(m_lab->cell("nodes", second, NodesModel::State), QStringLiteral("drained"),
                                  longestWait);
        m_lab->keep(*dialog, QStringLiteral("drained"));
        press(*dialog, "undoButton");
        QTRY_COMPARE_WITH_TIMEOUT(dialog->panel().state(), ActionPanel::State::Planned, longestPlan);
        QVERIFY(!dialog->panel().plan()->alreadyDone);
        QVERIFY(goOn(*dialog));
        QTRY_COMPARE_WITH_TIMEOUT(slurmState(*m_lab, second), QStringLiteral("IDLE"), longestSilence);
        close(dialog);
    }

    void whatAPersonDidStaysUnlessInsistedOn()
    {
        m_lab->slurm({QStringLiteral("scontrol"), QStringLiteral("update"),
                      QStringLiteral("NodeName=%1,%2").arg(second, third), QStringLiteral("State=DRAIN"),
                      QStringLiteral("Reason=by hand")});
        QVERIFY(m_lab->look());
        ActionDialog *dialog = begin("nodes", {second, third}, "node.resume");
        QVERIFY(dialog);
        QCOMPARE(dialog->panel().plan()->heldBack.size(), 2);
        m_lab->keep(*dialog, QStringLiteral("held-back"));
        press(*dialog, "planInsist");
        QTRY_COMPARE_WITH_TIMEOUT(dialog->panel().state(), ActionPanel::State::Planned, longestPlan);
        QVERIFY(dialog->panel().plan()->heldBack.isEmpty());
        QVERIFY(goOn(*dialog));
        QTRY_COMPARE_WITH_TIMEOUT(slurmState(*m_lab, second), QStringLiteral("IDLE"), longestSilence);
        QTRY_COMPARE_WITH_TIMEOUT(slurmState(*m_lab, third), QStringLiteral("IDLE"), longestSilence);
        close(dialog);
    }

    void jobs()
    {
        const QString waits =
            m_lab->job(third, QStringLiteral("sleep 1000"), {QStringLiteral("--begin=now+1hour")});
        const QString runs = m_lab->job(third, QStringLiteral("sleep 1000"));
        const auto job = [this](const QString &number, const char *key) {
            return m_lab->field(QStringLiteral("job"), number, QLatin1String(key));
        };
        QTRY_COMPARE_WITH_TIMEOUT(job(runs, "JobState"), QStringLiteral("RUNNING"), longestWait);
        QVERIFY(m_lab->look());
        QVERIFY(act("jobs", {waits}, "job.priority", {{QStringLiteral("priority"), QStringLiteral("777")}}));
        QTRY_COMPARE_WITH_TIMEOUT(job(waits, "Priority"), QStringLiteral("777"), longestWait);
        QVERIFY(act("jobs", {waits}, "job.hold"));
        QTRY_COMPARE_WITH_TIMEOUT(job(waits, "Priority"), QStringLiteral("0"), longestWait);
        QVERIFY(act("jobs", {waits}, "job.release"));
        QVERIFY(job(waits, "Priority") != QLatin1String("0"));
        QVERIFY(act("jobs", {runs}, "job.requeue"));
        QTRY_COMPARE_WITH_TIMEOUT(job(runs, "Restarts"), QStringLiteral("1"), longestWait);
        QVERIFY(act("jobs", {waits, runs}, "job.cancel"));
        QTRY_COMPARE_WITH_TIMEOUT(job(waits, "JobState"), QStringLiteral("CANCELLED"), longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(job(runs, "JobState"), QStringLiteral("CANCELLED"), longestWait);
    }

    void partitionDownAndUp()
    {
        const QString name = m_lab->spec.scheduling.partitions.first().name;
        QVERIFY(act("partitions", {name}, "partition.state",
                    {{QStringLiteral("state"), QStringLiteral("DOWN")}}));
        QCOMPARE(m_lab->field(QStringLiteral("partition"), name, QStringLiteral("State")),
                 QStringLiteral("DOWN"));
        QVERIFY(m_lab->look());
        QVERIFY(
            act("partitions", {name}, "partition.state", {{QStringLiteral("state"), QStringLiteral("UP")}}));
        QCOMPARE(m_lab->field(QStringLiteral("partition"), name, QStringLiteral("State")),
                 QStringLiteral("UP"));
    }

    void daemonsRestartAndAJobLivesOn()
    {
        const QString job = startJob(third);
        QVERIFY(!job.isEmpty());
        const std::pair<QString, QString> daemons[] = {{third, QStringLiteral("slurmd")},
                                                       {third, QStringLiteral("munged")},
                                                       {first, QStringLiteral("slurmctld")}};
        for (const auto &[node, daemon] : daemons) {
            const QString before = pidOf(node, daemon);
            QVERIFY(before.toInt() > 0);
            QVERIFY(act("servers", {node}, "daemon.restart", {{QStringLiteral("daemon"), daemon}}));
            QVERIFY(pidOf(node, daemon).toInt() > 0);
            QVERIFY2(pidOf(node, daemon) != before, qPrintable(daemon));
        }
        QCOMPARE(jobState(job), QStringLiteral("RUNNING"));
        endJob(job);
    }

    void aContainerIsMadeAnew()
    {
        const QString before = m_lab->container(second).section(QLatin1Char(' '), 0, 0);
        QVERIFY(act("servers", {second}, "container.recreate"));
        QVERIFY(m_lab->container(second).section(QLatin1Char(' '), 0, 0) != before);
        QTRY_COMPARE_WITH_TIMEOUT(slurmState(*m_lab, second), QStringLiteral("IDLE"), longestSilence);
    }

    /// The window takes a change of its file over by itself.
    void pushedFilesAreTakenOver()
    {
        const QString before = m_lab->container(third);
        ClusterSpec spec = m_lab->data().cluster().spec();
        spec.scheduling.returnToService = 2;
        QVERIFY(ClusterFile::change(m_lab->file, m_lab->data().cluster().spec(), spec));
        QTRY_COMPARE(m_lab->data().cluster().spec().scheduling.returnToService, 2);
        const QString problem = m_lab->ctl({QStringLiteral("push"), m_lab->file});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(m_lab->look());
        QVERIFY(act("controllers", {first}, "reconfigure"));
        QVERIFY(m_lab->slurm({QStringLiteral("scontrol"), QStringLiteral("show"), QStringLiteral("config")})
                    .contains(QLatin1String("ReturnToService         = 2")));
        QCOMPARE(m_lab->container(third), before);
    }

    void theControllerMovesUnderARunningJob()
    {
        m_survivor = startJob(third);
        QVERIFY(!m_survivor.isEmpty());
        m_move = begin("servers", {second}, "controller.move");
        QVERIFY(m_move);
        m_lab->keep(*m_move, QStringLiteral("move"));
        QVERIFY(goOn(*m_move));
        m_lab->keep(*m_move, QStringLiteral("moved"));
        isController(second, m_survivor);
    }

    void theMoveIsTakenBack()
    {
        QVERIFY(m_move && m_move->panel().state() == ActionPanel::State::Ended);
        press(*m_move, "undoButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_move->panel().state(), ActionPanel::State::Planned, longestPlan);
        QVERIFY(!m_move->panel().plan()->alreadyDone);
        QVERIFY(goOn(*m_move));
        close(m_move);
        isController(first, m_survivor);
        endJob(m_survivor); // it was started two controllers ago
    }

    void aServerIsRemovedAndAdded()
    {
        const QString job = startJob(second);
        QVERIFY(!job.isEmpty());
        const Server server = m_lab->spec.servers[2];
        QVERIFY(act("servers", {third}, "server.remove"));
        QCOMPARE(m_lab->on(third, QStringLiteral("docker ps -aq")), QString());
        QVERIFY(!m_lab
                     ->slurm({QStringLiteral("sinfo"), QStringLiteral("-h"), QStringLiteral("-N"),
                              QStringLiteral("-o"), QStringLiteral("%N")})
                     .contains(third));
        QTRY_COMPARE(ClusterFile::load(m_lab->file)->spec().servers.size(), 2);
        QVERIFY(m_lab->look());
        QCOMPARE(m_lab->cell("servers", third, ServersModel::Name), QStringLiteral("(no row)"));
        QCOMPARE(m_lab->cell("nodes", third, NodesModel::Name), QStringLiteral("(no row)"));

        const QString yaml =
            QStringLiteral(
                "{name: %1, address: %2, cpus: %3, ssh: {user: %4, identity-file: %5, agent: false}}")
                .arg(server.name, server.address)
                .arg(server.cpus)
                .arg(server.ssh.user, server.ssh.identityFile);
        QVERIFY(act("servers", {second}, "server.add", {{QStringLiteral("server"), yaml}}));
        QCOMPARE(m_lab->slurm({QStringLiteral("srun"), QStringLiteral("-w"), third,
                               QStringLiteral("--time=1"), QStringLiteral("hostname")}),
                 third);
        QTRY_COMPARE(ClusterFile::load(m_lab->file)->spec().servers.size(), 3);
        QVERIFY(m_lab->look());
        QTRY_COMPARE_WITH_TIMEOUT(m_lab->cell("servers", third, ServersModel::State), QStringLiteral("works"),
                                  longestWait);
        QTRY_COMPARE_WITH_TIMEOUT(m_lab->cell("nodes", third, NodesModel::State), QStringLiteral("idle"), longestWait);
        QCOMPARE(jobState(job), QStringLiteral("RUNNING"));
        endJob(job);
    }

    void nodesAreMadeAnewOneByOne()
    {
        if (!qEnvironmentVariableIsSet("SLIPWAY_LAB_ALL"))
            QSKIP("takes minutes; SLIPWAY_LAB_ALL=1 runs it");
        QStringList before;
        for (const QString &name : m_lab->names)
            before << m_lab->container(name);
        QVERIFY(act("servers", {first}, "cluster.rolling-restart"));
        for (const QString &name : m_lab->names) {
            QVERIFY(!before.contains(m_lab->container(name)));
            QTRY_COMPARE_WITH_TIMEOUT(slurmState(*m_lab, name), QStringLiteral("IDLE"), longestSilence);
        }
    }

    void cleanupTestCase()
    {
        if (!m_lab)
            return;
        m_lab->desk.reset();
        m_lab->clear();
        m_lab.reset();
    }

private:
    static void press(QObject &parent, const char *button)
    {
        auto *wanted = child<QPushButton>(parent, button);
        QVERIFY2(wanted->isVisible() && wanted->isEnabled(), button);
        wanted->setFocus();
        QTest::keyClick(wanted, Qt::Key_Space);
    }

    static void answer(QWidget &field, const QString &value)
    {
        field.setFocus();
        if (auto *box = qobject_cast<QComboBox *>(&field)) {
            for (int tries = 0; tries < box->count() && box->currentData().toString() != value; ++tries)
                QTest::keyClick(box, tries == 0 ? Qt::Key_Home : Qt::Key_Down);
            QCOMPARE(box->currentData().toString(), value);
            return;
        }
        QTest::keyClicks(&field, value);
    }

    /// Chooses the rows, presses the action's key, answers what is asked; the dialog with its plan, nullptr:
    /// none.
    ActionDialog *begin(const char *view, const QStringList &keys, const char *action,
                        const QMap<QString, QString> &answers = {})
    {
        MonitorWindow &window = m_lab->window();
        RecordTable &table = m_lab->view(view).table();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return nullptr;
        table.setFocus();
        table.clearSelection();
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, 0);
            if (!keys.contains(index.data(KeyRole).toString()))
                continue;
            table.selectionModel()->setCurrentIndex(index,
                                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        if (table.selectedKeys().size() != keys.size()) {
            qWarning("there are %s", qPrintable(table.selectedKeys().join(QLatin1Char(' '))));
            return nullptr;
        }
        QTest::keySequence(&window, child<QAction>(m_lab->view(view), action)->shortcut());
        auto *dialog = window.findChild<ActionDialog *>();
        if (!dialog)
            return nullptr;
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            return nullptr;
        ActionPanel &panel = dialog->panel();
        if (panel.state() == ActionPanel::State::Asking) {
            for (auto it = answers.cbegin(); it != answers.cend(); ++it)
                answer(*child<QWidget>(*dialog, qPrintable(QStringLiteral("input-") + it.key())), it.value());
            press(*dialog, "actionGo");
        }
        if (QTest::qWaitFor([&panel] { return !panel.isBusy(); }, longestPlan) &&
            panel.state() == ActionPanel::State::Planned)
            return dialog;
        qWarning("no plan: %s", qPrintable(child<QLabel>(*dialog, "messageText")->text()));
        return nullptr;
    }

    /// Confirms and waits for the end. False: it did not work.
    bool goOn(ActionDialog &dialog)
    {
        ActionPanel &panel = dialog.panel();
        auto *check = child<QCheckBox>(dialog, "confirmCheck");
        if (check->isVisible()) {
            check->setFocus();
            QTest::keyClick(check, Qt::Key_Space);
        }
        press(dialog, "actionGo");
        const bool ended =
            QTest::qWaitFor([&panel] { return panel.state() == ActionPanel::State::Ended; }, longestWork);
        if (ended && panel.report()->succeeded())
            return true;
        qWarning("%s", qPrintable(panel.report() ? panel.report()->toText(m_lab->redactor) : panel.title()));
        return false;
    }

    void close(ActionDialog *dialog)
    {
        QPointer<ActionDialog> gone(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!gone);
    }

    bool act(const char *view, const QStringList &keys, const char *action,
             const QMap<QString, QString> &answers = {})
    {
        ActionDialog *dialog = begin(view, keys, action, answers);
        if (!dialog || dialog->panel().plan()->alreadyDone || !goOn(*dialog))
            return false;
        close(dialog);
        return true;
    }

    QString jobState(const QString &job) const
    {
        return m_lab->field(QStringLiteral("job"), job, QStringLiteral("JobState"));
    }
    /// A job that runs; empty: it does not.
    QString startJob(const QString &node)
    {
        const QString job = m_lab->job(node, QStringLiteral("sleep 2000"));
        return QTest::qWaitFor([&] { return jobState(job) == QLatin1String("RUNNING"); }, longestWait)
                   ? job
                   : QString();
    }
    void endJob(const QString &job)
    {
        m_lab->slurm({QStringLiteral("scancel"), job});
        QTRY_COMPARE_WITH_TIMEOUT(jobState(job), QStringLiteral("CANCELLED"),
                                  longestWait); // and not COMPLETING for ever
    }
    QString pidOf(const QString &node, const QString &daemon) const
    {
        const QString all = m_lab->inside(node, {QStringLiteral("/bin/sh"),
                                                 QStringLiteral("/slipway/current/bin/slipway-start"),
                                                 QStringLiteral("status")});
        for (const QString &line : all.split(QLatin1Char('\n'))) {
            if (line.startsWith(daemon + QLatin1Char(' ')))
                return line.section(QLatin1Char(' '), 2, 2);
        }
        return {};
    }

    void isController(const QString &node, const QString &job)
    {
        m_lab->controller = node;
        QCOMPARE(m_lab->slurm({QStringLiteral("scontrol"), QStringLiteral("ping")}),
                 QStringLiteral("Slurmctld(primary) at %1 is UP").arg(node));
        QCOMPARE(jobState(job), QStringLiteral("RUNNING"));
        QTRY_COMPARE(ClusterFile::load(m_lab->file)->spec().cluster.controller, node);
        QCOMPARE(m_lab->data().cluster().controller().name, node);
        QTRY_COMPARE_WITH_TIMEOUT(m_lab->cell("controllers", node, ControllersModel::State),
                                  QStringLiteral("in charge"), longestWait);
    }

    std::unique_ptr<MonitorLab> m_lab;
    QPointer<ActionDialog> m_move; ///< of the controller, to be taken back
    QString m_survivor;            ///< job that runs through both
    QString first, second, third;
};

QTEST_MAIN(TestActionLab)
#include "tst_actionlab.moc"
