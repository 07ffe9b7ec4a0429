// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/serveryaml.h"

#include "cluster/clusterfile.h"
#include "operate/operatetr.h"
#include "operate/serverlook.h"
#include "slurm/hostlist.h"

#include <algorithm>

namespace Slipway {

namespace {
bool isAll(const QString &entry)
{
    return entry.compare(QLatin1String("ALL"), Qt::CaseInsensitive) == 0;
}
} // namespace

Result<Server> serverFromYaml(const QString &yaml)
{
    QString text = QStringLiteral("slipway: %1\nservers:\n").arg(ClusterFile::currentVersion);
    QStringList lines = yaml.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    const bool list = !lines.isEmpty() && lines.first().trimmed().startsWith(QLatin1String("- "));
    for (qsizetype i = 0; i < lines.size(); ++i)
        text += (list     ? QStringLiteral("  ")
                 : i == 0 ? QStringLiteral("  - ")
                          : QStringLiteral("    ")) +
                lines[i] + QLatin1Char('\n');
    const Result<ClusterFile> file = ClusterFile::parse(text.toUtf8(), QStringLiteral("server"));
    if (!file)
        return file.error();
    if (file->spec().servers.size() != 1)
        return Error{Error::Code::InvalidInput,
                     OperateTr::tr("This describes %n server(s) instead of one.", nullptr,
                                   static_cast<int>(file->spec().servers.size())),
                     {},
                     QStringLiteral("server")};
    return file->spec().servers.first();
}

QString serverToYaml(const Server &server)
{
    ClusterSpec spec;
    spec.servers = {server};
    const QStringList lines =
        QString::fromUtf8(ClusterFile::fromSpec(spec).toYaml()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QStringList kept;
    bool inside = false;
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1Char(' ')) && !line.startsWith(QLatin1Char('-')))
            inside = line.startsWith(QLatin1String("servers:"));
        else if (inside)
            kept.append(line);
    }
    // As far to the left as the list goes, so that it can be put anywhere.
    qsizetype indent = 0;
    while (!kept.isEmpty() && indent < kept.first().size() && kept.first().at(indent) == QLatin1Char(' '))
        ++indent;
    for (QString &line : kept)
        line = line.mid(indent);
    return kept.join(QLatin1Char('\n'));
}

ClusterSpec withServer(const ClusterSpec &spec, const Server &server, const QStringList &partitions)
{
    ClusterSpec next = spec;
    next.servers.append(server);
    for (Partition &partition : next.scheduling.partitions) {
        const bool all = std::any_of(partition.nodes.cbegin(), partition.nodes.cend(), isAll);
        if (partitions.contains(partition.name) && !all)
            partition.nodes.append(server.name);
    }
    return next;
}

Result<ClusterSpec> withoutServer(const ClusterSpec &spec, const QString &name)
{
    const auto refuse = [&name](const QString &sentence) {
        return Error{Error::Code::InvalidInput, sentence, {}, name};
    };
    if (controllersOf(spec).contains(name))
        return refuse(
            OperateTr::tr("%1 is a controller. Move the controller, or take it out of the backups, first.")
                .arg(name));
    if (spec.servers.size() < 2)
        return refuse(OperateTr::tr("%1 is the last server. To end the cluster, take it down.").arg(name));
    ClusterSpec next = spec;
    next.servers.erase(std::remove_if(next.servers.begin(), next.servers.end(),
                                      [&name](const Server &server) { return server.name == name; }),
                       next.servers.end());
    for (Partition &partition : next.scheduling.partitions) {
        QStringList nodes;
        for (const QString &entry : std::as_const(partition.nodes)) {
            Result<QStringList> names =
                isAll(entry) ? Result<QStringList>(QStringList{entry}) : expandHostlist(entry);
            if (!names || !names->contains(name)) {
                nodes.append(entry);
                continue;
            }
            names->removeAll(name);
            if (!names->isEmpty())
                nodes.append(compressHostlist(*names));
        }
        if (nodes.isEmpty())
            return refuse(OperateTr::tr("Partition %1 has no other node than %2. Change the partition first.")
                              .arg(partition.name, name));
        partition.nodes = nodes;
    }
    return next;
}

} // namespace Slipway
