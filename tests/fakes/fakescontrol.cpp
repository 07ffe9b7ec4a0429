// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecluster.h"

#include "fakes/replies.h"
#include "slurm/hostlist.h"

#include <QRegularExpression>

#include <algorithm>

// The part of FakeCluster that is slurmctld, scontrol and scancel. Words and exit status are those of 22.05.

namespace Slipway {

namespace {
QString assigned(const QStringList &assignments, const char *key)
{
    const QString start = QLatin1String(key) + QLatin1Char('=');
    for (const QString &word : assignments) {
        if (word.startsWith(start))
            return word.mid(start.size());
    }
    return {};
}
} // namespace

/// The slurm.conf that the daemons of \a server were started with.
QByteArray FakeCluster::confOf(const QString &server)
{
    FakeServer &there = *m_servers.at(server);
    return there.machine()
        .content(spec.storage.serverPath + QLatin1Char('/') + there.container.set +
                 QStringLiteral("/etc/slurm.conf"))
        .value_or(QByteArray());
}

CommandResult FakeCluster::ping(const QString &server)
{
    static const QRegularExpression host(QStringLiteral("^SlurmctldHost=([^\\s(]+)"),
                                         QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = host.match(QString::fromUtf8(confOf(server)));
    const QString primary = match.hasMatch() ? match.captured(1) : spec.cluster.controller;
    const FakeServer &there = *m_servers.at(primary);
    const bool up =
        slurmctldAnswers && there.container.status == QLatin1String("running") && !there.slurmctldStopped;
    return ok("Slurmctld(primary) at " + primary.toUtf8() + " is " + (up ? "UP" : "DOWN") + '\n');
}

CommandResult FakeCluster::scontrol(const QString &server, const QStringList &argv)
{
    if (!ping(server).output.contains("UP"))
        return failed(1, "slurm_load_node error: Unable to contact slurm controller (connect failure)");
    if (argv.value(0) == QLatin1String("-o"))
        return argv.value(2) == QLatin1String("jobs")         ? showJobs()
               : argv.value(2) == QLatin1String("partitions") ? showPartitions()
                                                              : showNodes(server);
    asked.append(argv.join(QLatin1Char(' ')));
    if (!refuses.isEmpty())
        return failed(1, refuses.toUtf8());
    if (argv.value(0) == QLatin1String("update"))
        return update(argv.mid(1));
    if (argv.value(0) == QLatin1String("reconfigure"))
        return ok();
    return changeJobs(argv.value(0), argv.value(1));
}

/// The script of slurmlook.cpp.
CommandResult FakeCluster::showAll(const QString &server, const QString &mark)
{
    QByteArray all;
    for (const char *what : {"nodes", "jobs", "partitions"}) {
        const CommandResult one =
            scontrol(server, {QStringLiteral("-o"), QStringLiteral("show"), QLatin1String(what)});
        if (!one.succeeded())
            return one;
        all += one.output + mark.toUtf8() + '\n';
    }
    return ok(all);
}

CommandResult FakeCluster::update(const QStringList &assignments)
{
    if (const QString node = assigned(assignments, "NodeName"); !node.isEmpty())
        return updateNode(node, assigned(assignments, "State"), assigned(assignments, "Reason"));
    if (const QString partition = assigned(assignments, "PartitionName"); !partition.isEmpty()) {
        partitionStates.insert(partition, assigned(assignments, "State"));
        return ok();
    }
    return changeJobs(QStringLiteral("priority"), assigned(assignments, "JobId"),
                      assigned(assignments, "Priority").toInt());
}

CommandResult FakeCluster::updateNode(const QString &node, const QString &wanted, const QString &reason)
{
    const QString before = states.value(node, QStringLiteral("State=IDLE"));
    const QString state = before.section(QStringLiteral(" Reason="), 0, 0).mid(6);
    if (wanted == QLatin1String("RESUME") && state.contains(QLatin1String("INVALID_REG")))
        return failed(1, "slurm_update error: Invalid node state specified");
    if (wanted == QLatin1String("UNDRAIN") || wanted == QLatin1String("RESUME")) {
        QString left = state;
        left.remove(QStringLiteral("+DRAIN"));
        if (wanted == QLatin1String("RESUME"))
            left.replace(QStringLiteral("DOWN"), QStringLiteral("IDLE"));
        states.insert(node, QStringLiteral("State=") + left);
        return ok();
    }
    if (reason.isEmpty())
        return failed(1, "You must specify a reason when DRAINING a node. Request denied");
    // As scontrol does: one quotation mark off either end.
    QString text = reason.startsWith(QLatin1Char('"')) ? reason.mid(1) : reason;
    if (text.endsWith(QLatin1Char('"')))
        text.chop(1);
    const QString drained = state.contains(QLatin1String("DRAIN")) ? state : state + QStringLiteral("+DRAIN");
    states.insert(node, QStringLiteral("State=%1 Reason=%2 [root@2026-11-26T10:00:00]")
                            .arg(wanted == QLatin1String("DOWN") ? QStringLiteral("DOWN") : drained, text));
    return ok();
}

CommandResult FakeCluster::changeJobs(const QString &verb, const QString &id, int priority)
{
    if (verb == QLatin1String("scancel"))
        asked.append(verb + QLatin1Char(' ') + id);
    if (!refuses.isEmpty())
        return failed(1, refuses.toUtf8());
    const auto job = std::find_if(jobs.begin(), jobs.end(), [&id](const Job &j) { return j.id == id; });
    if (job == jobs.end())
        return failed(1, "Invalid job id specified for job " + id.toUtf8());
    if (verb == QLatin1String("scancel"))
        job->state = QStringLiteral("CANCELLED");
    else if (verb == QLatin1String("hold"))
        job->priority = 0, job->reason = QStringLiteral("JobHeldAdmin");
    else if (verb == QLatin1String("release"))
        job->priority = 100, job->reason = QStringLiteral("Resources");
    else if (verb == QLatin1String("requeue"))
        job->state = QStringLiteral("PENDING"), job->nodes.clear(), job->reason = QStringLiteral("BeginTime");
    else
        job->priority = priority;
    return ok();
}

CommandResult FakeCluster::showNodes(const QString &controller)
{
    const QByteArray conf = confOf(controller);
    const bool ready = polls-- <= 0;
    QByteArray lines;
    for (const auto &[name, server] : m_servers) {
        if (!conf.isEmpty() && !conf.contains("NodeName=" + name.toUtf8() + ' '))
            continue;
        const bool runs = server->container.status == QLatin1String("running") && server->container.exists;
        const QString state =
            states.value(name, ready && runs ? QStringLiteral("State=IDLE")
                                             : QStringLiteral("State=UNKNOWN+NOT_RESPONDING"));
        const QString reason = state.section(QStringLiteral(" Reason="), 1);
        lines += QStringLiteral("NodeName=%1 Arch=x86_64 CPUTot=4 OS=Linux 6.1 #1 SMP RealMemory=8000 %2 "
                                "ThreadsPerCore=1 Partitions=cpu "
                                "BootTime=2026-11-20T08:00:00 SlurmdStartTime=2026-11-24T%3:%4:00")
                     .arg(name, state.section(QStringLiteral(" Reason="), 0, 0))
                     .arg(server->refreshes, 2, 10, QLatin1Char('0'))
                     .arg(server->container.starts + server->made(), 2, 10, QLatin1Char('0'))
                     .toUtf8();
        if (!reason.isEmpty())
            lines += " Reason=" + reason.toUtf8() +
                     (reason.endsWith(QLatin1Char(']')) ? QByteArray()
                                                        : QByteArray(" [slurm@2026-11-24T08:19:33]"));
        lines += '\n';
    }
    return ok(lines);
}

CommandResult FakeCluster::showJobs()
{
    if (jobPolls == 0) {
        for (Job &job : jobs)
            job.state = job.state == QLatin1String("RUNNING") ? QStringLiteral("COMPLETED") : job.state;
    }
    jobPolls -= jobPolls > 0 ? 1 : 0;
    if (jobs.isEmpty())
        return ok("No jobs in the system\n");
    QByteArray lines;
    for (const Job &job : std::as_const(jobs))
        lines +=
            QStringLiteral("JobId=%1 JobName=%2 UserId=%3 GroupId=ada(1000) MCS_label=N/A Priority=%4 Nice=0 "
                           "Account=(null) QOS=(null) JobState=%5 Reason=%6 Dependency=(null) Partition=cpu "
                           "ReqNodeList=(null) ExcNodeList=(null) NodeList=%7 NumNodes=1 NumCPUs=1\n")
                .arg(job.id, job.name, job.user)
                .arg(static_cast<quint32>(job.priority))
                .arg(job.state, job.reason, job.nodes.isEmpty() ? QStringLiteral("(null)") : job.nodes)
                .toUtf8();
    return ok(lines);
}

CommandResult FakeCluster::showPartitions()
{
    QByteArray lines;
    for (const Partition &partition : std::as_const(spec.scheduling.partitions))
        lines += QStringLiteral(
                     "PartitionName=%1 AllowGroups=ALL Default=YES MaxTime=UNLIMITED Nodes=worker[01-03] "
                     "State=%2 TotalCPUs=12 TotalNodes=3\n")
                     .arg(partition.name, partitionStates.value(partition.name, QStringLiteral("UP")))
                     .toUtf8();
    return ok(lines);
}

} // namespace Slipway
