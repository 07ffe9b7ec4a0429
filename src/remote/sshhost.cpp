// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sshhost.h"

#include "remote/remotetr.h"
#include "remote/sftpdownload.h"
#include "remote/sftptree.h"
#include "remote/sftpupload.h"
#include "remote/sshexec.h"

#include <QRandomGenerator>

namespace Slipway {

namespace {

constexpr char posixRename[] = "posix-rename@openssh.com";

QByteArray pathPayload(const QString &path)
{
    return WireWriter().string(path.toUtf8()).bytes();
}

} // namespace

Result<SftpClient *> SshHost::sftp(const std::stop_token &stop)
{
    if (m_sftp && m_sftp->isBroken())
        m_sftp.reset();
    if (!m_sftp) {
        auto opened = SftpClient::open(m_link.session(), stop);
        if (!opened)
            return opened.error();
        m_sftp = std::move(*opened);
    }
    return m_sftp.get();
}

Result<void> SshHost::change(SftpType type, const QByteArray &payload, const QString &path, const std::stop_token &stop)
{
    auto client = sftp(stop);
    if (!client)
        return client.error();
    auto reply = (*client)->ask(type, payload, stop);
    if (!reply)
        return reply.error();
    if (!reply->ok())
        return explain(**client, SftpFailure::of(path, *reply), stop);
    return {};
}

Result<CommandResult> SshHost::run(const RemoteCommand &command, std::stop_token stop, const OutputSink &sink)
{
    return SshExec(m_link.session(), command, stop, sink).run();
}

Result<QByteArray> SshHost::readFile(const QString &path, qint64 limit, std::stop_token stop)
{
    return readFiles({path}, limit, stop).transform([](QVector<QByteArray> &&contents) { return contents[0]; });
}

Result<QVector<QByteArray>> SshHost::readFiles(const QStringList &paths, qint64 limitEach, std::stop_token stop)
{
    auto client = sftp(stop);
    if (!client)
        return client.error();
    return SftpDownload(**client, paths, limitEach).run(stop);
}

Result<void> SshHost::writeFiles(const QVector<RemoteWrite> &files, std::stop_token stop, const ProgressSink &progress)
{
    auto client = sftp(stop);
    if (!client)
        return client.error();
    SftpUpload upload(**client, files, progress);
    auto done = upload.run(stop);
    if (done && upload.failure())
        return explain(**client, *upload.failure(), stop);
    return done;
}

Result<void> SshHost::replaceFile(const RemoteWrite &file, std::stop_token stop)
{
    const qsizetype slash = file.path.lastIndexOf(QLatin1Char('/')) + 1;
    RemoteWrite beside = file;
    beside.path = file.path.left(slash) + QLatin1Char('.') + file.path.mid(slash)
                  + QStringLiteral(".%1.part").arg(QRandomGenerator::system()->generate64(), 0, 36);
    auto done = writeFiles({beside}, stop, {});
    if (done)
        done = rename(beside.path, file.path, stop);
    if (!done && !m_link.session().lost())
        (void)removeTree(beside.path, {});
    return done;
}

Result<RemoteFileInfo> SshHost::stat(const QString &path, std::stop_token stop)
{
    auto client = sftp(stop);
    if (!client)
        return client.error();
    auto reply = (*client)->ask(SftpType::LStat, pathPayload(path), stop);
    if (!reply)
        return reply.error();
    if (reply->type != SftpType::Attrs)
        return explain(**client, SftpFailure::of(path, *reply), stop);
    RemoteFileInfo info = SftpAttrs::read(reply->body);
    info.name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    return info;
}

Result<QVector<RemoteFileInfo>> SshHost::list(const QString &folder, std::stop_token stop)
{
    auto client = sftp(stop);
    if (!client)
        return client.error();
    return listFolders(**client, {folder}, stop).transform([](QVector<QVector<RemoteFileInfo>> &&lists) { return lists[0]; });
}

Result<void> SshHost::makeFolders(const QStringList &paths, int mode, std::stop_token stop)
{
    auto client = sftp(stop);
    if (!client)
        return client.error();
    return makeFolderTree(**client, paths, mode, stop);
}

Result<void> SshHost::rename(const QString &from, const QString &to, std::stop_token stop)
{
    auto client = sftp(stop);
    if (!client)
        return client.error();
    if ((*client)->supports(posixRename))
        return change(SftpType::Extended, WireWriter().string(posixRename).bytes() + pathPayload(from) + pathPayload(to), from, stop);
    // Plain SFTP rename never replaces; mv -T does, by rename(2).
    RemoteCommand move;
    move.argv = {QStringLiteral("mv"), QStringLiteral("-fT"), QStringLiteral("--"), from, to};
    auto moved = run(move, stop, {});
    if (!moved)
        return moved.error();
    if (!moved->succeeded())
        return Error{Error::Code::Io, RemoteTr::tr("%1 could not be put in place on %2.").arg(to, m_name),
                     QString::fromUtf8(moved->errorOutput), to};
    return {};
}

Result<void> SshHost::makeLink(const QString &target, const QString &linkPath, std::stop_token stop)
{
    // OpenSSH takes the arguments the wrong way round and will not change (its PROTOCOL, 4.1).
    return change(SftpType::SymLink, pathPayload(target) + pathPayload(linkPath), linkPath, stop);
}

Result<QString> SshHost::oneName(SftpType type, const QString &path, const std::stop_token &stop)
{
    auto client = sftp(stop);
    if (!client)
        return client.error();
    auto reply = (*client)->ask(type, pathPayload(path), stop);
    if (!reply)
        return reply.error();
    if (reply->type != SftpType::Name)
        return explain(**client, SftpFailure::of(path, *reply), stop);
    reply->body.u32(); // count: one
    return QString::fromUtf8(reply->body.string());
}

Result<QString> SshHost::readLink(const QString &path, std::stop_token stop)
{
    return oneName(SftpType::ReadLink, path, stop);
}

Result<void> SshHost::removeTree(const QString &path, std::stop_token stop)
{
    const auto missingIsFine = [](Result<void> done) -> Result<void> {
        if (!done && done.error().code == Error::Code::NotFound)
            return {};
        return done;
    };
    auto info = stat(path, stop);
    if (!info)
        return missingIsFine(info.error());
    if (info->type != RemoteFileInfo::Type::Folder)
        return missingIsFine(change(SftpType::Remove, pathPayload(path), path, stop));
    auto client = sftp(stop);
    if (!client)
        return client.error();
    return missingIsFine(removeFolderTree(**client, path, stop));
}

Result<FreeSpace> SshHost::freeSpace(const QString &path, std::stop_token stop)
{
    auto client = sftp(stop);
    if (!client)
        return client.error();
    return freeSpaceOf(**client, path, stop);
}

Result<QString> SshHost::homeFolder(std::stop_token stop)
{
    return oneName(SftpType::RealPath, QStringLiteral("."), stop);
}

} // namespace Slipway
