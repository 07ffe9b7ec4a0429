// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterrun.h"
#include "cli/console.h"
#include "cli/diagnosistext.h"
#include "cli/loginsession.h"
#include "cli/overwrite.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <unistd.h>

namespace Slipway {

namespace {

constexpr qint64 longestMessage = 4 * 1024 * 1024; ///< bytes of a pasted text that are read

/// "-": what comes on standard input.
QString pastedText(const QString &value)
{
    if (value != QLatin1String("-"))
        return value;
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.read(longestMessage));
}

Result<void> writeRecord(CommandContext &context, const Diagnosis &diagnosis, const Redactor &redactor)
{
    const QString path = context.arguments.value(QStringLiteral("record"));
    if (path.isEmpty())
        return {};
    const Result<Existing> existing = mayOverwrite(context, path);
    if (!existing)
        return existing.error();
    const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return writeLocalFile(path, json ? QJsonDocument(diagnosis.toJson(redactor)).toJson() : diagnosis.toText(redactor).toUtf8(),
                          0600, *existing);
}

ExitCode runDiagnose(CommandContext &context)
{
    Console &console = context.console;
    const Result<Symptom> symptom = symptomOf(context.arguments);
    if (!symptom)
        return console.fail(symptom.error(), ExitCode::Usage);
    const auto entered = logIn(context);
    if (const auto *code = std::get_if<ExitCode>(&entered))
        return *code;
    const auto &[cluster, session] = std::get<ClusterLogin>(entered);
    Redactor &redactor = session->redactor();
    const LaunchContext launch{session->connector(), redactor, {}, context.stop};
    const Result<Diagnosis> diagnosis = diagnose(cluster, *symptom, launch, streamingSink(console));
    if (!diagnosis)
        return console.fail(diagnosis.error(), ExitCode::Usage); // of a node, server or job that is not there
    console.answer(redactor.redact(diagnosisText(*diagnosis)));
    console.json(diagnosis->toJson(redactor));
    if (const Result<void> written = writeRecord(context, *diagnosis, redactor); !written) {
        console.explain(written.error());
        return ExitCode::Failed;
    }
    if (diagnosis->cancelled)
        return ExitCode::Cancelled;
    return diagnosis->nothingFound() ? ExitCode::Done : ExitCode::NotWorking;
}

} // namespace

Result<Symptom> symptomOf(const Arguments &arguments)
{
    static const QPair<const char *, Symptom::Kind> kinds[] = {{"node", Symptom::Kind::Node},
                                                               {"server", Symptom::Kind::Server},
                                                               {"job", Symptom::Kind::Job},
                                                               {"message", Symptom::Kind::Message}};
    Symptom symptom;
    int given = 0;
    for (const auto &[name, kind] : kinds) {
        const QString option = QString::fromLatin1(name);
        if (!arguments.has(option))
            continue;
        ++given;
        symptom.kind = kind;
        (kind == Symptom::Kind::Message ? symptom.text : symptom.subject) = arguments.value(option);
    }
    if (given > 1)
        return Error{Error::Code::InvalidInput, CliTr::tr("Give one of --node, --server, --job and --message."), {}, {}};
    if (symptom.kind == Symptom::Kind::Message)
        symptom.text = pastedText(symptom.text);
    return symptom;
}

QVector<OptionSpec> symptomOptions()
{
    return {{{QStringLiteral("node")}, QStringLiteral("NODE"), CliTr::tr("Why this node is not as it should be.")},
            {{QStringLiteral("server")}, QStringLiteral("SERVER"), CliTr::tr("The same of a server and its container.")},
            {{QStringLiteral("job")}, QStringLiteral("JOB"), CliTr::tr("Why this job does not run, or why it failed.")},
            {{QStringLiteral("message")},
             QStringLiteral("TEXT"),
             CliTr::tr("What an error message or a piece of a log means; - reads it from standard input. Asks no server.")}};
}

CommandSpec diagnoseCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("diagnose");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Find out what is wrong, and why.");
    command.description = CliTr::tr("Asks every server, container and daemon, all at once, and says what was found, the root "
                                    "of it first, with the evidence. Without an option everything is checked. Changes "
                                    "nothing. Exit status 6 when something was found.");
    command.options = symptomOptions();
    command.options << OptionSpec{{QStringLiteral("record")},
                                  QStringLiteral("FILE"),
                                  CliTr::tr("Save everything that was asked and answered, without secrets; JSON when the name "
                                            "ends in .json.")};
    command.options += loginOptions();
    command.run = runDiagnose;
    return command;
}

} // namespace Slipway
