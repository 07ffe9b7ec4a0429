// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clusterrun.h"

#include "cli/clusterinput.h"
#include "cli/console.h"
#include "cli/progressview.h"
#include "cli/reportoutput.h"

namespace Slipway {

std::variant<ClusterLogin, ExitCode> logIn(CommandContext &context)
{
    auto loaded = loadCluster(context);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    Result<std::unique_ptr<LoginSession>> session = LoginSession::open(context);
    if (!session)
        return context.console.fail(session.error());
    return ClusterLogin{std::get<CheckedCluster>(std::move(loaded)), std::move(session).value()};
}

ExitCode runOnCluster(CommandContext &context,
                      const std::function<Report(const CheckedCluster &, const LaunchContext &)> &work)
{
    const auto loaded = loadCluster(context);
    if (const auto *code = std::get_if<ExitCode>(&loaded))
        return *code;
    const Result<ReportFile> file = ReportFile::open(context);
    if (!file)
        return context.console.fail(file.error());
    const Result<std::unique_ptr<LoginSession>> session = LoginSession::open(context);
    if (!session)
        return context.console.fail(session.error());
    const Redactor &redactor = (*session)->redactor();

    ProgressView progress(context.console);
    const LaunchContext launch{(*session)->connector(), (*session)->redactor(), progress.sink(),
                               context.stop};
    const Report report = work(std::get<CheckedCluster>(loaded), launch);
    progress.finish();
    const ExitCode code = conclude(context, report, redactor);
    if (const Result<void> written = file->write(report, redactor); !written) {
        context.console.explain(written.error());
        return code == ExitCode::Done ? ExitCode::Failed : code;
    }
    return code;
}

} // namespace Slipway
