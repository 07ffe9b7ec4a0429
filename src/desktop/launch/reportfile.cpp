// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/reportfile.h"

#include "base/redactor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace Slipway {

namespace {
struct ReportFileTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};
} // namespace

Result<void> saveReport(const Report &report, const QString &path, const Redactor &redactor)
{
    const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes =
        json ? QJsonDocument(report.toJson(redactor)).toJson() : report.toText(redactor).toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Code::Io,
                 ReportFileTr::tr("The report could not be saved to %1. Choose another place.").arg(path),
                 file.errorString(), path};
}

QString reportFileName(const Report &report, const QString &cluster, const QString &what)
{
    const QString time = report.started.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    return QStringLiteral("%1-%2-%3.txt").arg(cluster.isEmpty() ? QStringLiteral("cluster") : cluster, what, time);
}

QStringList provenNodes(const Report &report, const QStringList &nodes)
{
    QStringList answered;
    for (const LaneRecord &lane : report.lanes) {
        for (const StepRecord &step : lane.steps) {
            if (step.id != QLatin1String("srun") || step.status != StepStatus::Done)
                continue;
            for (const CommandRecord &command : step.commands) {
                const QStringList lines = command.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
                for (const QString &line : lines)
                    answered.append(line.trimmed().section(QLatin1Char('.'), 0, 0));
            }
        }
    }
    QStringList proven; // in the order of the cluster's servers
    for (const QString &node : nodes) {
        if (answered.contains(node))
            proven.append(node);
    }
    return proven;
}

bool replacedFiles(const Report &report)
{
    for (const LaneRecord &lane : report.lanes) {
        for (const StepRecord &step : lane.steps) {
            if (step.id == QLatin1String("files") && step.status == StepStatus::Done)
                return true;
        }
    }
    return false;
}

QString failureDetails(const Report &report, const Redactor &redactor)
{
    if (!report.error)
        return {};
    QStringList out{report.title, report.error->message};
    if (!report.error->where.isEmpty())
        out << ReportFileTr::tr("Where: %1").arg(report.error->where);
    if (!report.error->detail.isEmpty())
        out << QString() << report.error->detail;
    for (const LaneRecord &lane : report.lanes) {
        for (const StepRecord &step : lane.steps) {
            if (step.status != StepStatus::Failed)
                continue;
            out << QString() << lane.name + QStringLiteral(" – ") + step.title;
            for (const CommandRecord &command : step.commands)
                out << QLatin1String("$ ") + command.command << command.output.trimmed();
        }
    }
    return redactor.redact(out.join(QLatin1Char('\n')));
}

} // namespace Slipway
