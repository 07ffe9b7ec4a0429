// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace Slipway {

/// A file descriptor that is closed when it dies.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd) : m_fd(fd) {}
    ~FileDescriptor();
    FileDescriptor(FileDescriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    /// False when the file system reports only now that something was not written (NFS, quota).
    bool close();

private:
    int m_fd = -1;
};

/// What \a errnoValue means for the file \a path of this computer, as a sentence.
Error localFileError(int errnoValue, const QString &path);
/// All of it, whatever the size of single writes; errno tells why not.
bool writeFully(int fd, const QByteArray &bytes);

enum class Existing { Keep, Replace };

/// Writes a file of this computer whole or not at all: a temporary file beside it, fsync, one rename.
/// Errors: AlreadyExists with Existing::Keep, InvalidInput when \a path is no regular file, and those of
/// the disk. A file that is replaced keeps its mode; a link to it stays a link.
Result<void> writeLocalFile(const QString &path, const QByteArray &bytes, int mode = 0644,
                            Existing existing = Existing::Keep);
/// At most \a limit bytes of a regular file. Errors: NotFound, InvalidInput (a folder, a device, too large).
Result<QByteArray> readLocalFile(const QString &path, qint64 limit);

/// Renames \a from over nothing: fails with EEXIST when \a to is there, in one step.
bool renameToNew(const QByteArray &from, const QByteArray &to);
/// Makes the names in the folder of \a path last over a power cut. Best effort: not every file system can.
void syncFolderOf(const QByteArray &path);

} // namespace Slipway
