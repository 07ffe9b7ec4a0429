// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"

#include <QMap>

#include <functional>
#include <mutex>
#include <optional>

namespace Slipway {

/// One step of a machine that can break: a file opened, a block written, a rename, a command.
struct MemoryOperation
{
    int index = 0; ///< counted from the last arm() or startCounting(), from 0
    QString name;  ///< "open", "write", "close", "read", "list", "stat", "mkdir", "rename", "link", "remove",
                   ///< "run", …
    QString path;
};

/// What goes wrong at one operation.
struct MemoryFault
{
    enum class Kind {
        Fail,       ///< this operation fails with `code`; the session lives on
        LoseBefore, ///< the line breaks before the operation happens
        LoseAfter   ///< the operation happens, and its answer is lost with the line
    };

    Kind kind = Kind::Fail;
    Error::Code code = Error::Code::Io;
};

/// A computer in memory: files, folders, links and modes as POSIX has them, a disk of limited size, and
/// a function that plays its commands. MemoryHost is a login on it. What is public here is the test's own
/// hand on the machine: it counts no operation and meets no fault. Thread-safe.
class MemoryMachine
{
public:
    using Exec = std::function<Result<CommandResult>(const RemoteCommand &, std::stop_token)>;
    using Hook = std::function<void(const MemoryOperation &)>;

    MemoryMachine();

    void put(const QString &path, const QByteArray &content, int mode = 0644); ///< with missing folders
    void putFolder(const QString &path, int mode = 0755);
    void putLink(const QString &path, const QString &target);
    void remove(const QString &path); ///< follows no link; missing is fine
    /// Makes \a to on this machine the same as \a from on \a other, links as links: as if it was mounted.
    void mirror(const MemoryMachine &other, const QString &from, const QString &to);
    void setMode(const QString &path, int mode);
    bool exists(const QString &path) const;                       ///< of the link itself
    std::optional<QByteArray> content(const QString &path) const; ///< follows links
    int mode(const QString &path) const;                          ///< of the link itself; -1: missing
    QString linkTarget(const QString &path) const;                ///< empty: no link
    QStringList names(const QString &folder) const;               ///< sorted; follows links
    /// Every regular file below \a folder, by its path relative to it. Follows a link at \a folder itself.
    QMap<QString, QByteArray> tree(const QString &folder) const;

    void setExec(Exec exec);
    /// Called before every operation, outside of the lock: the place to change a file behind the program's
    /// back, or to request a stop.
    void setHook(Hook hook);
    void setReadOnly(bool readOnly);
    void setFreeBytes(qint64 bytes); ///< -1: no limit
    void setFreeSpaceKnown(bool known);

    /// From now on, operation number \a index meets \a fault.
    void arm(int index, MemoryFault fault);
    void startCounting();   ///< from 0, with no fault
    int operations() const; ///< since arm() or startCounting()

private:
    friend class MemoryHost;

    struct Entry
    {
        RemoteFileInfo::Type type = RemoteFileInfo::Type::File;
        QByteArray content;
        QString target;
        int mode = 0644;
        qint64 modified = 0;
    };

    /// The path without links in it; the last part is followed when \a followLast. Errors: NotFound.
    Result<QString> resolve(const QString &path, bool followLast) const;
    Result<void> mayChange(const QString &folder) const;
    Result<void> open(const QString &path, int mode);
    Result<void> append(const QString &path, const QByteArray &bytes);
    Result<QByteArray> read(const QString &path, qint64 limit) const;
    Result<RemoteFileInfo> info(const QString &path) const;
    Result<QVector<RemoteFileInfo>> entries(const QString &folder) const;
    Result<void> makeFolder(const QString &path, int mode);
    Result<void> rename(const QString &from, const QString &to);
    Result<void> makeLink(const QString &target, const QString &path);
    Result<QString> readLink(const QString &path) const;
    Result<void> removeOne(const QString &path);
    void removeBelow(const QString &path);
    QStringList childrenOf(const QString &folder) const;

    mutable std::recursive_mutex m_mutex;
    QMap<QString, Entry> m_entries; ///< by real path, "/" included
    Exec m_exec;
    Hook m_hook;
    std::optional<std::pair<int, MemoryFault>> m_fault;
    int m_operations = 0;
    qint64 m_freeBytes = -1;
    bool m_freeSpaceKnown = true;
    bool m_readOnly = false;
};

} // namespace Slipway
