// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusterfile.h"
#include "desktop/doctor/causepanel.h"
#include "desktop/doctor/doctorwindow.h"
#include "desktop/doctor/proofpanel.h"
#include "desktop/monitor/actions/actionpanel.h"
#include "gui/monitorlab.h"
#include "gui/windowfixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Slipway;

namespace {
constexpr int longestLook = 60 * 1000; ///< milliseconds, of servers that share one busy machine
constexpr int longestWork = 240 * 1000;
constexpr int longestWait = 60 * 1000;
} // namespace

/// What the recipe tells its readers to do by hand when something is wrong, done in the troubleshooting window on a
/// real cluster: break it, let the window look, go the way it offers, and see Slurm run a job again. By keyboard.
/// Needs what MonitorLab needs. SLIPWAY_UPDATE_SCREENSHOTS: a folder for pictures.
class TestDoctorLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!MonitorLab::start(m_lab))
            return;
        Theme::apply(*qApp, Appearance::Light);
    }
    void cleanupTestCase()
    {
        if (m_lab)
            m_lab->clear();
    }
    void cleanup() { m_window.reset(); }

    void nothingIsWrong()
    {
        QVERIFY(look({}));
        QVERIFY2(m_window->diagnosis()->nothingFound(), qPrintable(found()));
    }

    /// 1. A node is UNKNOWN.
    void aNodeThatIsUnknown()
    {
        const QString node = m_lab->names[1];
        QVERIFY(fault("break", "slurmd-dead"));
        restart(m_lab->controller, QStringLiteral("slurmctld")); // which does not know the node's state from now on
        QTRY_VERIFY_WITH_TIMEOUT(state(node).contains(QLatin1Char('*')) || state(node).contains(QLatin1String("UNKNOWN")),
                                 longestWait);
        QVERIFY(look({Symptom::Kind::Node, node, {}}));
        QCOMPARE(found(), QStringLiteral("slurmd-dead ") + node);
        QVERIFY(card("container.restart")); // what the recipe does next
        QVERIFY(mend("daemon.restart"));
        QCOMPARE(state(node), QStringLiteral("IDLE"));
    }

    /// 4. A node is DOWN because it rebooted.
    void aNodeThatRebooted()
    {
        const QString node = m_lab->names[1];
        QVERIFY(fault("break", "node-rebooted"));
        QCOMPARE(state(node), QStringLiteral("DOWN"));
        QVERIFY(look({Symptom::Kind::Node, node, {}}));
        QCOMPARE(found(), QStringLiteral("node-rebooted ") + node);
        const std::optional<ClusterSpec> prevented = prevent("spec.return-to-service");
        QVERIFY(prevented);
        QCOMPARE(prevented->scheduling.returnToService, 2);
        QVERIFY(mend("node.resume"));
        QCOMPARE(state(node), QStringLiteral("IDLE"));
    }

    /// 2. The controller's own node stays UNKNOWN: its server's firewall drops what comes from its own containers.
    void theControllersOwnNode()
    {
        QVERIFY(fault("break", "controller-own-node"));
        QVERIFY(look({}));
        QCOMPARE(found(), QStringLiteral("own-port-blocked ") + m_lab->controller);
        QVERIFY(card("container.recreate"));
        QVERIFY(mend("files.refresh"));
        QVERIFY(fault("heal", "controller-own-node"));
    }

    /// The same as the recipe mends it: another controller, the files pushed, every container made anew.
    void theControllerIsMoved()
    {
        QVERIFY(fault("break", "controller-own-node"));
        QVERIFY(look({}));
        QCOMPARE(found(), QStringLiteral("own-port-blocked ") + m_lab->controller);
        const QString before = m_lab->controller;
        QVERIFY(mend("controller.move"));
        const std::optional<RemedyOutcome> &outcome = m_window->proof().outcome();
        QVERIFY(outcome->newSpec);
        m_lab->controller = outcome->newSpec->cluster.controller;
        QVERIFY(m_lab->controller != before);
        QCOMPARE(m_lab->slurm({QStringLiteral("scontrol"), QStringLiteral("ping")}),
                 QStringLiteral("Slurmctld(primary) at %1 is UP").arg(m_lab->controller));
        m_lab->spec = *outcome->newSpec;
        QVERIFY(fault("heal", "controller-own-node"));
    }

    /// 3. There is no NAS.
    void thereIsNoNas()
    {
        const QString path = m_lab->spec.storage.serverPath;
        const QString node = m_lab->names[1];
        root(node, QStringLiteral("mkdir -p /away && mount --bind '%1' /away && umount -l '%1' && rmdir '%1'").arg(path));
        QVERIFY(look({}));
        QCOMPARE(found(), QStringLiteral("nas-missing ") + node);
        const std::optional<ClusterSpec> copied = prevent("spec.storage-copy");
        QVERIFY(copied);
        QCOMPARE(copied->storage.kind, Storage::Kind::CopyToServers);
        // No server has the NAS any more, but a folder of its own; then what Review and Launch do.
        for (const QString &name : m_lab->names) {
            if (name != node)
                root(name, QStringLiteral("mkdir -p /away && mount --bind '%1' /away && umount -l '%1'").arg(path));
            root(name, QStringLiteral("mkdir -p '%1' && chown %2 '%1'").arg(path, m_lab->spec.servers[0].ssh.user));
        }
        QVERIFY(ClusterFile::fromSpec(*copied).save(m_lab->file));
        const QString problem = m_lab->ctl({QStringLiteral("launch"), m_lab->file});
        for (const QString &name : m_lab->names)
            root(name, QStringLiteral("mountpoint -q '%1' || rm -rf '%1'/*; mount --bind /away '%1' && umount -l /away").arg(path));
        QVERIFY2(problem.isEmpty(), qPrintable(problem)); // with a job over all nodes at its end
    }

