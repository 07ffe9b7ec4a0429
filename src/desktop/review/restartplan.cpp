// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/restartplan.h"

#include "slurm/hostlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace Slipway {

namespace {
struct RestartTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

/// The node of "servers/NODE/docker-compose.yml"; empty for other paths.
QString composeNode(const QString &path)
{
    const bool compose = path.startsWith(QLatin1String("servers/")) && path.endsWith(QLatin1String("/docker-compose.yml"));
    return compose ? path.section(QLatin1Char('/'), 1, 1) : QString();
}

/// Read by the daemons: when it changes they are told to take it over.
bool daemonsRead(const QString &path)
{
    return path.startsWith(QLatin1String("etc/")) || path.section(QLatin1Char('/'), -1) == QLatin1String("hosts");
}

/// Nodes and files by what happens to them.
struct Sorted
{
    QStringList made;     ///< containers that are new
    QStringList remade;   ///< containers that are made again
    QStringList leaving;  ///< servers that are no longer in the cluster
    QStringList rest;     ///< containers that stay
    bool configuration = false;
    bool script = false;
    bool image = false;
};

Sorted sorted(const CheckedCluster &cluster, const QVector<FileChange> &changes)
{
    Sorted out;
    for (const FileChange &change : changes) {
        if (change.kind == FileChange::Kind::Same)
            continue;
        const QString node = composeNode(change.path);
        if (!node.isEmpty() && change.kind == FileChange::Kind::Added)
            out.made.append(node);
        else if (!node.isEmpty() && change.kind == FileChange::Kind::Changed)
            out.remade.append(node);
        else if (!node.isEmpty() && !cluster.server(node))
            out.leaving.append(node);
        out.configuration = out.configuration || daemonsRead(change.path);
        out.script = out.script || change.path == QLatin1String("bin/slipway-start");
        out.image = out.image || (change.path.startsWith(QLatin1String("image/")) && change.kind == FileChange::Kind::Changed);
    }
    for (const Server &server : cluster.spec().servers) {
        if (!out.made.contains(server.name) && !out.remade.contains(server.name))
            out.rest.append(server.name);
    }
    return out;
}

int count(const QStringList &nodes)
{
    return static_cast<int>(nodes.size());
}

/// "4711 (alice, relax.sh), 4713 (bob, scf) and 3 more".
QString listed(const QVector<RunningJob> &jobs)
{
    constexpr qsizetype mostNamed = 5;
    QStringList names;
    for (const RunningJob &job : jobs.mid(0, mostNamed))
        names.append(QStringLiteral("%1 (%2, %3)").arg(job.id, job.user, job.name));
    const QString text = names.join(QStringLiteral(", "));
    const auto more = static_cast<int>(jobs.size() - names.size());
    return more > 0 ? RestartTr::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

RestartNote remadeNote(const QStringList &nodes, const std::optional<QVector<RunningJob>> &jobs)
{
    const QString remade =
        RestartTr::tr("The container on %1 is made again.", nullptr, count(nodes)).arg(compressHostlist(nodes)) + QLatin1Char(' ');
    if (!jobs)
        return {RestartNote::Weight::EndsJobs, remade + RestartTr::tr("Jobs that run there end.")};
    QVector<RunningJob> touched;
    std::copy_if(jobs->cbegin(), jobs->cend(), std::back_inserter(touched), [&nodes](const RunningJob &job) {
        return std::any_of(job.nodes.cbegin(), job.nodes.cend(), [&nodes](const QString &node) { return nodes.contains(node); });
    });
    if (touched.isEmpty())
        return {RestartNote::Weight::Start, remade + RestartTr::tr("No job runs there now.")};
    return {RestartNote::Weight::EndsJobs,
            remade + RestartTr::tr("%n running job(s) there end: %1.", nullptr, static_cast<int>(touched.size())).arg(listed(touched))};
}
} // namespace

QVector<RestartNote> restartPlan(const CheckedCluster &cluster, const QVector<FileChange> &changes,
                                 const std::optional<QVector<RunningJob>> &jobs)
{
    const Sorted files = sorted(cluster, changes);
    using Weight = RestartNote::Weight;
    QVector<RestartNote> notes;
    if (!files.remade.isEmpty())
        notes.append(remadeNote(files.remade, jobs));
    if (!files.leaving.isEmpty())
        notes.append({Weight::Yours,
                      RestartTr::tr("%1 leaves the cluster. Slipway does not stop its container; do that there when its jobs have ended.",
                                    nullptr, count(files.leaving))
                          .arg(compressHostlist(files.leaving))});
    if (!files.made.isEmpty())
        notes.append({Weight::Start, RestartTr::tr("A container is made and started on %1.", nullptr, count(files.made))
                                         .arg(compressHostlist(files.made))});
    if (files.configuration && !files.rest.isEmpty())
        notes.append({Weight::Daemons, RestartTr::tr("The Slurm daemons on %1 restart to read the changed files. Running jobs go on.")
                                           .arg(compressHostlist(files.rest))});
    if (files.script && !files.rest.isEmpty())
        notes.append({Weight::Nothing, RestartTr::tr("The changed start script is used the next time a container starts.")});
    if (files.image)
        notes.append({Weight::Yours, RestartTr::tr("The image's Dockerfile changed. Servers that have the image keep it; give the image a "
                                                   "new name to build it again.")});
    if (notes.isEmpty())
        notes.append({Weight::Nothing, RestartTr::tr("Nothing restarts.")});
    return notes;
}

} // namespace Slipway
