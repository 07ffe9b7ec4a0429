// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace Slipway {

/// What one probe brought. A probe that could not be run is an outcome of its own and never counts as fine.
struct Outcome
{
    QString probe;   ///< id in the catalogue: "container", "munge-in"
    QString subject; ///< the node it looked at, or a job; empty: the cluster, or a text somebody gave
    QString server;  ///< whose machine ran it; empty: this computer
    QString command; ///< as a person can paste it on that server
    bool ran = false;
    std::optional<Error> error; ///< why it could not be run
    int exitStatus = 0;
    QString output; ///< standard output and standard error as they came, without control characters; the last
                    ///< 64 KiB
    QMap<QString, QString> values; ///< what a probe written in C++ found: "seconds" → "612"
    qint64 time = 0;               ///< milliseconds since 1970 by this computer's clock
    qint64 milliseconds = 0;

    bool operator==(const Outcome &) const = default;
};

/// Which probe of which subject.
struct ProbeKey
{
    QString probe;
    QString subject;

    bool operator==(const ProbeKey &) const = default;
};

inline size_t qHash(const ProbeKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.probe, key.subject);
}

using Outcomes = QHash<ProbeKey, Outcome>;

} // namespace Slipway
