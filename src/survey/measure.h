// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/hostconnector.h"
#include "survey/serverfacts.h"

#include <functional>

namespace Slipway {

/// What \a host says about itself and about \a folders, by one command that changes nothing.
Result<ServerFacts> measureServer(RemoteHost &host, const QStringList &folders, std::stop_token stop = {});

/// How far the survey of one server is.
struct SurveyRow
{
    enum class Stage { Waiting, Connecting, Measuring, Measured, Failed };

    qsizetype index = 0; ///< in ClusterSpec::servers
    QString server;
    Stage stage = Stage::Waiting;
    ServerFacts facts; ///< when measured
    Error error;       ///< when failed

    bool operator==(const SurveyRow &) const = default;
};

/// Called on worker threads, one call at a time, whenever a server reaches another stage.
using SurveySink = std::function<void(const SurveyRow &)>;

/// Measures all servers of \a spec side by side. Blocks; ends soon after \a stop, with the servers that were
/// not done as Failed with Error::Cancelled. One row a server, in the order of the servers.
QVector<SurveyRow> measureServers(const ClusterSpec &spec, HostConnector &connector,
                                  const SurveySink &sink = {}, std::stop_token stop = {});

} // namespace Slipway
