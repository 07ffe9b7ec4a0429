// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"
#include "base/secret.h"
#include "desktop/appcontext.h"
#include "desktop/language.h"
#include "desktop/login/desktopsecrets.h"
#include "desktop/login/guiprompter.h"
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
    parser.addOptions({example, measure});
    parser.addPositionalArgument(QStringLiteral("FILE"), MainTr::tr("Cluster file to open."), QStringLiteral("[FILE]"));
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.isSet(example), parser.isSet(measure)};
}

void openAsAsked(WizardWindow &window, const Arguments &arguments)
{
    if (!arguments.file.isEmpty())
        window.openFile(arguments.file);
    else if (arguments.example || arguments.measureStartup)
        window.openExample();
    else
        window.resumeLast();
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
    person.setWindow(&window);
    openAsAsked(window, arguments);
    if (arguments.measureStartup)
        printStartupTimeOf(window);
    window.show();
    return QApplication::exec();
}
