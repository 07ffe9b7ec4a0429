// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchmodel.h"

#include "desktop/launch/launchsteps.h"

#include <algorithm>

namespace Slipway {

LaunchModel::LaunchModel(QObject *parent) : QAbstractItemModel(parent)
{
}

LaunchModel::~LaunchModel() = default;

void LaunchModel::plan(const QVector<Plan> &lanes)
{
    beginResetModel();
    m_lanes.clear();
    for (const Plan &plan : lanes) {
        auto lane = std::make_unique<Lane>();
        lane->name = plan.lane;
        lane->planned = plan.what;
        lane->row = static_cast<int>(m_lanes.size());
        m_lanes.push_back(std::move(lane));
    }
    endResetModel();
}

LaunchModel::Lane &LaunchModel::laneNamed(const QString &name)
{
    const auto it = std::find_if(m_lanes.cbegin(), m_lanes.cend(), [&name](const auto &lane) { return lane->name == name; });
    if (it != m_lanes.cend())
        return **it;
    const int row = static_cast<int>(m_lanes.size());
    beginInsertRows({}, row, row);
    m_lanes.push_back(std::make_unique<Lane>());
    m_lanes.back()->name = name;
    m_lanes.back()->row = row;
    endInsertRows();
    return *m_lanes.back();
}

LaunchModel::Step &LaunchModel::stepOf(Lane &lane, const StepEvent &event)
{
    Step *there = lane.find(event.stepId);
    if (there && event.status != StepStatus::Waiting)
        return *there;
    const int row = static_cast<int>(lane.steps.size());
    beginInsertRows(index(lane.row, 0), row, row);
    auto step = std::make_unique<Step>();
    step->id = event.stepId;
    step->title = event.title;
    step->lane = &lane;
    step->row = row;
    lane.steps.push_back(std::move(step));
    endInsertRows();
    return *lane.steps.back();
}

void LaunchModel::apply(const StepEvent &event, QStringList *lines, Step **which)
{
    Lane &lane = laneNamed(event.lane);
    Step &step = stepOf(lane, event);
    *which = &step;
    if (event.status == StepStatus::Running && !step.running.isValid())
        step.running.start();
    if (isFinal(event.status) && step.running.isValid() && step.milliseconds < 0)
        step.milliseconds = step.running.elapsed();
    step.status = event.status;
    if (event.progress >= 0)
        step.progress = event.progress;
    if (event.text.isEmpty())
        return;
    if (isFinal(event.status)) {
        step.summary = event.text;
        step.failedSentence = event.status == StepStatus::Failed;
    } else {
        step.addLine(event.text);
        lines->append(event.text);
    }
}

void LaunchModel::add(const QVector<StepEvent> &events)
{
    // Output is told once for a run of lines of the same step: a pull has thousands.
    Step *step = nullptr;
    QStringList lines;
    std::vector<const Lane *> changed;
    const auto flush = [&] {
        if (step && !lines.isEmpty())
            Q_EMIT outputAdded(indexOf(*step), lines);
        lines.clear();
    };
    for (const StepEvent &event : events) {
        Step *which = nullptr;
        QStringList own;
        apply(event, &own, &which);
        if (which != step)
            flush();
        step = which;
        lines += own;
        if (std::find(changed.cbegin(), changed.cend(), which->lane) == changed.cend())
            changed.push_back(which->lane);
    }
    flush();
    for (const Lane *lane : changed)
        touched(*lane);
}

void LaunchModel::touched(const Lane &lane)
{
    const QModelIndex above = index(lane.row, 0);
    Q_EMIT dataChanged(above, index(lane.row, ColumnCount - 1));
    if (!lane.steps.empty())
        Q_EMIT dataChanged(index(0, 0, above), index(static_cast<int>(lane.steps.size()) - 1, ColumnCount - 1, above));
}

void LaunchModel::take(Step &step, const StepRecord &record)
{
    step.status = record.status;
    step.milliseconds = record.milliseconds;
    step.failedSentence = record.error.has_value();
    step.summary = record.error ? record.error->message : record.summary;
    step.commands.clear();
    for (const CommandRecord &command : record.commands) {
        step.commands.append(QLatin1String("$ ") + command.command);
        if (command.exitStatus != 0)
            step.commands.append(QLatin1String("# ") + tr("ended with status %1").arg(command.exitStatus));
    }
}

void LaunchModel::finish(const Report &report)
{
    for (const LaneRecord &record : report.lanes) {
        Lane &lane = laneNamed(record.name);
        for (qsizetype i = 0; i < record.steps.size(); ++i) {
            // The report has the steps in the order they were announced.
            const auto row = static_cast<std::size_t>(i);
            if (row < lane.steps.size() && lane.steps[row]->id == record.steps[i].id)
                take(*lane.steps[row], record.steps[i]);
        }
        touched(lane);
    }
}

void LaunchModel::tick()
{
    for (const auto &lane : m_lanes) {
        if (lane->status() == StepStatus::Running)
            touched(*lane);
    }
}

double LaunchModel::progress() const
{
    const int steps = stepCount();
    double done = 0;
    for (const auto &lane : m_lanes)
        done += lane->progress() * static_cast<double>(lane->steps.size());
    return steps == 0 ? 0 : done / steps;
}

int LaunchModel::stepCount() const
{
    int count = 0;
    for (const auto &lane : m_lanes)
        count += static_cast<int>(lane->steps.size());
    return count;
}

int LaunchModel::doneSteps() const
{
    int count = 0;
    for (const auto &lane : m_lanes)
        count += static_cast<int>(std::count_if(lane->steps.cbegin(), lane->steps.cend(),
                                                [](const auto &step) { return isFinal(step->status); }));
    return count;
}

QModelIndex LaunchModel::interesting() const
{
    for (const StepStatus wanted : {StepStatus::Failed, StepStatus::Running, StepStatus::Cancelled}) {
        for (const auto &lane : m_lanes) {
            for (const auto &step : lane->steps) {
                if (step->status == wanted)
                    return indexOf(*step);
            }
        }
    }
    if (m_lanes.empty() || m_lanes.back()->steps.empty())
        return {};
    return indexOf(*m_lanes.back()->steps.back());
}

const LaunchModel::Lane *LaunchModel::laneAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalPointer())
        return nullptr;
    return m_lanes[static_cast<std::size_t>(index.row())].get();
}

