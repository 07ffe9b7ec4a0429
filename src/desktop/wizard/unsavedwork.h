// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterfile.h"

#include <QDateTime>

namespace Slipway {

/// Work that was not saved when the window closed or the program died, kept in the state folder as a
/// cluster file and a note which file it belongs to. Blocking: worker threads only.
struct UnsavedWork
{
    QString key;
    QString filePath;    ///< empty: never saved
    QByteArray diskHash; ///< of that file when it was read
    QDateTime keptAt;
    QByteArray yaml;

    /// The key of \a filePath; a fresh one when it is empty.
    static QString keyFor(const QString &filePath);
    static Result<void> keep(const QString &folder, const UnsavedWork &work);
    /// Error::NotFound when nothing is kept under \a key.
    static Result<UnsavedWork> find(const QString &folder, const QString &key);
    static void drop(const QString &folder, const QString &key);
    /// Newest first, without the text.
    static QVector<UnsavedWork> list(const QString &folder);
};

/// Hash by which a file is known to be unchanged; empty when it cannot be read.
QByteArray diskHashOf(const QString &path);

} // namespace Slipway
