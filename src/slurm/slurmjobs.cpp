// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/jobline.h"
#include "slurm/slurmrecords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {
enum Field {
    JobId,
    ArrayJobId,
    ArrayTaskId,
    HetJobId,
    HetJobOffset,
    JobName,
    UserId,
    Account,
    Partition,
    Qos,
    JobState,
    Reason,
    Dependency,
    Priority,
    NodeList,
    ReqNodeList,
    BatchHost,
    NumNodes,
    NumCpus,
    NumTasks,
    Tres,
    ReqTres,
    AllocTres,
    TimeLimit,
    RunTime,
    SubmitTime,
    EligibleTime,
    StartTime,
    EndTime,
    ExitCode,
    Command,
    WorkDir,
    StdOut,
    StdErr
};

const FieldNames &names()
{
    static const FieldNames table = {
        {"JobId", JobId},
        {"ArrayJobId", ArrayJobId},
        {"ArrayTaskId", ArrayTaskId},
        {"HetJobId", HetJobId},
        {"PackJobId", HetJobId},
        {"HetJobOffset", HetJobOffset},
        {"PackJobOffset", HetJobOffset},
        {"JobName", JobName},
        {"UserId", UserId},
        {"Account", Account},
        {"Partition", Partition},
        {"QOS", Qos},
        {"JobState", JobState},
        {"Reason", Reason},
        {"Dependency", Dependency},
        {"Priority", Priority},
        {"NodeList", NodeList},
        {"ReqNodeList", ReqNodeList},
        {"BatchHost", BatchHost},
        {"NumNodes", NumNodes},
        {"NumCPUs", NumCpus},
        {"NumTasks", NumTasks},
        {"TRES", Tres},
        {"ReqTRES", ReqTres},
        {"AllocTRES", AllocTres},
        {"TimeLimit", TimeLimit},
        {"RunTime", RunTime},
        {"SubmitTime", SubmitTime},
        {"EligibleTime", EligibleTime},
        {"StartTime", StartTime},
        {"EndTime", EndTime},
        {"ExitCode", ExitCode},
        {"Command", Command},
        {"WorkDir", WorkDir},
        {"StdOut", StdOut},
        {"StdErr", StdErr},
    };
    return table;
}

void markForged(SlurmJob &job)
{
    job.forged = true;
    job.state = QStringLiteral("UNKNOWN");
    job.user.clear();
}

/// scontrol writes the blanks of a sentence as '_': "ReqNodeNotAvail,_UnavailableNodes:n_2" → with blanks,
/// but not in the names of nodes.
QString reasonOf(QByteArrayView value)
{
    QString reason = textOf(value);
    const qsizetype names = reason.indexOf(QLatin1String("UnavailableNodes:"));
    const QString tail = names < 0 ? QString() : reason.sliced(names);
    if (names >= 0)
        reason.truncate(names);
    return reason.replace(QLatin1Char('_'), QLatin1Char(' ')) + tail;
}

struct JobIds
{
    QByteArrayView array, task, het, offset;
};

QString idOf(qint64 number, const JobIds &ids)
{
    if (!ids.array.isEmpty() && !ids.task.isEmpty()) {
        const QString task = QString::fromUtf8(ids.task);
        const bool one =
            std::all_of(ids.task.begin(), ids.task.end(), [](char c) { return c >= '0' && c <= '9'; });
        return QString::fromUtf8(ids.array) + QLatin1Char('_') +
               (one ? task : QLatin1Char('[') + task + QLatin1Char(']'));
    }
    if (!ids.het.isEmpty() && !ids.offset.isEmpty())
        return QString::fromUtf8(ids.het) + QLatin1Char('+') + QString::fromUtf8(ids.offset);
    return QString::number(number);
}

void readPlace(Field field, QByteArrayView value, SlurmJob &job, TextPool &pool)
{
    switch (field) {
    case UserId: job.user = pool.text(value.first(std::max<qsizetype>(value.lastIndexOf('('), 0))); break;
    case Account: job.account = pool.text(value); break;
    case Partition: job.partition = pool.text(value); break;
    case Qos: job.qos = pool.text(value); break;
    case JobState: job.state = pool.text(upTo(value, ',')); break;
    case Reason: job.reason = reasonOf(value); break;
    case Dependency: job.dependency = textOf(value); break;
    case NodeList: job.nodeList = pool.text(value); break;
    case ReqNodeList: job.requestedNodes = pool.text(value); break;
    case BatchHost: job.batchHost = pool.text(value); break;
    case ExitCode: job.exitCode = pool.text(value); break;
    case Command: job.command = pool.text(value); break;
    case WorkDir: job.workDir = pool.text(value); break;
    case StdOut: job.stdOut = textOf(value); break;
    case StdErr: job.stdErr = textOf(value); break;
    default: break;
    }
}

