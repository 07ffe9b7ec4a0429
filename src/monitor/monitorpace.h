// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/clustermonitor.h"

namespace Slipway {

/// How long to wait until the next look: fast while something changes, slow when nothing does or nobody
/// looks, longer after every failure. Pure but for the jitter.
class MonitorPace
{
public:
    explicit MonitorPace(const MonitorTimes &times) : m_times(times) {}

    void worked(bool changed, std::chrono::milliseconds took);
    void failed();
    int failures() const { return m_failures; }
    void setWatched(bool watched) { m_watched = watched; }

    std::chrono::milliseconds next() const;     ///< of the cluster
    std::chrono::milliseconds lookAgain(int failures) const; ///< of a server after that many failures

private:
    std::chrono::milliseconds backOff(std::chrono::milliseconds first, int failures) const;

    const MonitorTimes &m_times;
    std::chrono::milliseconds m_took{0};
    int m_quiet = 0; ///< looks in a row that found nothing new
    int m_failures = 0;
    bool m_watched = true;
};

/// Something is about to happen, so that the next look should come soon: a node or job is on its way.
bool isUnsettled(const ClusterSnapshot &snapshot);
/// Nodes or jobs have other states than before.
bool differs(const ClusterSnapshot &before, const ClusterSnapshot &after);

} // namespace Slipway
