// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"
#include "render/bundle.h"

#include <QDateTime>

namespace Slipway {

/// Layout of the shared folder, made so that readers see one whole set at any time:
///   sets/ID/…     a complete bundle each, written and read back before it is used
///   current       symbolic link "sets/ID", replaced by one rename: the only moment of change
///   staging-*     a push that did not end; removed by the next one
/// The last 10 sets are kept.
struct PushedSet
{
    QString id; ///< "20261124T101500Z-1a2b3c4d": time of the push and start of the manifest's hash
    QDateTime pushed;
    bool current = false;
    bool created = false; ///< made by this very push; false: everything was in place already
};

struct FileChange
{
    enum class Kind { Added, Changed, Removed, Same };

    QString path;
    Kind kind = Kind::Same;
    QByteArray before;    ///< what is on the NAS now
    QByteArray after;     ///< what would be pushed
    bool foreign = false; ///< differs from what Slipway last pushed: somebody edited it there
};

/// What a push of \a bundle into \a folder would change, without changing anything. Sorted by path.
Result<QVector<FileChange>> compareWithRemote(RemoteHost &host, const QString &folder, const Bundle &bundle,
                                              std::stop_token stop = {});
/// Puts \a bundle in place: staging, read back and compared by SHA-256, one rename. After any failure
/// at any moment `current` is the old set or the new one, whole. Errors: Conflict (foreign edits; see
/// compareWithRemote) unless \a overwriteForeign, StorageFull, ReadOnly, PermissionDenied, …
/// Returns the set in use, which is the one before when nothing changed.
Result<PushedSet> pushBundle(RemoteHost &host, const QString &folder, const Bundle &bundle,
                             bool overwriteForeign, std::stop_token stop = {},
                             const ProgressSink &progress = {});
/// Newest first.
Result<QVector<PushedSet>> pushedSets(RemoteHost &host, const QString &folder, std::stop_token stop = {});
/// Makes \a id the current set again.
Result<PushedSet> restoreSet(RemoteHost &host, const QString &folder, const QString &id,
                             std::stop_token stop = {});

/// Unified diff of one change, as `diff -u` prints it.
QString unifiedDiff(const FileChange &change);

} // namespace Slipway
