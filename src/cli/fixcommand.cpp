// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterrun.h"
#include "cli/console.h"
#include "cli/diagnosistext.h"
#include "cli/loginsession.h"
#include "cli/progressview.h"
#include "cli/terminal.h"
#include "cluster/clusterfile.h"
#include "deploy/lanerun.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {

constexpr int mostRemedies = 20; ///< in one run

/// One run of `fix`: look, mend the first root cause, look again, until nothing is left that can be mended.
class FixRun
{
public:
    FixRun(CommandContext &context, CheckedCluster cluster, LoginSession &session)
        : m_context(context), m_console(context.console), m_cluster(std::move(cluster)), m_session(session),
          m_progress(context.console)
    {
    }
    ExitCode run(const Symptom &symptom);

private:
    struct Choice
    {
        Conclusion conclusion;
        Remedy remedy;
    };

    Result<Diagnosis> look(const Symptom &symptom);
    bool isWanted(const Conclusion &conclusion) const;
    std::optional<Choice> next(const Diagnosis &diagnosis) const;
    std::optional<Choice> untried(const Conclusion &conclusion) const;
    Result<bool> mend(const Choice &choice);
    Result<bool> agreed(const ActionPlan &plan);
    Result<void> takeSpec(const ClusterSpec &spec);
    void dryRun(const Diagnosis &diagnosis);
    ExitCode finish(const Diagnosis &last);
    LaunchContext launch()
    {
        return {m_session.connector(), m_session.redactor(), m_progress.sink(), m_context.stop};
    }
    void record(const Choice &choice, const QString &how, const QString &text);
    static QString keyOf(const Conclusion &conclusion, const Remedy &remedy)
    {
        return conclusion.id + QLatin1Char('@') + conclusion.subject + QLatin1Char(' ') + remedy.request.action;
    }

    CommandContext &m_context;
    Console &m_console;
    CheckedCluster m_cluster;
    LoginSession &m_session;
    ProgressView m_progress;
    QSet<QString> m_tried;
    std::optional<Conclusion> m_goesOn; ///< whose first remedy changed the cluster file, and the next ones bring it about
    QJsonArray m_fixes;
    bool m_changed = false;
};

Result<Diagnosis> FixRun::look(const Symptom &symptom)
{
    const LaunchContext quiet{m_session.connector(), m_session.redactor(), {}, m_context.stop};
    return diagnose(m_cluster, symptom, quiet, streamingSink(m_console));
}

/// Those named on the command line, as ID or ID@SUBJECT; without any, every one.
bool FixRun::isWanted(const Conclusion &conclusion) const
{
    const QStringList names = m_context.arguments.operands.mid(1);
    return names.isEmpty() || names.contains(conclusion.id) ||
           names.contains(conclusion.id + QLatin1Char('@') + conclusion.subject);
}

std::optional<FixRun::Choice> FixRun::untried(const Conclusion &conclusion) const
{
    // Whether somebody's job is to be ended is for them to say.
    const bool asked = m_context.arguments.operands.size() > 1;
    const bool endsTheirJob = !asked && conclusion.playbook == QLatin1String("jobs");
    for (const Remedy &remedy : conclusion.remedies) {
        if (!m_tried.contains(keyOf(conclusion, remedy)) && !(endsTheirJob && remedy.risk >= Risk::Node))
            return Choice{conclusion, remedy};
    }
    return std::nullopt;
}

std::optional<FixRun::Choice> FixRun::next(const Diagnosis &diagnosis) const
{
    for (const Conclusion &conclusion : diagnosis.conclusions) {
        const bool named = m_context.arguments.operands.size() > 1;
        if (!isWanted(conclusion) || (!named && (!conclusion.isRoot() || conclusion.severity == Severity::Info)))
            continue;
        if (std::optional<Choice> choice = untried(conclusion))
            return choice;
    }
    return std::nullopt;
}

void FixRun::record(const Choice &choice, const QString &how, const QString &text)
{
    const Redactor &redactor = m_session.redactor();
    m_fixes << QJsonObject{{QStringLiteral("conclusion"), choice.conclusion.id},
                           {QStringLiteral("subject"), choice.conclusion.subject},
                           {QStringLiteral("action"), choice.remedy.request.action},
                           {QStringLiteral("risk"), riskName(choice.remedy.risk)},
                           {QStringLiteral("outcome"), how},
                           {QStringLiteral("text"), redactor.redact(text)}};
    if (!text.isEmpty())
        m_console.note(redactor.redact(text));
}

