// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/engine.h"

#include "deploy/plaintext.h"
#include "doctor/doctoractions.h"
#include "doctor/doctortr.h"

#include <algorithm>

namespace Slipway {

namespace {

constexpr qsizetype longestLine = 400;  ///< characters of evidence
constexpr qsizetype blockOfLines = 12;  ///< what a daemon says about one failed start

QString cut(const QString &line)
{
    const QString plain = withoutControls(line).trimmed();
    return plain.size() <= longestLine ? plain : plain.left(longestLine) + QChar(0x2026);
}

QString lineAt(const QString &text, qsizetype position)
{
    const qsizetype begin = position > 0 ? text.lastIndexOf(QLatin1Char('\n'), position - 1) + 1 : 0;
    const qsizetype end = text.indexOf(QLatin1Char('\n'), position);
    return cut(text.mid(begin, end < 0 ? -1 : end - begin));
}

/// Without a better one: the last line that says something.
QString lastLine(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (auto it = lines.crbegin(); it != lines.crend(); ++it) {
        if (!it->trimmed().isEmpty())
            return cut(*it);
    }
    return {};
}

void addGroups(const QRegularExpression &expression, const QRegularExpressionMatch &match,
               QMap<QString, QString> &values)
{
    const QStringList names = expression.namedCaptureGroups();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!names[i].isEmpty() && match.hasCaptured(static_cast<int>(i)))
            values.insert(QString(names[i]).replace(QLatin1Char('_'), QLatin1Char('-')),
                          match.captured(static_cast<int>(i)));
    }
}

/// One playbook on its way through one subject's outcomes.
class Walker
{
public:
    Walker(const Playbook &playbook, const Subject &subject, const Outcomes &outcomes, const QString &controller)
        : m_playbook(playbook), m_subject(subject), m_outcomes(outcomes), m_controller(controller)
    {
        m_walk.values = subject.values;
    }
    Walk run();

private:
    /// The id of the next check; empty: the walk has ended.
    QString step(const Check &check);
    bool holds(const BranchCondition &condition, const Outcome &outcome, QString &line);
    bool outputHolds(const BranchCondition &condition, const Outcome &outcome, QString &line);
    bool valuesHold(const BranchCondition &condition);
    void end(Walk::End how, const QString &why)
    {
        m_walk.end = how;
        m_walk.why = why;
    }

    const Playbook &m_playbook;
    const Subject &m_subject;
    const Outcomes &m_outcomes;
    const QString m_controller;
    Walk m_walk;
    const ConclusionSpec *m_byMessage = nullptr;
};

Walk Walker::run()
{
    QString next = m_playbook.start;
    for (qsizetype left = m_playbook.checks.size(); left > 0 && !next.isEmpty(); --left)
        next = step(m_playbook.checks[next]);
    return m_walk;
}

QString Walker::step(const Check &check)
{
    const auto found = m_outcomes.constFind({check.probe, check.atController ? m_controller : m_subject.name});
    if (found == m_outcomes.cend())
        return {};
    const Outcome &outcome = *found;
    for (auto it = outcome.values.cbegin(); it != outcome.values.cend(); ++it)
        m_walk.values.insert(it.key(), it.value());
    QString line;
    const auto branch = std::find_if(check.branches.cbegin(), check.branches.cend(), [&](const Branch &candidate) {
        line.clear();
        return holds(candidate.condition, outcome, line);
    });
    if (!outcome.ran)
        line = outcome.error ? outcome.error->message : QString();
    else if (line.isEmpty())
        line = lastLine(outcome.output);
    m_walk.evidence << Evidence{playbookText(check.ask), outcome.probe, outcome.server,  outcome.command,
                                outcome.ran,             outcome.exitStatus, line, outcome.time};
    if (branch == check.branches.cend()) {
        end(Walk::End::NotKnown, outcome.ran ? DoctorTr::tr("The answer was not one Slipway knows: %1").arg(line)
                                             : DoctorTr::tr("Could not be looked at: %1").arg(line));
        return {};
    }
    switch (branch->kind) {
    case Branch::Kind::Go: return branch->target;
    case Branch::Kind::Fine: end(Walk::End::Fine, filled(playbookText(branch->text), m_walk.values)); break;
    case Branch::Kind::Leave: end(Walk::End::NotKnown, filled(playbookText(branch->text), m_walk.values)); break;
    case Branch::Kind::Conclude:
        m_walk.conclusion = branch->condition.messages ? m_byMessage : m_playbook.conclusion(branch->target);
        end(Walk::End::Concluded, {});
        break;
    }
    return {};
}

