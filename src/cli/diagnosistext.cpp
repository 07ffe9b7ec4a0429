// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diagnosistext.h"

#include "cli/clitr.h"
#include "cli/console.h"

namespace Slipway {

namespace {

constexpr qsizetype longestCommand = 160; ///< columns of a command in the text; the record has it whole

QString shortCommand(const QString &command)
{
    QString line = command.section(QLatin1Char('\n'), 0, 0);
    if (line.size() < command.size() || line.size() > longestCommand)
        line = line.left(longestCommand) + QStringLiteral(" …");
    return line;
}

QString place(const QString &server)
{
    return server.isEmpty() ? CliTr::tr("here") : server;
}

} // namespace

DoctorSink streamingSink(Console &console)
{
    return [&console](const DoctorEvent &event) {
        switch (event.kind) {
        case DoctorEvent::Kind::Outcome:
            if (event.outcome.probe == QLatin1String("login"))
                console.note(event.outcome.ran ? CliTr::tr("%1: asking…").arg(event.outcome.subject)
                                               : QStringLiteral("%1: %2").arg(event.outcome.subject,
                                                                              event.outcome.error ? event.outcome.error->message : QString()));
            break;
        case DoctorEvent::Kind::Found:
            console.note(CliTr::tr("Found: %1").arg(event.conclusion.title));
            break;
        case DoctorEvent::Kind::Planned:
        case DoctorEvent::Kind::Looking: break;
        }
    };
}

QString conclusionText(const Conclusion &conclusion)
{
    QString out = QStringLiteral("%1: %2 [%3]\n").arg(severityName(conclusion.severity), conclusion.title, conclusion.id);
    const auto add = [&out](const QString &text) {
        if (!text.isEmpty())
            out += QStringLiteral("  ") + text + QLatin1Char('\n');
    };
    if (!conclusion.isRoot())
        add(CliTr::tr("This follows from %1 (%2).").arg(conclusion.explainedBy, conclusion.explainedOn));
    add(conclusion.explain);
    if (!conclusion.evidence.isEmpty()) {
        const Evidence &last = conclusion.evidence.last();
        if (!last.command.isEmpty()) // a pasted text was asked nobody
            add(QStringLiteral("%1$ %2").arg(place(last.server), shortCommand(last.command)));
        add(QStringLiteral("  ") + last.line);
    }
    for (const QString &advice : conclusion.advice)
        add(advice);
    for (const PlannedCommand &command : conclusion.byHand)
        add(CliTr::tr("By hand on %1: %2").arg(place(command.server), command.text));
    for (const Remedy &remedy : conclusion.remedies)
        add(CliTr::tr("Can be mended: %1 (%2, %3)").arg(remedy.title, remedy.request.action, riskName(remedy.risk)));
    for (const Remedy &remedy : conclusion.prevention)
        add(CliTr::tr("Can be prevented: %1").arg(remedy.title));
    return out;
}

QString diagnosisText(const Diagnosis &diagnosis)
{
    QString out;
    for (const Conclusion &conclusion : diagnosis.conclusions)
        out += conclusionText(conclusion) + QLatin1Char('\n');
    const QVector<const RuledOut *> open = diagnosis.notKnown();
    QStringList notKnown;
    for (const RuledOut *one : open)
        notKnown << QStringLiteral("  %1 %2: %3").arg(one->title, one->subject, one->why);
    // Behind a conclusion most of the rest cannot be looked at; without one it matters.
    if (diagnosis.nothingFound() && !notKnown.isEmpty())
        out += CliTr::tr("Could not be told:") + QLatin1Char('\n') + notKnown.join(QLatin1Char('\n')) + QStringLiteral("\n\n");
    const double seconds = static_cast<double>(diagnosis.milliseconds) / 1000.0;
    if (diagnosis.nothingFound())
        out += diagnosis.symptom.kind == Symptom::Kind::Message && diagnosis.conclusions.isEmpty()
                   ? CliTr::tr("The catalogue knows nothing of this text.")
                   : CliTr::tr("Nothing was found that needs you; %1 answers in %2 s.").arg(diagnosis.outcomes.size()).arg(seconds, 0, 'f', 1);
    else
        out += CliTr::tr("%1 answers in %2 s.").arg(diagnosis.outcomes.size()).arg(seconds, 0, 'f', 1);
    return out;
}

QString planText(const ActionPlan &plan)
{
    QString out = QStringLiteral("%1 (%2)\n  %3\n").arg(plan.title, riskText(plan.risk), plan.explanation);
    for (const PlannedCommand &command : plan.commands)
        out += QStringLiteral("  %1$ %2\n").arg(place(command.server), command.text);
    for (const QString &job : plan.jobs)
        out += QStringLiteral("  ") + CliTr::tr("Touches the running job %1").arg(job) + QLatin1Char('\n');
    for (const QString &warning : plan.warnings)
        out += QStringLiteral("  ! ") + warning + QLatin1Char('\n');
    return out;
}

} // namespace Slipway
