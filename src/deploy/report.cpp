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

QJsonObject errorToJson(const Error &error, const Redactor &redactor)
{
    return {{QStringLiteral("code"), errorCodeName(error.code)},
            {QStringLiteral("message"), redactor.redact(error.message)},
            {QStringLiteral("detail"), redactor.redact(error.detail)},
            {QStringLiteral("where"), redactor.redact(error.where)}};
}

QJsonObject commandToJson(const CommandRecord &command, const Redactor &redactor)
{
    return {{QStringLiteral("command"), redactor.redact(command.command)},
            {QStringLiteral("exitStatus"), command.exitStatus},
            {QStringLiteral("output"), redactor.redact(command.output)},
            {QStringLiteral("milliseconds"), command.milliseconds}};
}

QJsonObject stepToJson(const StepRecord &step, const Redactor &redactor)
{
    QJsonArray commands;
    for (const CommandRecord &command : step.commands)
        commands.append(commandToJson(command, redactor));
    QJsonObject object{{QStringLiteral("id"), step.id},
                       {QStringLiteral("title"), step.title},
                       {QStringLiteral("status"), stepStatusName(step.status)},
                       {QStringLiteral("summary"), redactor.redact(step.summary)},
                       {QStringLiteral("milliseconds"), step.milliseconds},
                       {QStringLiteral("commands"), commands}};
    if (step.error)
        object.insert(QStringLiteral("error"), errorToJson(*step.error, redactor));
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
    QString out = title + QLatin1Char('\n');
    out += ReportTr::tr("Started %1, took %2")
               .arg(started.toUTC().toString(Qt::ISODate), seconds(milliseconds)) +
           QLatin1Char('\n');
    if (error)
        out += ReportTr::tr("Did not succeed: %1").arg(error->message) + QLatin1Char('\n');
    else
        out += ReportTr::tr("Succeeded.") + QLatin1Char('\n');
    for (const LaneRecord &lane : lanes) {
        out += QLatin1Char('\n') + lane.name + QLatin1Char('\n');
        for (const StepRecord &step : lane.steps)
            out += stepToText(step);
    }
    return redactor.redact(withoutControls(out));
}

QJsonObject Report::toJson(const Redactor &redactor) const
{
    QJsonArray laneArray;
    for (const LaneRecord &lane : lanes) {
        QJsonArray steps;
        for (const StepRecord &step : lane.steps)
            steps.append(stepToJson(step, redactor));
        laneArray.append(QJsonObject{{QStringLiteral("name"), lane.name}, {QStringLiteral("steps"), steps}});
    }
    QJsonObject object{{QStringLiteral("format"), 1},
                       {QStringLiteral("title"), title},
                       {QStringLiteral("started"), started.toUTC().toString(Qt::ISODate)},
                       {QStringLiteral("milliseconds"), milliseconds},
                       {QStringLiteral("succeeded"), succeeded()},
                       {QStringLiteral("lanes"), laneArray}};
    if (error)
        object.insert(QStringLiteral("error"), errorToJson(*error, redactor));
    return object;
}

} // namespace Slipway