bool Walker::holds(const BranchCondition &condition, const Outcome &outcome, QString &line)
{
    if (!condition.errors.isEmpty())
        return !outcome.ran && outcome.error && condition.errors.contains(errorCodeName(outcome.error->code)) &&
               valuesHold(condition);
    // What could not be run holds for no branch that does not say so.
    if (outcome.ran != condition.ran.value_or(true))
        return false;
    if (!condition.exits.isEmpty() && condition.exits.contains(outcome.exitStatus) == condition.exitsNot)
        return false;
    return valuesHold(condition) && outputHolds(condition, outcome, line);
}

bool Walker::valuesHold(const BranchCondition &condition)
{
    for (auto it = condition.values.cbegin(); it != condition.values.cend(); ++it) {
        const QRegularExpressionMatch match = it.value().match(m_walk.values.value(it.key()));
        if (!match.hasMatch())
            return false;
        addGroups(it.value(), match, m_walk.values);
    }
    return true;
}

bool Walker::outputHolds(const BranchCondition &condition, const Outcome &outcome, QString &line)
{
    const QString said = outcome.ran || !outcome.error ? outcome.output
                                                       : outcome.error->message + QLatin1Char('\n') + outcome.error->detail;
    for (const QRegularExpression &expression : condition.none) {
        if (expression.match(said).hasMatch())
            return false;
    }
    for (const QRegularExpression &expression : condition.all) {
        const QRegularExpressionMatch match = expression.match(said);
        if (!match.hasMatch())
            return false;
        line = lineAt(said, match.capturedStart());
        addGroups(expression, match, m_walk.values);
    }
    if (condition.messages) {
        const MessageMatch match = matchMessages(m_playbook.conclusions, said);
        if (!match.conclusion)
            return false;
        m_byMessage = match.conclusion;
        line = match.line;
        m_walk.values.insert(match.groups);
    }
    return true;
}

/// Where the newest words of one conclusion are.
struct Hit
{
    const ConclusionSpec *conclusion = nullptr;
    const QRegularExpression *expression = nullptr;
    QRegularExpressionMatch match;
    qsizetype line = -1;
};

Hit newestHit(const ConclusionSpec &conclusion, const QString &text, const QVector<qsizetype> &lineEnds)
{
    Hit hit;
    for (const QRegularExpression &expression : conclusion.messages) {
        for (auto it = expression.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const auto line = std::lower_bound(lineEnds.cbegin(), lineEnds.cend(), match.capturedStart()) - lineEnds.cbegin();
            if (line >= hit.line)
                hit = {&conclusion, &expression, match, line};
        }
    }
    return hit;
}

std::optional<ActionInfo> actionInfoOf(const QString &name)
{
    const Action *ours = findDoctorAction(name);
    return ours ? std::optional<ActionInfo>(ours->info()) : actionInfo(name);
}

QVector<Remedy> makeRemedies(const QVector<RemedySpec> &specs, const Walk &walk, const Subject &subject,
                             const QStringList &allNodes)
{
    QVector<Remedy> remedies;
    for (const RemedySpec &spec : specs) {
        Remedy remedy;
        remedy.request.action = spec.action;
        if (spec.targets == QLatin1String("subject"))
            remedy.request.targets << subject.name;
        else if (spec.targets == QLatin1String("nodes"))
            remedy.request.targets = allNodes;
        else if (spec.targets == QLatin1String("controller"))
            remedy.request.targets << subject.values.value(QStringLiteral("controller"));
        else if (!spec.targets.isEmpty())
            remedy.request.targets << filledArgument(spec.targets, walk.values);
        for (auto it = spec.with.cbegin(); it != spec.with.cend(); ++it)
            remedy.request.with.insert(it.key(), filledArgument(it.value(), walk.values));
        const std::optional<ActionInfo> info = actionInfoOf(spec.action);
        remedy.risk = info ? info->risk : Risk::Safe;
        remedy.title = spec.say.isEmpty() && info ? info->title : filled(playbookText(spec.say), walk.values);
        remedies << remedy;
    }
    return remedies;
}

