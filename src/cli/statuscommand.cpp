// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterinput.h"
#include "cli/clusterview.h"
#include "cli/console.h"
#include "cli/loginsession.h"
#include "cli/reportoutput.h"

#include <QDateTime>

#include <algorithm>

namespace Slipway {

namespace {

/// 4 when no server at all let us in, and no slurmrestd answered: then nothing is known about the cluster.
ExitCode exitCodeOf(const ClusterLook &look)
{
    if (look.works())
        return ExitCode::Done;
    const bool seen = std::any_of(look.servers.cbegin(), look.servers.cend(),
                                  [](const ServerSnapshotPtr &s) { return !s->error; });
    return seen || look.snapshot ? ExitCode::NotWorking : exitCodeFor(look.servers.first()->error->code);
}

StepStatus stepStatus(ChainLink::State state)
{
    switch (state) {
    case ChainLink::State::Fine:
    case ChainLink::State::Warning: return StepStatus::Done;
    case ChainLink::State::Broken: return StepStatus::Failed;
    case ChainLink::State::Unknown: break;
    }
    return StepStatus::Skipped;
}

/// Each server's chain as steps, with the command to see each link by hand.
Report reportOf(const ClusterLook &look)
{
    Report report;
    report.title = CliTr::tr("Status of %1").arg(look.cluster);
    report.started = QDateTime::currentDateTimeUtc();
    report.error = look.failure;
    for (const ServerSnapshotPtr &server : look.servers) {
        LaneRecord lane;
        lane.name = server->server;
        for (const ChainLink &link : server->chain) {
            StepRecord step;
            step.id = QStringLiteral("chain.") + linkName(link.kind);
            step.title = linkText(link.kind);
            step.status = stepStatus(link.state);
            step.summary = link.text;
            if (!link.probe.isEmpty())
                step.commands.append({link.probe, link.state == ChainLink::State::Broken ? 1 : 0, link.text, 0});
            lane.steps.append(step);
        }
        report.lanes.append(lane);
    }
    return report;
}

ExitCode runStatus(CommandContext &context)
{
    Console &console = context.console;
    const auto loaded = loadCluster(context);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    const Result<ReportFile> file = ReportFile::open(context);
    if (!file)
        return console.fail(file.error());
    const Result<std::unique_ptr<LoginSession>> session = LoginSession::open(context);
    if (!session)
        return console.fail(session.error());
    const ClusterLook look = lookOnce(std::get<CheckedCluster>(loaded), (*session)->connector(), context.stop);
    if (context.stop.stop_requested())
        return console.fail({Error::Code::Cancelled, CliTr::tr("Cancelled."), {}, {}});
    console.answer(clusterLines(look).join(QLatin1Char('\n')) + QLatin1Char('\n'));
    console.json(lookToJson(look));
    if (const Result<void> written = file->write(reportOf(look), (*session)->redactor()); !written) {
        console.explain(written.error());
        return ExitCode::Failed;
    }
    return exitCodeOf(look);
}

} // namespace

CommandSpec statusCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("status");
    command.operands = QStringLiteral("FILE");
    command.summary = CliTr::tr("Show servers, controllers, nodes and jobs.");
    command.description = CliTr::tr("Asks the controller about nodes and jobs, and looks at every server: Docker, "
                                    "container, munge, slurmd, shared folder, clock. Changes nothing. "
                                    "Exit status 6 when not every node is ready.");
    command.options = QVector<OptionSpec>{reportOption()} + loginOptions();
    command.run = runStatus;
    return command;
}

} // namespace Slipway
