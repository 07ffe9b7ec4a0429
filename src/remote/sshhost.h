// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"
#include "remote/sftpclient.h"
#include "remote/sshlink.h"

namespace Slipway {

/// A machine over ssh. SFTP is opened when the first file is asked for.
class SshHost final : public RemoteHost
{
public:
    SshHost(SshLink link, QString displayName) : m_link(std::move(link)), m_name(std::move(displayName)) {}

    QString displayName() const override { return m_name; }
    Result<CommandResult> run(const RemoteCommand &command, std::stop_token stop, const OutputSink &sink) override;
    Result<QByteArray> readFile(const QString &path, qint64 limit, std::stop_token stop) override;
    Result<QVector<QByteArray>> readFiles(const QStringList &paths, qint64 limitEach, std::stop_token stop) override;
    Result<void> writeFiles(const QVector<RemoteWrite> &files, std::stop_token stop, const ProgressSink &progress) override;
    Result<void> replaceFile(const RemoteWrite &file, std::stop_token stop) override;
    Result<RemoteFileInfo> stat(const QString &path, std::stop_token stop) override;
    Result<QVector<RemoteFileInfo>> list(const QString &folder, std::stop_token stop) override;
    Result<void> makeFolders(const QStringList &paths, int mode, std::stop_token stop) override;
    Result<void> rename(const QString &from, const QString &to, std::stop_token stop) override;
    Result<void> makeLink(const QString &target, const QString &linkPath, std::stop_token stop) override;
    Result<QString> readLink(const QString &path, std::stop_token stop) override;
    Result<void> removeTree(const QString &path, std::stop_token stop) override;
    Result<FreeSpace> freeSpace(const QString &path, std::stop_token stop) override;
    Result<QString> homeFolder(std::stop_token stop) override;

private:
    /// The SFTP connection, new when there is none or the one before broke.
    Result<SftpClient *> sftp(const std::stop_token &stop);
    /// One path, one reply that must be OK.
    Result<void> change(SftpType type, const QByteArray &payload, const QString &path, const std::stop_token &stop);
    Result<QString> oneName(SftpType type, const QString &path, const std::stop_token &stop);

    SshLink m_link;
    QString m_name;
    std::unique_ptr<SftpClient> m_sftp; ///< declared after the link it lives on
};

} // namespace Slipway
