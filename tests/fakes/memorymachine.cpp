// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/memorymachine.h"

#include <QDateTime>

#include <algorithm>

namespace Slipway {

namespace {
constexpr int mostLinks = 40; ///< followed on the way to one file, as Linux does
constexpr int ownerReads = 0400;
constexpr int ownerWrites = 0200;

Error failure(Error::Code code, const QString &path)
{
    return Error{code, QStringLiteral("memory: ") + errorCodeName(code), {}, path};
}

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash <= 0 ? QStringLiteral("/") : path.left(slash);
}

QString below(const QString &folder, const QString &name)
{
    return folder == QLatin1String("/") ? folder + name : folder + QLatin1Char('/') + name;
}

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}
} // namespace

MemoryMachine::MemoryMachine()
{
    putFolder(QStringLiteral("/home/ada"));
}

// --- the test's own hand ----------------------------------------------------------------------

void MemoryMachine::putFolder(const QString &path, int mode)
{
    const std::lock_guard lock(m_mutex);
    m_entries.insert(QStringLiteral("/"), {RemoteFileInfo::Type::Folder, {}, {}, 0755, now()});
    QString folder = QStringLiteral("/");
    const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Result<QString> real = resolve(below(folder, part), true);
        folder = real ? *real : below(folder, part);
        if (!m_entries.contains(folder))
            m_entries.insert(folder, {RemoteFileInfo::Type::Folder, {}, {}, mode, now()});
    }
}

void MemoryMachine::put(const QString &path, const QByteArray &content, int mode)
{
    const std::lock_guard lock(m_mutex);
    putFolder(parentOf(path));
    const QString folder = resolve(parentOf(path), true).value();
    const Result<QString> real = resolve(path, true);
    m_entries.insert(real ? *real : below(folder, path.section(QLatin1Char('/'), -1)),
                     {RemoteFileInfo::Type::File, content, {}, mode, now()});
}

void MemoryMachine::putLink(const QString &path, const QString &target)
{
    const std::lock_guard lock(m_mutex);
    putFolder(parentOf(path));
    removeBelow(path);
    m_entries.insert(path, {RemoteFileInfo::Type::Link, {}, target, 0777, now()});
}

void MemoryMachine::remove(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    if (const Result<QString> real = resolve(path, false))
        removeBelow(*real);
}

void MemoryMachine::mirror(const MemoryMachine &other, const QString &from, const QString &to)
{
    QMap<QString, Entry> copies;
    {
        const std::lock_guard lock(other.m_mutex);
        for (auto it = other.m_entries.cbegin(); it != other.m_entries.cend(); ++it) {
            if (it.key() == from || it.key().startsWith(from + QLatin1Char('/')))
                copies.insert(to + it.key().mid(from.size()), *it);
        }
    }
    const std::lock_guard lock(m_mutex);
    putFolder(parentOf(to));
    removeBelow(to);
    m_entries.insert(copies);
}

void MemoryMachine::setMode(const QString &path, int mode)
{
    const std::lock_guard lock(m_mutex);
    if (const Result<QString> real = resolve(path, true))
        m_entries[*real].mode = mode;
}

bool MemoryMachine::exists(const QString &path) const
{
    const std::lock_guard lock(m_mutex);
    return resolve(path, false).has_value();
}

std::optional<QByteArray> MemoryMachine::content(const QString &path) const
{
    const std::lock_guard lock(m_mutex);
    const Result<QString> real = resolve(path, true);
    if (!real || m_entries[*real].type != RemoteFileInfo::Type::File)
        return std::nullopt;
    return m_entries[*real].content;
}

int MemoryMachine::mode(const QString &path) const
{
    const std::lock_guard lock(m_mutex);
    const Result<QString> real = resolve(path, false);
    return real ? m_entries[*real].mode : -1;
}

QString MemoryMachine::linkTarget(const QString &path) const
{
    const std::lock_guard lock(m_mutex);
    const Result<QString> real = resolve(path, false);
    return real ? m_entries[*real].target : QString();
}

QStringList MemoryMachine::names(const QString &folder) const
{
    const std::lock_guard lock(m_mutex);
    const Result<QString> real = resolve(folder, true);
    QStringList names;
    for (const QString &child : real ? childrenOf(*real) : QStringList())
        names.append(child.section(QLatin1Char('/'), -1));
    return names;
}

QMap<QString, QByteArray> MemoryMachine::tree(const QString &folder) const
{
    const std::lock_guard lock(m_mutex);
    QMap<QString, QByteArray> files;
    const Result<QString> real = resolve(folder, true);
    if (!real)
        return files;
    const QString start = below(*real, QString());
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it.key().startsWith(start) && it->type == RemoteFileInfo::Type::File)
            files.insert(it.key().mid(start.size()), it->content);
    }
    return files;
}

