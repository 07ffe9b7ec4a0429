// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slurm/nodestate.h"

#include <QByteArray>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

namespace Slipway {

// What `scontrol -o show …`, `sdiag` and `scontrol ping` say, as values, for every version from 18.08 on. The
// commands are run with TZ=UTC0, so that times need no zone: they are seconds since 1970, 0 for none. -1
// stands for a number that was not told. Unknown fields never fail a parse; a line that is no record is
// counted and left out. Text is as Slurm printed it: untrusted, may be huge, may hold control characters.

struct SlurmNode
{
    QString name;
    QString address;
    QString hostName;
    NodeState state;
    QString reason;   ///< without its author and time; empty: none
    QString reasonBy; ///< "root", "slurm"
    qint64 reasonTime = 0;
    int cpus = 0;
    int cpusAllocated = 0;
    int sockets = 0;
    int coresPerSocket = 0;
    int threadsPerCore = 0;
    double load = -1;
    qint64 memoryMiB = 0;
    qint64 memoryAllocatedMiB = 0;
    qint64 memoryFreeMiB = -1; ///< as the node's kernel says
    int gpus = 0;
    int gpusAllocated = 0;
    QString gres;
    QStringList partitions;
    QStringList features;
    QString version;
    qint64 bootTime = 0;
    qint64 slurmdStartTime = 0;
    /// Down although it answers: Slurm waits for a person, as after `Node unexpectedly rebooted`.
    bool waitsForResume() const
    {
        return state.base == NodeState::Base::Down && !state.flags.testFlag(NodeState::NotResponding) &&
               !state.isRefused() && !reason.isEmpty();
    }
    QByteArray record; ///< the whole line; shares the memory of the answer

    bool operator==(const SlurmNode &) const = default;
};

struct SlurmJob
{
    QString id;        ///< "17", or "17_4" in an array
    qint64 number = 0; ///< JobId
    QString name;
    QString user;
    QString account;
    QString partition;
    QString qos;
    QString state;  ///< "PENDING", "RUNNING", … in capitals, base state only
    QString reason; ///< as Slurm says it: "Resources", "ReqNodeNotAvail, Reserved for maintenance"
    QString dependency;
    qint64 priority = 0;
    QString nodeList; ///< host list, unexpanded; empty while pending
    QString requestedNodes;
    QString batchHost;
    int nodeCount = 0;
    int cpus = 0;
    int tasks = 0;
    int gpus = 0;
    qint64 timeLimit = -1; ///< seconds; -1: none
    qint64 runTime = 0;    ///< seconds
    qint64 submitTime = 0;
    qint64 eligibleTime = 0;
    qint64 startTime = 0; ///< of a pending job: when Slurm means to start it
    qint64 endTime = 0;
    QString exitCode; ///< "0:0"
    QString command;
    QString workDir;
    QString stdOut;
    QString stdErr;
    /// Its owner's texts imitate Slurm's fields, or its number is told twice: only `number`, `id` and the raw
    /// texts are sure. Then the state is "UNKNOWN" and no user is named.
    bool forged = false;
    QByteArray record; ///< may hold line ends, where a name does

    bool isPending() const { return state == QLatin1String("PENDING"); }
    bool isRunning() const { return state == QLatin1String("RUNNING"); }
    /// Has ended, in whatever way, and is remembered for MinJobAge.
    bool hasEnded() const;
    bool operator==(const SlurmJob &) const = default;
};

struct SlurmPartition
{
    QString name;
    QString state; ///< UP, DOWN, DRAIN, INACTIVE
    bool isDefault = false;
    QString nodes;   ///< host list, unexpanded
    QString maxTime; ///< as Slurm prints it: "UNLIMITED", "1-00:00:00"
    int totalNodes = 0;
    int totalCpus = 0;
    int priorityTier = 0;
    QByteArray record;

    bool operator==(const SlurmPartition &) const = default;
};

struct SlurmDiag
{
    qint64 dataSince = 0;
    int serverThreads = -1;
    int agentQueue = -1;
    int dbdAgentQueue = -1;
    qint64 jobsSubmitted = -1;
    qint64 jobsStarted = -1;
    qint64 jobsCompleted = -1;
    qint64 jobsFailed = -1;
    qint64 lastCycleMicroseconds = -1;
    qint64 meanCycleMicroseconds = -1;
    qint64 backfillLastCycleMicroseconds = -1;
    QByteArray text;

    bool operator==(const SlurmDiag &) const = default;
};

struct SlurmPing
{
    QString role; ///< "primary", "backup", "backup1"
    QString host;
    bool up = false;
    QString text; ///< the line

    bool operator==(const SlurmPing &) const = default;
};

/// Records of one kind, and how many lines could not be understood.
template<typename T>
struct SlurmAnswer
{
    QVector<T> records;
    int skipped = 0;
};

SlurmAnswer<SlurmNode> parseSlurmNodes(const QByteArray &scontrolOutput);
SlurmAnswer<SlurmJob> parseSlurmJobs(const QByteArray &scontrolOutput);
SlurmAnswer<SlurmPartition> parseSlurmPartitions(const QByteArray &scontrolOutput);
SlurmDiag parseSlurmDiag(const QByteArray &sdiagOutput);
QVector<SlurmPing> parseSlurmPing(const QByteArray &pingOutput);
/// One of the controllers, whichever, says it is up.
bool controllerAnswers(const QByteArray &pingOutput);

/// Every field of a record in its order, for a person to read: "NodeName" → "n1", … Values may hold spaces.
QVector<QPair<QString, QString>> fieldsOf(const QByteArray &record);

/// "1-02:03:04", "10:00", "UNLIMITED" → seconds; -1 for no limit, and for what is no time.
qint64 parseSlurmDuration(QStringView text);

} // namespace Slipway
