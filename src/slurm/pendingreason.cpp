// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/pendingreason.h"
#include "slurm/pendinglimit.h"

#include <QCoreApplication>

#include <algorithm>

namespace Slipway {

namespace {
/// A reason, what it waits for, what would let it go. %1 is the job's id, %2 its partition, %3 what of its
/// own fits the reason: dependency, nodes.
struct Known
{
    const char *id;
    const char *sentence;
    const char *wayOn;
    bool ends;
};

struct PendingTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::PendingReason)

public:
    static constexpr const char *raiseJob = QT_TR_NOOP("Ask for less and submit it again, or ask an "
                                                       "administrator to raise the limit.");
    static constexpr const char *waitJobs = QT_TR_NOOP("It starts when running jobs end.");
    static constexpr const char *release = QT_TR_NOOP("When the cause is mended: `scontrol release %1`.");
    static constexpr const char *resubmit =
        QT_TR_NOOP("Cancel it (`scancel %1`), correct it and submit it again.");
    static constexpr const char *askAdmin =
        QT_TR_NOOP("An administrator has to change it, or the job has to ask for something else.");

    inline static const Known reasons[] = {
        {"None", QT_TR_NOOP("Slurm has not looked at it yet."),
         QT_TR_NOOP("It is looked at within a minute."), true},
        {"Priority", QT_TR_NOOP("Jobs with a higher priority wait for the same nodes."),
         QT_TR_NOOP("It starts when they have started. An administrator can move it up: `scontrol top %1`."),
         true},
        {"Resources", QT_TR_NOOP("It is the next in line: the nodes, CPUs or memory it asks for are in use."),
         waitJobs, true},
        {"Dependency", QT_TR_NOOP("It waits for other jobs: %3."),
         QT_TR_NOOP("It starts when they have ended as it demands."), true},
        {"DependencyNeverSatisfied",
         QT_TR_NOOP("It waits for a job that ended otherwise than it demands, so it never starts."),
         QT_TR_NOOP(
             "Cancel it with `scancel %1`, or drop the condition: `scontrol update JobId=%1 Dependency=`."),
         false},
        {"BeginTime", QT_TR_NOOP("Its begin time has not come yet."),
         QT_TR_NOOP("It starts by itself then; now: `scontrol update JobId=%1 StartTime=now`."), true},
        {"JobHeldUser", QT_TR_NOOP("Its owner holds it back."),
         QT_TR_NOOP("Let it go: `scontrol release %1`."), false},
        {"JobHeldAdmin", QT_TR_NOOP("An administrator holds it back."),
         QT_TR_NOOP("An administrator lets it go: `scontrol release %1`."), false},
        {"JobHoldMaxRequeue", QT_TR_NOOP("It was put back into the queue too often and is held."), release,
         false},
        {"JobLaunchFailure", QT_TR_NOOP("It could not be started on its nodes and is held."),
         QT_TR_NOOP("The log of slurmd on those nodes says why; then `scontrol release %1`."), false},
        {"launch failed requeued held", QT_TR_NOOP("It could not be started on its nodes and is held."),
         QT_TR_NOOP("The log of slurmd on those nodes says why; then `scontrol release %1`."), false},
        {"SystemFailure", QT_TR_NOOP("Slurm, a file system or the network failed."), release, false},
        {"NonZeroExitCode",
         QT_TR_NOOP("Its last run ended with an error, and it was put back into the queue."), release, false},
        {"RaisedSignal",
         QT_TR_NOOP("Its last run was ended by a signal, and it was put back into the queue."), release,
         false},
        {"OutOfMemory", QT_TR_NOOP("Its last run needed more memory than it asked for."), resubmit, false},
        {"TimeLimit", QT_TR_NOOP("Its last run reached its time limit."), resubmit, false},
        {"InactiveLimit", QT_TR_NOOP("Its last run did nothing for longer than InactiveLimit allows."),
         resubmit, false},
        {"NodeDown", QT_TR_NOOP("A node that it needs is down."),
         QT_TR_NOOP("It starts when that node is back."), false},
        {"Prolog", QT_TR_NOOP("The prolog runs on its nodes."), QT_TR_NOOP("It starts when that has ended."),
         true},
        {"Cleaning",
         QT_TR_NOOP("It was put back into the queue, and what its last run left is being cleaned up."),
         QT_TR_NOOP("It starts when that has ended."), true},
        {"PartitionDown", QT_TR_NOOP("Its partition %2 is DOWN: jobs are taken but not started."),
         QT_TR_NOOP("An administrator opens it: `scontrol update PartitionName=%2 State=UP`."), false},
        {"PartitionInactive", QT_TR_NOOP("Its partition %2 is INACTIVE: no jobs are taken or started."),
         QT_TR_NOOP("An administrator opens it: `scontrol update PartitionName=%2 State=UP`."), false},
        {"PartitionNodeLimit",
         QT_TR_NOOP("It asks for more or fewer nodes than its partition %2 allows or has."), askAdmin, false},
        {"PartitionTimeLimit", QT_TR_NOOP("It asks for more time than its partition %2 allows."),
         QT_TR_NOOP("Ask for less: `scontrol update JobId=%1 TimeLimit=…`, or use another partition."),
         false},
        {"PartitionConfig",
         QT_TR_NOOP("Its partition %2 cannot give what it asks for: too many nodes, CPUs or memory."),
         askAdmin, false},
        {"Licenses", QT_TR_NOOP("The licenses it asks for are in use."), waitJobs, true},
        {"Reservation", QT_TR_NOOP("The reservation it belongs to has not begun."),
         QT_TR_NOOP("It starts in that reservation."), true},
        {"ReservationDeleted", QT_TR_NOOP("The reservation it belongs to was deleted."),
         QT_TR_NOOP("Take it out: `scontrol update JobId=%1 ReservationName=`."), false},
        {"ReservationInvalid", QT_TR_NOOP("The reservation it belongs to is not valid for it."),
         QT_TR_NOOP("Take it out: `scontrol update JobId=%1 ReservationName=`."), false},
        {"ReqNodeNotAvail", QT_TR_NOOP("Nodes that it needs cannot be used now: %3."),
         QT_TR_NOOP("It starts when they are back, or when it no longer insists on them: `scontrol update "
                    "JobId=%1 ReqNodeList=`."),
         false},
        {"BadConstraints", QT_TR_NOOP("No node has everything it asks for."), resubmit, false},
        {"Constraints", QT_TR_NOOP("The nodes that have everything it asks for are in use or not available."),
         waitJobs, true},
        {"AssociationJobLimit", QT_TR_NOOP("Its account has as many jobs running as it may have."), waitJobs,
         true},
        {"AssociationResourceLimit", QT_TR_NOOP("Its account uses as much as it may use."), waitJobs, true},
        {"AssociationTimeLimit", QT_TR_NOOP("It asks for more time than its account allows."), raiseJob,
         false},
        {"QOSJobLimit", QT_TR_NOOP("Its QOS has as many jobs running as it may have."), waitJobs, true},
        {"QOSResourceLimit", QT_TR_NOOP("Its QOS uses as much as it may use."), waitJobs, true},
        {"QOSTimeLimit", QT_TR_NOOP("It asks for more time than its QOS allows."), raiseJob, false},
        {"QOSUsageThreshold", QT_TR_NOOP("Its account has used too much lately for this QOS."),
         QT_TR_NOOP("It starts when the usage has decayed, or with another QOS."), true},
        {"QOSNotAllowed", QT_TR_NOOP("Its QOS may not be used in partition %2 or by its account."), askAdmin,
         false},
        {"InvalidQOS", QT_TR_NOOP("Its QOS does not exist any more."), askAdmin, false},
        {"InvalidAccount", QT_TR_NOOP("Its account does not exist, or its owner is not in it."), askAdmin,
         false},
        {"AccountNotAllowed", QT_TR_NOOP("Its account may not use partition %2."), askAdmin, false},
        {"AccountingPolicy", QT_TR_NOOP("A limit of its account or QOS is reached."), waitJobs, true},
        {"JobArrayTaskLimit", QT_TR_NOOP("As many tasks of its array run as may run at once."),
         QT_TR_NOOP("It starts when one of them ends; more at once: `scontrol update JobId=%1 "
                    "ArrayTaskThrottle=…`."),
         true},
        {"MaxMemPerLimit", QT_TR_NOOP("It asks for more memory than MaxMemPerCPU or MaxMemPerNode allows."),
         resubmit, false},
        {"MaxPoweredUpNodes", QT_TR_NOOP("As many nodes are powered up as may be."),
         QT_TR_NOOP("It starts when some of them have been powered down."), true},
        {"MpiPortsBusy", QT_TR_NOOP("The ports that its MPI needs are in use."), waitJobs, true},
        {"NvidiaImexChannels", QT_TR_NOOP("The NVIDIA IMEX channels are in use."), waitJobs, true},
        {"DeadLine", QT_TR_NOOP("It cannot end before its deadline any more."), resubmit, false},
        {"FedJobLock", QT_TR_NOOP("Another cluster of the federation decides about it."),
         QT_TR_NOOP("It starts here or there by itself."), true},
        {"SchedDefer",
         QT_TR_NOOP("It asked to start at once, and Slurm is set to look at new jobs later "
                    "(SchedulerParameters=defer)."),
         QT_TR_NOOP("It is looked at within a minute."), true},
        {"FrontEndDown", QT_TR_NOOP("No front end node is available."), askAdmin, false},
        {"BlockMaxError", QT_TR_NOOP("The block of the machine had too many errors."), askAdmin, false},
        {"BlockFreeAction", QT_TR_NOOP("A block of the machine is being freed."),
         QT_TR_NOOP("It starts when that has ended."), true},
        {"PowerNotAvail", QT_TR_NOOP("There is not enough power for it."), waitJobs, true},
        {"PowerReserved", QT_TR_NOOP("The power it needs is reserved for others."), waitJobs, true},
        {"BurstBufferResources", QT_TR_NOOP("The burst buffer has no room for it now."), waitJobs, true},
        {"BurstBufferStageIn", QT_TR_NOOP("Its files are being copied into the burst buffer."),
         QT_TR_NOOP("It starts when that has ended."), true},
        {"BurstBufferOperation", QT_TR_NOOP("The burst buffer could not be set up."), release, false},
        {"BurstBuffer", QT_TR_NOOP("The burst buffer is not ready for it."), waitJobs, true},
        {"Nodes required for job are DOWN",
         QT_TR_NOOP("Nodes that it needs are down, drained, or kept for partitions with a higher priority."),
         QT_TR_NOOP("It starts when enough of them are back: look at the nodes of partition %2."), false},
    };

