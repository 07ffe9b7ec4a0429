// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/launch/launchmodel.h"

namespace Slipway {

bool isFinal(StepStatus status);
/// A sentence with a capital in front: the same words as in reports.
QString statusWord(StepStatus status);
/// "12 s", "3 min 20 s".
QString timeText(qint64 milliseconds);

struct LaunchModel::Step
{
    QString id;
    QString title;
    StepStatus status = StepStatus::Waiting;
    double progress = -1;
    QString summary;
    QStringList lines;
    qsizetype droppedLines = 0;
    QStringList commands; ///< as they are told while it runs; with their ends once the report is there
    bool failedSentence = false; ///< summary is that of an error
    qint64 milliseconds = -1;    ///< of a step that ended
    QElapsedTimer running;
    Lane *lane = nullptr;
    int row = 0;

    qint64 time() const;
    QString output() const;
    void addLine(const QString &line);
};

struct LaunchModel::Lane
{
    QString name;
    QString planned; ///< what will happen
    int row = 0;
    std::vector<std::unique_ptr<Step>> steps;

    StepStatus status() const;
    double progress() const;
    qint64 time() const;
    QString output() const;
    const Step *current() const; ///< the one that runs, failed, or ended last
    Step *find(const QString &id) const;
};

} // namespace Slipway