private:
    /// Opens the window, has it look, and waits for the causes.
    bool look(const Symptom &symptom)
    {
        m_window = std::make_unique<DoctorWindow>(m_lab->context, CheckedCluster::check(m_lab->spec).value());
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return false;
        if (symptom.kind == Symptom::Kind::Everything)
            press("startButton");
        else
            m_window->diagnose(symptom);
        const bool ended = QTest::qWaitFor([this] { return m_window->step() == DoctorWindow::Step::Cause; }, longestLook);
        m_lab->keep(*m_window, QStringLiteral("cause"));
        return ended;
    }

    /// "CONCLUSION SUBJECT" of the first cause.
    QString found() const
    {
        const QVector<Conclusion> &conclusions = m_window->diagnosis()->conclusions;
        return conclusions.isEmpty() ? QString() : conclusions.first().id + QLatin1Char(' ') + conclusions.first().subject;
    }

    QWidget *card(const char *action) const
    {
        return m_window->findChild<QWidget *>(QLatin1String("remedy:") + QLatin1String(action));
    }

    void press(const char *button, QWidget *within = nullptr)
    {
        auto *wanted = child<QPushButton>(within ? *within : *m_window, button);
        QVERIFY2(wanted->isVisible() && wanted->isEnabled(), button);
        wanted->setFocus();
        QTest::keyClick(wanted, Qt::Key_Space);
    }

    /// Goes that way to its end. True: the cause is gone, and a job has run.
    bool mend(const char *action)
    {
        QWidget *way = card(action);
        if (!way)
            return false;
        press("remedyRun", way);
        ActionPanel &panel = m_window->proof().actions();
        if (!QTest::qWaitFor([&panel] { return panel.state() == ActionPanel::State::Planned; }, longestLook)) {
            qWarning("no plan for %s", action);
            return false;
        }
        auto *check = child<QCheckBox>(m_window->proof(), "confirmCheck");
        if (check->isVisible()) {
            check->setFocus();
            QTest::keyClick(check, Qt::Key_Space);
        }
        press("actionGo", &m_window->proof());
        const std::optional<RemedyOutcome> &outcome = m_window->proof().outcome();
        const bool ended = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, longestWork);
        m_lab->keep(*m_window, QStringLiteral("proof"));
        if (ended && outcome->helped() && outcome->proof && outcome->proof->succeeded())
            return true;
        qWarning("%s: %s", action, qPrintable(child<QLabel>(*m_window, "verdict")->text()));
        qWarning("%s", ended ? qPrintable(outcome->report.toText(m_lab->redactor)) : "no end");
        return false;
    }

    /// What Review would be shown.
    std::optional<ClusterSpec> prevent(const char *action)
    {
        QWidget *way = card(action);
        if (!way)
            return std::nullopt;
        const QSignalSpy asked(m_window.get(), &DoctorWindow::reviewRequested);
        press("remedyRun", way);
        if (!QTest::qWaitFor([&asked] { return !asked.isEmpty(); }, longestLook))
            return std::nullopt;
        return asked.first().first().value<ClusterSpec>();
    }

    bool fault(const char *what, const char *name) const
    {
        const MonitorLab::Said said = m_lab->labScript(
            QStringLiteral("fault"), {QLatin1String(what), QLatin1String(name), QStringLiteral(SLIPWAY_BIN_DIR "/.."), qEnvironmentVariable("SLIPWAY_LAB_CLUSTER")});
        if (said.status != 0)
            qWarning("%s", qPrintable(said.text));
        return said.status == 0;
    }

    QString state(const QString &node) const { return m_lab->field(QStringLiteral("node"), node, QStringLiteral("State")); }
    void restart(const QString &node, const QString &daemon) const
    {
        m_lab->inside(node, {QStringLiteral("/bin/sh"), QStringLiteral("/slipway/current/bin/slipway-start"),
                             QStringLiteral("restart"), daemon});
    }
    void root(const QString &node, const QString &script) const
    {
        m_lab->lab({QStringLiteral("exec"), node, QStringLiteral("sh"), QStringLiteral("-c"), script});
    }

    std::unique_ptr<MonitorLab> m_lab;
    std::unique_ptr<DoctorWindow> m_window;
};

QTEST_MAIN(TestDoctorLab)
#include "tst_doctorlab.moc"
