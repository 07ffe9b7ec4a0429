// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/memoryhost.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace Slipway {

namespace {
constexpr qsizetype blockSize = 32 * 1024; ///< bytes in one SFTP write

Error failure(Error::Code code, const QString &path)
{
    return Error{code, QStringLiteral("memory: ") + errorCodeName(code), {}, path};
}
} // namespace

MemoryHost::MemoryHost(MemoryMachine &machine, const QString &name) : m_machine(machine), m_name(name) {}

QString MemoryHost::displayName() const
{
    return m_name;
}

Error MemoryHost::lost()
{
    m_lost = true;
    return failure(Error::Code::ConnectionLost, m_name);
}

Result<bool> MemoryHost::begin(const char *name, const QString &path, const std::stop_token &stop)
{
    if (m_lost)
        return lost();
    if (stop.stop_requested())
        return failure(Error::Code::Cancelled, path);
    MemoryMachine::Hook hook;
    std::optional<MemoryFault> fault;
    MemoryOperation operation{0, QString::fromLatin1(name), path};
    {
        const std::lock_guard lock(m_machine.m_mutex);
        operation.index = m_machine.m_operations++;
        hook = m_machine.m_hook;
        if (m_machine.m_fault && m_machine.m_fault->first == operation.index)
            fault = m_machine.m_fault->second;
    }
    if (hook)
        hook(operation);
    if (stop.stop_requested())
        return failure(Error::Code::Cancelled, path);
    if (fault && fault->kind == MemoryFault::Kind::Fail)
        return failure(fault->code, path);
    if (fault && fault->kind == MemoryFault::Kind::LoseBefore)
        return lost();
    return fault.has_value();
}

template<typename F>
auto MemoryHost::operate(const char *name, const QString &path, const std::stop_token &stop, F apply)
    -> decltype(apply())
{
    const Result<bool> begun = begin(name, path, stop);
    if (!begun)
        return begun.error();
    const std::lock_guard lock(m_machine.m_mutex);
    auto result = apply();
    if (*begun)
        return lost();
    return result;
}

Result<CommandResult> MemoryHost::run(const RemoteCommand &command, std::stop_token stop,
                                      const OutputSink &sink)
{
    const Result<bool> begun = begin("run", command.argv.join(QLatin1Char(' ')), stop);
    if (!begun)
        return begun.error();
    MemoryMachine::Exec exec;
    {
        const std::lock_guard lock(m_machine.m_mutex);
        exec = m_machine.m_exec;
    }
    QElapsedTimer timer;
    timer.start();
    Result<CommandResult> result =
        exec ? exec(command, stop)
             : Result<CommandResult>(CommandResult{127, {}, "sh: not found\n", false, {}});
    if (*begun)
        return lost();
    if (!result)
        return result;
    for (QByteArray *bytes : {&result->output, &result->errorOutput}) {
        if (sink && !bytes->isEmpty())
            sink(bytes == &result->output ? OutputStream::Standard : OutputStream::Error, *bytes);
        result->truncated = result->truncated || bytes->size() > command.outputLimit;
        bytes->truncate(command.outputLimit);
    }
    result->duration = std::chrono::milliseconds(timer.elapsed());
    return result;
}

Result<QByteArray> MemoryHost::readFile(const QString &path, qint64 limit, std::stop_token stop)
{
    return operate("read", path, stop, [&] { return m_machine.read(path, limit); });
}

Result<QVector<QByteArray>> MemoryHost::readFiles(const QStringList &paths, qint64 limitEach,
                                                  std::stop_token stop)
{
    if (stop.stop_requested())
        return failure(Error::Code::Cancelled, {});
    QVector<QByteArray> contents;
    for (const QString &path : paths) {
        Result<QByteArray> content = readFile(path, limitEach, stop);
        if (!content)
            return std::move(content).error();
        contents.append(*content);
    }
    return contents;
}

Result<QByteArray> MemoryHost::contentOf(const RemoteWrite &file) const
{
    if (file.localPath.isEmpty())
        return file.content;
    QFile local(file.localPath);
    if (!local.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, file.localPath);
    return local.readAll();
}

Result<void> MemoryHost::writeOne(const RemoteWrite &file, const QByteArray &content,
                                  const std::stop_token &stop, const std::function<void(qint64)> &wrote)
{
    Result<void> opened =
        operate("open", file.path, stop, [&] { return m_machine.open(file.path, file.mode); });
    if (!opened)
        return opened;
    for (qsizetype done = 0; done < content.size(); done += blockSize) {
        const QByteArray block = content.mid(done, blockSize);
        Result<void> written =
            operate("write", file.path, stop, [&] { return m_machine.append(file.path, block); });
        if (!written)
            return written;
        wrote(block.size());
    }
    return operate("close", file.path, stop, [] { return Result<void>(); });
}

