// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/applyfacts.h"

namespace Slipway {

qint64 promisedMemoryMiB(qint64 totalMiB)
{
    constexpr qint64 least = 512;
    constexpr qint64 most = 8 * 1024;
    return qMax<qint64>(0, totalMiB - qBound(least, totalMiB / 20, most));
}

Server applyFacts(Server server, const ServerFacts &facts)
{
    if (facts.cpus > 0) {
        server.cpus = facts.cpus;
        server.sockets = facts.sockets;
        server.coresPerSocket = facts.coresPerSocket;
        server.threadsPerCore = facts.threadsPerCore;
    }
    if (facts.memoryMiB > 0)
        server.memoryMiB = promisedMemoryMiB(facts.memoryMiB);
    if (!facts.gpus.isEmpty())
        server.gpus = facts.gpus;
    if (!facts.docker.composeVersion.isEmpty())
        server.composeVersion = facts.docker.composeVersion;
    return server;
}

} // namespace Slipway
