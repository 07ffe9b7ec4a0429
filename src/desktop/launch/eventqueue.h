// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/report.h"

#include <QVector>

#include <mutex>

namespace Slipway {

/// Carries the events of a run from its worker threads to the window, in batches. Thread-safe, and bounded: when
/// output comes faster than it can be shown, the oldest lines of it give way; no change of a state is ever lost.
class EventQueue
{
public:
    static constexpr qsizetype mostWaiting = 5000;

    void add(const StepEvent &event);
    QVector<StepEvent> takeAll();

private:
    void thin();

    std::mutex m_mutex;
    QVector<StepEvent> m_events;
    qsizetype m_limit = mostWaiting; ///< thinned when there are more
};

} // namespace Slipway
