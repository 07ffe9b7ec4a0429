// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Slipway {

namespace {
struct LocalFileTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

QString sentence(Error::Code code)
{
    switch (code) {
    case Error::Code::StorageFull: return LocalFileTr::tr("There is no space left. Free some and try again.");
    case Error::Code::ReadOnly:
        return LocalFileTr::tr("This place cannot be written to. Choose another one.");
    case Error::Code::PermissionDenied:
        return LocalFileTr::tr("Your account may not use this file or folder.");
    case Error::Code::AlreadyExists: return LocalFileTr::tr("It exists already and was left as it is.");
    case Error::Code::NotFound: return LocalFileTr::tr("There is no such file or folder.");
    default: return LocalFileTr::tr("The file could not be read or written.");
    }
}

Error::Code codeOf(int errnoValue)
{
    switch (errnoValue) {
    case ENOSPC:
    case EDQUOT: return Error::Code::StorageFull;
    case EROFS: return Error::Code::ReadOnly;
    case EACCES:
    case EPERM: return Error::Code::PermissionDenied;
    case EEXIST:
    case ENOTEMPTY: return Error::Code::AlreadyExists;
    case ENOENT:
    case ENOTDIR: return Error::Code::NotFound;
    default: return Error::Code::Io;
    }
}

Result<void> writeAndClose(FileDescriptor file, const QByteArray &bytes, int mode, const QString &path)
{
    if (fchmod(file.get(), static_cast<mode_t>(mode)) != 0 || !writeFully(file.get(), bytes) ||
        fsync(file.get()) != 0 || !file.close())
        return localFileError(errno, path);
    return {};
}
} // namespace

FileDescriptor::~FileDescriptor()
{
    close();
}

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    close();
    m_fd = std::exchange(other.m_fd, -1);
    return *this;
}

bool FileDescriptor::close()
{
    const int fd = std::exchange(m_fd, -1);
    return fd < 0 || ::close(fd) == 0;
}

Error localFileError(int errnoValue, const QString &path)
{
    const Error::Code code = codeOf(errnoValue);
    return {code, sentence(code), qt_error_string(errnoValue), path};
}

bool writeFully(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (n < 0 && errno != EINTR)
            return false;
        done += n > 0 ? n : 0;
    }
    return true;
}

bool renameToNew(const QByteArray &from, const QByteArray &to)
{
#ifdef RENAME_NOREPLACE
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    // A file system without it (some network ones): not in one step any more, but still not over something.
    struct stat info = {};
    if (lstat(to.constData(), &info) == 0) {
        errno = EEXIST;
        return false;
    }
    return rename(from.constData(), to.constData()) == 0;
}

void syncFolderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray folder = slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : path.left(slash);
    const FileDescriptor fd(open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.isOpen())
        fsync(fd.get());
}

Result<void> writeLocalFile(const QString &path, const QByteArray &bytes, int mode, Existing existing)
{
    const QFileInfo info(path);
    const bool there = info.exists() || info.isSymLink();
    if (there && existing == Existing::Keep)
        return localFileError(EEXIST, path);
    if (there && !info.isFile())
        return Error{
            Error::Code::InvalidInput, LocalFileTr::tr("This is not a file. Choose another name."), {}, path};
    const QByteArray target = QFile::encodeName(there ? info.canonicalFilePath() : path);
    struct stat before = {};
    const bool replaces = there && stat(target.constData(), &before) == 0;

    QByteArray temporary = target + ".XXXXXX";
    FileDescriptor file(mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen())
        return localFileError(errno, path);
    const int finalMode = replaces ? static_cast<int>(before.st_mode & 07777) : mode;
    if (Result<void> written = writeAndClose(std::move(file), bytes, finalMode, path); !written) {
        unlink(temporary.constData());
        return written;
    }
    if (!(replaces ? rename(temporary.constData(), target.constData()) == 0
                   : renameToNew(temporary, target))) {
        const Error error = localFileError(errno, path);
        unlink(temporary.constData());
        return error;
    }
    syncFolderOf(target);
    return {};
}

Result<QByteArray> readLocalFile(const QString &path, qint64 limit)
{
    // O_NONBLOCK: a FIFO without a writer must not hang the program.
    const FileDescriptor fd(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.isOpen())
        return localFileError(errno, path);
    struct stat info = {};
    if (fstat(fd.get(), &info) != 0)
        return localFileError(errno, path);
    if (!S_ISREG(info.st_mode))
        return Error{
            Error::Code::InvalidInput, LocalFileTr::tr("This is not a file. Choose another one."), {}, path};
    if (info.st_size > limit)
        return Error{
            Error::Code::InvalidInput,
            LocalFileTr::tr("This file is larger than %1 MiB, which is too large here.").arg(limit >> 20),
            {},
            path};
    QFile file;
    if (!file.open(fd.get(), QIODevice::ReadOnly))
        return localFileError(EIO, path);
    QByteArray bytes = file.read(limit);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Io, sentence(Error::Code::Io), file.errorString(), path};
    return bytes;
}

} // namespace Slipway
