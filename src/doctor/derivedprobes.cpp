// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/derivedprobes.h"

#include "doctor/derivations.h"

#include <QRegularExpression>

namespace Slipway {

void put(Outcome &made, const char *name, const QString &value)
{
    made.values.insert(QString::fromLatin1(name), value);
}

QStringList linesOf(const Outcome &outcome)
{
    return outcome.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

qint64 numberOf(const QString &line, const char *key)
{
    const QRegularExpression form(QStringLiteral("(?:^|\\s)%1=(\\d+)").arg(QLatin1String(key)));
    const QRegularExpressionMatch match = form.match(line);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

namespace {

Derivations allDerivations()
{
    Derivations all = slurmDerivations();
    all.insert(networkDerivations());
    all.insert(serverDerivations());
    all.insert(logDerivations());
    return all;
}

/// The outcomes \a spec is computed from; none: they are not all in yet.
std::optional<Needs> needsOf(const ProbeSpec &spec, const Subject &subject, const CheckedCluster &cluster, const Outcomes &outcomes)
{
    Needs needs{subject, cluster, outcomes, {}};
    for (const QString &need : spec.needs) {
        const bool atController = need.endsWith(QLatin1String("@controller"));
        const auto found = outcomes.constFind(
            {need.section(QLatin1Char('@'), 0, 0), atController ? cluster.spec().cluster.controller : subject.name});
        if (found == outcomes.cend())
            return std::nullopt;
        needs.outcomes << &*found;
    }
    return needs;
}

/// The command, the server and the time of what it is computed from; where one of \a needs failed, that one, not run.
Outcome originOf(const Needs &needs)
{
    Outcome made = needs.at(0);
    made.values.clear();
    for (const Outcome *need : needs.outcomes) {
        if (!need->ran || (need->exitStatus != 0 && made.ran)) {
            made = *need;
            made.ran = false;
            if (!made.error)
                made.error = Error{Error::Code::CommandFailed, need->output.section(QLatin1Char('\n'), 0, 0).left(300), need->output, {}};
        }
    }
    return made;
}

} // namespace

std::optional<Outcome> deriveOutcome(const ProbeSpec &spec, const Subject &subject, const CheckedCluster &cluster,
                                     const Outcomes &outcomes)
{
    static const Derivations derivations = allDerivations();
    const Derive derive = derivations.value(spec.id);
    if (!derive)
        return std::nullopt; // the program's own work
    const std::optional<Needs> needs = needsOf(spec, subject, cluster, outcomes);
    if (!needs)
        return std::nullopt;
    Outcome made = originOf(*needs);
    made.probe = spec.id;
    made.subject = subject.name;
    if (!made.ran)
        return made;
    made.exitStatus = 0;
    made.output.clear();
    derive(*needs, made);
    return made;
}

void deriveAll(const QVector<Subject> &subjects, const CheckedCluster &cluster, Outcomes &outcomes)
{
    for (const ProbeSpec &spec : playbookLibrary().probes) {
        if (spec.place != ProbePlace::Program)
            continue;
        for (const Subject &subject : subjects) {
            if (outcomes.contains({spec.id, subject.name}))
                continue;
            if (std::optional<Outcome> made = deriveOutcome(spec, subject, cluster, outcomes))
                outcomes.insert({spec.id, subject.name}, *std::move(made));
        }
    }
}

} // namespace Slipway
