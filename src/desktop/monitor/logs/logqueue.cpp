// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/logqueue.h"

#include <utility>

namespace Slipway {

void LogQueue::add(const QVector<LogLine> &lines)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.lines += lines;
    const qsizetype surplus = m_waiting.lines.size() - mostWaiting;
    if (surplus <= mostWaiting / 10)
        return;
    m_waiting.lines.remove(0, surplus); // seldom, so that a line costs little
    m_waiting.lost += surplus;
}

LogQueue::Batch LogQueue::takeAll()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_waiting, {});
}

} // namespace Slipway
