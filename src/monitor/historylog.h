// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QVector>

namespace Slipway {

/// Records one behind the other in a file that only grows, each with its length and checksum. What a crash or a
/// full disk left half-written is cut off when it is opened, and so is everything behind it. One thread at a
/// time; one process: a second one finds it locked.
class HistoryLog
{
public:
    explicit HistoryLog(QString path) : m_path(std::move(path)) {}

    /// Every whole record. A file that is none of ours is put aside as NAME.bad. Errors: those of the disk.
    Result<QVector<QByteArray>> open();
    /// Behind the others. On an error the file is as it was. Errors: Io, StorageFull, PermissionDenied.
    Result<void> append(const QVector<QByteArray> &records);
    /// In place of all there is, whole or not at all. Errors: as append().
    Result<void> replace(const QVector<QByteArray> &records);
    qint64 size() const { return m_size; }

    static constexpr qint64 largest = 256LL * 1024 * 1024; ///< bytes that are read

private:
    QString m_path;
    qint64 m_size = 0; ///< of what is whole
};

} // namespace Slipway
