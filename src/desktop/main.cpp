// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"
#include "base/secret.h"
#include "desktop/appcontext.h"
#include "desktop/language.h"
#include "desktop/login/desktopsecrets.h"
#include "desktop/login/guiprompter.h"
#include "desktop/monitor/monitordesk.h"
#include "desktop/monitor/monitorwindow.h"
#include "desktop/startupclock.h"
#include "desktop/style/symbol.h"
#include "desktop/style/theme.h"
#include "desktop/wizard/wizardwindow.h"
#include "remote/sshconnector.h"
#include "secrets/rememberingprompter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdlib>

using namespace Slipway;

namespace {

struct MainTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

struct Arguments
{
    QString file;
    bool example = false;
    bool monitor = false;
    bool measureStartup = false;
};

Arguments readArguments(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(MainTr::tr("From a list of servers to a Slurm cluster that runs jobs."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption example(QStringLiteral("example"), MainTr::tr("Open the worked example."));
    const QCommandLineOption measure(QStringLiteral("measure-startup"),
                                     MainTr::tr("Open the worked example, print the milliseconds until the window was painted, and quit."));
    const QCommandLineOption monitor(QStringLiteral("monitor"), MainTr::tr("Watch the cluster of FILE."));
    parser.addOptions({example, measure, monitor});
    parser.addPositionalArgument(QStringLiteral("FILE"), MainTr::tr("Cluster file to open."), QStringLiteral("[FILE]"));
    parser.process(app);
    const QString file = parser.positionalArguments().value(0);
    if (parser.isSet(monitor) && file.isEmpty()) {
        QTextStream(stderr) << MainTr::tr("Name the cluster file to watch: slipway --monitor FILE") << Qt::endl;
        std::exit(2);
    }
    return {file, parser.isSet(example), parser.isSet(monitor), parser.isSet(measure)};
}

void openAsAsked(WizardWindow &window, const Arguments &arguments)
{
    if (arguments.monitor)
        window.monitorFile(arguments.file);
    else if (!arguments.file.isEmpty())
        window.openFile(arguments.file);
    else if (arguments.example || arguments.measureStartup)
        window.openExample();
    else
        window.resumeLast();
}

/// The windows of the program lead to each other; questions about logins stand in front of the one used last.
void connectWindows(WizardWindow &wizard, MonitorDesk &monitors, GuiPrompter &person)
{
    QObject::connect(&wizard, &WizardWindow::monitorRequested, &monitors, &MonitorDesk::open);
    QObject::connect(&wizard, &WizardWindow::diagnosisRequested, &monitors, &MonitorDesk::diagnoseServer);
    QObject::connect(&monitors, &MonitorDesk::windowOpened, &monitors, [&person](MonitorWindow *window) { person.setWindow(window); });
    const auto edit = [&wizard, &person](const QString &file) {
        const bool other = !file.isEmpty() && wizard.draft().filePath() != file;
        if (other)
            wizard.openFile(file);
        wizard.show();
        wizard.raise();
        wizard.activateWindow();
        person.setWindow(&wizard);
        return other;
    };
    QObject::connect(&monitors, &MonitorDesk::editRequested, &wizard, edit);
    QObject::connect(&monitors, &MonitorDesk::clusterChanged, &wizard,
                     [&draft = wizard.draft()](const QString &file, const ClusterSpec &before, const ClusterSpec &after) {
                         // Unsaved answers of a person stay: saving them asks first.
                         if (draft.filePath() != file || draft.spec() != before)
                             return;
                         if (file.isEmpty())
                             draft.edit([&after](ClusterSpec &answers) { answers = after; });
                         else if (!draft.isModified())
                             draft.revert();
                     });
    QObject::connect(&monitors, &MonitorDesk::reviewRequested, &wizard, [&wizard, edit](const QString &file, const ClusterSpec &spec) {
        const auto review = [&wizard, spec] {
            wizard.draft().edit([&spec](ClusterSpec &answers) { answers = spec; });
            wizard.goTo(QStringLiteral("review"));
        };
        if (edit(file))
            QObject::connect(&wizard.draft(), &ClusterDraft::loaded, &wizard, review, Qt::SingleShotConnection);
        else
            review();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    protectProcessMemory();
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("slipway"));
    QCoreApplication::setApplicationName(QStringLiteral("slipway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION " (") + sshLibraryText() + QLatin1Char(')'));
    QGuiApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("example.slipway.Slipway"));

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("slipway"), QStringLiteral("slipway"));
    Language::use(settings.value(QStringLiteral("language")).toString());
    const Arguments arguments = readArguments(app);
    Theme::apply(app, static_cast<Appearance>(settings.value(QStringLiteral("appearance")).toInt()));

    Redactor redactor;
    DesktopSecretStore keychain;
    GuiPrompter person(keychain);
    ConsentingSecretStore secrets(keychain, person);
    RememberingPrompter prompter(person, secrets, redactor);
    SshConnector connector(prompter);
    AppContext context{connector, secrets, redactor, settings,
                       QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/unsaved")};
    WizardWindow window(context);
    MonitorDesk monitors(context);
    person.setWindow(&window);
    connectWindows(window, monitors, person);
    openAsAsked(window, arguments);
    if (arguments.measureStartup)
        printStartupTimeOf(window);
    if (!arguments.monitor)
        window.show();
    return QApplication::exec();
}
