// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportoutput.h"

#include "base/redactor.h"
#include "cli/clitr.h"
#include "cli/console.h"
#include "cli/overwrite.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>

namespace Slipway {

namespace {

Error redacted(Error error, const Redactor &redactor)
{
    error.message = redactor.redact(error.message);
    error.detail = redactor.redact(error.detail);
    error.where = redactor.redact(error.where);
    return error;
}

QString lastSummary(const Report &report)
{
    if (report.lanes.isEmpty() || report.lanes.last().steps.isEmpty())
        return {};
    return report.lanes.last().steps.last().summary;
}

} // namespace

Result<ReportFile> ReportFile::open(CommandContext &context)
{
    ReportFile file;
    file.m_path = context.arguments.value(QStringLiteral("report"));
    if (file.m_path.isEmpty())
        return file;
    const QFileInfo folder(QFileInfo(file.m_path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return localFileError(folder.isDir() ? EACCES : ENOENT, folder.filePath());
    const Result<Existing> existing = mayOverwrite(context, file.m_path);
    if (!existing)
        return existing.error();
    file.m_existing = *existing;
    return file;
}

Result<void> ReportFile::write(const Report &report, const Redactor &redactor) const
{
    if (m_path.isEmpty())
        return {};
    const bool json = m_path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes =
        json ? QJsonDocument(report.toJson(redactor)).toJson() : report.toText(redactor).toUtf8();
    return writeLocalFile(m_path, bytes, 0600, m_existing);
}

ExitCode conclude(CommandContext &context, const Report &report, const Redactor &redactor)
{
    Console &console = context.console;
    console.json(
        {{QStringLiteral("ok"), report.succeeded()}, {QStringLiteral("report"), report.toJson(redactor)}});
    if (report.succeeded()) {
        const QString seconds = QString::number(static_cast<double>(report.milliseconds) / 1000.0, 'f', 1);
        const QString summary = redactor.redact(lastSummary(report));
        console.inform(CliTr::tr("%1: done in %2 s.").arg(report.title, seconds) +
                       (summary.isEmpty() ? QString() : QLatin1Char(' ') + summary));
        return ExitCode::Done;
    }
    if (context.stop.stop_requested()) {
        console.explain({Error::Code::Cancelled, CliTr::tr("%1: cancelled.").arg(report.title), {}, {}});
        return ExitCode::Cancelled;
    }
    for (const LaneRecord &lane : report.lanes) {
        for (const StepRecord &step : lane.steps) {
            if (step.error)
                console.explain(redacted(*step.error, redactor));
        }
    }
    console.explain({report.error->code, CliTr::tr("%1: did not succeed.").arg(report.title), {}, {}});
    return exitCodeFor(report.error->code);
}

OptionSpec reportOption()
{
    return {{QStringLiteral("report")},
            QStringLiteral("FILE"),
            CliTr::tr("Write what was run on which server, with its output, to FILE: as text, or as JSON "
                      "when it ends in .json.")};
}

} // namespace Slipway