int layerOf(const Conclusion &conclusion)
{
    const Playbook *playbook = playbookLibrary().playbook(conclusion.playbook);
    return playbook ? playbook->layer : 0;
}

bool explains(const Conclusion &root, const Conclusion &other)
{
    const ConclusionSpec *spec = playbookLibrary().conclusion(root.id).second;
    if (!spec || root.severity == Severity::Info)
        return false;
    const auto names = [&](const QStringList &list) { return list.contains(other.id) || list.contains(other.playbook); };
    return names(spec->explainsAll) || (root.subject == other.subject && names(spec->explains));
}

} // namespace

Walk walkPlaybook(const Playbook &playbook, const Subject &subject, const Outcomes &outcomes, const QString &controller)
{
    return Walker(playbook, subject, outcomes, controller).run();
}

MessageMatch matchMessages(const QVector<ConclusionSpec> &conclusions, const QString &text)
{
    QVector<qsizetype> lineEnds;
    for (qsizetype at = text.indexOf(QLatin1Char('\n')); at >= 0; at = text.indexOf(QLatin1Char('\n'), at + 1))
        lineEnds << at;
    QVector<Hit> hits;
    qsizetype newest = -1;
    for (const ConclusionSpec &conclusion : conclusions) {
        const Hit hit = newestHit(conclusion, text, lineEnds);
        if (hit.conclusion)
            hits << hit;
        newest = qMax(newest, hit.line);
    }
    for (const Hit &hit : std::as_const(hits)) {
        if (hit.line + blockOfLines < newest)
            continue;
        MessageMatch found{hit.conclusion, lineAt(text, hit.match.capturedStart()), {}};
        addGroups(*hit.expression, hit.match, found.groups);
        return found;
    }
    return {};
}

Conclusion makeConclusion(const Playbook &playbook, const Subject &subject, const Walk &walk, const QStringList &allNodes)
{
    const ConclusionSpec &spec = *walk.conclusion;
    const auto text = [&](const QString &english) { return filled(playbookText(english), walk.values); };
    Conclusion conclusion;
    conclusion.id = spec.id;
    conclusion.playbook = playbook.id;
    conclusion.subject = subject.name;
    conclusion.severity = spec.severity;
    conclusion.title = text(spec.title);
    conclusion.explain = text(spec.explain);
    for (const QString &advice : spec.advice)
        conclusion.advice << text(advice);
    for (const HandSpec &hand : spec.byHand) {
        const QString server = hand.where == QLatin1String("server")       ? subject.name
                               : hand.where == QLatin1String("controller") ? walk.values.value(hand.where)
                                                                           : QString();
        conclusion.byHand << PlannedCommand{server, filledCommand(hand.run, walk.values), {}, {}};
    }
    conclusion.evidence = walk.evidence;
    conclusion.remedies = makeRemedies(spec.remedies, walk, subject, allNodes);
    conclusion.prevention = makeRemedies(spec.prevention, walk, subject, allNodes);
    conclusion.page = spec.page;
    return conclusion;
}

void rank(QVector<Conclusion> &conclusions)
{
    std::stable_sort(conclusions.begin(), conclusions.end(),
                     [](const Conclusion &a, const Conclusion &b) { return layerOf(a) < layerOf(b); });
    for (qsizetype i = 0; i < conclusions.size(); ++i) {
        for (qsizetype j = 0; j < i && conclusions[i].isRoot(); ++j) {
            if (!explains(conclusions[j], conclusions[i]))
                continue;
            const Conclusion &root = conclusions[j];
            conclusions[i].explainedBy = root.isRoot() ? root.id : root.explainedBy;
            conclusions[i].explainedOn = root.isRoot() ? root.subject : root.explainedOn;
        }
    }
    const auto order = [](const Conclusion &c) {
        return std::tuple(!c.isRoot(), -static_cast<int>(c.severity), layerOf(c));
    };
    std::stable_sort(conclusions.begin(), conclusions.end(),
                     [&](const Conclusion &a, const Conclusion &b) { return order(a) < order(b); });
}

} // namespace Slipway