const LaunchModel::Step *LaunchModel::stepAt(const QModelIndex &index) const
{
    if (!index.isValid() || !index.internalPointer())
        return nullptr;
    return static_cast<const Lane *>(index.internalPointer())->steps[static_cast<std::size_t>(index.row())].get();
}

QModelIndex LaunchModel::indexOf(const Step &step) const
{
    return createIndex(step.row, 0, step.lane);
}

QModelIndex LaunchModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, nullptr);
    return createIndex(row, column, m_lanes[static_cast<std::size_t>(parent.row())].get());
}

QModelIndex LaunchModel::parent(const QModelIndex &child) const
{
    const Step *step = stepAt(child);
    return step ? createIndex(step->lane->row, 0, nullptr) : QModelIndex();
}

int LaunchModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lanes.size());
    const Lane *lane = parent.column() == 0 ? laneAt(parent) : nullptr;
    return lane ? static_cast<int>(lane->steps.size()) : 0;
}

int LaunchModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LaunchModel::data(const QModelIndex &index, int role) const
{
    if (const Lane *lane = laneAt(index))
        return laneData(*lane, index, role);
    if (const Step *step = stepAt(index))
        return stepData(*step, index, role);
    return {};
}

QVariant LaunchModel::laneData(const Lane &lane, const QModelIndex &index, int role) const
{
    const Step *current = lane.current();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn: return lane.name;
        case StateColumn: return statusWord(lane.status());
        case WhatColumn: {
            if (!current)
                return lane.status() == StepStatus::Skipped ? tr("Not begun, as something before it failed") : lane.planned;
            const bool running = lane.status() == StepStatus::Running;
            return running || current->summary.isEmpty() ? current->title : current->summary.section(QLatin1Char('\n'), 0, 0);
        }
        case TimeColumn: return timeText(lane.time());
        default: return {};
        }
    case Qt::AccessibleTextRole:
        return index.column() == ProgressColumn ? tr("%1 percent").arg(qRound(lane.progress() * 100))
                                                : laneData(lane, index, Qt::DisplayRole);
    case Qt::ToolTipRole: return index.column() == WhatColumn && current ? current->summary : QString();
    case StatusRole: return static_cast<int>(lane.status());
    case ProgressRole: return lane.progress();
    case CommandsRole: {
        QStringList commands;
        for (const auto &step : lane.steps) {
            if (!step->commands.isEmpty())
                commands << QLatin1String("# ") + step->title << step->commands;
        }
        return commands.join(QLatin1Char('\n'));
    }
    case OutputRole: return lane.output();
    case ErrorRole: return current && current->failedSentence ? current->summary : QString();
    default: return {};
    }
}

QVariant LaunchModel::stepData(const Step &step, const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn: return step.title;
        case StateColumn: return statusWord(step.status);
        case WhatColumn:
            if (step.status == StepStatus::Running)
                return step.lines.isEmpty() ? QString() : step.lines.last();
            return step.summary.section(QLatin1Char('\n'), 0, 0);
        case TimeColumn: return timeText(step.time());
        default: return {};
        }
    case Qt::ToolTipRole: return index.column() == WhatColumn ? step.summary : QString();
    case StatusRole: return static_cast<int>(step.status);
    case ProgressRole: return step.status == StepStatus::Running ? step.progress : -1.0;
    case OutputRole: return step.output();
    case CommandsRole: return step.commands.join(QLatin1Char('\n'));
    case ErrorRole: return step.failedSentence ? step.summary : QString();
    default: return {};
    }
}

QVariant LaunchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Where");
    case StateColumn: return tr("State");
    case WhatColumn: return tr("What happens");
    case ProgressColumn: return tr("Progress");
    case TimeColumn: return tr("Time");
    default: return {};
    }
}

} // namespace Slipway
