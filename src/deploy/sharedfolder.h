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
    /// True for "20261124T101500Z-1a2b3c4d", and for "by-hand-20261124T101500Z" as the README of a bundle
    /// makes it; everything else in sets/ is not ours.
    static bool isSetId(const QString &name);
    static QString linkTo(const QString &id); ///< what `current` holds: "sets/ID"
    static QString leftoverName();            ///< "staging-" and something random
    /// Name of the link that becomes `current`; it has the id, so that the next push knows what it was for.
    static QString leftoverLink(const QString &id);

    Result<CurrentState> current() const;
    /// Absolute path of the folder \a state is about.
    QString rootOf(const CurrentState &state) const;
    /// Every file below \a root (an absolute path), sorted by path. A link or device is a file whose content
    /// says what it is.
    Result<QVector<StoredFile>> readTree(const QString &root) const;
    /// Newest first.
    Result<QStringList> setIds() const;
    /// Removes what pushes that did not end have left, and sets such a push made but never used. What
    /// belongs to another account and cannot be removed stays.
    Result<void> removeLeftovers() const;
    /// The same for one of them, by its name in the folder.
    Result<void> removeLeftover(const QString &name) const;
    /// Removes the oldest sets beyond keptSets; never the one in use.
    Result<void> removeOldSets() const;
    /// Makes the link \a linkName the new `current` by one rename. A folder of that name is kept as a set
    /// of its own first.
    Result<void> switchTo(const QString &linkName, const CurrentState &expected) const;
    /// For CurrentState::Kind::Foreign: Slipway neither follows nor replaces it.
    Error foreignCurrentError(const CurrentState &state) const;
    /// Conflict: not what was there when the push began.
    Error changedMeanwhileError() const;

private:
    Result<void> discardSet(const QString &id) const;
    /// Makes a real folder `current` a set of its own; returns its id.
    Result<QString> keepFolderAsSet() const;

    RemoteHost &m_host;
    QString m_folder;
    std::stop_token m_stop;
};

/// "20261124T101500Z-1a2b3c4d" from a time and the manifest of a set.
QString makeSetId(const QDateTime &time, const QByteArray &manifest);
QDateTime setTime(const QString &id);
/// False for a set that was copied there by hand: its name says nothing of its content.
bool namesItsContent(const QString &id);

} // namespace Slipway
