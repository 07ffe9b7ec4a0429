// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/jsonvalues.h"
#include "slurm/slurmjson.h"

#include <algorithm>

namespace Slipway {

namespace {
int small(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

/// Minutes as scontrol prints them: "01:00:00", "1-00:00:00".
QString limitText(const JsonNumber &minutes)
{
    if (minutes.infinite || !minutes.set || minutes.number < 0) // -1 in 22.05
        return QStringLiteral("UNLIMITED");
    const qint64 all = minutes.toInt(0);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString clock = two(all / 60 % 24) + QLatin1Char(':') + two(all % 60) + QStringLiteral(":00");
    return all < 1440 ? clock : QString::number(all / 1440) + QLatin1Char('-') + clock;
}

/// Since data_parser 0.0.39 in groups; 0.0.36 to 0.0.38 have everything on one level.
SlurmPartition partitionOf(const JsonFields &fields)
{
    SlurmPartition partition;
    const bool grouped = fields.has("maximums");
    const JsonFields nodes = fields.inside("nodes");
    partition.name = fields.text("name");
    partition.state = grouped ? fields.inside("partition").words("state").value(0) : fields.text("state");
    const QStringList flags = fields.words("flags");
    partition.isDefault = flags.contains(QStringLiteral("DEFAULT"), Qt::CaseInsensitive);
    partition.nodes = grouped ? nodes.text("configured") : fields.text("nodes");
    partition.maxTime =
        limitText(grouped ? fields.inside("maximums").raw("time") : fields.raw("max_time_limit"));
    partition.totalNodes = small(grouped ? nodes.number("total", 0) : fields.number("total_nodes", 0));
    partition.totalCpus =
        small(grouped ? fields.inside("cpus").number("total", 0) : fields.number("total_cpus", 0));
    partition.priorityTier =
        small(grouped ? fields.inside("priority").number("tier", 0) : fields.number("priority_tier", 0));
    partition.record = fields.compact();
    return partition;
}

SlurmPing pingOf(const JsonFields &fields, qsizetype index)
{
    SlurmPing ping;
    ping.host = fields.text("hostname");
    ping.up = fields.isTrue("responding");
    for (const char *word : {"ping", "pinged"}) { // the first is 22.05's
        if (fields.has(word))
            ping.up = fields.text(word) == QLatin1String("UP");
    }
    ping.role = fields.text("mode");
    if (ping.role.isEmpty())
        ping.role = fields.isTrue("primary") || index == 0 ? QStringLiteral("primary")
                                                           : QStringLiteral("backup%1").arg(index);
    ping.text = QStringLiteral("Slurmctld(%1) at %2 is %3")
                    .arg(ping.role, ping.host, ping.up ? QStringLiteral("UP") : QStringLiteral("DOWN"));
    return ping;
}
} // namespace

Result<SlurmAnswer<SlurmPartition>> slurmPartitionsFromJson(const QByteArray &json)
{
    const Result<JsonAnswer> parsed = JsonAnswer::parse(json, "partitions");
    if (!parsed)
        return parsed.error();
    SlurmAnswer<SlurmPartition> answer;
    for (const QJsonValue &value : parsed->records) {
        const SlurmPartition partition = partitionOf(JsonFields(value.toObject()));
        if (partition.name.isEmpty())
            ++answer.skipped;
        else
            answer.records.append(partition);
    }
    return answer;
}

Result<QVector<SlurmPing>> slurmPingFromJson(const QByteArray &json)
{
    const Result<JsonAnswer> parsed = JsonAnswer::parse(json, "pings");
    if (!parsed)
        return parsed.error();
    QVector<SlurmPing> pings;
    for (const QJsonValue &value : parsed->records)
        pings.append(pingOf(JsonFields(value.toObject()), pings.size()));
    return pings;
}

Result<SlurmDiag> slurmDiagFromJson(const QByteArray &json)
{
    const Result<JsonAnswer> parsed = JsonAnswer::parse(json, "statistics");
    if (!parsed)
        return parsed.error();
    const JsonFields fields(parsed->records.first().toObject());
    SlurmDiag diag;
    diag.dataSince = fields.number("req_time_start", 0);
    diag.serverThreads = int(fields.number("server_thread_count", -1));
    diag.agentQueue = int(fields.number("agent_queue_size", -1));
    diag.dbdAgentQueue = int(fields.number("dbd_agent_queue_size", -1));
    diag.jobsSubmitted = fields.number("jobs_submitted", -1);
    diag.jobsStarted = fields.number("jobs_started", -1);
    diag.jobsCompleted = fields.number("jobs_completed", -1);
    diag.jobsFailed = fields.number("jobs_failed", -1);
    diag.lastCycleMicroseconds = fields.number("schedule_cycle_last", -1);
    diag.meanCycleMicroseconds = fields.number("schedule_cycle_mean", -1);
    diag.backfillLastCycleMicroseconds = fields.number("bf_cycle_last", -1);
    diag.text = json;
    return diag;
}

QString slurmVersionFromJson(const QByteArray &json)
{
    const Result<JsonAnswer> parsed = JsonAnswer::parse(json, "meta");
    if (!parsed)
        return {};
    const JsonFields meta(parsed->records.first().toObject());
    const JsonFields slurm = meta.inside(meta.has("slurm") ? "slurm" : "Slurm");
    return slurm.text("release");
}

} // namespace Slipway
