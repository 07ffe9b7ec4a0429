// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "monitor/snapshot.h"

#include <QFuture>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Slipway {

/// Where a slurmrestd is and who asks.
struct SlurmrestdAddress
{
    QUrl url;       ///< "https://controller:6820"; a path in front of /slurm is kept
    QString user;   ///< X-SLURM-USER-NAME; empty: the token says it
    QString caFile; ///< PEM; trusted besides the system's own; empty: only those
    /// Plain http to another machine shows the token to everybody on the way: refused unless agreed to.
    bool allowUnencrypted = false;
    std::chrono::milliseconds most{std::chrono::seconds(30)}; ///< for one whole look
    qint64 mostBytes = 256 * 1024 * 1024;                     ///< of one answer
};

/// The second road to a ClusterSnapshot: HTTP to slurmrestd with a JWT, through Qt Network. Asks for the
/// newest data_parser version that it knows and the server offers. Certificates are checked, redirects are
/// not followed, so the token goes to this server only.
///
/// Lives in one thread with an event loop and never blocks it: answers are read in a thread of their own. The
/// destructor ends what is in flight.
class Slurmrestd
{
public:
    Slurmrestd(const SlurmrestdAddress &address, Secret token);
    ~Slurmrestd();
    Slurmrestd(const Slurmrestd &) = delete;
    Slurmrestd &operator=(const Slurmrestd &) = delete;

    /// Nodes, jobs, partitions, controllers and statistics, asked for at once. Without nodes it fails; what
    /// else is missing is a gap. One at a time. Errors: InvalidInput (address or token), Conflict (one is in
    /// flight), HostUnreachable, Timeout, HostKeyUnknown (certificate), AuthFailed (token), Unsupported (no
    /// version in common), Parse, CommandFailed (Slurm's own), Cancelled (destroyed).
    QFuture<Result<ClusterSnapshotPtr>> look();
    bool isLooking() const;
    /// Of the looks from now on.
    void setToken(Secret token);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Slipway
