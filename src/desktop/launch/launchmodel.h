// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/report.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>

#include <memory>
#include <vector>

namespace Slipway {

/// A run as a tree: a row for each server, the NAS and the cluster; below it its steps. A step keeps its output.
/// Fed with events while the run goes on, and with the report at its end.
class LaunchModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, WhatColumn, ProgressColumn, TimeColumn, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole, ///< int(StepStatus)
        ProgressRole,              ///< 0..1; -1: not known
        OutputRole,                ///< of a step, or of all steps of a lane: what they printed so far
        CommandsRole,              ///< of a step or a whole lane: the commands that ran, one below the other
        ErrorRole                  ///< of a failed step: its sentence
    };
    static constexpr qsizetype mostLines = 5000; ///< of output kept for each step

    explicit LaunchModel(QObject *parent = nullptr);
    ~LaunchModel() override;

    /// A row that has not begun.
    struct Plan
    {
        QString lane;
        QString what; ///< one sentence: what will happen there

        bool operator==(const Plan &) const = default;
    };

    /// Starts over, with rows that wait.
    void plan(const QVector<Plan> &lanes);
    void add(const QVector<StepEvent> &events);
    /// Takes exact commands, times and sentences over.
    void finish(const Report &report);
    /// Lets the times of what runs go on.
    void tick();

    double progress() const; ///< of the whole run, 0..1
    bool isPlan() const { return stepCount() == 0; }
    int stepCount() const;
    int doneSteps() const;
    /// Where the run is at or where it failed; invalid when there is nothing.
    QModelIndex interesting() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// \a lines were added to the output of the step at \a index.
    void outputAdded(const QModelIndex &index, const QStringList &lines);

private:
    struct Step;
    struct Lane;

    Lane &laneNamed(const QString &name);
    Step &stepOf(Lane &lane, const StepEvent &event);
    void apply(const StepEvent &event, QStringList *lines, Step **step);
    static void take(Step &step, const StepRecord &record);
    void touched(const Lane &lane);
    const Lane *laneAt(const QModelIndex &index) const;
    const Step *stepAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Step &step) const;
    QVariant laneData(const Lane &lane, const QModelIndex &index, int role) const;
    QVariant stepData(const Step &step, const QModelIndex &index, int role) const;

    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace Slipway
