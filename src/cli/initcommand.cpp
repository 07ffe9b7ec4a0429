// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/console.h"
#include "cli/overwrite.h"
#include "cluster/clusterfile.h"
#include "cluster/imageprofiles.h"
#include "cluster/valuerules.h"

#include <QFileInfo>

namespace Slipway {

namespace {

/// One server and what every cluster needs, to be filled in.
ClusterSpec skeleton(const QString &path)
{
    ClusterSpec spec;
    Server server;
    server.name = QStringLiteral("node01");
    spec.servers = {server};
    spec.storage.nasPath = QStringLiteral("/data/slurm");
    spec.storage.serverPath = spec.storage.nasPath;
    const QString name = QFileInfo(path).fileName().section(QLatin1Char('.'), 0, 0).toLower();
    spec.cluster.name = clusterNameProblem(name).isEmpty() ? name : QStringLiteral("cluster");
    spec.cluster.controller = server.name;
    spec.cluster.image.profile = imageProfilePreset(QStringLiteral("slipway"));
    spec.cluster.image.reference = QStringLiteral("slipway/slurm:bookworm");
    spec.cluster.image.source = Image::Source::Build;
    spec.cluster.image.slurmVersion = QStringLiteral("22.05");
    Partition partition;
    partition.name = QStringLiteral("cpu");
    partition.nodes = {QStringLiteral("ALL")};
    partition.isDefault = true;
    spec.scheduling.partitions = {partition};
    return spec;
}

ExitCode runInit(CommandContext &context)
{
    const QString path = context.arguments.operands.first();
    const bool example = context.arguments.has(QStringLiteral("example"));
    const Result<Existing> existing = mayOverwrite(context, path);
    if (!existing)
        return context.console.fail(existing.error());
    const ClusterSpec spec = example ? exampleCluster() : skeleton(path);
    if (const Result<void> written =
            writeLocalFile(path, ClusterFile::fromSpec(spec).toYaml(), 0644, *existing);
        !written)
        return context.console.fail(written.error());
    context.console.inform(
        example ? CliTr::tr("Wrote the worked example to %1.").arg(path)
                : CliTr::tr("Wrote %1. Fill in the servers and the NAS, then run “slipwayctl check %1”.")
                      .arg(path));
    context.console.json({{QStringLiteral("ok"), true}, {QStringLiteral("file"), path}});
    return ExitCode::Done;
}

} // namespace

CommandSpec initCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("init");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Write a cluster file to start from.");
    command.description = CliTr::tr("Writes a cluster file with one server and the usual answers, to be "
                                    "filled in; with --example the worked "
                                    "example of the documentation: three servers of 128 CPUs and a NAS. By "
                                    "convention FILE ends in .slipway.yaml.");
    command.options = {{{QStringLiteral("example")}, {}, CliTr::tr("Write the worked example.")}};
    command.run = runInit;
    return command;
}

} // namespace Slipway
