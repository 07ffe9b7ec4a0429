// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "deploy/report.h"
#include "remote/hostconnector.h"
#include "render/bundle.h"

#include <stop_token>

namespace Slipway {

class Redactor;

/// The main job and its parts. Blocking; work on servers runs in parallel on their own lanes; call
/// from a worker thread. Every function ends with a Report, also when cancelled or failed, and
/// each step that finds its work done says AlreadyDone and changes nothing.
struct LaunchContext
{
    HostConnector &connector;
    Redactor &redactor;
    StepSink sink;        ///< may be empty
    std::stop_token stop; ///< cancel
};

struct PushOptions
{
    bool overwriteForeignChanges = false; ///< else a file changed on the NAS by somebody stops the push
};

/// Renders and pushes to the NAS (or to every server, Storage::CopyToServers).
Report pushCluster(const CheckedCluster &cluster, const LaunchContext &context,
                   const PushOptions &options = {});
/// Docker, image, munge key, compose up on every server.
Report bringUp(const CheckedCluster &cluster, const LaunchContext &context);
/// Controller answers, every node idle, and one real srun over all nodes at once.
Report verifyCluster(const CheckedCluster &cluster, const LaunchContext &context);
/// push, up and verify in one report: the Launch page.
Report launchCluster(const CheckedCluster &cluster, const LaunchContext &context,
                     const PushOptions &options = {});
Report takeDown(const CheckedCluster &cluster, const LaunchContext &context);

} // namespace Slipway