void readNumber(Field field, QByteArrayView value, SlurmJob &job)
{
    switch (field) {
    case Priority: job.priority = numberOf(value, 0); break;
    case NumNodes: job.nodeCount = intOf(value, 0); break;
    case NumCpus: job.cpus = intOf(value, 0); break;
    case NumTasks: job.tasks = intOf(value, 0); break;
    case Tres:
    case ReqTres: job.gpus = gpusOfTres(value); break;
    case AllocTres:
        if (!meansNothing(value)) // behind ReqTRES
            job.gpus = gpusOfTres(value);
        break;
    case TimeLimit: job.timeLimit = parseSlurmDuration(QString::fromLatin1(value)); break;
    case RunTime: job.runTime = std::max<qint64>(parseSlurmDuration(QString::fromLatin1(value)), 0); break;
    case SubmitTime: job.submitTime = timeOf(value); break;
    case EligibleTime: job.eligibleTime = timeOf(value); break;
    case StartTime: job.startTime = timeOf(value); break;
    case EndTime: job.endTime = timeOf(value); break;
    default: break;
    }
}

/// Reads fields as Slurm wrote them; the first of a kind counts.
void readFields(QByteArrayView part, SlurmJob &job, JobIds &ids, quint64 &seen, TextPool &pool)
{
    FieldCursor fields(part, jobTexts());
    while (fields.next()) {
        const int field = names().fieldOf(fields.key());
        if (field < 0 || (seen & (quint64(1) << unsigned(field))) != 0)
            continue;
        seen |= quint64(1) << unsigned(field);
        const QByteArrayView value = fields.value();
        switch (field) {
        case JobId: job.number = numberOf(value, 0); break;
        case ArrayJobId: ids.array = value; break;
        case ArrayTaskId: ids.task = value; break;
        case HetJobId: ids.het = value; break;
        case HetJobOffset: ids.offset = value; break;
        default: readPlace(Field(field), value, job, pool); readNumber(Field(field), value, job);
        }
    }
}

/// False: the line is no whole record.
bool readJob(QByteArrayView line, SlurmJob &job, TextPool &pool)
{
    const JobLine parts = JobLine::cut(line);
    JobIds ids;
    quint64 seen = 0;
    readFields(parts.ids, job, ids, seen, pool);
    if (!parts.whole || job.number <= 0)
        return false;
    job.id = idOf(job.number, ids);
    job.name = QString::fromUtf8(parts.name);
    if (parts.forged) {
        markForged(job);
        return true;
    }
    job.account = pool.text(parts.account);
    seen |= quint64(1) << unsigned(Account);
    for (QByteArrayView part : {parts.owner, parts.quality, parts.rest})
        readFields(part, job, ids, seen, pool);
    return true;
}

/// A name with a line end can hold a whole record with another job's number.
void markTwins(QVector<SlurmJob> &jobs)
{
    QHash<qint64, qsizetype> first;
    first.reserve(jobs.size());
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const auto it = first.constFind(jobs[i].number);
        if (it == first.constEnd()) {
            first.insert(jobs[i].number, i);
            continue;
        }
        markForged(jobs[*it]);
        markForged(jobs[i]);
    }
}
} // namespace

bool SlurmJob::hasEnded() const
{
    static const QSet<QString> ended = {
        QStringLiteral("BOOT_FAIL"), QStringLiteral("CANCELLED"), QStringLiteral("COMPLETED"),
        QStringLiteral("DEADLINE"),  QStringLiteral("FAILED"),    QStringLiteral("NODE_FAIL"),
        QStringLiteral("PREEMPTED"), QStringLiteral("REVOKED"),   QStringLiteral("OUT_OF_MEMORY"),
        QStringLiteral("TIMEOUT"),
    };
    return ended.contains(state);
}

SlurmAnswer<SlurmJob> parseSlurmJobs(const QByteArray &scontrolOutput)
{
    SlurmAnswer<SlurmJob> answer;
    TextPool pool;
    LineCursor lines(scontrolOutput);
    while (lines.next()) {
        if (!lines.line().startsWith("JobId=")) {
            if (!saysThereAreNone(lines.line()))
                ++answer.skipped;
            continue;
        }
        // A name may hold line ends; Slurm's own fields come behind it.
        bool whole = lines.line().contains(" JobState=");
        while (!whole && !lines.restStartsWith("JobId=") && lines.takeNextLine())
            whole = lines.lastTaken().contains(" JobState=");
        SlurmJob job;
        if (readJob(lines.line(), job, pool)) {
            job.record = sharedSlice(scontrolOutput, lines.offset(), lines.line().size());
            answer.records.append(std::move(job));
        } else {
            ++answer.skipped;
        }
    }
    markTwins(answer.records);
    return answer;
}

} // namespace Slipway
