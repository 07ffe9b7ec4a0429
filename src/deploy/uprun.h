// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/serverup.h"

namespace Slipway {

/// The bring-up part of a launch: one lane per server. Announces its steps when made. run() is prepare() and
/// then bringUp() of all; an action that needs an order calls these itself.
class UpRun
{
public:
    /// \a servers: names; empty: all of the cluster.
    UpRun(const CheckedCluster &cluster, const LaunchContext &context, const UpOptions &options,
          const QStringList &servers = {});

    /// True when every server's container runs. Blocking, in parallel; a server that fails stops no other.
    bool run();
    /// Logs in everywhere and chooses the key.
    void prepare();
    /// True when the containers of these run; empty: of all that are left.
    bool bringUp(const QStringList &servers = {});
    /// Its container runs.
    bool cameUp(const QString &server) const;
    void addTo(ReportRun &report);

private:
    struct Entry
    {
        QString server;
        std::unique_ptr<ServerUp> up;
        bool done = false;
    };

    Result<Secret> chooseKey() const;
    Result<std::vector<ServerKey>> keysElsewhere() const;

    const CheckedCluster &m_cluster;
    const LaunchContext &m_context;
    Bundle m_bundle;
    std::vector<Entry> m_servers;
    std::optional<Result<Secret>> m_key;
};

} // namespace Slipway
