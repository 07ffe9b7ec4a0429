// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/eventqueue.h"

#include <utility>

namespace Slipway {

namespace {
/// Says only how far a step is.
bool onlyProgress(const StepEvent &event)
{
    return event.status == StepStatus::Running && event.text.isEmpty() && event.progress >= 0;
}

/// A line of output.
bool onlyText(const StepEvent &event)
{
    return event.status == StepStatus::Running && !event.text.isEmpty();
}
} // namespace

void EventQueue::add(const StepEvent &event)
{
    const std::scoped_lock lock(m_mutex);
    if (onlyProgress(event) && !m_events.isEmpty()) {
        StepEvent &last = m_events.last();
        if (onlyProgress(last) && last.lane == event.lane && last.stepId == event.stepId) {
            last.progress = event.progress;
            return;
        }
    }
    if (m_events.size() >= mostWaiting)
        thin();
    m_events.append(event);
}

/// Drops the older half of the waiting output.
void EventQueue::thin()
{
    qsizetype texts = 0;
    for (const StepEvent &event : std::as_const(m_events))
        texts += onlyText(event) ? 1 : 0;
    qsizetype drop = texts / 2;
    QVector<StepEvent> kept;
    kept.reserve(m_events.size());
    for (const StepEvent &event : std::as_const(m_events)) {
        if (onlyText(event) && drop > 0)
            --drop;
        else
            kept.append(event);
    }
    m_events = kept;
}

QVector<StepEvent> EventQueue::takeAll()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_events, {});
}

} // namespace Slipway