Result<void> MemoryHost::writeFiles(const QVector<RemoteWrite> &files, std::stop_token stop,
                                    const ProgressSink &progress)
{
    if (stop.stop_requested())
        return failure(Error::Code::Cancelled, {});
    QVector<QByteArray> contents;
    qint64 total = 0;
    for (const RemoteWrite &file : files) {
        Result<QByteArray> content = contentOf(file);
        if (!content)
            return std::move(content).error();
        total += content->size();
        contents.append(*content);
    }
    qint64 done = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        Result<void> written = writeOne(files[i], contents[i], stop, [&](qint64 bytes) {
            done += bytes;
            if (progress)
                progress(done, total);
        });
        if (!written)
            return written;
    }
    return {};
}

Result<void> MemoryHost::replaceFile(const RemoteWrite &file, std::stop_token stop)
{
    const Result<QByteArray> content = contentOf(file);
    if (!content)
        return content.error();
    RemoteWrite part = file;
    part.path += QStringLiteral(".slipway-part");
    if (Result<void> written = writeOne(part, *content, stop, [](qint64) {}); !written)
        return written;
    return rename(part.path, file.path, stop);
}

Result<RemoteFileInfo> MemoryHost::stat(const QString &path, std::stop_token stop)
{
    return operate("stat", path, stop, [&] { return m_machine.info(path); });
}

Result<QVector<RemoteFileInfo>> MemoryHost::list(const QString &folder, std::stop_token stop)
{
    return operate("list", folder, stop, [&] { return m_machine.entries(folder); });
}

Result<void> MemoryHost::makeFolders(const QStringList &paths, int mode, std::stop_token stop)
{
    if (stop.stop_requested())
        return failure(Error::Code::Cancelled, {});
    for (const QString &path : paths) {
        const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
        QString folder;
        for (const QString &part : parts) {
            folder += QLatin1Char('/') + part;
            if (Result<void> made =
                    operate("mkdir", folder, stop, [&] { return m_machine.makeFolder(folder, mode); });
                !made)
                return made;
        }
    }
    return {};
}

Result<void> MemoryHost::rename(const QString &from, const QString &to, std::stop_token stop)
{
    return operate("rename", to, stop, [&] { return m_machine.rename(from, to); });
}

Result<void> MemoryHost::makeLink(const QString &target, const QString &linkPath, std::stop_token stop)
{
    return operate("link", linkPath, stop, [&] { return m_machine.makeLink(target, linkPath); });
}

Result<QString> MemoryHost::readLink(const QString &path, std::stop_token stop)
{
    return operate("readlink", path, stop, [&] { return m_machine.readLink(path); });
}

Result<void> MemoryHost::removeTree(const QString &path, std::stop_token stop)
{
    // One entry after the other, the deepest first, as it is over SFTP: it can break in between.
    const Result<RemoteFileInfo> info = stat(path, stop);
    if (!info)
        return info.error().code == Error::Code::NotFound ? Result<void>() : info.error();
    if (info->type == RemoteFileInfo::Type::Folder) {
        const Result<QVector<RemoteFileInfo>> entries = list(path, stop);
        if (!entries)
            return entries.error();
        for (const RemoteFileInfo &entry : *entries) {
            if (Result<void> removed = removeTree(path + QLatin1Char('/') + entry.name, stop); !removed)
                return removed;
        }
    }
    return operate("remove", path, stop, [&] { return m_machine.removeOne(path); });
}

Result<FreeSpace> MemoryHost::freeSpace(const QString &path, std::stop_token stop)
{
    return operate("space", path, stop, [&]() -> Result<FreeSpace> {
        if (const Result<QString> real = m_machine.resolve(path, true); !real)
            return real.error();
        if (!m_machine.m_freeSpaceKnown)
            return failure(Error::Code::Unsupported, path);
        const qint64 bytes = m_machine.m_freeBytes < 0 ? qint64(1) << 40 : m_machine.m_freeBytes;
        return FreeSpace{bytes, 1000000, m_machine.m_readOnly};
    });
}

Result<QString> MemoryHost::homeFolder(std::stop_token stop)
{
    return operate("home", {}, stop, [] { return Result<QString>(QStringLiteral("/home/ada")); });
}

} // namespace Slipway
