// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/report.h"

#include <QElapsedTimer>
#include <QHash>

#include <mutex>

namespace Slipway {

class Console;

/// Shows what a run does: one line per server that is redrawn where standard error is a terminal, else one
/// line for every step that ended. Safe from several threads.
class ProgressView
{
public:
    explicit ProgressView(Console &console);

    void take(const StepEvent &event);
    StepSink sink()
    {
        return [this](const StepEvent &event) { take(event); };
    }
    /// Draws the last state and leaves it on the terminal.
    void finish();

    /// The lines as they stand now, at most \a most; servers that have nothing left to do go first.
    QStringList lines(qsizetype most) const;

private:
    struct LaneState
    {
        QString name;
        QHash<QString, StepStatus> steps;
        QString title; ///< of the step that runs or ended last
        QString text;
        StepStatus status = StepStatus::Waiting;
        double progress = -1;

        qsizetype ended() const;
    };

    LaneState &laneOf(const QString &name);
    void draw();
    QString lineOf(const LaneState &lane) const;

    Console &m_console;
    mutable std::mutex m_mutex;
    QVector<LaneState> m_lanes;
    QHash<QString, qsizetype> m_index; ///< by lane name
    QElapsedTimer m_sinceDrawn;
    qsizetype m_widest = 0; ///< characters of the longest lane name
};

} // namespace Slipway