    inline static const Known otherJobs = {"Dependency", QT_TR_NOOP("It waits for other jobs."),
                                           QT_TR_NOOP("It starts when they have ended as it demands."), true};
    inline static const Known nodesNotNamed = {"ReqNodeNotAvail",
                                               QT_TR_NOOP("Nodes that it needs cannot be used now."),
                                               QT_TR_NOOP("It starts when they are back."), false};
    inline static const Known inMaintenance = {
        "ReqNodeNotAvail", QT_TR_NOOP("Nodes that it needs are reserved for maintenance."),
        QT_TR_NOOP("It starts when the reservation ends."), true};
    inline static const Known mayOverlapMaintenance = {
        "ReqNodeNotAvail", QT_TR_NOOP("It may run until after the beginning of a maintenance reservation."),
        QT_TR_NOOP("It starts after the maintenance, or before it with a shorter time limit: "
                   "`scontrol update JobId=%1 TimeLimit=…`."),
        true};
};

const Known *knownReason(const QString &id)
{
    const auto *found = std::find_if(std::begin(PendingTr::reasons), std::end(PendingTr::reasons),
                                     [&id](const Known &known) { return id == QLatin1String(known.id); });
    if (found != std::end(PendingTr::reasons))
        return found;
    if (id.startsWith(QLatin1String("BurstBuffer")))
        return knownReason(QStringLiteral("BurstBuffer"));
    if (id.endsWith(QLatin1String("requeued held")))
        return knownReason(QStringLiteral("launch failed requeued held"));
    return nullptr;
}

