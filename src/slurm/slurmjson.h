// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "slurm/slurmrecords.h"

namespace Slipway {

// The same records from JSON: `--json` of scontrol, squeue, sinfo and sdiag since 21.08, and slurmrestd.
// Shapes differ from version to version (numbers plain or as {set, infinite, number}, states a word or a
// list, keys under other names); all recorded ones are understood. What is missing stays as the struct has
// it. `record` is the object as compact JSON; fieldsOf() reads it. A job's texts cannot imitate fields here.
//
// Errors: Parse when the text is no JSON or has no list of that kind; CommandFailed with Slurm's own words
// when it says that something failed, for then what it tells is not whole.

/// `scontrol show nodes --json`, `sinfo --json` up to 22.05, /slurm/v0.0.NN/nodes
Result<SlurmAnswer<SlurmNode>> slurmNodesFromJson(const QByteArray &json);
/// \a now: seconds since 1970 by the controller's clock, from which the run time of running jobs is counted,
/// for the JSON has none; 0: when the controller made the answer, where it says so.
Result<SlurmAnswer<SlurmJob>> slurmJobsFromJson(const QByteArray &json, qint64 now = 0);
Result<SlurmAnswer<SlurmPartition>> slurmPartitionsFromJson(const QByteArray &json);
Result<QVector<SlurmPing>> slurmPingFromJson(const QByteArray &json);
/// \a json becomes `text`.
Result<SlurmDiag> slurmDiagFromJson(const QByteArray &json);
/// "22.05.8" of the `meta` that every answer carries; empty: not told.
QString slurmVersionFromJson(const QByteArray &json);

} // namespace Slipway
