// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchsteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace Slipway {

namespace {
struct StepTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};
} // namespace

bool isFinal(StepStatus status)
{
    return status != StepStatus::Waiting && status != StepStatus::Running;
}

QString statusWord(StepStatus status)
{
    QString word = stepStatusText(status);
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString timeText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    if (milliseconds < 10'000)
        return StepTr::tr("%1 s").arg(static_cast<double>(milliseconds) / 1000.0, 0, 'f', 1);
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return StepTr::tr("%1 s").arg(seconds);
    return StepTr::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

qint64 LaunchModel::Step::time() const
{
    if (milliseconds >= 0)
        return milliseconds;
    return status == StepStatus::Running && running.isValid() ? running.elapsed() : -1;
}

QString LaunchModel::Step::output() const
{
    QString text;
    if (droppedLines > 0)
        text = StepTr::tr("(%n earlier line(s) are not kept here)", nullptr, static_cast<int>(droppedLines)) +
               QLatin1Char('\n');
    return text + lines.join(QLatin1Char('\n'));
}

QString LaunchModel::Lane::output() const
{
    QStringList texts;
    for (const auto &step : steps) {
        if (!step->lines.isEmpty())
            texts.append(step->output());
    }
    return texts.join(QLatin1Char('\n'));
}

void LaunchModel::Step::addLine(const QString &line)
{
    lines.append(line);
    if (line.startsWith(QLatin1String("$ ")))
        commands.append(line);
    if (lines.size() > mostLines + mostLines / 10) {
        droppedLines += lines.size() - mostLines;
        lines = lines.mid(lines.size() - mostLines); // seldom, so that a line costs little
    }
}

StepStatus LaunchModel::Lane::status() const
{
    const auto count = [this](auto fits) { return std::count_if(steps.cbegin(), steps.cend(), fits); };
    const auto has = [&count](StepStatus status) {
        return count([status](const auto &step) { return step->status == status; }) > 0;
    };
    if (has(StepStatus::Failed))
        return StepStatus::Failed;
    if (has(StepStatus::Cancelled))
        return StepStatus::Cancelled;
    if (has(StepStatus::Running))
        return StepStatus::Running;
    const auto ended = count([](const auto &step) { return isFinal(step->status); });
    if (ended == 0)
        return StepStatus::Waiting;
    if (ended < static_cast<qsizetype>(steps.size()))
        return StepStatus::Running; // between two steps
    if (has(StepStatus::Done))
        return StepStatus::Done;
    return has(StepStatus::AlreadyDone) ? StepStatus::AlreadyDone : StepStatus::Skipped;
}

double LaunchModel::Lane::progress() const
{
    if (steps.empty())
        return 0;
    double done = 0;
    for (const auto &step : steps)
        done += isFinal(step->status) ? 1 : std::max(0.0, step->status == StepStatus::Running ? step->progress : 0.0);
    return done / static_cast<double>(steps.size());
}

qint64 LaunchModel::Lane::time() const
{
    qint64 sum = -1;
    for (const auto &step : steps) {
        if (step->time() >= 0)
            sum = std::max<qint64>(sum, 0) + step->time();
    }
    return sum;
}

const LaunchModel::Step *LaunchModel::Lane::current() const
{
    const Step *last = nullptr;
    for (const auto &step : steps) {
        if (step->status == StepStatus::Running || step->status == StepStatus::Failed)
            return step.get();
        if (isFinal(step->status) && step->status != StepStatus::Skipped)
            last = step.get();
    }
    return last;
}

LaunchModel::Step *LaunchModel::Lane::find(const QString &id) const
{
    // A step can come twice (a server that is also where the files are put is logged in to twice): what is
    // told belongs to the first one that has not ended.
    Step *last = nullptr;
    for (const auto &step : steps) {
        if (step->id != id)
            continue;
        last = step.get();
        if (!isFinal(step->status))
            break;
    }
    return last;
}

} // namespace Slipway
