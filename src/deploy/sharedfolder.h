// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/push.h"

namespace Slipway {

/// Name of the manifest inside a bundle.
inline constexpr char manifestFile[] = "manifest.json";

/// A file inside a set as it lies on the machine.
struct StoredFile
{
    QString path; ///< relative to the set
    QByteArray content;
};

/// What `current` is at this moment.
struct CurrentState
{
    enum class Kind {
        None,   ///< there is no `current`
        Set,    ///< a link to sets/ID
        Folder, ///< a real folder: put there by hand, as the bundle's README says
        Foreign ///< a link to somewhere else, or a file
    };

    Kind kind = Kind::None;
    QString id;     ///< of the set; empty unless Kind::Set
    QString target; ///< where the link points

    bool operator==(const CurrentState &) const = default;
};

/// The layout described in push.h, read and changed through a RemoteHost. Keeps no state of its own:
/// every call looks at the machine. Used by one thread.
class SharedFolder
{
public:
    static constexpr int keptSets = 10;
    static constexpr qint64 largestFile = 64 * 1024 * 1024; ///< bytes; larger ones in a set are refused
    static constexpr int mostFiles = 200000;

    SharedFolder(RemoteHost &host, QString folder, std::stop_token stop);

    QString path(const QString &relative) const;
    QString setPath(const QString &id) const;
    /// True for "20261124T101500Z-1a2b3c4d"; everything else in sets/ is not ours.
    static bool isSetId(const QString &name);

    Result<CurrentState> current() const;
    /// Every file below \a root (an absolute path), sorted by path. A link or device is a file whose content
    /// says what it is.
    Result<QVector<StoredFile>> readTree(const QString &root) const;
    /// Newest first.
    Result<QStringList> setIds() const;
    /// Removes what pushes that did not end have left, and sets such a push made but never used.
    Result<void> removeLeftovers() const;
    /// Removes the oldest sets beyond keptSets; never the one in use.
    Result<void> removeOldSets() const;
    /// Makes the link \a linkName the new `current` by one rename. A folder of that name is kept as a set
    /// of its own first.
    Result<void> switchTo(const QString &linkName, const CurrentState &expected) const;
    /// For CurrentState::Kind::Foreign: Slipway neither follows nor replaces it.
    Error foreignCurrentError(const CurrentState &state) const;

private:
    Result<void> keepFolderAsSet() const;
    Result<void> removeLeftover(const RemoteFileInfo &entry) const;

    RemoteHost &m_host;
    QString m_folder;
    std::stop_token m_stop;
};

/// "20261124T101500Z-1a2b3c4d" from a time and the manifest of a set.
QString makeSetId(const QDateTime &time, const QByteArray &manifest);
QDateTime setTime(const QString &id);

} // namespace Slipway