void MemoryMachine::setExec(Exec exec)
{
    const std::lock_guard lock(m_mutex);
    m_exec = std::move(exec);
}

void MemoryMachine::setHook(Hook hook)
{
    const std::lock_guard lock(m_mutex);
    m_hook = std::move(hook);
}

void MemoryMachine::setReadOnly(bool readOnly)
{
    const std::lock_guard lock(m_mutex);
    m_readOnly = readOnly;
}

void MemoryMachine::setFreeBytes(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_freeBytes = bytes;
}

void MemoryMachine::setFreeSpaceKnown(bool known)
{
    const std::lock_guard lock(m_mutex);
    m_freeSpaceKnown = known;
}

void MemoryMachine::arm(int index, MemoryFault fault)
{
    const std::lock_guard lock(m_mutex);
    m_operations = 0;
    m_fault = {index, fault};
}

void MemoryMachine::startCounting()
{
    const std::lock_guard lock(m_mutex);
    m_operations = 0;
    m_fault.reset();
}

int MemoryMachine::operations() const
{
    const std::lock_guard lock(m_mutex);
    return m_operations;
}

// --- what a login sees ------------------------------------------------------------------------

Result<QString> MemoryMachine::resolve(const QString &path, bool followLast) const
{
    QStringList rest = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    QString real = QStringLiteral("/");
    for (int links = 0; !rest.isEmpty();) {
        const QString part = rest.takeFirst();
        if (part == QLatin1String("."))
            continue;
        if (part == QLatin1String("..")) {
            real = parentOf(real);
            continue;
        }
        const QString next = below(real, part);
        const auto it = m_entries.constFind(next);
        if (it == m_entries.cend())
            return failure(Error::Code::NotFound, path);
        if (it->type == RemoteFileInfo::Type::Link && (followLast || !rest.isEmpty())) {
            if (++links > mostLinks)
                return failure(Error::Code::Io, path);
            rest = it->target.split(QLatin1Char('/'), Qt::SkipEmptyParts) + rest;
            real = it->target.startsWith(QLatin1Char('/')) ? QStringLiteral("/") : real;
            continue;
        }
        if (it->type != RemoteFileInfo::Type::Folder && !rest.isEmpty())
            return failure(Error::Code::NotFound, path);
        real = next;
    }
    return real;
}

Result<void> MemoryMachine::mayChange(const QString &folder) const
{
    if (m_readOnly)
        return failure(Error::Code::ReadOnly, folder);
    const Entry entry = m_entries.value(folder);
    if (entry.type != RemoteFileInfo::Type::Folder)
        return failure(Error::Code::NotFound, folder);
    if (!(entry.mode & ownerWrites))
        return failure(Error::Code::PermissionDenied, folder);
    return {};
}

Result<void> MemoryMachine::open(const QString &path, int mode)
{
    const Result<QString> folder = resolve(parentOf(path), true);
    if (!folder)
        return folder.error();
    const Result<QString> there = resolve(path, true);
    if (there && m_entries[*there].type == RemoteFileInfo::Type::Folder)
        return failure(Error::Code::Io, path);
    if (there && !(m_entries[*there].mode & ownerWrites))
        return failure(Error::Code::PermissionDenied, path);
    if (m_readOnly)
        return failure(Error::Code::ReadOnly, path);
    if (const Result<void> may = mayChange(*folder); !there && !may)
        return may;
    const QString real = there ? *there : below(*folder, path.section(QLatin1Char('/'), -1));
    if (m_freeBytes >= 0)
        m_freeBytes += m_entries.value(real).content.size();
    m_entries.insert(real, {RemoteFileInfo::Type::File, {}, {}, mode, now()});
    return {};
}

Result<void> MemoryMachine::append(const QString &path, const QByteArray &bytes)
{
    const Result<QString> real = resolve(path, true);
    if (!real)
        return real.error();
    const qsizetype fits = m_freeBytes < 0 ? bytes.size() : std::min<qint64>(bytes.size(), m_freeBytes);
    m_entries[*real].content += bytes.left(fits);
    m_entries[*real].modified = now();
    if (m_freeBytes >= 0)
        m_freeBytes -= fits;
    if (fits < bytes.size())
        return failure(Error::Code::StorageFull, path);
    return {};
}

Result<QByteArray> MemoryMachine::read(const QString &path, qint64 limit) const
{
    const Result<QString> real = resolve(path, true);
    if (!real)
        return real.error();
    const Entry entry = m_entries[*real];
    if (entry.type != RemoteFileInfo::Type::File)
        return failure(Error::Code::Io, path);
    if (!(entry.mode & ownerReads))
        return failure(Error::Code::PermissionDenied, path);
    if (entry.content.size() > limit)
        return failure(Error::Code::InvalidInput, path);
    return entry.content;
}

