// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/plaintext.h"
#include "operate/slurmlook.h"
#include "operate/targetaction.h"
#include "slurm/hostlist.h"

#include <algorithm>

namespace Slipway {

namespace {
template<typename T, typename F>
const T *findIn(const QVector<T> &list, F matches)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), matches);
    return it == list.cend() ? nullptr : &*it;
}

bool hasNode(const SlurmJob &job, const QString &node)
{
    const Result<QStringList> nodes = expandHostlist(job.nodeList);
    return nodes && nodes->contains(node);
}
} // namespace

const SlurmNode *Scene::node(const QString &name) const
{
    return seen ? findIn(seen->nodes, [&name](const SlurmNode &node) { return node.name == name; }) : nullptr;
}

const SlurmJob *Scene::job(const QString &id) const
{
    return seen ? findIn(seen->jobs, [&id](const SlurmJob &job) { return job.id == id; }) : nullptr;
}

const SlurmPartition *Scene::partition(const QString &name) const
{
    return seen ? findIn(seen->partitions, [&name](const SlurmPartition &p) { return p.name == name; })
                : nullptr;
}

QString jobName(const SlurmJob &job)
{
    constexpr qsizetype longest = 60;
    const QString name = job.name.size() > longest ? job.name.left(longest) + QChar(0x2026) : job.name;
    return withoutControls(QStringLiteral("%1 (%2, %3)").arg(job.id, job.user, name));
}

QVector<const SlurmJob *> Scene::jobsAt(const QString &node) const
{
    QVector<const SlurmJob *> jobs;
    if (!seen)
        return jobs;
    for (const SlurmJob &job : seen->jobs) {
        if (!job.isPending() && !job.hasEnded() && hasNode(job, node))
            jobs.append(&job);
    }
    return jobs;
}

QStringList Scene::jobsOn(const QString &node) const
{
    QStringList names;
    for (const SlurmJob *job : jobsAt(node))
        names.append(jobName(*job));
    return names;
}

PlannedCommand plannedCommand(const QString &server, const QString &target, const QStringList &argv)
{
    RemoteCommand command;
    command.argv = argv;
    return {server, command.display(), target, argv};
}

PlannedCommand Scene::atController(const QString &target, const QStringList &argv) const
{
    return plannedCommand(seen->askedServer, target, inContainer(seen->askedServer, argv));
}

} // namespace Slipway
