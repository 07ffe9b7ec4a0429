// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

namespace Slipway {

/// Docker and Compose on a server, as the account of the login sees them.
struct DockerFacts
{
    enum class State {
        NotInstalled,
        NotRunning,  ///< installed, and its daemon does not answer
        NotAllowed,  ///< the account is not in the group docker
        LoginTooOld, ///< it is, but this login began before that
        Hanging,     ///< no answer in time
        Ready
    };

    State state = State::NotInstalled;
    QString engineVersion;
    QString composeVersion; ///< empty: none found
    QStringList running;    ///< names of running containers

    bool operator==(const DockerFacts &) const = default;
};

/// A folder of a server that the cluster is going to use.
struct FolderFacts
{
    enum class State { Missing, NotAFolder, Hanging, Present };

    QString path;
    State state = State::Missing;
    bool writable = false;
    QString fileSystem; ///< as stat(1) names it: "nfs", "ext2/ext3", "btrfs"
    QString mountPoint;
    qint64 freeMiB = -1; ///< -1: not known

    bool operator==(const FolderFacts &) const = default;
};

/// What a server said about itself. Plain text without control characters; 0 and empty: it did not say.
struct ServerFacts
{
    QString hostName;
    QString system;       ///< "Debian GNU/Linux 12 (bookworm)"
    QString kernel;       ///< "Linux 6.1.0-18-amd64"
    QString architecture; ///< "x86_64"
    QString account;
    int cpus = 0;    ///< online ones
    int sockets = 0; ///< with the next two: all known, and their product is cpus, or all 0
    int coresPerSocket = 0;
    int threadsPerCore = 0;
    qint64 memoryMiB = 0; ///< all of it, without head-room
    QVector<Gpu> gpus;
    DockerFacts docker;
    QVector<FolderFacts> folders; ///< in the order they were asked for
    QSet<int> busyPorts;          ///< TCP ports somebody listens on, other than at the loopback address
    qint64 clockOffsetMs = 0;     ///< its clock minus this computer's
    qint64 clockUncertaintyMs = 0;

    bool operator==(const ServerFacts &) const = default;
};

} // namespace Slipway
