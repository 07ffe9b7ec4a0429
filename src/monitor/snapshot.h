// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "slurm/slurmrecords.h"
#include "slurm/slurmversion.h"

#include <QVector>

#include <array>
#include <memory>
#include <optional>

namespace Slipway {

// What was seen at one moment. Plain values, made on worker threads and then never changed: the window shares
// them as std::shared_ptr<const …>. Times are milliseconds since 1970 by this computer's clock unless said
// otherwise.

/// What one of the controllers said.
struct ControllerSeen
{
    QString server;
    bool primary = false;
    bool answers = false;
    bool inCharge = false;        ///< it is the one whose answers the snapshot is made of
    QString answer;               ///< its own words, without control characters
    double pingMilliseconds = -1; ///< of `scontrol ping` in its container
    qint64 stateAgeSeconds = -1;  ///< since the newest file in StateSaveLocation was written; -1: not known

    bool operator==(const ControllerSeen &) const = default;
};

/// A part of the poll that could not be had, while the others could.
struct SnapshotGap
{
    QString part; ///< "jobs", "partitions", "diag", …
    Error error;

    bool operator==(const SnapshotGap &) const = default;
};

/// The fast look: what slurmctld knows.
struct ClusterSnapshot
{
    QString cluster;
    QString askedServer; ///< the server whose container answered; empty: slurmrestd did
    QString restUrl;     ///< of the slurmrestd that answered; empty: the look went over ssh
    std::optional<Error> sshFailure; ///< why it did not go over ssh
    qint64 takenAt = 0;
    qint64 milliseconds = 0; ///< from the question to the parsed answer
    qint64 serverTime = 0;   ///< seconds since 1970 by the clock of that server
    std::optional<SlurmVersion> version;
    QVector<SlurmNode> nodes;
    QVector<SlurmJob> jobs;
    QVector<SlurmPartition> partitions;
    QVector<ControllerSeen> controllers;
    SlurmDiag diag;
    QVector<SnapshotGap> gaps;
    int skippedLines = 0; ///< lines no parser understood

    const SlurmNode *node(const QString &name) const; ///< nullptr when there is none; O(n)
    QVector<const SlurmJob *> jobsOn(const QString &node) const;
    bool lacks(const QString &part) const; ///< that part is missing, or not whole
    /// Seconds the clock of the server that answered is ahead of this computer's, as far as the answer tells.
    std::optional<double> clockAhead() const;
};

using ClusterSnapshotPtr = std::shared_ptr<const ClusterSnapshot>;

/// \a now, and where its answer about nodes, jobs or partitions is missing or cut, what \a before (may be nullptr)
/// knew of them. The gap stays, so that it can be said.
ClusterSnapshotPtr withWhatWasKnown(const ClusterSnapshotPtr &now, const ClusterSnapshotPtr &before);

/// By which other road than ssh \a seen came, and why, translated; empty: over ssh.
QString roadText(const ClusterSnapshot &seen);

/// One link of the chain that makes a node work, from the outside in.
struct ChainLink
{
    enum class Kind { Ssh, Docker, Container, Munge, Slurmd, Registered, Nas, Clock };
    enum class State {
        Unknown, ///< not looked at, or not to be known behind a broken link
        Fine,
        Warning, ///< works, and somebody should know something
        Broken
    };

    Kind kind = Kind::Ssh;
    State state = State::Unknown;
    QString text;  ///< one translated sentence: what was found
    QString probe; ///< the command that found it, to be run by hand

    bool operator==(const ChainLink &) const = default;
};

inline constexpr std::size_t chainLength = 8;
using Chain = std::array<ChainLink, chainLength>; ///< in the order of ChainLink::Kind

struct DiskSeen
{
    QString path;
    qint64 totalBytes = 0;
    qint64 freeBytes = 0;
    bool readOnly = false;

    bool operator==(const DiskSeen &) const = default;
};

/// The slow look: one server, its container, and the node's chain.
struct ServerSnapshot
{
    QString server;
    qint64 takenAt = 0;
    std::optional<Error> error; ///< why nobody could look
    Chain chain;
    QString dockerVersion;
    QString containerStatus; ///< "running", "paused", …; empty: there is none
    QString containerId;
    QString image;
    QString imageId;
    qint64 containerStartedAt = 0; ///< seconds since 1970
    int restartCount = -1;
    double containerCpuPercent = -1;
    qint64 containerMemoryBytes = -1;
    QString pushedSet; ///< the set of files its daemons were started with; empty: not known
    QVector<DiskSeen> disks;
    double load1 = -1;
    qint64 memoryTotalMiB = -1;
    qint64 memoryAvailableMiB = -1;
    qint64 bootTime = 0;           ///< seconds since 1970 by its own clock
    double clockAheadSeconds = 0;  ///< against this computer, ± clockErrorSeconds
    double clockErrorSeconds = -1; ///< -1: not measured
    QStringList openPorts;         ///< of those probed from here: "22", "6817"

    /// The first broken link; nullptr when none is.
    const ChainLink *firstBroken() const;
};

using ServerSnapshotPtr = std::shared_ptr<const ServerSnapshot>;

/// "ssh", "docker", … stable.
QString linkName(ChainLink::Kind kind);
/// Translated.
QString linkText(ChainLink::Kind kind);
/// "unknown", "fine", "warning", "broken".
QString linkStateName(ChainLink::State state);

} // namespace Slipway
