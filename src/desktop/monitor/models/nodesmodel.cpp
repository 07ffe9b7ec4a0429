// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/nodesmodel.h"

#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"
#include "slurm/hostlist.h"
#include "survey/plainline.h"

#include <QLocale>

namespace Slipway {

namespace {

QHash<QString, int> runningByNode(const ClusterSnapshot &snapshot)
{
    QHash<QString, int> jobs;
    for (const SlurmJob &job : snapshot.jobs) {
        if (!job.isRunning() || job.nodeList.isEmpty())
            continue;
        if (const Result<QStringList> nodes = expandHostlist(job.nodeList)) {
            for (const QString &node : *nodes)
                ++jobs[node];
        }
    }
    return jobs;
}

} // namespace

void NodesModel::retranslate()
{
    m_kindTexts.fill({});
    RecordModel::retranslate();
}

void NodesModel::setSnapshot(const ClusterSnapshotPtr &snapshot)
{
    if (holds(snapshot))
        return;
    QHash<QString, int> jobs;
    QVector<const SlurmNode *> nodes;
    if (snapshot) {
        jobs = runningByNode(*snapshot);
        nodes.reserve(snapshot->nodes.size());
        for (const SlurmNode &node : snapshot->nodes)
            nodes.append(&node);
    }
    std::swap(jobs, m_jobs);
    setRecords(std::move(nodes), snapshot);
    if (jobs == m_jobs)
        return;
    for (int row = 0; row < rowCount(); ++row) { // the note says how many jobs there are
        const QString &name = record(row).name;
        if (jobs.value(name) != m_jobs.value(name))
            Q_EMIT dataChanged(index(row, Note), index(row, Note));
    }
}

void NodesModel::setServers(const QVector<ServerSnapshotPtr> &servers, const QStringList &controllers)
{
    QHash<QString, QString> broken;
    for (const ServerSnapshotPtr &server : servers) {
        if (const ChainLink *link = server->firstBroken())
            broken.insert(server->server, link->text.isEmpty() ? linkText(link->kind) : link->text);
    }
    if (broken == m_broken && controllers == m_controllers)
        return;
    m_broken = broken;
    m_controllers = controllers;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Note), index(rowCount() - 1, Note));
}

bool NodesModel::same(const SlurmNode &a, const SlurmNode &b) const
{
    return a.state == b.state && a.cpusAllocated == b.cpusAllocated && a.load == b.load
           && a.memoryAllocatedMiB == b.memoryAllocatedMiB && a.gpusAllocated == b.gpusAllocated && a.reason == b.reason
           && a.reasonBy == b.reasonBy && a.cpus == b.cpus && a.memoryMiB == b.memoryMiB && a.gpus == b.gpus
           && a.partitions == b.partitions && a.features == b.features && a.address == b.address
           && a.version == b.version && a.bootTime == b.bootTime;
}

int NodesModel::compare(const SlurmNode &a, const SlurmNode &b, int column) const
{
    switch (column) {
    case State: return compareValues(static_cast<int>(a.state.kind()), static_cast<int>(b.state.kind()));
    case Cpus: return compareValues(std::pair(a.cpusAllocated, a.cpus), std::pair(b.cpusAllocated, b.cpus));
    case Memory:
        return compareValues(std::pair(a.memoryAllocatedMiB, a.memoryMiB), std::pair(b.memoryAllocatedMiB, b.memoryMiB));
    case Gpus: return compareValues(std::pair(a.gpusAllocated, a.gpus), std::pair(b.gpusAllocated, b.gpus));
    case Load: return compareValues(a.load, b.load);
    case UpSince: return compareValues(a.bootTime, b.bootTime);
    case Name: return compareNames(a.name, b.name);
    default: return compareNames(text(a, column), text(b, column));
    }
}

QString NodesModel::searchText(const SlurmNode &node) const
{
    // Made for every node at the first letter of a filter, so it must not take long.
    const auto kind = static_cast<std::size_t>(node.state.kind());
    if (m_kindTexts[kind].isEmpty())
        m_kindTexts[kind] = kindText(node.state.kind()) + QLatin1Char(' ') + kindName(node.state.kind());
    constexpr qsizetype longest = 1000;
    constexpr qsizetype usual = 200; // in one piece
    QString text;
    text.reserve(usual);
    for (const QString *word : {&node.name, &std::as_const(m_kindTexts[kind]), &node.address, &node.gres})
        text += *word + QLatin1Char('\n');
    for (const QStringList *words : {&node.partitions, &node.features}) {
        for (const QString &word : *words)
            text += word + QLatin1Char('\n');
    }
    if (!node.reason.isEmpty())
        text += node.reason.left(longest) + QLatin1Char('\n') + node.reasonBy + QLatin1Char('\n');
    if (!m_broken.isEmpty())
        text += m_broken.value(node.name);
    return text;
}

QString NodesModel::note(const SlurmNode &node) const
{
    QStringList parts;
    if (const auto link = m_broken.constFind(node.name); link != m_broken.cend() && toneOf(node.state.kind()) != Tone::Warning)
        parts << *link;
    else if (!node.reason.isEmpty())
        parts << (node.reasonBy.isEmpty() ? shortLine(node.reason)
                                          : tr("%1 (%2)", "reason (who set it)").arg(shortLine(node.reason), plainLine(node.reasonBy)));
    if (m_controllers.contains(node.name))
        parts << (m_controllers.constFirst() == node.name ? tr("controller") : tr("backup controller"));
    if (const int jobs = m_jobs.value(node.name); jobs > 0)
        parts << tr("%n job(s)", nullptr, jobs);
    return parts.join(QStringLiteral(" · "));
}

QString NodesModel::text(const SlurmNode &node, int column) const
{
    switch (column) {
    case Name: return plainLine(node.name);
    case State: return kindText(node.state.kind());
    case Cpus: return useText(node.cpusAllocated, node.cpus);
    case Memory: return memoryUseText(node.memoryAllocatedMiB, node.memoryMiB);
    case Gpus: return useText(node.gpusAllocated, node.gpus);
    case Load: return node.load < 0 ? QStringLiteral("–") : QLocale().toString(node.load, 'f', 1);
    case Note: return note(node);
    case Partitions: return plainLine(node.partitions.join(QStringLiteral(", ")));
    case Features: return plainLine(node.features.join(QStringLiteral(", ")));
    case Address: return plainLine(node.address);
    case Version: return plainLine(node.version);
    case UpSince: return momentText(node.bootTime);
    default: return {};
    }
}

QString NodesModel::toolTip(const SlurmNode &node, int column) const
{
    return column == State ? plainLine(node.state.toString()) : column == Note ? text(node, column) : QString();
}

QString NodesModel::accessibleText(const SlurmNode &node, int column) const
{
    return column == Name ? tr("%1: %2", "node: its state").arg(plainLine(node.name), kindText(node.state.kind()))
                          : text(node, column);
}

int NodesModel::tone(const SlurmNode &node) const
{
    return static_cast<int>(toneOf(node.state.kind()));
}

int NodesModel::face(int column) const
{
    switch (column) {
    case Name: return StrongRole;
    case State: return 0;
    case Cpus:
    case Memory:
    case Gpus:
    case Load:
    case Address: return MonoRole;
    default: return QuietRole;
    }
}

QStringList NodesModel::titles() const
{
    return {tr("Node"), tr("State"), tr("CPUs"), tr("Memory"), tr("GPUs"), tr("Load"), tr("Note"), tr("Partitions"),
            tr("Features"), tr("Address"), tr("Version"), tr("Up since")};
}

} // namespace Slipway
