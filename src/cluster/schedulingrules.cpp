// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clustertr.h"
#include "cluster/specrules.h"
#include "cluster/valuerules.h"
#include "slurm/hostlist.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {

/// A name or a range. One finding for a range, however many of its names are unknown.
void checkPartitionNodes(const QString &entry, const QString &where, const QSet<QString> &servers, FindingSink &sink)
{
    const Result<QStringList> names = expandHostlist(entry);
    if (!names) {
        sink.error("partition.nodes.range", where, names.error().message);
        return;
    }
    const auto unknown = std::find_if(names->cbegin(), names->cend(), [&servers](const QString &name) { return !servers.contains(name); });
    if (unknown != names->cend() || names->isEmpty()) {
        sink.error("partition.nodes.unknown", where,
                   ClusterTr::tr("“%1” is not among the servers.").arg(names->isEmpty() ? entry : *unknown),
                   ClusterTr::tr("slurmctld does not start when a partition names an unknown node."));
    }
}

void checkPartition(const Partition &partition, const QString &where, const QSet<QString> &servers, FindingSink &sink)
{
    sink.error("partition.name", where + QStringLiteral(".name"), partitionNameProblem(partition.name));
    if (partition.nodes.isEmpty()) {
        sink.error("partition.nodes.empty", where + QStringLiteral(".nodes"),
                   ClusterTr::tr("Partition “%1” has no nodes. Choose some, or ALL.").arg(partition.name));
    }
    for (const QString &entry : partition.nodes) {
        if (entry.compare(QLatin1String("ALL"), Qt::CaseInsensitive) != 0)
            checkPartitionNodes(entry, where + QStringLiteral(".nodes"), servers, sink);
    }
    sink.error("partition.max-time", where + QStringLiteral(".max-time"), timeLimitProblem(partition.maxTime));
    if (partition.maxTime.compare(QLatin1String("INFINITE"), Qt::CaseInsensitive) == 0
        || partition.maxTime.compare(QLatin1String("UNLIMITED"), Qt::CaseInsensitive) == 0) {
        sink.warning("partition.max-time.infinite", where + QStringLiteral(".max-time"),
                     ClusterTr::tr("Partition “%1” has no time limit. One job can hold it for ever.").arg(partition.name));
        sink.offer("partition.max-time.week", ClusterTr::tr("Set 7 days"));
    }
    static const QSet<QString> states = {QStringLiteral("UP"), QStringLiteral("DOWN"), QStringLiteral("DRAIN"),
                                         QStringLiteral("INACTIVE")};
    if (!states.contains(partition.state))
        sink.error("partition.state", where + QStringLiteral(".state"), ClusterTr::tr("The state is UP, DOWN, DRAIN or INACTIVE."));
}

void checkPartitions(const ClusterSpec &spec, FindingSink &sink)
{
    const QVector<Partition> &partitions = spec.scheduling.partitions;
    const QString list = QStringLiteral("scheduling.partitions");
    if (partitions.isEmpty()) {
        sink.error("partitions.none", list, ClusterTr::tr("Add at least one partition."),
                   ClusterTr::tr("slurmctld does not start without one."));
        sink.offer("partitions.add-all", ClusterTr::tr("Add one with all nodes"));
        return;
    }
    QSet<QString> servers;
    for (const Server &server : spec.servers)
        servers.insert(server.name);
    QSet<QString> names;
    int defaults = 0;
    for (qsizetype i = 0; i < partitions.size(); ++i) {
        const QString where = QStringLiteral("%1[%2]").arg(list).arg(i);
        checkPartition(partitions[i], where, servers, sink);
        if (names.contains(partitions[i].name))
            sink.error("partition.name.duplicate", where + QStringLiteral(".name"), ClusterTr::tr("Partition “%1” exists twice.").arg(partitions[i].name));
        names.insert(partitions[i].name);
        defaults += partitions[i].isDefault;
    }
    if (defaults == 0) {
        sink.warning("partitions.no-default", list, ClusterTr::tr("No partition is the default, so every job has to name one."));
        sink.offer("partitions.first-default", ClusterTr::tr("Make “%1” the default").arg(partitions.first().name));
    } else if (defaults > 1) {
        sink.error("partitions.many-defaults", list, ClusterTr::tr("Only one partition can be the default."));
    }
}

void checkSeconds(const char *id, const char *where, int seconds, FindingSink &sink)
{
    if (seconds < 0 || seconds > 65533)
        sink.error(id, QString::fromLatin1(where), ClusterTr::tr("A time in seconds lies between 0 and 65533."));
}

} // namespace

void checkScheduling(const ClusterSpec &spec, FindingSink &sink)
{
    const Scheduling &scheduling = spec.scheduling;
    checkPartitions(spec, sink);
    static const QSet<QString> selectTypes = {QStringLiteral("select/cons_tres"), QStringLiteral("select/cons_res"),
                                              QStringLiteral("select/linear")};
    if (!selectTypes.contains(scheduling.selectType)) {
        sink.error("scheduling.select-type", QStringLiteral("scheduling.select-type"),
                   ClusterTr::tr("Choose select/cons_tres, select/cons_res or select/linear."));
    }
    static const QRegularExpression words(QStringLiteral("\\A(?:[A-Za-z_]+(?:,[A-Za-z_]+)*)?\\z"));
    if (!words.match(scheduling.selectTypeParameters).hasMatch())
        sink.error("scheduling.select-parameters", QStringLiteral("scheduling.select-parameters"), ClusterTr::tr("Write the parameters as CR_CPU or CR_Core_Memory, with commas between them."));
    if (scheduling.returnToService < 0 || scheduling.returnToService > 2)
        sink.error("scheduling.return-to-service", QStringLiteral("scheduling.return-to-service"), ClusterTr::tr("Return to service is 0, 1 or 2."));
    checkSeconds("scheduling.slurmctld-timeout", "scheduling.slurmctld-timeout", scheduling.slurmctldTimeout, sink);
    checkSeconds("scheduling.slurmd-timeout", "scheduling.slurmd-timeout", scheduling.slurmdTimeout, sink);
    checkSeconds("scheduling.inactive-limit", "scheduling.inactive-limit", scheduling.inactiveLimit, sink);
    checkSeconds("scheduling.min-job-age", "scheduling.min-job-age", scheduling.minJobAge, sink);
    checkSeconds("scheduling.kill-wait", "scheduling.kill-wait", scheduling.killWait, sink);
    checkSeconds("scheduling.wait-time", "scheduling.wait-time", scheduling.waitTime, sink);
    sink.error("scheduling.mpi-default", QStringLiteral("scheduling.mpi-default"), slurmWordProblem(scheduling.mpiDefault));
    static const QRegularExpression keyGrammar(QStringLiteral("\\A[A-Za-z][A-Za-z0-9]*\\z"));
    for (auto it = scheduling.extraOptions.cbegin(); it != scheduling.extraOptions.cend(); ++it) {
        const QString where = QStringLiteral("scheduling.options.%1").arg(it.key());
        if (!keyGrammar.match(it.key()).hasMatch())
            sink.error("scheduling.options.key", where, ClusterTr::tr("A key of slurm.conf has letters and digits only."));
        sink.error("scheduling.options.value", where, textProblem(it.value()));
        if (it.value().contains(QLatin1Char('"')) || it.value().contains(QLatin1Char('#')) || it.value().endsWith(QLatin1Char('\\')))
            sink.error("scheduling.options.quote", where, ClusterTr::tr("A value cannot contain quotes or “#”, or end with a backslash."));
    }
}

} // namespace Slipway
