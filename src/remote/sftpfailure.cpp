// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sftpfailure.h"

#include "remote/remotetr.h"
#include "remote/sftpclient.h"

namespace Slipway {

namespace {

constexpr quint64 readOnlyFlag = 1; // SSH2_FXE_STATVFS_ST_RDONLY
constexpr qint64 littleSpace = 64 * 1024;

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash <= 0 ? QStringLiteral("/") : path.left(slash);
}

} // namespace

Result<FreeSpace> freeSpaceOf(SftpClient &client, const QString &path, std::stop_token stop)
{
    const auto unsupported = [&] {
        return Error{Error::Code::Unsupported, RemoteTr::tr("%1 does not tell how much room is left.").arg(client.peer()), {}, path};
    };
    if (!client.supports("statvfs@openssh.com"))
        return unsupported();
    auto reply = client.askExtended("statvfs@openssh.com", WireWriter().string(path.toUtf8()).bytes(), stop);
    if (!reply)
        return reply.error();
    if (reply->type != SftpType::ExtendedReply) {
        if (reply->status == SftpStatus::NoSuchFile || reply->status == SftpStatus::PermissionDenied)
            return explain(client, SftpFailure::of(path, *reply), stop);
        return unsupported();
    }
    WireReader &body = reply->body;
    body.u64(); // block size
    const quint64 fragment = body.u64();
    body.u64(); // blocks
    body.u64(); // free for root
    const quint64 available = body.u64();
    body.u64(); // inodes
    body.u64(); // free for root
    const quint64 inodes = body.u64();
    body.u64(); // id
    const quint64 flags = body.u64();
    return FreeSpace{qint64(available * fragment), qint64(inodes), (flags & readOnlyFlag) != 0};
}

Error explain(SftpClient &client, const SftpFailure &failure, std::stop_token stop)
{
    const QString &path = failure.path;
    const QString detail = QStringLiteral("SFTP status %1: %2").arg(quint32(failure.status)).arg(failure.text);
    switch (failure.status) {
    case SftpStatus::NoSuchFile:
        return {Error::Code::NotFound, RemoteTr::tr("%1 is not on %2. Check the path.").arg(path, client.peer()), detail, path};
    case SftpStatus::PermissionDenied:
        return {Error::Code::PermissionDenied,
                RemoteTr::tr("This account may not do that with %1 on %2. Check the owner and mode there.").arg(path, client.peer()),
                detail, path};
    case SftpStatus::BadMessage:
        return {Error::Code::InvalidInput, RemoteTr::tr("%1 does not take the name %2.").arg(client.peer(), path), detail, path};
    case SftpStatus::Unsupported:
        return {Error::Code::Unsupported, RemoteTr::tr("The SFTP server of %1 cannot do that.").arg(client.peer()), detail, path};
    default:
        break;
    }
    const auto space = client.isBroken() ? Result<FreeSpace>(Error{}) : freeSpaceOf(client, folderOf(path), stop);
    if (space && space->readOnly)
        return {Error::Code::ReadOnly, RemoteTr::tr("The file system of %1 on %2 is mounted read-only.").arg(path, client.peer()), detail, path};
    if (space && (space->bytes < littleSpace || space->inodes == 0))
        return {Error::Code::StorageFull, RemoteTr::tr("There is no room left on %2 for %1. Free some space, then try again.").arg(path, client.peer()), detail, path};
    return {Error::Code::Io, RemoteTr::tr("%1 failed to write or change %2. Is a quota used up?").arg(client.peer(), path), detail, path};
}

} // namespace Slipway
