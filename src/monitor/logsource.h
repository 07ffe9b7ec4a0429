// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "remote/hostconnector.h"

#include <QVector>

#include <functional>

namespace Slipway {

/// Which log of which node.
struct LogRequest
{
    enum class Kind { Container, Slurmctld, Slurmd, Munged };

    QString node;
    Kind kind = Kind::Container;
    int tail = 500;      ///< lines from the end to begin with
    bool follow = false; ///< go on with what comes
    qint64 since = 0;    ///< seconds since 1970; 0: as far back as tail reaches
};

struct LogLine
{
    enum class Level { Plain, Debug, Info, Warning, Error };

    qint64 time = 0; ///< milliseconds since 1970; 0: the line has none
    QString node;
    LogRequest::Kind kind = LogRequest::Kind::Container;
    Level level = Level::Plain;
    QString text; ///< valid Unicode, control characters and escapes made visible; at most 4,096 characters,
                  ///< cut with "…"

    bool operator==(const LogLine &) const = default;
};

using LogSink = std::function<void(const QVector<LogLine> &lines)>;

/// Reads or follows one log; blocking, on a lane of its own. Lines come in batches, at most 20 times a
/// second; a flood is thinned from its middle and says so in a line. Ends with the log, the stop token
/// (Cancelled), or the line.
Result<void> readLog(const CheckedCluster &cluster, const LogRequest &request, HostConnector &connector,
                     const LogSink &sink, std::stop_token stop);

} // namespace Slipway