Result<bool> FixRun::agreed(const ActionPlan &plan)
{
    m_console.note(m_session.redactor().redact(planText(plan)));
    if (m_context.arguments.has(QStringLiteral("yes")))
        return true;
    if (!Terminal::canAsk())
        return Error{Error::Code::InvalidInput, CliTr::tr("Nothing was changed. Add --yes to do this without being asked."), {}, {}};
    const Console::Pause pause(m_console);
    return Terminal::confirm(CliTr::tr("Do this?"), m_context.stop);
}

/// The cluster file, changed as planned.
Result<void> FixRun::takeSpec(const ClusterSpec &spec)
{
    const QString path = m_context.arguments.operands.first();
    Result<CheckedCluster> checked = CheckedCluster::check(spec);
    if (!checked)
        return std::move(checked).error();
    Result<ClusterFile> file = ClusterFile::load(path);
    if (!file)
        return std::move(file).error();
    file->setSpec(spec);
    if (Result<void> saved = file->save(path); !saved)
        return saved;
    m_cluster = std::move(checked).value();
    return {};
}

/// True: something was done. Errors end the run.
Result<bool> FixRun::mend(const Choice &choice)
{
    m_tried.insert(keyOf(choice.conclusion, choice.remedy));
    m_console.note(m_session.redactor().redact(conclusionText(choice.conclusion)));
    const Result<ActionPlan> plan = planRemedy(m_cluster, choice.remedy, launch());
    if (!plan) {
        record(choice, QStringLiteral("not-planned"), plan.error().message);
        return plan.error().code == Error::Code::Cancelled ? Result<bool>(plan.error()) : Result<bool>(false);
    }
    const bool nothingToDo = plan->commands.isEmpty() && !plan->newSpec;
    if (plan->alreadyDone || nothingToDo) {
        record(choice, QStringLiteral("nothing-to-do"), plan->warnings.join(QLatin1Char('\n')));
        return false;
    }
    const Result<bool> yes = agreed(*plan);
    if (!yes)
        return yes.error();
    if (!*yes) {
        record(choice, QStringLiteral("declined"), {});
        return false;
    }
    m_changed = true;
    if (plan->newSpec) {
        if (const Result<void> taken = takeSpec(*plan->newSpec); !taken)
            return taken.error();
    }
    const RemedyOutcome outcome = applyRemedy(m_cluster, choice.conclusion, choice.remedy, *plan, launch(), Proving::ByLook);
    m_progress.finish();
    m_goesOn.reset();
    if (!outcome.report.succeeded())
        record(choice, QStringLiteral("failed"), outcome.report.error->message + QLatin1Char('\n') + outcome.report.error->detail);
    else if (changesSpecOnly(choice.remedy.request.action)) {
        record(choice, QStringLiteral("cluster-file-changed"), CliTr::tr("The cluster file is changed."));
        m_goesOn = choice.conclusion;
    }
    else if (outcome.stillThere)
        record(choice, QStringLiteral("did-not-help"), CliTr::tr("Done, and it did not help."));
    else
        record(choice, QStringLiteral("helped"), CliTr::tr("Done, and it helped."));
    return true;
}

void FixRun::dryRun(const Diagnosis &diagnosis)
{
    for (const Conclusion &conclusion : diagnosis.conclusions) {
        if (!isWanted(conclusion) || !conclusion.isRoot() || conclusion.remedies.isEmpty())
            continue;
        const Choice choice{conclusion, conclusion.remedies.first()};
        const Result<ActionPlan> plan = planRemedy(m_cluster, choice.remedy, launch());
        m_console.answer(m_session.redactor().redact(conclusionText(conclusion)));
        record(choice, QStringLiteral("planned"), {});
        m_console.answer(m_session.redactor().redact(plan ? planText(*plan) : plan.error().message));
    }
}

