// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/request.h"

#include "cluster/valuerules.h"
#include "operate/operatetr.h"
#include "slurm/hostlist.h"

#include <QRegularExpression>

#include <algorithm>

namespace Slipway {

namespace {
constexpr qsizetype longestReason = 500;       ///< characters
constexpr qint64 highestPriority = 4294967294; ///< slurm.h: NO_VAL - 1 is the last one that counts

Error invalid(const QString &sentence, const QString &where = {})
{
    return {Error::Code::InvalidInput, sentence, {}, where};
}

QString oneOf(const QString &value, const QStringList &words)
{
    return words.contains(value)
               ? QString()
               : OperateTr::tr("“%1” is none of: %2.").arg(value, words.join(QStringLiteral(", ")));
}

QString reasonProblem(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return OperateTr::tr("Give a reason, so that others know why.");
    if (reason.size() > longestReason)
        return OperateTr::tr("The reason is too long; %1 characters are the most.").arg(longestReason);
    return textProblem(reason);
}

QString numberProblem(const QString &text, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number >= least && number <= most
               ? QString()
               : OperateTr::tr("“%1” is no number from %2 to %3.").arg(text).arg(least).arg(most);
}

struct ValueRule
{
    const char *key;
    QString (*problem)(const QString &value, const CheckedCluster &cluster);
};

QString yesProblem(const QString &value, const CheckedCluster &)
{
    return oneOf(value, {QStringLiteral("yes"), QStringLiteral("no")});
}

const ValueRule valueRules[] = {
    {"reason", [](const QString &v, const CheckedCluster &) { return reasonProblem(v); }},
    {"anyway", yesProblem},
    {"priority",
     [](const QString &v, const CheckedCluster &) { return numberProblem(v, 1, highestPriority); }},
    {"time-limit",
     [](const QString &v, const CheckedCluster &) { return numberProblem(v, 0, 30 * 24 * 3600); }},
    {"jobs",
     [](const QString &v, const CheckedCluster &) {
         return oneOf(v, {QStringLiteral("wait"), QStringLiteral("cancel")});
     }},
    {"state",
     [](const QString &v, const CheckedCluster &) {
         return oneOf(v, {QStringLiteral("UP"), QStringLiteral("DOWN"), QStringLiteral("DRAIN"),
                          QStringLiteral("INACTIVE")});
     }},
    {"daemon",
     [](const QString &v, const CheckedCluster &) {
         return oneOf(v, {QStringLiteral("munged"), QStringLiteral("slurmd"), QStringLiteral("slurmctld")});
     }},
    {"to",
     [](const QString &v, const CheckedCluster &cluster) {
         return cluster.server(v) ? QString()
                                  : OperateTr::tr("“%1” is no server of this cluster.").arg(v.left(80));
     }},
};

QString valueProblem(const QString &key, const QString &value, const CheckedCluster &cluster)
{
    for (const ValueRule &rule : valueRules) {
        if (key == QLatin1String(rule.key))
            return rule.problem(value, cluster);
    }
    return {}; // its action reads it itself
}

QString targetProblem(ActionInfo::Targets kind, const QString &target, const CheckedCluster &cluster)
{
    static const QRegularExpression job(
        QStringLiteral("^[1-9][0-9]{0,9}(_[0-9]{1,9}|_\\[[0-9,-]{1,200}\\])?$"));
    const QString shown = target.left(80);
    switch (kind) {
    case ActionInfo::Targets::None: return {};
    case ActionInfo::Targets::Nodes:
    case ActionInfo::Targets::Servers:
        return cluster.server(target) ? QString()
                                      : OperateTr::tr("“%1” is no server of this cluster.").arg(shown);
    case ActionInfo::Targets::Jobs:
        return job.match(target).hasMatch()
                   ? QString()
                   : OperateTr::tr("“%1” is no number of a job, such as 17 or 17_4.").arg(shown);
    case ActionInfo::Targets::Partitions: break;
    }
    const QVector<Partition> &all = cluster.spec().scheduling.partitions;
    const bool known = std::any_of(
        all.cbegin(), all.cend(), [&target](const Partition &partition) { return partition.name == target; });
    return known ? QString() : OperateTr::tr("“%1” is no partition of this cluster.").arg(shown);
}
} // namespace

Result<ActionRequest> checkedRequest(const CheckedCluster &cluster, const ActionInfo &info,
                                     ActionRequest request)
{
    request.targets.removeDuplicates();
    if (info.targets == ActionInfo::Targets::None && !request.targets.isEmpty())
        return invalid(OperateTr::tr("%1 takes no targets.").arg(info.name));
    if (info.targets != ActionInfo::Targets::None && request.targets.isEmpty())
        return invalid(OperateTr::tr("Say what %1 is for: nothing was chosen.").arg(info.name));
    for (const QString &target : std::as_const(request.targets)) {
        if (const QString problem = targetProblem(info.targets, target, cluster); !problem.isEmpty())
            return invalid(problem, target.left(80));
    }
    for (const QString &key : info.required) {
        if (!request.with.contains(key))
            return invalid(OperateTr::tr("%1 needs “%2”.").arg(info.name, key), key);
    }
    for (auto it = request.with.cbegin(); it != request.with.cend(); ++it) {
        if (!info.required.contains(it.key()) && !info.optional.contains(it.key()))
            return invalid(OperateTr::tr("%1 knows no “%2”.").arg(info.name, it.key().left(80)), it.key());
        if (const QString problem = valueProblem(it.key(), it.value(), cluster); !problem.isEmpty())
            return invalid(problem, it.key());
    }
    return request;
}

bool saysYes(const ActionRequest &request, const char *key)
{
    return request.with.value(QLatin1String(key)) == QLatin1String("yes");
}

QString namesOf(const QStringList &targets)
{
    const bool numbers = !targets.isEmpty() && targets.first().at(0).isDigit() &&
                         std::all_of(targets.cbegin(), targets.cend(), [](const QString &t) {
                             return t.contains(QLatin1Char('_')) || t.toLongLong() > 0;
                         });
    return numbers ? targets.join(QStringLiteral(", ")) : compressHostlist(targets);
}

} // namespace Slipway
