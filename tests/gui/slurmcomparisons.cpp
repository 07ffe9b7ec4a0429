// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/jobsmodel.h"
#include "desktop/monitor/models/nodesmodel.h"
#include "desktop/monitor/models/partitionsmodel.h"
#include "gui/viewcomparisons.h"
#include "gui/windowfixture.h"

#include <QDateTime>
#include <QLocale>
#include <QTableView>

#include <algorithm>

namespace Slipway {

namespace {

QStringList records(const MonitorLab &lab, const char *kind)
{
    return linesOf(lab.slurm({QStringLiteral("env"), QStringLiteral("TZ=UTC0"), QStringLiteral("scontrol"),
                              QStringLiteral("-o"), QStringLiteral("show"), QLatin1String(kind)}));
}

/// Slurm's time, which is UTC there, as a table shows it.
QString moment(const QString &iso)
{
    if (!iso.startsWith(QLatin1Char('2')))
        return QStringLiteral("–");
    const QDateTime time = QDateTime::fromString(iso + QLatin1Char('Z'), Qt::ISODate).toLocalTime();
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    return time.date() == QDate::currentDate()
               ? clock
               : QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

/// "1-02:03:04", "0:42".
int seconds(const QString &span)
{
    const QStringList parts = span.section(QLatin1Char('-'), -1).split(QLatin1Char(':'));
    int all = span.contains(QLatin1Char('-')) ? span.section(QLatin1Char('-'), 0, 0).toInt() * 24 : 0;
    if (parts.size() == 3)
        all += parts[0].toInt();
    return (all * 60 + parts.value(parts.size() - 2).toInt()) * 60 + parts.last().toInt();
}

/// All that scontrol knows, in the details; of \a volatileOnes, and of every time, the name alone.
void compareFields(Comparison &found, RecordView &view, const QMap<QString, QString> &record,
                   const QStringList &volatileOnes)
{
    const QAbstractItemModel &fields = *child<QTableView>(view, "fieldsView")->model();
    QMap<QString, QString> shown;
    for (int row = 0; row < fields.rowCount(); ++row)
        shown.insert(fields.index(row, 0).data().toString(), fields.index(row, 1).data().toString());
    for (auto it = record.cbegin(); it != record.cend(); ++it) {
        const bool changes = volatileOnes.contains(it.key()) || it.value().contains(QLatin1String("[")) ||
                             it.key().endsWith(QLatin1String("Time"));
        found.same(it.key(),
                   changes && shown.contains(it.key())
                       ? it.value()
                       : shown.value(it.key(), QStringLiteral("(no such field)")),
                   it.value());
    }
}

} // namespace

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString memoryText(qint64 used, qint64 total)
{
    if (total <= 1) // not configured
        return QStringLiteral("–");
    const bool small = total < 10 * 1024;
    const auto shown = [small](qint64 mebibytes) { return small ? mebibytes : (mebibytes + 512) / 1024; };
    return QStringLiteral("%1 / %2 %3")
        .arg(shown(used))
        .arg(shown(total))
        .arg(QLatin1String(small ? "MiB" : "GiB"));
}

void compareNodes(const MonitorLab &lab, Comparison &found)
{
    static const QMap<QString, QString> states = {{QStringLiteral("IDLE"), QStringLiteral("idle")},
                                                  {QStringLiteral("MIXED"), QStringLiteral("mixed")},
                                                  {QStringLiteral("ALLOCATED"), QStringLiteral("allocated")},
                                                  {QStringLiteral("IDLE+DRAIN"), QStringLiteral("drained")}};
    const QStringList lines = records(lab, "nodes");
    RecordView &view = lab.view("nodes");
    found.same(QStringLiteral("nodes"), QString::number(view.table().model()->rowCount()),
               QString::number(lines.size()));
    for (const QString &line : lines) {
        const QMap<QString, QString> node = recordFields(line);
        const QString name = node.value(QStringLiteral("NodeName"));
        const auto shown = [&](int column) { return lab.cell("nodes", name, column); };
        found.same(name + QStringLiteral(" name"), shown(NodesModel::Name), name);
        found.same(name + QStringLiteral(" state"), shown(NodesModel::State),
                   states.value(node.value(QStringLiteral("State")), node.value(QStringLiteral("State"))));
        found.same(name + QStringLiteral(" CPUs"), shown(NodesModel::Cpus),
                   node.value(QStringLiteral("CPUAlloc")) + QStringLiteral(" / ") +
                       node.value(QStringLiteral("CPUTot")));
        found.same(name + QStringLiteral(" memory"), shown(NodesModel::Memory),
                   memoryText(node.value(QStringLiteral("AllocMem")).toLongLong(),
                              node.value(QStringLiteral("RealMemory")).toLongLong()));
        found.same(name + QStringLiteral(" GPUs"), shown(NodesModel::Gpus), QStringLiteral("–"));
        if (node.value(QStringLiteral("CPULoad")) != QLatin1String("N/A"))
            found.near(name + QStringLiteral(" load"), shown(NodesModel::Load),
                       node.value(QStringLiteral("CPULoad")).toDouble(), 40);
        found.same(name + QStringLiteral(" partitions"), shown(NodesModel::Partitions),
                   node.value(QStringLiteral("Partitions")));
        found.same(name + QStringLiteral(" address"), shown(NodesModel::Address),
                   node.value(QStringLiteral("NodeAddr")));
        found.same(name + QStringLiteral(" version"), shown(NodesModel::Version),
                   node.value(QStringLiteral("Version")));
        found.same(name + QStringLiteral(" up since"), shown(NodesModel::UpSince),
                   moment(node.value(QStringLiteral("BootTime"))));
        if (node.value(QStringLiteral("State")).contains(QLatin1String("DRAIN")))
            found.like(name + QStringLiteral(" note"), shown(NodesModel::Note), ".*by hand.*");
        view.table().choose(name);
        compareFields(found, view, node,
                      {QStringLiteral("CPULoad"), QStringLiteral("FreeMem"), QStringLiteral("LastBusyTime")});
    }
}

void compareJobs(const MonitorLab &lab, Comparison &found)
{
    static const QMap<QString, QString> states = {{QStringLiteral("RUNNING"), QStringLiteral("running")},
                                                  {QStringLiteral("PENDING"), QStringLiteral("waiting")},
                                                  {QStringLiteral("FAILED"), QStringLiteral("failed")},
                                                  {QStringLiteral("COMPLETED"), QStringLiteral("completed")}};
    const QStringList lines =
        linesOf(lab.slurm({QStringLiteral("env"), QStringLiteral("TZ=UTC0"), QStringLiteral("squeue"),
                           QStringLiteral("-h"), QStringLiteral("-t"), QStringLiteral("all"),
                           QStringLiteral("-o"), QStringLiteral("%i|%j|%u|%T|%M|%C|%N|%r|%P|%Q|%V|%l")}));
    RecordView &view = lab.view("jobs");
    found.same(QStringLiteral("jobs"), QString::number(view.table().model()->rowCount()),
               QString::number(lines.size()));
    for (const QString &line : lines) {
        const QStringList job = line.split(QLatin1Char('|'));
        const QString name = QStringLiteral("job ") + job[0];
        const auto shown = [&](int column) { return lab.cell("jobs", job[0], column); };
        found.same(name + QStringLiteral(" number"), shown(JobsModel::Id), job[0]);
        found.same(name + QStringLiteral(" name"), shown(JobsModel::Name), job[1]);
        found.same(name + QStringLiteral(" user"), shown(JobsModel::User), job[2]);
        found.same(name + QStringLiteral(" state"), shown(JobsModel::State), states.value(job[3], job[3]));
        if (job[3] == QLatin1String("PENDING"))
            found.same(name + QStringLiteral(" time"), shown(JobsModel::Time),
                       QStringLiteral("limit ") + job[11]);
        else
            found.near(name + QStringLiteral(" time"), QString::number(seconds(shown(JobsModel::Time))),
                       seconds(job[4]), 30);
        found.same(name + QStringLiteral(" CPUs"), shown(JobsModel::Cpus), job[5]);
        found.same(name + QStringLiteral(" GPUs"), shown(JobsModel::Gpus), QStringLiteral("–"));
        found.same(name + QStringLiteral(" where"), shown(JobsModel::Where),
                   job[6].isEmpty() ? QStringLiteral("–") : job[6]);
        found.same(name + QStringLiteral(" why"), shown(JobsModel::Why),
                   job[7] == QLatin1String("JobHeldUser") ? QStringLiteral("Its owner holds it back.")
                   : job[3] == QLatin1String("FAILED")    ? QStringLiteral("exit code 3:0")
                                                          : QString());
        found.same(name + QStringLiteral(" partition"), shown(JobsModel::Partition), job[8]);
        found.same(name + QStringLiteral(" priority"), shown(JobsModel::Priority), job[9]);
        found.same(name + QStringLiteral(" submitted"), shown(JobsModel::Submitted), moment(job[10]));
    }
}

void comparePartitions(const MonitorLab &lab, Comparison &found)
{
    const QStringList lines = records(lab, "partitions");
    RecordView &view = lab.view("partitions");
    found.same(QStringLiteral("partitions"), QString::number(view.table().model()->rowCount()),
               QString::number(lines.size()));
    const QStringList ready = linesOf(
        lab.slurm({QStringLiteral("sinfo"), QStringLiteral("-h"), QStringLiteral("-N"), QStringLiteral("-t"),
                   QStringLiteral("idle,mixed,alloc"), QStringLiteral("-o"), QStringLiteral("%N %T")}));
    const auto isReady = [](const QString &line) { return !line.contains(QLatin1String("drain")); };
    const QString allocated =
        lab.slurm({QStringLiteral("sinfo"), QStringLiteral("-h"), QStringLiteral("-o"), QStringLiteral("%C")})
            .section(QLatin1Char('/'), 0, 0);
    const auto jobs = [&lab](const char *state) {
        return QString::number(linesOf(lab.slurm({QStringLiteral("squeue"), QStringLiteral("-h"),
                                                  QStringLiteral("-t"), QLatin1String(state)}))
                                   .size());
    };
    for (const QString &line : lines) {
        const QMap<QString, QString> part = recordFields(line);
        const QString name = part.value(QStringLiteral("PartitionName"));
        const auto shown = [&](int column) { return lab.cell("partitions", name, column); };
        found.same(QStringLiteral("name"), shown(PartitionsModel::Name),
                   name + QLatin1String(part.value(QStringLiteral("Default")) == QLatin1String("YES")
                                            ? " (default)"
                                            : ""));
        found.same(QStringLiteral("state"), shown(PartitionsModel::State),
                   part.value(QStringLiteral("State")).toLower());
        found.same(QStringLiteral("nodes"), shown(PartitionsModel::Nodes),
                   QStringLiteral("%1 of %2 ready")
                       .arg(std::count_if(ready.cbegin(), ready.cend(), isReady))
                       .arg(part.value(QStringLiteral("TotalNodes"))));
        found.same(QStringLiteral("CPUs"), shown(PartitionsModel::Cpus),
                   allocated + QStringLiteral(" / ") + part.value(QStringLiteral("TotalCPUs")));
        found.same(QStringLiteral("running"), shown(PartitionsModel::Running), jobs("R"));
        found.same(QStringLiteral("waiting"), shown(PartitionsModel::Waiting), jobs("PD"));
        found.same(QStringLiteral("max time"), shown(PartitionsModel::MaxTime),
                   part.value(QStringLiteral("MaxTime")) == QLatin1String("UNLIMITED")
                       ? QStringLiteral("no limit")
                       : part.value(QStringLiteral("MaxTime")));
        found.same(QStringLiteral("node list"), shown(PartitionsModel::NodeList),
                   part.value(QStringLiteral("Nodes")));
        found.same(QStringLiteral("tier"), shown(PartitionsModel::Tier),
                   part.value(QStringLiteral("PriorityTier")));
        view.table().choose(name);
        compareFields(found, view, part, {});
    }
}

} // namespace Slipway
