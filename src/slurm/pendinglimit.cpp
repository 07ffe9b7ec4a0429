// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/pendinglimit.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace Slipway {

namespace {
struct LimitTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::PendingLimit)
};
} // namespace

std::optional<PendingLimit> PendingLimit::parse(const QString &reason)
{
    static const QRegularExpression shape(
        QStringLiteral("^(QOS|Assoc|)(Grp|Max|Min)([A-Za-z]+?)(Limit|NotSatisfied|)$"));
    static const QRegularExpression wordShape(QStringLiteral("CPU|GRES|BB|[A-Z][a-z]+"));
    const QRegularExpressionMatch found = shape.match(reason);
    if (!found.hasMatch())
        return std::nullopt;
    PendingLimit limit;
    const QString kind = found.captured(2);
    limit.owner = found.captured(1) == QLatin1String("Assoc") ? Owner::Account : Owner::Qos;
    limit.scope = kind == QLatin1String("Grp")   ? Scope::Group
                  : kind == QLatin1String("Min") ? Scope::Least
                                                 : Scope::Job;
    // The words must fill the middle without a gap.
    const QString middle = found.captured(3);
    qsizetype at = 0;
    auto words = wordShape.globalMatch(middle);
    while (words.hasNext()) {
        const QRegularExpressionMatch word = words.next();
        if (word.capturedStart() != at || !limit.readWord(word.captured()))
            return std::nullopt;
        at = word.capturedEnd();
    }
    if (at != middle.size())
        return std::nullopt;
    if (found.captured(1).isEmpty() && limit.scope != Scope::InAccount && limit.scope != Scope::User)
        return std::nullopt;
    return limit;
}

bool PendingLimit::readWord(const QString &word)
{
    static const QHash<QString, Resource> resources = {
        {QStringLiteral("Cpu"), Resource::Cpus},         {QStringLiteral("CPU"), Resource::Cpus},
        {QStringLiteral("Mem"), Resource::Memory},       {QStringLiteral("Memory"), Resource::Memory},
        {QStringLiteral("Node"), Resource::Nodes},       {QStringLiteral("GRES"), Resource::Gres},
        {QStringLiteral("Gres"), Resource::Gres},        {QStringLiteral("License"), Resource::Licenses},
        {QStringLiteral("BB"), Resource::BurstBuffer},   {QStringLiteral("Energy"), Resource::Energy},
        {QStringLiteral("Billing"), Resource::Billing},  {QStringLiteral("Jobs"), Resource::Jobs},
        {QStringLiteral("Submit"), Resource::Submitted}, {QStringLiteral("Wall"), Resource::Time},
        {QStringLiteral("Unknown"), Resource::Any},
    };
    static const QHash<QString, Scope> scopes = {
        {QStringLiteral("User"), Scope::User},
        {QStringLiteral("Account"), Scope::InAccount},
    };
    if (const auto it = scopes.constFind(word); it != scopes.constEnd()) {
        scope = *it;
    } else if (word == QLatin1String("Minutes") || word == QLatin1String("Mins")) {
        measure = measure == Measure::RunMinutes ? measure : Measure::Minutes;
    } else if (word == QLatin1String("Run")) {
        measure = Measure::RunMinutes;
    } else if (resources.contains(word)) {
        if (resource != Resource::Submitted) // SubmitJobs
            resource = resources.value(word);
    } else {
        // "Per", and what says no more than the words above
        static const QStringList silent = {QStringLiteral("Per"), QStringLiteral("Job"),
                                           QStringLiteral("Duration")};
        return silent.contains(word);
    }
    return true;
}