/// "UnavailableNodes:n[1-2]" → "n[1-2]"; else the nodes the job asked for.
QString nodesOf(const SlurmJob &job, const QString &rest)
{
    const QString lead = QStringLiteral("UnavailableNodes:");
    const qsizetype at = rest.indexOf(lead);
    return at >= 0 && at + lead.size() < rest.size() ? rest.sliced(at + lead.size()) : job.requestedNodes;
}

const Known *variantOf(const QString &id, const QString &rest, const QString &own)
{
    if (id == QLatin1String("Dependency") && own.isEmpty())
        return &PendingTr::otherJobs;
    if (id != QLatin1String("ReqNodeNotAvail"))
        return nullptr;
    if (rest.contains(QLatin1String("May be reserved")))
        return &PendingTr::mayOverlapMaintenance;
    if (rest.contains(QLatin1String("Reserved for maintenance")))
        return &PendingTr::inMaintenance;
    return own.isEmpty() ? &PendingTr::nodesNotNamed : nullptr;
}

/// In one pass, so that what was filled in is not filled in again.
QString filled(const char *text, const SlurmJob &job, const QString &own)
{
    const QString pattern = *text == '\0' ? QString() : PendingTr::tr(text);
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (pattern[i] != QLatin1Char('%') || next < QLatin1Char('1') || next > QLatin1Char('3')) {
            result += pattern[i];
            continue;
        }
        result += next == QLatin1Char('1') ? job.id : next == QLatin1Char('2') ? job.partition : own;
        ++i;
    }
    return result;
}
} // namespace

PendingReason explainPending(const SlurmJob &job)
{
    PendingReason reason;
    const QString said = job.reason.isEmpty() ? QStringLiteral("None") : job.reason;
    reason.id = said.section(QLatin1Char(','), 0, 0).trimmed();
    const QString rest = said.section(QLatin1Char(','), 1).trimmed();
    const QString own = reason.id == QLatin1String("Dependency") ? job.dependency : nodesOf(job, rest);
    const Known *known = variantOf(reason.id, rest, own);
    known = known != nullptr ? known : knownReason(reason.id);
    if (known != nullptr) {
        reason.sentence = filled(known->sentence, job, own);
        reason.wayOn = filled(known->wayOn, job, own);
        reason.willEndByItself = known->ends;
        return reason;
    }
    if (const std::optional<PendingLimit> limit = PendingLimit::parse(reason.id)) {
        reason.sentence = limit->sentence();
        reason.wayOn = limit->wayOn();
        reason.willEndByItself = limit->willEndByItself();
        return reason;
    }
    reason.known = false;
    reason.sentence = said;
    return reason;
}

} // namespace Slipway
