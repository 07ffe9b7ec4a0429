// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatetest.h"

namespace Slipway {

OperateTest::OperateTest(ClusterSpec spec) : LaunchTest(std::move(spec))
{
    const Report up = launch();
    if (!up.succeeded())
        qFatal("the test's cluster did not come up: %s", qPrintable(errorText(up)));
    clearCommands();
}

Result<ActionPlan> OperateTest::plan(const QString &action, const QStringList &targets,
                                     const QMap<QString, QString> &with)
{
    return planAction(fake.cluster(), {action, targets, with}, nullptr, context());
}

Report OperateTest::apply(const ActionPlan &plan)
{
    return applyAction(fake.cluster(), plan, context());
}

Report OperateTest::run(const QString &action, const QStringList &targets, const QMap<QString, QString> &with)
{
    const Result<ActionPlan> planned = plan(action, targets, with);
    if (planned)
        return apply(*planned);
    Report report;
    report.error = planned.error();
    return report;
}

QStringList lines(const ActionPlan &plan)
{
    QStringList all;
    for (const PlannedCommand &command : plan.commands)
        all.append(command.server + QLatin1String(": ") + command.text);
    return all;
}

QStringList ran(const Report &report, const QString &stepId)
{
    QStringList all;
    for (const LaneRecord &lane : report.lanes) {
        for (const StepRecord &step : lane.steps) {
            for (const CommandRecord &command : step.id == stepId ? step.commands : QVector<CommandRecord>())
                all.append(command.command);
        }
    }
    return all;
}

QString codeOf(const Report &report)
{
    return report.error ? errorCodeName(report.error->code) : QStringLiteral("none");
}

} // namespace Slipway
