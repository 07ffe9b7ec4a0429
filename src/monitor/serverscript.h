// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "cluster/clusterspec.h"
#include "monitor/sections.h"
#include "monitor/snapshot.h"
#include "remote/remotehost.h"

namespace Slipway {

/// A process on a server that looks at the shared folder and does not come back.
struct StuckProbe
{
    qint64 process = 0;
    QByteArray startTime; ///< field 22 of /proc/PID/stat, so that a new process of that number is not taken for it
};

/// The one compound command of the slow look, run on \a server itself; it looks into the container, too. As
/// long as \a stuck runs there, the shared folder is not touched again.
RemoteCommand serverCommand(const ClusterSpec &spec, const Server &server, const StuckProbe &stuck,
                            const Secret *credential, const QByteArray &mark);

/// CPU time a container has used until a moment; for the use between two of them.
struct CpuSample
{
    qint64 at = 0; ///< nanoseconds by the server's clock
    qint64 usedMicroseconds = 0;
};

/// What serverCommand() brought that is no matter of right or wrong: Docker, container, disks, load.
void readServer(const Sections &sections, const QString &folder, ServerSnapshot &seen);
std::optional<CpuSample> cpuSample(const Section &section);
StuckProbe stuckProbe(const Section &nas);

/// Exit statuses of the look at the shared folder.
enum class FolderState { Fine = 0, Missing = 10, NoEntry = 11, Unreadable = 12, NothingPushed = 13, Damaged = 14, Hangs = 20, Unknown = -1 };
FolderState folderState(const Section &nas);

} // namespace Slipway