/// The proof: only a job that ran on all nodes counts.
ExitCode FixRun::finish(const Diagnosis &last)
{
    const Redactor &redactor = m_session.redactor();
    bool proven = false;
    if (last.nothingFound() && m_changed && !m_context.stop.stop_requested()) {
        const Report proof = verifyCluster(m_cluster, launch());
        m_progress.finish();
        proven = proof.succeeded();
        if (!proven)
            m_console.explain(*proof.error);
        else
            m_console.inform(CliTr::tr("A job ran on all nodes: the cluster works."));
    }
    if (!last.nothingFound())
        m_console.answer(redactor.redact(diagnosisText(last)));
    else if (!m_changed)
        m_console.inform(CliTr::tr("Nothing was found that needs to be mended."));
    const bool well = last.nothingFound() && (proven || !m_changed);
    m_console.json({{QStringLiteral("ok"), well},
                    {QStringLiteral("proven"), proven},
                    {QStringLiteral("fixes"), m_fixes},
                    {QStringLiteral("diagnosis"), last.toJson(redactor)}});
    if (m_context.stop.stop_requested())
        return ExitCode::Cancelled;
    return well ? ExitCode::Done : ExitCode::NotWorking;
}

ExitCode FixRun::run(const Symptom &symptom)
{
    Result<Diagnosis> diagnosis = look(symptom);
    if (!diagnosis)
        return m_console.fail(diagnosis.error(), ExitCode::Usage);
    const QStringList names = m_context.arguments.operands.mid(1);
    for (const QString &name : names) {
        const auto is = [&](const Conclusion &c) { return name.section(QLatin1Char('@'), 0, 0) == c.id; };
        if (!std::any_of(diagnosis->conclusions.cbegin(), diagnosis->conclusions.cend(), is))
            return m_console.fail({Error::Code::NotFound, CliTr::tr("“%1” was not found, so there is nothing to mend.").arg(name), {}, {}});
    }
    if (m_context.arguments.has(QStringLiteral("dry-run"))) {
        dryRun(*diagnosis);
        m_console.json({{QStringLiteral("ok"), diagnosis->nothingFound()},
                        {QStringLiteral("fixes"), m_fixes},
                        {QStringLiteral("diagnosis"), diagnosis->toJson(m_session.redactor())}});
        return diagnosis->nothingFound() ? ExitCode::Done : ExitCode::NotWorking;
    }
    for (int i = 0; i < mostRemedies && !m_context.stop.stop_requested(); ++i) {
        // The servers know nothing of a changed cluster file yet, so a look would not find the cause any more.
        const std::optional<Choice> choice = m_goesOn ? untried(*m_goesOn) : next(*diagnosis);
        if (!choice && !m_goesOn)
            break;
        if (choice) {
            const Result<bool> acted = mend(*choice);
            if (!acted)
                return m_console.fail(acted.error());
            if (m_goesOn || !*acted)
                continue;
        }
        m_goesOn.reset();
        diagnosis = look(symptom);
        if (!diagnosis)
            return m_console.fail(diagnosis.error());
    }
    return finish(*diagnosis);
}

ExitCode runFix(CommandContext &context)
{
    const Result<Symptom> symptom = symptomOf(context.arguments);
    if (!symptom)
        return context.console.fail(symptom.error(), ExitCode::Usage);
    const auto entered = logIn(context);
    if (const auto *code = std::get_if<ExitCode>(&entered))
        return *code;
    const auto &[cluster, session] = std::get<ClusterLogin>(entered);
    return FixRun(context, cluster, *session).run(*symptom);
}

} // namespace

CommandSpec fixCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("fix");
    command.operands = QStringLiteral("FILE [CONCLUSION…]");
    command.most = 50;
    command.summary = CliTr::tr("Mend what diagnose finds, and prove it.");
    command.description = CliTr::tr("Looks as diagnose does, shows for every root cause exactly what would be done, does it when you "
                                    "agree, looks again, and at the end runs a job on all nodes. A CONCLUSION is an id as diagnose "
                                    "prints it, or ID@NODE. What a person drained stays drained, and no job is cancelled, unless "
                                    "you name it. Exit status 6 when something is left.");
    command.options = symptomOptions();
    command.options.removeLast(); // a text alone cannot be mended
    command.options << OptionSpec{{QStringLiteral("n"), QStringLiteral("dry-run")}, {}, CliTr::tr("Show what would be done, and do nothing.")};
    command.options += loginOptions();
    command.run = runFix;
    return command;
}

} // namespace Slipway
