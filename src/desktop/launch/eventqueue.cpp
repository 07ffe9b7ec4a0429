// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/eventqueue.h"

#include <QSet>

#include <algorithm>
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
    m_events.append(event);
    if (m_events.size() > m_limit)
        thin();
}

/// Drops the older half of the waiting output, and all but the newest word on how far a step is.
void EventQueue::thin()
{
    const auto textDrop = std::count_if(m_events.cbegin(), m_events.cend(), onlyText) / 2;
    qsizetype texts = 0;
    QVector<StepEvent> kept;
    kept.reserve(m_limit);
    QSet<std::pair<QString, QString>> told;
    for (qsizetype i = m_events.size() - 1; i >= 0; --i) {
        const StepEvent &event = m_events.at(i);
        if (onlyProgress(event)) {
            const std::pair step(event.lane, event.stepId);
            if (told.contains(step))
                continue;
            told.insert(step);
        } else if (onlyText(event) && ++texts > textDrop) {
            continue;
        }
        kept.append(event);
    }
    std::reverse(kept.begin(), kept.end());
    m_events = kept;
    // Where states alone fill it (thousands of servers), thinning again and again would gain nothing.
    m_limit = std::max(mostWaiting, 2 * m_events.size());
}

QVector<StepEvent> EventQueue::takeAll()
{
    const std::scoped_lock lock(m_mutex);
    m_limit = mostWaiting;
    return std::exchange(m_events, {});
}

} // namespace Slipway
