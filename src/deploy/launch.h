// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "deploy/report.h"
#include "remote/hostconnector.h"
#include "render/bundle.h"

#include <chrono>
#include <stop_token>

namespace Slipway {

class Redactor;

/// How long a run waits for what takes its time.
struct LaunchTimes
{
    /// An NFS client may go on seeing the old link for as long as its attribute cache lives: acdirmax,
    /// nfs(5).
    std::chrono::milliseconds filesVisible{std::chrono::seconds(65)};
    std::chrono::milliseconds staysUp{1500}; ///< a container that dies at once has died by then
    std::chrono::milliseconds controller{std::chrono::seconds(60)}; ///< until slurmctld answers
    std::chrono::milliseconds registered{std::chrono::seconds(90)}; ///< until every node has registered
    std::chrono::milliseconds again{std::chrono::seconds(2)};       ///< between two looks
};

/// The main job and its parts. Blocking; work on servers runs in parallel on their own lanes; call
/// from a worker thread. Every function ends with a Report, also when cancelled or failed, and
/// each step that finds its work done says AlreadyDone and changes nothing.
struct LaunchContext
{
    HostConnector &connector;
    Redactor &redactor;
    StepSink sink;        ///< may be empty
    std::stop_token stop; ///< cancel
    LaunchTimes times{};
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
