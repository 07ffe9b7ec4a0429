// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterinput.h"
#include "cli/console.h"
#include "cli/loginsession.h"
#include "cli/overwrite.h"
#include "deploy/mungekey.h"
#include "deploy/targets.h"
#include "render/exportbundle.h"
#include "render/render.h"

#include <algorithm>

namespace Slipway {

namespace {

constexpr char keyPath[] = "secrets/munge.key";
constexpr char keyNotesPath[] = "secrets/README";

/// The key of the first server that has one, the controller asked first.
Result<Secret> fetchKey(CommandContext &context, const CheckedCluster &cluster)
{
    Result<std::unique_ptr<LoginSession>> session = LoginSession::open(context);
    if (!session)
        return std::move(session).error();
    const QString name = cluster.spec().cluster.name;
    QVector<Server> servers = cluster.spec().servers;
    std::stable_partition(servers.begin(), servers.end(),
                          [&](const Server &s) { return s.name == cluster.controller().name; });
    Error last{Error::Code::NotFound,
               CliTr::tr("No server has a munge key of this cluster yet. Run “slipwayctl up” first."),
               {},
               {}};
    for (const Server &server : std::as_const(servers)) {
        context.console.note(CliTr::tr("Asking %1 for the munge key…").arg(server.name));
        Result<std::unique_ptr<RemoteHost>> host =
            (*session)->connector().connect(sshTarget(server), context.stop);
        Result<ServerKey> key = host ? readMungeKey(**host, server.name, name, context.stop)
                                     : Result<ServerKey>(std::move(host).error());
        if (key && key->key)
            return std::move(*key->key);
        if (context.stop.stop_requested())
            return Error{Error::Code::Cancelled, CliTr::tr("Cancelled."), {}, {}};
        if (!key)
            last = std::move(key).error();
    }
    return last;
}

void addKey(Bundle &bundle, const Secret &key, const QString &cluster)
{
    const QString notes = CliTr::tr("munge.key is the secret of cluster %1: whoever has it can run jobs as "
                                    "anybody. It belongs on every server, "
                                    "as ~/%2 with mode 0600, and nowhere else.")
                              .arg(cluster, mungeKeyPath(cluster));
    bundle.files.append(
        {QLatin1String(keyNotesPath), notes.toUtf8() + '\n', 0600, BundleFile::Role::Other, {}});
    bundle.files.append({QLatin1String(keyPath),
                         QByteArray(key.data(), static_cast<qsizetype>(key.size())),
                         0600,
                         BundleFile::Role::Other,
                         {}});
}

ExitCode runExport(CommandContext &context)
{
    Console &console = context.console;
    const auto loaded = loadCluster(context);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    const CheckedCluster &cluster = std::get<CheckedCluster>(loaded);
    const QString name = cluster.spec().cluster.name;
    const QString target = context.arguments.value(QStringLiteral("output"));
    const Result<Existing> existing = mayOverwrite(context, target);
    if (!existing)
        return console.fail(existing.error());

    Bundle bundle = render(cluster);
    const bool secrets = context.arguments.has(QStringLiteral("with-secrets"));
    if (secrets) {
        const Result<Secret> key = fetchKey(context, cluster);
        if (!key)
            return console.fail(key.error());
        addKey(bundle, *key, name);
    }
    const Result<void> written = exportBundle(bundle, name, target, *existing, secrets ? 0600 : 0644, context.stop);
    if (!written)
        return console.fail(written.error());
    if (secrets)
        console.warn(CliTr::tr("%1 holds the cluster's munge key. Whoever reads it can run jobs as anybody: "
                               "keep it to yourself.")
                         .arg(target));
    console.inform(
        CliTr::tr("Wrote %1. Its README.md has the commands to bring the cluster up by hand.").arg(target));
    console.json({{QStringLiteral("ok"), true},
                  {QStringLiteral("output"), target},
                  {QStringLiteral("files"), static_cast<int>(bundle.files.size())},
                  {QStringLiteral("secrets"), secrets}});
    return ExitCode::Done;
}

} // namespace

CommandSpec exportCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("export");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Write everything as one archive or folder.");
    command.description = CliTr::tr("Writes all generated files, a manifest with their hashes and a README "
                                    "with the exact commands, so that the cluster can be "
                                    "brought up without Slipway. The same cluster file gives the same "
                                    "archive, byte for byte. No secret is in it "
                                    "unless --with-secrets is given: then the munge key is fetched from a "
                                    "server and the archive has mode 0600.");
    command.options =
        QVector<OptionSpec>{{{QStringLiteral("o"), QStringLiteral("output")},
                             QStringLiteral("BUNDLE"),
                             CliTr::tr("NAME.tar.gz for an archive, any other name for a folder."),
                             true},
                            {{QStringLiteral("with-secrets")}, {}, CliTr::tr("Put the munge key in.")}} +
        loginOptions();
    command.run = runExport;
    return command;
}

} // namespace Slipway
