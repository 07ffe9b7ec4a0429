// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "remote/hostconnector.h"

#include <optional>

namespace Slipway {

/// A job that runs now. All of it is somebody's free text: plain text only.
struct RunningJob
{
    QString id;
    QString user;
    QString name;
    QStringList nodes;

    bool operator==(const RunningJob &) const = default;
};

/// The output of `squeue -h -t running -o '%A|%u|%N|%j'`. Lines that are none are left out.
QVector<RunningJob> parseRunningJobs(const QByteArray &output);

/// The jobs that run on the cluster, asked of its controller. Blocking. Nothing when nobody can tell: the
/// controller is not up, or is another one.
std::optional<QVector<RunningJob>> askRunningJobs(HostConnector &connector, const ClusterSpec &spec, std::stop_token stop);

} // namespace Slipway
