// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterinput.h"
#include "cli/console.h"

#include <QJsonArray>

#include <algorithm>

namespace Slipway {

namespace {

int count(const Findings &findings, Finding::Severity severity)
{
    return static_cast<int>(std::count_if(findings.cbegin(), findings.cend(),
                                          [severity](const Finding &f) { return f.severity == severity; }));
}

ExitCode runCheck(CommandContext &context)
{
    const QString path = context.arguments.operands.first();
    const Result<ClusterInput> input = readCluster(path);
    if (!input)
        return context.console.fail(input.error(), ExitCode::InvalidInput);
    const Findings &findings = input->findings;
    QJsonArray list;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const bool silent = context.console.isQuiet() && findings[i].severity != Finding::Severity::Error;
        list.append(tellFinding(*input, i, context.console, silent));
    }
    const int errors = count(findings, Finding::Severity::Error);
    const int warnings = count(findings, Finding::Severity::Warning);
    context.console.inform(errors > 0 ? CliTr::tr("%1: %n error(s)", nullptr, errors).arg(path)
                           : warnings > 0
                               ? CliTr::tr("%1: no error, %n warning(s)", nullptr, warnings).arg(path)
                               : CliTr::tr("%1: no error").arg(path));
    context.console.json({{QStringLiteral("ok"), errors == 0},
                          {QStringLiteral("file"), path},
                          {QStringLiteral("errors"), errors},
                          {QStringLiteral("warnings"), warnings},
                          {QStringLiteral("findings"), list}});
    return errors == 0 ? ExitCode::Done : ExitCode::InvalidInput;
}

} // namespace

CommandSpec checkCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("check");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Say what is wrong with a cluster file.");
    command.description =
        CliTr::tr("Reads a cluster file and prints every error, warning and hint with the place it is about. "
                  "Nothing is contacted.");
    command.run = runCheck;
    return command;
}

} // namespace Slipway
