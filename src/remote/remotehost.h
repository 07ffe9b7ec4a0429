// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace Slipway {

/// A command for a server: an argument list, never a shell string.
struct RemoteCommand
{
    QStringList argv;
    QMap<QString, QString> environment; ///< LC_ALL=C and a PATH with sbin are always set
    QByteArray input;                   ///< standard input; never shown or logged
    std::chrono::milliseconds timeout{std::chrono::seconds(60)};
    qint64 outputLimit = 16 * 1024 * 1024; ///< bytes kept of each stream; the rest is counted and dropped

    /// The command as a person can paste it into a POSIX shell.
    QString display() const;
};

struct CommandResult
{
    int exitStatus = 0;
    QByteArray output;
    QByteArray errorOutput;
    bool truncated = false;
    std::chrono::milliseconds duration{0};

    bool succeeded() const { return exitStatus == 0; }
};

enum class OutputStream { Standard, Error };
/// Called on the worker thread with raw bytes as they come.
using OutputSink = std::function<void(OutputStream, const QByteArray &)>;
/// Bytes done and bytes in all (-1: not known), on the worker thread.
using ProgressSink = std::function<void(qint64 done, qint64 total)>;

struct RemoteFileInfo
{
    enum class Type { File, Folder, Link, Other };

    QString name; ///< base name only; a listing never yields a name with '/' or control characters
    Type type = Type::Other;
    qint64 size = 0;
    int mode = 0;
    qint64 modified = 0; ///< seconds since 1970
};

struct RemoteWrite
{
    QString path;
    QByteArray content;      ///< used when localPath is empty
    QString localPath;       ///< a file of this computer, streamed
    int mode = 0644;
};

struct FreeSpace
{
    qint64 bytes = 0;
    qint64 inodes = 0;
    bool readOnly = false;
};

/// One machine, logged in. Blocking, and used by one thread at a time (a server's lane). Every call
/// ends: by its result, its own time limit, the stop token (Error::Cancelled), or the line's death
/// (Error::ConnectionLost). One contract test suite runs against every implementation.
class RemoteHost
{
public:
    virtual ~RemoteHost() = default;

    /// For messages: "worker01 (ada@192.168.100.11)".
    virtual QString displayName() const = 0;

    /// Runs \a command. A non-zero exit status is a result, not an error; an error means the
    /// command did not run, or nobody knows how it ended.
    virtual Result<CommandResult> run(const RemoteCommand &command, std::stop_token stop = {},
                                      const OutputSink &sink = {}) = 0;

    /// Errors: NotFound, PermissionDenied, InvalidInput when larger than \a limit bytes.
    virtual Result<QByteArray> readFile(const QString &path, qint64 limit, std::stop_token stop = {}) = 0;
    /// Many files in one pipelined go, in the order given: \a results[i] belongs to paths[i].
    virtual Result<QVector<QByteArray>> readFiles(const QStringList &paths, qint64 limitEach,
                                                  std::stop_token stop = {}) = 0;
    /// Creates or truncates every file with its mode (whatever the umask), pipelined across files,
    /// each one fsynced where the server can. Not atomic: write into a staging folder. Folders must exist.
    virtual Result<void> writeFiles(const QVector<RemoteWrite> &files, std::stop_token stop = {},
                                    const ProgressSink &progress = {}) = 0;
    /// One file, atomically: temporary name beside it, fsync, rename over it.
    virtual Result<void> replaceFile(const RemoteWrite &file, std::stop_token stop = {}) = 0;

    /// Errors: NotFound. Does not follow a link.
    virtual Result<RemoteFileInfo> stat(const QString &path, std::stop_token stop = {}) = 0;
    virtual Result<QVector<RemoteFileInfo>> list(const QString &folder, std::stop_token stop = {}) = 0;
    /// Creates the folders (mode \a mode) and their missing parents, pipelined. Existing ones are fine.
    virtual Result<void> makeFolders(const QStringList &paths, int mode = 0755, std::stop_token stop = {}) = 0;
    /// Atomic; replaces an existing file or link (posix-rename@openssh.com, else `mv -fT`).
    virtual Result<void> rename(const QString &from, const QString &to, std::stop_token stop = {}) = 0;
    virtual Result<void> makeLink(const QString &target, const QString &linkPath, std::stop_token stop = {}) = 0;
    virtual Result<QString> readLink(const QString &path, std::stop_token stop = {}) = 0;
    /// A file, link or whole folder; follows no link. Missing is fine.
    virtual Result<void> removeTree(const QString &path, std::stop_token stop = {}) = 0;
    virtual Result<FreeSpace> freeSpace(const QString &path, std::stop_token stop = {}) = 0;
    /// The account's home folder on that machine, absolute.
    virtual Result<QString> homeFolder(std::stop_token stop = {}) = 0;
};

} // namespace Slipway
