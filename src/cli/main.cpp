// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "base/secret.h"
#include "base/translations.h"
#include "cli/clitr.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/interrupt.h"
#include "remote/sshconnector.h"

#include <QCoreApplication>

#include <clocale>

#include <langinfo.h>

namespace {

using namespace Slipway;

/// Qt reads arguments and file names as UTF-8 and says so on standard error when the locale is another one
/// (cron, "LC_ALL=C"). Such a caller gets UTF-8 without the lecture.
void preferUtf8()
{
    std::setlocale(LC_ALL, "");
    if (QByteArray(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
}

ExitCode runCommand(QCoreApplication &application, const CommandLine &line, Console &console)
{
    console.setQuiet(line.arguments.has(QStringLiteral("quiet")));
    console.setFormat(line.arguments.has(QStringLiteral("json")) ? Console::Format::Json
                                                                 : Console::Format::Text);
    const Interrupt interrupt(
        [&console] { console.note(CliTr::tr("Stopping… Press Ctrl-C again to leave at once.")); });
    // On a lane of its own: the main thread keeps its event loop for signals and the keychain.
    Lane lane;
    onDone(lane.submit([&line, &console, stop = interrupt.token()](std::stop_token) -> Result<ExitCode> {
        CommandContext context{line.arguments, console, stop};
        return line.command.run(context);
    }),
           &application, [&console](Result<ExitCode> code) {
               QCoreApplication::exit(static_cast<int>(code ? *code : console.fail(code.error())));
           });
    const auto code = static_cast<ExitCode>(QCoreApplication::exec());
    // A question that was interrupted looks like a refused login to who asked it.
    return code != ExitCode::Done && interrupt.token().stop_requested() ? ExitCode::Cancelled : code;
}

ExitCode run(QCoreApplication &application, Console &console)
{
    const Result<CommandLine> line = CommandLine::parse(QCoreApplication::arguments().mid(1));
    if (!line)
        return console.fail(line.error(), ExitCode::Usage);
    if (line->wish == CommandLine::Wish::Version) {
        console.answer(
            QStringLiteral("slipwayctl %1\nQt %2\n%3\n")
                .arg(QStringLiteral(SLIPWAY_VERSION), QLatin1String(qVersion()), sshLibraryText()));
        return ExitCode::Done;
    }
    if (line->wish == CommandLine::Wish::Help) {
        console.answer(line->command.name.isEmpty() ? programHelp() : commandHelp(line->command));
        return ExitCode::Done;
    }
    return runCommand(application, *line, console);
}

} // namespace

int main(int argc, char *argv[])
{
    protectProcessMemory();
    const QString language =
        languageFor(QLocale::system()); // as asked for, before preferUtf8() turns it into C.UTF-8
    preferUtf8();
    QCoreApplication application(argc, argv);
    installTranslations(language);
    QCoreApplication::setApplicationName(QStringLiteral("slipwayctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    Console console;
    const ExitCode code = run(application, console);
    const bool written = console.finish();
    return static_cast<int>(code == ExitCode::Done && !written ? ExitCode::Failed : code);
}
