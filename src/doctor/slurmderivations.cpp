// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/derivations.h"

#include "slurm/hostlist.h"
#include "slurm/pendingreason.h"
#include "slurm/slurmrecords.h"

#include <algorithm>

namespace Slipway {

namespace {

std::optional<SlurmNode> nodeOf(const Outcome &nodes, const QString &name)
{
    // Cheap before thorough: with a thousand nodes this runs a thousand times.
    const QStringList lines = linesOf(nodes);
    const QString head = QStringLiteral("NodeName=%1 ").arg(name);
    const auto line = std::find_if(lines.cbegin(), lines.cend(), [&](const QString &l) { return l.startsWith(head); });
    if (line == lines.cend())
        return std::nullopt;
    const SlurmAnswer<SlurmNode> answer = parseSlurmNodes(line->toUtf8());
    return answer.records.isEmpty() ? std::nullopt : std::optional(answer.records.first());
}

void deriveNode(const Needs &needs, Outcome &made)
{
    const std::optional<SlurmNode> node = nodeOf(needs.at(0), needs.subject.name);
    if (!node) {
        made.exitStatus = notThere;
        made.output = needs.at(0).output;
        return;
    }
    made.output = QString::fromUtf8(node->record);
    made.exitStatus = node->state.isReady() ? 0 : notSo;
    put(made, "state", kindName(node->state.kind()));
    put(made, "reason", node->reason);
    put(made, "reason-by", node->reasonBy);
    put(made, "cpus", QString::number(node->cpus));
    put(made, "memory", QString::number(node->memoryMiB));
    put(made, "boot-time", QString::number(node->bootTime));
}

void deriveNodes(const Needs &needs, Outcome &made)
{
    const SlurmAnswer<SlurmNode> answer = parseSlurmNodes(needs.at(0).output.toUtf8());
    int away = 0;
    for (const SlurmNode &node : answer.records)
        away += node.state.flags.testFlag(NodeState::NotResponding) || node.state.base == NodeState::Base::Unknown;
    made.output = needs.at(0).output;
    made.exitStatus = answer.records.isEmpty() ? notThere : away == answer.records.size() ? notSo : 0;
    put(made, "all", QString::number(answer.records.size()));
    put(made, "down", QString::number(away));
    put(made, "responding", QString::number(answer.records.size() - away));
}

QStringList nodesOfJob(const SlurmJob &job)
{
    const Result<QStringList> nodes = expandHostlist(job.nodeList.isEmpty() ? job.requestedNodes : job.nodeList);
    return nodes ? *nodes : QStringList();
}

void deriveJob(const Needs &needs, Outcome &made)
{
    const SlurmAnswer<SlurmJob> answer = parseSlurmJobs(needs.at(0).output.toUtf8());
    const auto job = std::find_if(answer.records.cbegin(), answer.records.cend(), [&](const SlurmJob &candidate) {
        return candidate.id == needs.subject.name || QString::number(candidate.number) == needs.subject.name;
    });
    if (job == answer.records.cend()) {
        made.exitStatus = notThere;
        return;
    }
    made.output = QString::fromUtf8(job->record);
    put(made, "state", job->state);
    put(made, "reason", QString(job->reason).replace(QLatin1Char('_'), QLatin1Char(' '))); // as squeue says it
    put(made, "user", job->user);
    put(made, "partition", job->partition);
    put(made, "exit", job->exitCode);
    put(made, "job-name", job->name);
    put(made, "nodes", nodesOfJob(*job).join(QLatin1Char(' ')));
    if (job->isPending()) {
        const PendingReason why = explainPending(*job);
        put(made, "sentence", why.sentence);
        put(made, "way-on", why.wayOn);
        made.exitStatus = !why.known ? 3 : why.willEndByItself ? 0 : notSo;
    } else {
        made.exitStatus = job->isRunning() || job->state == QLatin1String("COMPLETED") ? 0 : notSo;
    }
}

void deriveControllers(const Needs &needs, Outcome &made)
{
    made.output = needs.at(0).output;
    const QVector<SlurmPing> pings = parseSlurmPing(needs.at(0).output.toUtf8());
    QStringList up;
    for (const SlurmPing &ping : pings) {
        if (ping.up)
            up << ping.host;
    }
    put(made, "in-charge", up.join(QLatin1Char(' ')));
    made.exitStatus = up.isEmpty() ? notSo : 0;
}

void deriveHardware(const Needs &needs, Outcome &made)
{
    const QString line = needs.at(0).output.section(QLatin1Char('\n'), 0, 0);
    const qint64 cpus = numberOf(line, "CPUs");
    const qint64 memory = numberOf(line, "RealMemory");
    const Server *server = needs.cluster.server(needs.subject.name);
    const std::optional<SlurmNode> node = nodeOf(needs.at(1), needs.subject.name);
    made.output = line;
    if (cpus < 0 || memory < 0 || !server || !node) {
        made.exitStatus = notThere;
        return;
    }
    put(made, "real-cpus", QString::number(cpus));
    put(made, "real-memory", QString::number(memory));
    put(made, "cpus", QString::number(node->cpus));
    put(made, "memory", QString::number(node->memoryMiB));
    made.exitStatus = node->cpus > cpus ? notSo : node->memoryMiB > memory ? 3 : 0;
}

/// Somebody with a job who has one uid here and another, or none, at the controller.
void deriveUsers(const Needs &needs, Outcome &made)
{
    QMap<QString, QString> here;
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines)
        here.insert(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
    const QStringList thereLines = linesOf(needs.at(1));
    for (const QString &line : thereLines) {
        const QString name = line.section(QLatin1Char(' '), 0, 0);
        const QString uid = line.section(QLatin1Char(' '), 1);
        if (here.value(name) == uid)
            continue;
        const bool hasJob = needs.at(2).output.contains(QStringLiteral(" UserId=%1(").arg(name));
        const bool missing = !here.contains(name);
        if (missing && !hasJob)
            continue;
        put(made, "user", name);
        put(made, "uid", missing ? QStringLiteral("-") : here.value(name));
        put(made, "controller-uid", uid);
        made.output = QStringLiteral("%1 %2 / %3").arg(name, made.values.value(QStringLiteral("uid")), uid);
        made.exitStatus = missing ? notThere : notSo;
        return;
    }
}

} // namespace

Derivations slurmDerivations()
{
    return {{QStringLiteral("node"), deriveNode},
            {QStringLiteral("nodes"), deriveNodes},
            {QStringLiteral("job"), deriveJob},
            {QStringLiteral("controllers"), deriveControllers},
            {QStringLiteral("hardware"), deriveHardware},
            {QStringLiteral("users-same"), deriveUsers}};
}

} // namespace Slipway
