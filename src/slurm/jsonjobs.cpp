// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/jsonvalues.h"
#include "slurm/recordfields.h"
#include "slurm/slurmjson.h"

#include <algorithm>

namespace Slipway {

namespace {
int small(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

QString idOf(const JsonFields &fields, qint64 number)
{
    const qint64 array = fields.number("array_job_id", 0);
    const QString tasks = fields.text("array_task_string");
    if (array > 0 && !tasks.isEmpty())
        return QStringLiteral("%1_[%2]").arg(QString::number(array), tasks);
    if (const qint64 task = fields.number("array_task_id", -1); array > 0 && task >= 0)
        return QStringLiteral("%1_%2").arg(array).arg(task);
    if (const qint64 het = fields.number("het_job_id", 0); het > 0)
        return QStringLiteral("%1+%2").arg(het).arg(fields.number("het_job_offset", 0));
    return QString::number(number);
}

/// "0:0": status and signal; up to 22.05 a wait status.
QString exitCodeOf(const JsonFields &fields)
{
    const JsonFields code = fields.inside("exit_code");
    if (code.has("return_code"))
        return QStringLiteral("%1:%2")
            .arg(code.number("return_code", 0))
            .arg(code.inside("signal").number(code.inside("signal").has("id") ? "id" : "signal_id", 0));
    const qint64 status = fields.number("exit_code", 0);
    return QStringLiteral("%1:%2").arg(status >> 8 & 0xff).arg(status & 0x7f);
}

/// Slurm's word, or its sentence where there is one, as scontrol chooses.
QString reasonOf(const JsonFields &fields)
{
    const QString sentence = fields.text("state_description");
    const QString word = fields.text("state_reason");
    return !sentence.isEmpty() ? sentence : word == QLatin1String("None") ? QString() : word;
}

void readTimes(const JsonFields &fields, SlurmJob &job, qint64 now)
{
    job.submitTime = fields.number("submit_time", 0);
    job.eligibleTime = fields.number("eligible_time", 0);
    job.startTime = fields.number("start_time", 0);
    job.endTime = fields.number("end_time", 0);
    const JsonNumber minutes = fields.raw("time_limit");
    const qint64 limit = minutes.toInt(-1);
    job.timeLimit = limit < 0 ? -1 : limit * 60;
    const qint64 until = job.hasEnded() ? job.endTime : now;
    if (!job.isPending() && job.startTime > 0 && until > job.startTime)
        job.runTime = until - job.startTime;
}

SlurmJob jobOf(const JsonFields &fields, qint64 now)
{
    SlurmJob job;
    job.number = fields.number("job_id", 0);
    job.id = idOf(fields, job.number);
    job.name = fields.text("name");
    job.user = fields.text({"user_name", "user_id"});
    job.account = fields.text("account");
    job.partition = fields.text("partition");
    job.qos = fields.text("qos");
    job.state = fields.words("job_state").value(0);
    job.reason = reasonOf(fields);
    job.dependency = fields.text("dependency");
    job.priority = fields.number("priority", 0);
    job.nodeList = fields.text("nodes");
    job.requestedNodes = fields.text("required_nodes");
    job.batchHost = fields.text("batch_host");
    job.nodeCount = small(fields.number("node_count", 0));
    job.cpus = small(fields.number("cpus", 0));
    job.tasks = small(fields.number("tasks", 0));
    job.gpus = gpusOfTres(fields.text({"tres_alloc_str", "tres_req_str"}).toUtf8());
    job.exitCode = exitCodeOf(fields);
    job.command = fields.text("command");
    job.workDir = fields.text("current_working_directory");
    job.stdOut = fields.text({"stdout_expanded", "standard_output"});
    job.stdErr = fields.text({"stderr_expanded", "standard_error"});
    readTimes(fields, job, now);
    job.record = fields.compact();
    return job;
}
} // namespace

Result<SlurmAnswer<SlurmJob>> slurmJobsFromJson(const QByteArray &json, qint64 now)
{
    const Result<JsonAnswer> parsed = JsonAnswer::parse(json, "jobs");
    if (!parsed)
        return parsed.error();
    if (now == 0)
        now = JsonFields(parsed->root).number("last_update", 0);
    SlurmAnswer<SlurmJob> answer;
    answer.records.reserve(parsed->records.size());
    for (const QJsonValue &value : parsed->records) {
        SlurmJob job = jobOf(JsonFields(value.toObject()), now);
        if (job.number <= 0 || job.state.isEmpty())
            ++answer.skipped;
        else
            answer.records.append(std::move(job));
    }
    return answer;
}

} // namespace Slipway
