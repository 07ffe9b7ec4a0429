// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/memorymachine.h"

namespace Slipway {

/// A login on a MemoryMachine, which must outlive it. After its line broke every call ends with
/// ConnectionLost, as a real session does; another login works.
class MemoryHost final : public RemoteHost
{
public:
    explicit MemoryHost(MemoryMachine &machine, const QString &name = QStringLiteral("memory"));

    QString displayName() const override;
    Result<CommandResult> run(const RemoteCommand &command, std::stop_token stop = {},
                              const OutputSink &sink = {}) override;
    Result<QByteArray> readFile(const QString &path, qint64 limit, std::stop_token stop = {}) override;
    Result<QVector<QByteArray>> readFiles(const QStringList &paths, qint64 limitEach,
                                          std::stop_token stop = {}) override;
    Result<void> writeFiles(const QVector<RemoteWrite> &files, std::stop_token stop = {},
                            const ProgressSink &progress = {}) override;
    Result<void> replaceFile(const RemoteWrite &file, std::stop_token stop = {}) override;
    Result<RemoteFileInfo> stat(const QString &path, std::stop_token stop = {}) override;
    Result<QVector<RemoteFileInfo>> list(const QString &folder, std::stop_token stop = {}) override;
    Result<void> makeFolders(const QStringList &paths, int mode = 0755, std::stop_token stop = {}) override;
    Result<void> rename(const QString &from, const QString &to, std::stop_token stop = {}) override;
    Result<void> makeLink(const QString &target, const QString &linkPath, std::stop_token stop = {}) override;
    Result<QString> readLink(const QString &path, std::stop_token stop = {}) override;
    Result<void> removeTree(const QString &path, std::stop_token stop = {}) override;
    Result<FreeSpace> freeSpace(const QString &path, std::stop_token stop = {}) override;
    Result<QString> homeFolder(std::stop_token stop = {}) override;

private:
    template<typename F>
    auto operate(const char *name, const QString &path, const std::stop_token &stop, F apply)
        -> decltype(apply());
    /// What happens before an operation; true: the line breaks behind it.
    Result<bool> begin(const char *name, const QString &path, const std::stop_token &stop);
    Error lost();
    Result<QByteArray> contentOf(const RemoteWrite &file) const;
    Result<void> writeOne(const RemoteWrite &file, const QByteArray &content, const std::stop_token &stop,
                          const std::function<void(qint64)> &wrote);

    MemoryMachine &m_machine;
    QString m_name;
    bool m_lost = false;
};

} // namespace Slipway
