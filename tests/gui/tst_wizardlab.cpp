// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"
#include "desktop/appcontext.h"
#include "desktop/launch/launchpage.h"
#include "desktop/launch/launchpanel.h"
#include "desktop/review/reviewpage.h"
#include "desktop/review/reviewpanel.h"
#include "desktop/style/theme.h"
#include "desktop/wizard/wizardwindow.h"
#include "remote/sshconnector.h"
#include "secrets/memorystore.h"

#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Slipway;

namespace {

constexpr int longestLaunch = 10 * 60 * 1000; ///< milliseconds; images are loaded on every server

/// The lab's keys need no words, and its hosts are known: a question is a failure of the test.
class NobodyThere final : public LoginPrompter
{
public:
    bool acceptHostKey(const HostKeyQuestion &question, std::stop_token) override
    {
        qWarning("asked for the key of %s", qPrintable(question.host));
        return false;
    }
    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token) override
    {
        qWarning("asked for %s", qPrintable(question.subject));
        return {};
    }
    void secretOutcome(const SecretQuestion &, bool) override {}
};

SshSettings sshSettings()
{
    SshSettings settings;
    settings.knownHostsFile = qEnvironmentVariable("SLIPWAY_KNOWN_HOSTS");
    settings.configFile = qEnvironmentVariable("SLIPWAY_SSH_CONFIG");
    return settings;
}

template<typename T>
T *child(QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("There is no %s", name);
    return found;
}

} // namespace

/// The wizard on real servers, from the file on disk to a cluster that runs jobs, with the keyboard alone. Needs
/// SLIPWAY_LAB_CLUSTER, a cluster file such as `tests/lab/lab cluster-file` writes; SLIPWAY_KNOWN_HOSTS and
/// SLIPWAY_SSH_CONFIG name other files than OpenSSH's own. SLIPWAY_UPDATE_SCREENSHOTS: a folder for pictures.
class TestWizardLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("SLIPWAY_LAB_CLUSTER"))
            QSKIP("SLIPWAY_LAB_CLUSTER names no cluster file of a running lab");
        Theme::apply(*qApp, Appearance::Light);
    }

    void fromTheFileToACluster()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lab.slipway.yaml"));
        QVERIFY(QFile::copy(qEnvironmentVariable("SLIPWAY_LAB_CLUSTER"), file));
        NobodyThere nobody;
        SshConnector connector(nobody, sshSettings());
        MemoryStore secrets;
        Redactor redactor;
        QSettings settings(folder.filePath(QStringLiteral("slipway.ini")), QSettings::IniFormat);
        AppContext context{connector, secrets, redactor, settings, folder.filePath(QStringLiteral("unsaved"))};
        WizardWindow window(context);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy loaded(&window.draft(), &ClusterDraft::loaded);
        window.openFile(file);
        QVERIFY(loaded.wait());

        walkTo(window, QStringLiteral("review"));
        reviewByKeyboard(window);
        walkTo(window, QStringLiteral("launch"));
        launchByKeyboard(window, redactor);
    }

private:
    /// One step forward at a time, as Alt+Right does.
    void walkTo(WizardWindow &window, const QString &id)
    {
        QTRY_VERIFY(window.currentPage());
        if (id == QLatin1String("review"))
            window.goTo(QStringLiteral("start"));
        for (int steps = 0; steps < 10 && window.currentPage()->id() != id; ++steps) {
            const QString before = window.currentPage()->id();
            keep(window, before);
            QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
            QTRY_VERIFY(window.currentPage()->id() != before);
        }
        QCOMPARE(window.currentPage()->id(), id);
        QVERIFY2(!hasErrors(window.draft().findings()), qPrintable(window.draft().findings().value(0).message));
    }

    void reviewByKeyboard(WizardWindow &window)
    {
        ReviewPanel &panel = qobject_cast<ReviewPage *>(window.currentPage())->panel();
        QTRY_VERIFY(!panel.isBusy() && child<QTreeView>(panel, "tree")->model()->rowCount() > 0);
        QSignalSpy compared(&panel, &ReviewPanel::compared);
        QTest::keyClick(&window, Qt::Key_C, Qt::AltModifier);
        QVERIFY(compared.wait(60'000));
        QTRY_VERIFY(!panel.isBusy());
        QVERIFY2(!panel.statusText().isEmpty(), "the lab's NAS was not compared with");
        QTest::qWait(200); // the difference is on the screen
        keep(window, QStringLiteral("review"));
    }

    void launchByKeyboard(WizardWindow &window, const Redactor &redactor)
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

    int m_picture = 0;
};

QTEST_MAIN(TestWizardLab)
#include "tst_wizardlab.moc"
