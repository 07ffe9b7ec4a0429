// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"

namespace Slipway {

/// The actions only a diagnosis offers, on top of those of operate/actions():
///   files.push                      push the cluster's files again and let every node take them over
///   files.refresh (force)           take over the files that were pushed; force: also where they were changed by hand
///   cluster.up                      image, munge key, containers: what `slipwayctl up` does
///   munge-key.put                   the cluster's key again
///   munge-folders.mend, state-folder.mend, spool.mend       owners and modes the daemons want
///   state.cluster-name              put aside the file that says which cluster the saved state belongs to
///   container.remove (container)    another container that stands in the way
///   container.rename (container)    the node's own container, which Compose has left under another name
///   spec.measured, spec.return-to-service (value), spec.option (key, value), spec.ports, spec.subnet,
///   spec.storage-copy               changes of the cluster file only, to be reviewed and pushed
QVector<ActionInfo> doctorActions();
/// True for those of the last line.
bool changesSpecOnly(const QString &action);

/// What \a remedy would do: exact commands, risk, jobs it touches. Blocking. Errors: those of planAction().
Result<ActionPlan> planRemedy(const CheckedCluster &cluster, const Remedy &remedy,
                              const LaunchContext &context);

/// How a remedy went.
struct RemedyOutcome
{
    ActionPlan plan;
    Report report;              ///< of doing it
    bool stillThere = false;    ///< the check afterwards found the same cause again
    std::optional<Report> proof; ///< a job over all nodes (or as many as can take one); none: not reached
    Diagnosis after;             ///< the look afterwards
    std::optional<ClusterSpec> newSpec; ///< to be reviewed and saved by the caller; the remedy only changed it
    std::optional<Remedy> next;         ///< what to try when it did not help

    bool helped() const { return report.succeeded() && !stillThere; }
};

enum class Proving { ByLook, ByJob };

/// Does \a plan, then looks again with the probes that found \a conclusion, then, with Proving::ByJob, runs a job. A plan
/// that only changes the cluster file changes nothing on a server: `newSpec` is for Review. Blocking.
RemedyOutcome applyRemedy(const CheckedCluster &cluster, const Conclusion &conclusion, const Remedy &remedy,
                          const ActionPlan &plan, const LaunchContext &context, Proving proving = Proving::ByJob,
                          const DoctorSink &sink = {});

} // namespace Slipway
