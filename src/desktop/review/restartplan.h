// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "deploy/push.h"
#include "desktop/review/runningjobs.h"

namespace Slipway {

/// One thing that a launch does to what runs now.
struct RestartNote
{
    enum class Weight {
        Nothing,  ///< said for peace of mind
        Daemons,  ///< daemons restart, jobs go on
        Start,    ///< something new starts
        EndsJobs, ///< jobs that run there end
        Yours     ///< Slipway leaves it to the person
    };

    Weight weight = Weight::Nothing;
    QString text; ///< one translated sentence

    bool operator==(const RestartNote &) const = default;
};

/// What restarts when \a changes are pushed and the cluster is brought up, and which of \a jobs that ends (nothing:
/// nobody knows what runs). Pure. The heaviest comes first; never empty.
QVector<RestartNote> restartPlan(const CheckedCluster &cluster, const QVector<FileChange> &changes,
                                 const std::optional<QVector<RunningJob>> &jobs = {});

} // namespace Slipway
