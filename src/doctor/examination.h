// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/launch.h"
#include "doctor/doctor.h"
#include "doctor/probebatch.h"

#include <map>
#include <memory>
#include <mutex>

namespace Slipway {

/// Runs probes on the servers of a cluster: one session a server, all servers side by side, every probe of every
/// subject once. Plain probes of a server go in one command, those of its container in another. look() may be
/// called again for more servers; what is there already is not asked twice. One thread calls; workers work.
class Examination
{
public:
    /// Called on worker threads, one at a time, with every outcome.
    using Told = std::function<void(const Outcome &)>;

    Examination(const CheckedCluster &cluster, const LaunchContext &context, Told told);
    ~Examination();

    /// \a probes of \a nodes (ids of place Server and Container; others are left out).
    void look(const QStringList &nodes, const QStringList &probes, const QStringList &controllerProbes);
    /// Only after look(): whether each side takes a credential of the other.
    void crossCheckMunge(const QStringList &nodes);
    const Outcomes &outcomes() const { return m_outcomes; }

private:
    struct Place;

    void lookAt(Place &place, const QStringList &probes);
    void runBatch(Place &place, const QVector<const ProbeSpec *> &specs, bool inContainer);
    void runEntries(Place &place, const QVector<BatchEntry> &entries, bool inContainer,
                    const std::function<Outcome(const BatchAnswer &)> &make);
    Outcome outcomeOf(Place &place, const ProbeSpec &spec, const BatchAnswer &answer, qint64 started);
    QStringList argvFor(const Place &place, const ProbeSpec &spec) const;
    QString commandFor(const Place &place, const ProbeSpec &spec) const;
    void unsealAt(Place &place, const QStringList &from);
    void take(Outcome outcome);
    bool has(const ProbeKey &key);

    const CheckedCluster &m_cluster;
    const LaunchContext &m_context;
    Told m_told;
    std::map<QString, std::unique_ptr<Place>> m_places;
    std::mutex m_mutex;
    Outcomes m_outcomes;
};

} // namespace Slipway
