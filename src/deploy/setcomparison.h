// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/sharedfolder.h"

#include <QMap>
#include <QSet>

namespace Slipway {

/// Path → lower-case hex SHA-256, as \a manifest (the text of a manifest.json) says. Empty when it cannot be
/// read: then nothing in the set is known to be Slipway's.
QMap<QString, QByteArray> manifestHashes(const QByteArray &manifest);

/// What lies in the set in use against \a bundle. \a setId is empty for a folder put there by hand.
QVector<FileChange> compareSet(const QVector<StoredFile> &stored, const QString &setId, const Bundle &bundle);

/// \a changes, by path and so far without a bundle, with what \a bundle has. \a there: where something lies.
QVector<FileChange> withBundle(QMap<QString, FileChange> changes, const QSet<QString> &there, const Bundle &bundle);

/// The changes that would overwrite what somebody else wrote: foreign ones whose content would change.
QVector<FileChange> foreignConflicts(const QVector<FileChange> &changes);

} // namespace Slipway
