// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "deploy/docker.h"
#include "deploy/mungekey.h"

namespace Slipway {

struct UpOptions
{
    bool justPushed = false; ///< the files were put there a moment ago and may take a while to be seen
    bool recreate = false;   ///< a container is made anew also where nothing changed
};

/// What is needed to bring one server up. Two phases, because the key can only be chosen when it is known
/// what every server has: prepare() and bringUp(). Both run on one thread at a time.
class ServerUp
{
public:
    ServerUp(const CheckedCluster &cluster, const Server &server, const Bundle &bundle,
             const LaunchContext &context, const UpOptions &options);

    /// Logs in and reads the key that is there.
    void prepare();
    const std::optional<ServerKey> &storedKey() const { return m_storedKey; }
    /// Everything else. \a key is the cluster's, or why there is none.
    void bringUp(const Result<Secret> &key);
    LaneRun &lane() { return m_lane; }

private:
    Result<StepOutcome> connect();
    Result<StepOutcome> findDocker();
    Result<StepOutcome> findCompose();
    Result<StepOutcome> seeFiles();
    Result<StepOutcome> haveImage();
    Result<StepOutcome> haveStateFolder();
    Error notSeen(const QString &path, bool missing) const;
    Result<StepOutcome> putKey(const Result<Secret> &key);
    Result<StepOutcome> checkPorts();
    Result<StepOutcome> composeUp();
    Result<StepOutcome> refresh();
    Result<StepOutcome> restartForFiles();
    Result<bool> hasOldKey();
    Error composeFailed(const CommandResult &result);
    Result<void> staysUp(const ContainerState &first);
    Result<void> checkOwner() const;

    const CheckedCluster &m_cluster;
    const Server &m_server;
    const Bundle &m_bundle;
    const LaunchContext &m_context;
    UpOptions m_options;
    LaneRun m_lane;
    std::unique_ptr<RemoteHost> m_host;
    std::optional<Docker> m_docker;
    std::optional<ServerKey> m_storedKey;
    ContainerState m_before;
    Secret m_key;
    bool m_keyChanged = false;
    bool m_started = false;
};

} // namespace Slipway
