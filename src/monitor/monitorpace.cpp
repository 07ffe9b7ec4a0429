// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/monitorpace.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Slipway {

namespace {
constexpr int stillFast = 3;  ///< quiet looks until the pace is normal
constexpr int idleAfter = 15; ///< and until it is slow
constexpr int mostDoublings = 16;

/// So that many windows, or many servers, do not ask in step.
std::chrono::milliseconds jittered(std::chrono::milliseconds time, double part)
{
    const double by = 1 + part * (2 * QRandomGenerator::global()->generateDouble() - 1);
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(time.count()) * by));
}
} // namespace

void MonitorPace::worked(bool changed, std::chrono::milliseconds took)
{
    m_failures = 0;
    m_quiet = changed ? 0 : m_quiet + 1;
    m_took = took;
}

void MonitorPace::failed()
{
    ++m_failures;
    m_quiet = 0;
}

std::chrono::milliseconds MonitorPace::backOff(std::chrono::milliseconds first, int failures) const
{
    const auto longer = first * (1 << std::clamp(failures - 1, 0, mostDoublings));
    return std::min(longer, std::max(first, m_times.mostBackOff));
}

std::chrono::milliseconds MonitorPace::next() const
{
    std::chrono::milliseconds wait = m_quiet < stillFast   ? m_times.fast
                                     : m_quiet < idleAfter ? m_times.normal
                                                           : m_times.idle;
    if (m_failures > 0)
        wait = backOff(m_times.normal, m_failures);
    else // a controller that is slow to answer is asked less
        wait = std::max(wait, std::min(2 * m_took, m_times.mostBackOff));
    if (!m_watched)
        wait = std::max(wait, m_times.hidden);
    return m_failures > 0 ? jittered(wait, 0.2) : wait;
}

std::chrono::milliseconds MonitorPace::lookAgain(int failures) const
{
    std::chrono::milliseconds wait = failures > 0 ? backOff(m_times.servers, failures) : m_times.servers;
    if (!m_watched)
        wait = std::max(wait, m_times.hidden);
    return jittered(wait, 0.1);
}

bool isUnsettled(const ClusterSnapshot &snapshot)
{
    const bool nodes = std::any_of(snapshot.nodes.cbegin(), snapshot.nodes.cend(), [](const SlurmNode &node) {
        const NodeState::Kind kind = node.state.kind();
        return kind == NodeState::Kind::Completing || kind == NodeState::Kind::Rebooting ||
               kind == NodeState::Kind::Draining ||
               (kind == NodeState::Kind::NotResponding && node.state.base != NodeState::Base::Down);
    });
    return nodes || std::any_of(snapshot.jobs.cbegin(), snapshot.jobs.cend(), [](const SlurmJob &job) {
               return job.state == QLatin1String("COMPLETING") || job.state == QLatin1String("CONFIGURING");
           });
}

bool differs(const ClusterSnapshot &before, const ClusterSnapshot &after)
{
    const auto sameNode = [](const SlurmNode &a, const SlurmNode &b) {
        return a.name == b.name && a.state == b.state && a.cpusAllocated == b.cpusAllocated;
    };
    const auto sameJob = [](const SlurmJob &a, const SlurmJob &b) {
        return a.id == b.id && a.state == b.state && a.reason == b.reason;
    };
    return !std::equal(before.nodes.cbegin(), before.nodes.cend(), after.nodes.cbegin(), after.nodes.cend(), sameNode) ||
           !std::equal(before.jobs.cbegin(), before.jobs.cend(), after.jobs.cbegin(), after.jobs.cend(), sameJob);
}

} // namespace Slipway
