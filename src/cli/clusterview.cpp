// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clusterview.h"

#include "cli/clitr.h"
#include "cli/terminal.h"
#include "monitor/chain.h"
#include "monitor/clusterhealth.h"

#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {

/// One line: a node and its server, or only one of them.
struct Row
{
    ServerSnapshotPtr server;
    const SlurmNode *node = nullptr;

    QString name() const { return node ? node->name : server->server; }
    double load() const { return node && node->load >= 0 && node->cpus > 0 ? node->load / node->cpus : -1; }
};

QString number(double value, int digits)
{
    return value < 0 ? QStringLiteral("-") : QString::number(value, 'f', digits);
}

QString containerText(const Row &row)
{
    if (!row.server)
        return QStringLiteral("-");
    if (row.server->error)
        return CliTr::tr("not reached");
    if (lacksContainer(*row.server))
        return CliTr::tr("none");
    return row.server->containerStatus.isEmpty() ? QStringLiteral("-") : row.server->containerStatus;
}

/// What is wrong: the first broken link, else what Slurm says, else what somebody should know.
QString remark(const Row &row)
{
    const ChainLink *broken = row.server ? row.server->firstBroken() : nullptr;
    if (broken && broken->kind != ChainLink::Kind::Registered)
        return broken->text;
    if (row.node && !row.node->reason.isEmpty())
        return row.node->reason;
    if (broken)
        return broken->text;
    if (row.server) {
        for (const ChainLink &link : row.server->chain) {
            if (link.state == ChainLink::State::Warning)
                return link.text;
        }
    }
    return {};
}

QVector<Row> rowsOf(const ClusterLook &look, NodeOrder order)
{
    QVector<Row> rows;
    QSet<QString> listed;
    for (const ServerSnapshotPtr &server : look.servers) {
        rows.append({server, look.snapshot ? look.snapshot->node(server->server) : nullptr});
        listed.insert(server->server);
    }
    if (look.snapshot) {
        for (const SlurmNode &node : look.snapshot->nodes) {
            if (!listed.contains(node.name))
                rows.append(Row{nullptr, &node});
        }
    }
    if (order == NodeOrder::Load)
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.load() > b.load(); });
    return rows;
}

/// Rows in columns as wide as their widest entry; the last one is free.
QStringList table(const QVector<QStringList> &rows)
{
    QVector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], Terminal::columnsOf(row[i]));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i] + QString(widths[i] + 2 - Terminal::columnsOf(row[i]), QLatin1Char(' '));
        lines << line.trimmed();
    }
    return lines;
}

QStringList nodeCells(const Row &row)
{
    const SlurmNode *node = row.node;
    return {row.name(),
            containerText(row),
            node ? node->state.toString() : QStringLiteral("-"),
            node ? QStringLiteral("%1/%2").arg(node->cpusAllocated).arg(node->cpus) : QStringLiteral("-"),
            node ? number(node->load, 2) : QStringLiteral("-"),
            row.server ? number(row.server->containerCpuPercent, 0) : QStringLiteral("-"),
            remark(row).simplified()};
}

QString jobsLine(const ClusterSnapshot &snapshot)
{
    const auto running = std::count_if(snapshot.jobs.cbegin(), snapshot.jobs.cend(), [](const SlurmJob &j) { return j.isRunning(); });
    const auto pending = std::count_if(snapshot.jobs.cbegin(), snapshot.jobs.cend(), [](const SlurmJob &j) { return j.isPending(); });
    return CliTr::tr("Jobs: %1 running, %2 waiting.").arg(running).arg(pending);
}

} // namespace

QStringList clusterLines(const ClusterLook &look, NodeOrder order)
{
    const ClusterHealth health = judge(look.snapshot, look.servers, look.failure);
    QStringList lines{CliTr::tr("%1: %2 of %3 nodes are ready.")
                          .arg(look.cluster)
                          .arg(look.readyNodes())
                          .arg(look.servers.size()),
                      health.explanation.isEmpty() ? health.headline
                                                   : CliTr::tr("%1. %2", "headline, explanation")
                                                         .arg(health.headline, health.explanation.simplified())};
    lines << QString();
    for (const ControllerSeen &controller : look.controllers)
        lines << QStringLiteral("%1: %2").arg(controller.server, controller.answer.section(QLatin1Char('\n'), 0, 0));
    if (look.snapshot) {
        if (const QString road = roadText(*look.snapshot); !road.isEmpty())
            lines << road.simplified();
        if (!look.snapshot->jobs.isEmpty() || !look.snapshot->lacks(QStringLiteral("jobs")))
            lines << jobsLine(*look.snapshot);
        for (const SnapshotGap &gap : look.snapshot->gaps)
            lines << QStringLiteral("%1: %2").arg(gap.part, gap.error.message);
    }
    QVector<QStringList> rows = {{CliTr::tr("SERVER"), CliTr::tr("CONTAINER"), CliTr::tr("NODE"),
                                  CliTr::tr("CPUS"), CliTr::tr("LOAD"), CliTr::tr("CPU%"), CliTr::tr("REMARK")}};
    const QVector<Row> nodes = rowsOf(look, order);
    for (const Row &row : nodes)
        rows.append(nodeCells(row));
    return lines << QString() << table(rows);
}

} // namespace Slipway
