// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/report.h"

#include "base/redactor.h"
#include "deploy/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Slipway {

namespace {
struct ReportTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

/// The same with every secret replaced. Before anything else is done with the texts: an indented, cut or
/// escaped secret would not be recognised any more.
Report redacted(Report report, const Redactor &redactor)
{
    const auto clean = [&redactor](QString &text) { text = redactor.redact(text); };
    const auto cleanError = [&clean](std::optional<Error> &error) {
        if (!error)
            return;
        clean(error->message);
        clean(error->detail);
        clean(error->where);
    };
    clean(report.title);
    cleanError(report.error);
    for (LaneRecord &lane : report.lanes) {
        for (StepRecord &step : lane.steps) {
            clean(step.summary);
            cleanError(step.error);
            for (CommandRecord &command : step.commands) {
                clean(command.command);
                clean(command.output);
            }
        }
    }
    return report;
}

QJsonObject errorToJson(const Error &error)
{
    return {{QStringLiteral("code"), errorCodeName(error.code)},
            {QStringLiteral("message"), error.message},
            {QStringLiteral("detail"), error.detail},
            {QStringLiteral("where"), error.where}};
}

QJsonObject commandToJson(const CommandRecord &command)
{
    return {{QStringLiteral("command"), command.command},
            {QStringLiteral("exitStatus"), command.exitStatus},
            {QStringLiteral("output"), command.output},
            {QStringLiteral("milliseconds"), command.milliseconds}};
}

QJsonObject stepToJson(const StepRecord &step)
{
    QJsonArray commands;
    for (const CommandRecord &command : step.commands)
        commands.append(commandToJson(command));
    QJsonObject object{{QStringLiteral("id"), step.id},
                       {QStringLiteral("title"), step.title},
                       {QStringLiteral("status"), stepStatusName(step.status)},
                       {QStringLiteral("summary"), step.summary},
                       {QStringLiteral("milliseconds"), step.milliseconds},
                       {QStringLiteral("commands"), commands}};
    if (step.error)
        object.insert(QStringLiteral("error"), errorToJson(*step.error));
    return object;
}

QString indented(const QString &text, const QString &indent)
{
    QString out;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (!line.isEmpty())
            out += indent + line + QLatin1Char('\n');
    }
    return out;
}

QString seconds(qint64 milliseconds)
{
    return ReportTr::tr("%1 s").arg(static_cast<double>(milliseconds) / 1000.0, 0, 'f', 1);
}

QString stepToText(const StepRecord &step)
{
    QString out = QStringLiteral("  [%1] %2 (%3)\n")
                      .arg(stepStatusText(step.status), step.title, seconds(step.milliseconds));
    out += indented(step.summary, QStringLiteral("      "));
    if (step.error) {
        out += indented(step.error->message, QStringLiteral("      "));
        out += indented(step.error->detail, QStringLiteral("      | "));
    }
    for (const CommandRecord &command : step.commands) {
        out += QStringLiteral("      $ ") + command.command + QLatin1Char('\n');
        out += indented(command.output, QStringLiteral("        "));
        out +=
            QStringLiteral("        ") +
            ReportTr::tr("(exit status %1, %2)").arg(command.exitStatus).arg(seconds(command.milliseconds)) +
            QLatin1Char('\n');
    }
    return out;
}
} // namespace

QString stepStatusName(StepStatus status)
{
    switch (status) {
    case StepStatus::Waiting: return QStringLiteral("waiting");
    case StepStatus::Running: return QStringLiteral("running");
    case StepStatus::AlreadyDone: return QStringLiteral("already-done");
    case StepStatus::Done: return QStringLiteral("done");
    case StepStatus::Failed: return QStringLiteral("failed");
    case StepStatus::Skipped: return QStringLiteral("skipped");
    case StepStatus::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

QString stepStatusText(StepStatus status)
{
    switch (status) {
    case StepStatus::Waiting: return ReportTr::tr("waiting");
    case StepStatus::Running: return ReportTr::tr("running");
    case StepStatus::AlreadyDone: return ReportTr::tr("already done");
    case StepStatus::Done: return ReportTr::tr("done");
    case StepStatus::Failed: return ReportTr::tr("failed");
    case StepStatus::Skipped: return ReportTr::tr("skipped");
    case StepStatus::Cancelled: return ReportTr::tr("cancelled");
    }
    return {};
}

QString Report::toText(const Redactor &redactor) const
{
    const Report report = redacted(*this, redactor);
    QString out = report.title + QLatin1Char('\n');
    out += ReportTr::tr("Started %1, took %2")
               .arg(report.started.toUTC().toString(Qt::ISODate), seconds(report.milliseconds)) +
           QLatin1Char('\n');
    if (report.error)
        out += ReportTr::tr("Did not succeed: %1").arg(report.error->message) + QLatin1Char('\n');
    else
        out += ReportTr::tr("Succeeded.") + QLatin1Char('\n');
    for (const LaneRecord &lane : report.lanes) {
        out += QLatin1Char('\n') + lane.name + QLatin1Char('\n');
        for (const StepRecord &step : lane.steps)
            out += stepToText(step);
    }
    return withoutControls(out);
}

QJsonObject Report::toJson(const Redactor &redactor) const
{
    const Report report = redacted(*this, redactor);
    QJsonArray laneArray;
    for (const LaneRecord &lane : report.lanes) {
        QJsonArray steps;
        for (const StepRecord &step : lane.steps)
            steps.append(stepToJson(step));
        laneArray.append(QJsonObject{{QStringLiteral("name"), lane.name}, {QStringLiteral("steps"), steps}});
    }
    QJsonObject object{{QStringLiteral("format"), 1},
                       {QStringLiteral("title"), report.title},
                       {QStringLiteral("started"), report.started.toUTC().toString(Qt::ISODate)},
                       {QStringLiteral("milliseconds"), report.milliseconds},
                       {QStringLiteral("succeeded"), succeeded()},
                       {QStringLiteral("lanes"), laneArray}};
    if (report.error)
        object.insert(QStringLiteral("error"), errorToJson(*report.error));
    return object;
}

} // namespace Slipway
