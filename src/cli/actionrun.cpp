// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actionrun.h"

#include "cli/clitr.h"
#include "cli/clusterinput.h"
#include "cli/console.h"
#include "cli/loginsession.h"
#include "cli/progressview.h"
#include "cli/reportoutput.h"
#include "cli/terminal.h"
#include "cluster/clusterfile.h"
#include "deploy/plaintext.h"

#include <QFileInfo>
#include <QJsonArray>

namespace Slipway {

namespace {

QJsonObject requestToJson(const ActionRequest &request)
{
    QJsonObject with;
    for (auto it = request.with.cbegin(); it != request.with.cend(); ++it)
        with.insert(it.key(), it.value());
    return {{QStringLiteral("action"), request.action},
            {QStringLiteral("targets"), QJsonArray::fromStringList(request.targets)},
            {QStringLiteral("with"), with}};
}

QJsonObject planToJson(const ActionPlan &plan)
{
    QJsonArray commands;
    for (const PlannedCommand &command : plan.commands)
        commands.append(QJsonObject{{QStringLiteral("server"), command.server},
                                    {QStringLiteral("command"), command.text}});
    QJsonArray heldBack;
    for (const HeldBack &held : plan.heldBack)
        heldBack.append(
            QJsonObject{{QStringLiteral("target"), held.target}, {QStringLiteral("why"), held.why}});
    return {{QStringLiteral("title"), plan.title},
            {QStringLiteral("explanation"), plan.explanation},
            {QStringLiteral("risk"), riskName(plan.risk)},
            {QStringLiteral("alreadyDone"), plan.alreadyDone},
            {QStringLiteral("commands"), commands},
            {QStringLiteral("jobs"), QJsonArray::fromStringList(plan.jobs)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(plan.warnings)},
            {QStringLiteral("heldBack"), heldBack},
            {QStringLiteral("undo"), plan.undo ? QJsonValue(requestToJson(*plan.undo)) : QJsonValue()}};
}

QString planText(const ActionPlan &plan)
{
    QString text = CliTr::tr("%1 (%2)").arg(plan.title, riskText(plan.risk)) + QLatin1Char('\n') +
                   plan.explanation + QLatin1Char('\n');
    for (const PlannedCommand &command : plan.commands)
        text +=
            QStringLiteral("  %1$ %2\n")
                .arg(command.server.isEmpty() ? QString() : command.server + QLatin1Char(' '), command.text);
    if (!plan.jobs.isEmpty())
        text += CliTr::tr("Jobs that end or are touched: %1").arg(plan.jobs.join(QStringLiteral(", "))) +
                QLatin1Char('\n');
    return withoutControls(text);
}

/// Jobs may end: a person at the terminal says yes, a script says --yes.
Result<void> agreed(CommandContext &context, const ActionPlan &plan)
{
    if (plan.risk < Risk::Node || context.arguments.has(QStringLiteral("yes")))
        return {};
    if (!Terminal::canAsk())
        return Error{
            Error::Code::InvalidInput,
            CliTr::tr("%1: this may end jobs. Add --yes to do it without being asked.").arg(plan.title),
            {},
            context.arguments.operands.first()};
    const Console::Pause pause(context.console);
    const Result<bool> answer = Terminal::confirm(CliTr::tr("%1?").arg(plan.title), context.stop);
    if (!answer)
        return answer.error();
    return *answer ? Result<void>()
                   : Error{Error::Code::Cancelled, CliTr::tr("Nothing was changed."), {}, {}};
}

Result<void> fileCanBeWritten(const QString &path)
{
    const QFileInfo info(path);
    if (info.isWritable() && QFileInfo(info.absolutePath()).isWritable())
        return {};
    return Error{Error::Code::PermissionDenied,
                 CliTr::tr("The cluster file would have to change and cannot be written. Nothing was done."),
                 {},
                 path};
}

/// A request that makes no sense is a matter of the arguments; a text that is no YAML one of its file.
ExitCode refuse(Console &console, const Error &error)
{
    if (error.code == Error::Code::InvalidInput)
        return console.fail(error, ExitCode::Usage);
    return error.code == Error::Code::Parse ? console.fail(error, ExitCode::InvalidInput)
                                            : console.fail(error);
}

struct Prepared
{
    CheckedCluster cluster;
    ReportFile report;
    std::unique_ptr<LoginSession> session;
};

std::variant<Prepared, ExitCode> prepare(CommandContext &context)
{
    auto loaded = loadCluster(context);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    Result<ReportFile> file = ReportFile::open(context);
    if (!file)
        return context.console.fail(file.error());
    Result<std::unique_ptr<LoginSession>> session = LoginSession::open(context);
    if (!session)
        return context.console.fail(session.error());
    return Prepared{std::get<CheckedCluster>(std::move(loaded)), std::move(file).value(),
                    std::move(session).value()};
}

ExitCode apply(CommandContext &context, const Prepared &prepared, const ActionPlan &plan)
{
    const Redactor &redactor = prepared.session->redactor();
    ProgressView progress(context.console);
    const LaunchContext launch{prepared.session->connector(), prepared.session->redactor(), progress.sink(),
                               context.stop};
    const Report report = applyAction(prepared.cluster, plan, launch);
    progress.finish();
    std::optional<Error> notWritten;
    const QString path = context.arguments.operands.first();
    if (report.succeeded() && plan.newSpec) {
        if (const Result<void> written = ClusterFile::change(path, prepared.cluster.spec(), *plan.newSpec); !written)
            notWritten = written.error();
    }
    const ExitCode code = conclude(context, report, redactor);
    if (const Result<void> written = prepared.report.write(report, redactor); !written && !notWritten)
        notWritten = written.error();
    if (notWritten) {
        context.console.explain(*notWritten);
        return code == ExitCode::Done ? ExitCode::Failed : code;
    }
    if (report.succeeded() && plan.newSpec)
        context.console.inform(CliTr::tr("Wrote the change to %1.").arg(path));
    return code;
}

} // namespace

ExitCode runAction(CommandContext &context, const ActionRequest &request)
{
    Console &console = context.console;
    const auto prepared = prepare(context);
    if (const auto *code = std::get_if<ExitCode>(&prepared))
        return *code;
    const Prepared &ready = std::get<Prepared>(prepared);
    const LaunchContext launch{ready.session->connector(), ready.session->redactor(), {}, context.stop};
    const Result<ActionPlan> plan = planAction(ready.cluster, request, nullptr, launch);
    if (!plan)
        return refuse(console, plan.error());
    const bool dryRun = context.arguments.has(QStringLiteral("dry-run"));
    if (dryRun)
        console.answer(planText(*plan));
    else
        console.note(planText(*plan).trimmed());
    for (const QString &warning : plan->warnings)
        console.warn(warning);
    if (dryRun) {
        console.json({{QStringLiteral("ok"), true}, {QStringLiteral("plan"), planToJson(*plan)}});
        return ExitCode::Done;
    }
    if (plan->newSpec) {
        if (const Result<void> writable = fileCanBeWritten(context.arguments.operands.first()); !writable)
            return console.fail(writable.error());
    }
    const bool harmless = plan->alreadyDone || (plan->commands.isEmpty() && !plan->heldBack.isEmpty());
    if (const Result<void> yes = harmless ? Result<void>() : agreed(context, *plan); !yes)
        return refuse(console, yes.error());
    return apply(context, ready, *plan);
}

QVector<OptionSpec> actionOptions()
{
    return {{{QStringLiteral("dry-run")},
             {},
             CliTr::tr("Show the exact commands and the jobs they touch, and do nothing.")},
            reportOption()};
}

} // namespace Slipway