QString PendingLimit::resourceText() const
{
    switch (resource) {
    case Resource::Cpus: return LimitTr::tr("CPUs");
    case Resource::Memory: return LimitTr::tr("memory");
    case Resource::Nodes: return LimitTr::tr("nodes");
    case Resource::Gres: return LimitTr::tr("GRES (GPUs and the like)");
    case Resource::Licenses: return LimitTr::tr("licenses");
    case Resource::BurstBuffer: return LimitTr::tr("burst buffer");
    case Resource::Energy: return LimitTr::tr("energy");
    case Resource::Billing: return LimitTr::tr("billing units");
    case Resource::Time: return LimitTr::tr("time");
    case Resource::Jobs:
    case Resource::Submitted:
    case Resource::Any: break;
    }
    return LimitTr::tr("resources");
}

QString PendingLimit::queueSentence() const
{
    if (resource == Resource::Submitted)
        return owner == Owner::Qos ? LimitTr::tr("As many jobs as its QOS allows are in the queue.")
                                   : LimitTr::tr("As many jobs as its account allows are in the queue.");
    return owner == Owner::Qos ? LimitTr::tr("As many jobs as its QOS allows are running.")
                               : LimitTr::tr("As many jobs as its account allows are running.");
}

QString PendingLimit::minutesSentence() const
{
    const bool qos = owner == Owner::Qos;
    if (scope == Scope::Job)
        return qos ? LimitTr::tr(
                         "Its %1 multiplied by its time limit are more than its QOS allows for one job.")
                   : LimitTr::tr(
                         "Its %1 multiplied by its time limit are more than its account allows for one job.");
    if (measure == Measure::RunMinutes)
        return qos ? LimitTr::tr("The running jobs of its QOS have booked all the minutes of %1 they may.")
                   : LimitTr::tr(
                         "The running jobs of its account have booked all the minutes of %1 they may.");
    return qos ? LimitTr::tr("The minutes of %1 that its QOS has are used up.")
               : LimitTr::tr("The minutes of %1 that its account has are used up.");
}

QString PendingLimit::sentence() const
{
    const bool qos = owner == Owner::Qos;
    if (resource == Resource::Jobs || resource == Resource::Submitted)
        return queueSentence();
    if (measure != Measure::AtOnce)
        return minutesSentence().arg(resourceText());
    if (resource == Resource::Time && scope == Scope::Group)
        return qos ? LimitTr::tr("The time that its QOS has for all jobs together is used up.")
                   : LimitTr::tr("The time that its account has for all jobs together is used up.");
    switch (scope) {
    case Scope::Group:
        return (qos ? LimitTr::tr("The jobs of its QOS use all the %1 they may use at once.")
                    : LimitTr::tr("The jobs of its account use all the %1 they may use at once."))
            .arg(resourceText());
    case Scope::User:
        return LimitTr::tr("The jobs of its owner use all the %1 that one user may use at once.")
            .arg(resourceText());
    case Scope::InAccount:
        return LimitTr::tr("The jobs of its account use all the %1 that one account may use at once.")
            .arg(resourceText());
    case Scope::Least: return LimitTr::tr("It asks for less %1 than its QOS demands.").arg(resourceText());
    case Scope::Job: break;
    }
    return (qos ? LimitTr::tr("It asks for more %1 than its QOS allows for one job.")
                : LimitTr::tr("It asks for more %1 than its account allows for one job."))
        .arg(resourceText());
}

bool PendingLimit::willEndByItself() const
{
    if (resource == Resource::Jobs || resource == Resource::Submitted)
        return true;
    if (measure == Measure::Minutes || (resource == Resource::Time && scope == Scope::Group))
        return false;
    return scope != Scope::Job && scope != Scope::Least;
}

QString PendingLimit::wayOn() const
{
    if (willEndByItself())
        return LimitTr::tr("It starts when some of those jobs end.");
    if (scope == Scope::Least)
        return LimitTr::tr("Ask for more, or use another QOS.");
    if (scope == Scope::Job)
        return LimitTr::tr("Ask for less, or ask an administrator to raise the limit.");
    return LimitTr::tr(
        "An administrator can raise the limit or reset the usage; where usage decays, time helps too.");
}

} // namespace Slipway
