// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"

namespace Slipway {

/// The actions only a diagnosis offers, on top of those of operate/actions():
///   files.push             (none)     push the cluster's files again and let every node take them over
///   files.refresh          (Nodes)    take over the files that were pushed
///   munge-folders.mend     (Nodes)    folders and modes munged wants
///   state-folder.mend      (Nodes)    owner and mode of StateSaveLocation
///   state.cluster-name     (Nodes)    remove the one file that says which cluster the state belongs to
///   spool.mend             (Nodes)    folder and mode of SlurmdSpoolDir
///   empty-folder.remove    (Servers, path)   a folder Docker made in place of a missing file; only when empty
///   container.remove       (Servers, container)   another container that stands in the way
///   spec.measured          (Nodes)    CPUs and memory as measured, into the cluster file
///   spec.return-to-service (value)    ReturnToService, into the cluster file
///   spec.ports             (none)     the next ports that are free on every server, into the cluster file
///   spec.subnet            (none)     a free subnet for ssh into the container, into the cluster file
///   spec.option            (key, value)   one line of slurm.conf; an empty value removes it
const QVector<ActionInfo> &doctorActions();

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

/// Does \a plan, then looks again with the probes that found \a conclusion, then proves it by a job. A plan
/// that only changes the cluster file changes nothing on a server: `newSpec` is for Review. Blocking.
RemedyOutcome applyRemedy(const CheckedCluster &cluster, const Conclusion &conclusion, const Remedy &remedy,
                          const ActionPlan &plan, const LaunchContext &context, const DoctorSink &sink = {});

} // namespace Slipway
