// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clusterinput.h"

#include "cli/clitr.h"
#include "cli/console.h"

#include <QJsonArray>

#include <algorithm>

namespace Slipway {

Result<ClusterInput> readCluster(const QString &path)
{
    Result<ClusterFile> file = ClusterFile::load(path);
    if (!file)
        return std::move(file).error();
    ClusterInput input{std::move(file).value(), {}};
    input.findings = checkSpec(input.file.spec()) + input.file.warnings();
    std::stable_sort(input.findings.begin(), input.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return input;
}

namespace {

ExitCode failOn(const Findings &findings, const QString &path, Console &console)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        if (finding.severity != Finding::Severity::Error)
            continue;
        console.finding(finding);
        list.append(findingToJson(finding));
    }
    const Error error{Error::Code::InvalidInput,
                      CliTr::tr("The cluster file has %n error(s), so nothing was done.", nullptr,
                                static_cast<int>(list.size())),
                      {},
                      path};
    console.explain(error);
    console.json({{QStringLiteral("ok"), false},
                  {QStringLiteral("error"), errorToJson(error)},
                  {QStringLiteral("findings"), list}});
    return ExitCode::InvalidInput;
}

} // namespace

std::variant<CheckedCluster, ExitCode> loadCluster(CommandContext &context)
{
    const QString path = context.arguments.operands.first();
    const Result<ClusterFile> file = ClusterFile::load(path);
    if (!file)
        return context.console.fail(file.error(), ExitCode::InvalidInput);
    if (Result<CheckedCluster> cluster = CheckedCluster::check(file->spec()); cluster)
        return std::move(cluster).value();
    return failOn(checkSpec(file->spec()), path, context.console);
}

} // namespace Slipway