Result<RemoteFileInfo> MemoryMachine::info(const QString &path) const
{
    const Result<QString> real = resolve(path, false);
    if (!real)
        return real.error();
    const Entry entry = m_entries[*real];
    return RemoteFileInfo{real->section(QLatin1Char('/'), -1), entry.type, entry.content.size(), entry.mode,
                          entry.modified};
}

Result<QVector<RemoteFileInfo>> MemoryMachine::entries(const QString &folder) const
{
    const Result<QString> real = resolve(folder, true);
    if (!real)
        return real.error();
    const Entry entry = m_entries[*real];
    if (entry.type != RemoteFileInfo::Type::Folder)
        return failure(Error::Code::Io, folder);
    if (!(entry.mode & ownerReads))
        return failure(Error::Code::PermissionDenied, folder);
    QVector<RemoteFileInfo> infos;
    for (const QString &child : childrenOf(*real))
        infos.append(info(child).value());
    return infos;
}

Result<void> MemoryMachine::makeFolder(const QString &path, int mode)
{
    if (const Result<QString> there = resolve(path, true)) {
        if (m_entries[*there].type == RemoteFileInfo::Type::Folder)
            return {};
        return failure(Error::Code::Io, path);
    }
    const Result<QString> folder = resolve(parentOf(path), true);
    if (!folder)
        return folder.error();
    if (const Result<void> may = mayChange(*folder); !may)
        return may;
    m_entries.insert(below(*folder, path.section(QLatin1Char('/'), -1)),
                     {RemoteFileInfo::Type::Folder, {}, {}, mode, now()});
    return {};
}

Result<void> MemoryMachine::rename(const QString &from, const QString &to)
{
    const Result<QString> source = resolve(from, false);
    if (!source)
        return source.error();
    const Result<QString> folder = resolve(parentOf(to), true);
    if (!folder)
        return folder.error();
    for (const QString &changed : {parentOf(*source), *folder}) {
        if (const Result<void> may = mayChange(changed); !may)
            return may;
    }
    const QString target = below(*folder, to.section(QLatin1Char('/'), -1));
    const bool folderMoves = m_entries[*source].type == RemoteFileInfo::Type::Folder;
    if (m_entries.contains(target)) {
        const bool folderThere = m_entries[target].type == RemoteFileInfo::Type::Folder;
        if (folderMoves != folderThere || !childrenOf(target).isEmpty())
            return failure(Error::Code::Io, to);
        m_entries.remove(target);
    }
    QMap<QString, Entry> moved;
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        if (it.key() == *source || it.key().startsWith(*source + QLatin1Char('/'))) {
            moved.insert(target + it.key().mid(source->size()), *it);
            it = m_entries.erase(it);
        } else {
            ++it;
        }
    }
    m_entries.insert(moved);
    return {};
}

Result<void> MemoryMachine::makeLink(const QString &target, const QString &path)
{
    if (resolve(path, false))
        return failure(Error::Code::Io, path);
    const Result<QString> folder = resolve(parentOf(path), true);
    if (!folder)
        return folder.error();
    if (const Result<void> may = mayChange(*folder); !may)
        return may;
    m_entries.insert(below(*folder, path.section(QLatin1Char('/'), -1)),
                     {RemoteFileInfo::Type::Link, {}, target, 0777, now()});
    return {};
}

Result<QString> MemoryMachine::readLink(const QString &path) const
{
    const Result<QString> real = resolve(path, false);
    if (!real)
        return real.error();
    if (m_entries[*real].type != RemoteFileInfo::Type::Link)
        return failure(Error::Code::Io, path);
    return m_entries[*real].target;
}

Result<void> MemoryMachine::removeOne(const QString &path)
{
    const Result<QString> real = resolve(path, false);
    if (!real)
        return real.error();
    if (const Result<void> may = mayChange(parentOf(*real)); !may)
        return may;
    if (!childrenOf(*real).isEmpty())
        return failure(Error::Code::Io, path);
    removeBelow(*real);
    return {};
}

void MemoryMachine::removeBelow(const QString &path)
{
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        if (it.key() == path || it.key().startsWith(path + QLatin1Char('/'))) {
            if (m_freeBytes >= 0)
                m_freeBytes += it->content.size();
            it = m_entries.erase(it);
        } else {
            ++it;
        }
    }
}

QStringList MemoryMachine::childrenOf(const QString &folder) const
{
    const QString start = below(folder, QString());
    QStringList children;
    for (auto it = m_entries.lowerBound(start); it != m_entries.cend() && it.key().startsWith(start); ++it) {
        if (it.key() != start && !it.key().mid(start.size()).contains(QLatin1Char('/')))
            children.append(it.key());
    }
    return children;
}

} // namespace Slipway
