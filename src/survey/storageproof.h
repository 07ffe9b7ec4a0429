// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cluster/clusterspec.h"
#include "remote/hostconnector.h"

#include <chrono>
#include <functional>

namespace Slipway {

/// Whether one server sees the file that was written to the shared folder by another road.
struct StorageProofRow
{
    qsizetype index = 0; ///< in ClusterSpec::servers
    QString server;
    Result<void> proof;
};

/// Called on worker threads, one call at a time, when a server is done.
using StorageProofSink = std::function<void(const StorageProofRow &)>;

/// Proves the shared folder: writes a small random file the way Slipway will write the cluster's files (over
/// the NAS, or the controller's machine where that serves the folder), has every server read it at the path
/// they use, and removes it. An error of its own means that it could not be written. Errors of a row:
/// VerifyFailed (the folder there is another one), and those of connecting and reading. Without a shared
/// folder there is nothing to prove: Unsupported. \a patience: how long a server may take to see a new file.
Result<QVector<StorageProofRow>> proveStorage(const ClusterSpec &spec, HostConnector &connector,
                                              const StorageProofSink &sink = {}, std::stop_token stop = {},
                                              std::chrono::milliseconds patience = std::chrono::seconds(5));

} // namespace Slipway
