// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clusterinput.h"

#include "cli/clitr.h"
#include "cli/console.h"

#include <QJsonArray>

#include <algorithm>

namespace Slipway {

namespace {

ClusterInput inputOf(ClusterFile file)
{
    ClusterInput input{std::move(file), {}, {}};
    input.findings = checkSpec(input.file.spec()) + input.file.warnings();
    std::stable_sort(input.findings.begin(), input.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    QStringList paths;
    for (const Finding &finding : std::as_const(input.findings))
        paths.append(finding.where);
    input.places = input.file.placesOf(paths);
    return input;
}

} // namespace

Result<ClusterInput> readCluster(const QString &path)
{
    return ClusterFile::load(path).transform(inputOf);
}

QJsonObject tellFinding(const ClusterInput &input, qsizetype index, Console &console, bool silent)
{
    const Finding &finding = input.findings[index];
    if (!silent)
        console.finding(finding, input.places[index]);
    QJsonObject object = findingToJson(finding);
    object.insert(QStringLiteral("place"), input.places[index]);
    return object;
}

namespace {

ExitCode failOn(const ClusterInput &input, const QString &path, Console &console)
{
    QJsonArray list;
    for (qsizetype i = 0; i < input.findings.size(); ++i) {
        if (input.findings[i].severity == Finding::Severity::Error)
            list.append(tellFinding(input, i, console));
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
    Result<ClusterFile> file = ClusterFile::load(path);
    if (!file)
        return context.console.fail(file.error(), ExitCode::InvalidInput);
    if (Result<CheckedCluster> cluster = CheckedCluster::check(file->spec()); cluster)
        return std::move(cluster).value();
    return failOn(inputOf(std::move(file).value()), path, context.console);
}

} // namespace Slipway
