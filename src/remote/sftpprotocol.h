// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"
#include "remote/sshwire.h"

namespace Slipway {

enum class SftpType : quint8 {
    Init = 1, Version = 2, Open = 3, Close = 4, Read = 5, Write = 6, LStat = 7, FStat = 8, SetStat = 9, FSetStat = 10,
    OpenDir = 11, ReadDir = 12, Remove = 13, MkDir = 14, RmDir = 15, RealPath = 16, Stat = 17, Rename = 18, ReadLink = 19,
    SymLink = 20, Status = 101, Handle = 102, Data = 103, Name = 104, Attrs = 105, Extended = 200, ExtendedReply = 201
};

enum class SftpStatus : quint32 { Ok = 0, Eof = 1, NoSuchFile = 2, PermissionDenied = 3, Failure = 4, BadMessage = 5,
                                  NoConnection = 6, ConnectionLost = 7, Unsupported = 8 };

namespace SftpOpen {
inline constexpr quint32 read = 1, write = 2, create = 8, truncate = 16, exclusive = 32;
}

/// A packet of the server, after type and id.
struct SftpReply
{
    SftpType type = SftpType::Status;
    WireReader body;

    /// Of a Status packet; anything else that was not expected counts as a failure.
    SftpStatus status = SftpStatus::Failure;
    QString text; ///< the server's words, untrusted

    bool ok() const { return type == SftpType::Status && status == SftpStatus::Ok; }

    static SftpReply fromPacket(SftpType type, const QByteArray &rest)
    {
        SftpReply reply{type, WireReader(rest), SftpStatus::Failure, {}};
        if (type == SftpType::Status) {
            reply.status = SftpStatus(reply.body.u32());
            reply.text = QString::fromUtf8(reply.body.string().left(200));
        }
        return reply;
    }
};

/// ATTRS (draft 02, section 5).
struct SftpAttrs
{
    static RemoteFileInfo read(WireReader &reader)
    {
        RemoteFileInfo info;
        const quint32 flags = reader.u32();
        if (flags & 1)
            info.size = qint64(reader.u64());
        if (flags & 2)
            reader.u64(); // uid, gid
        if (flags & 4) {
            const quint32 mode = reader.u32();
            const quint32 kind = mode & 0170000;
            info.mode = int(mode & 07777);
            info.type = kind == 0100000   ? RemoteFileInfo::Type::File
                        : kind == 0040000 ? RemoteFileInfo::Type::Folder
                        : kind == 0120000 ? RemoteFileInfo::Type::Link
                                          : RemoteFileInfo::Type::Other;
        }
        if (flags & 8) {
            reader.u32();
            info.modified = reader.u32();
        }
        if (flags & 0x80000000u) {
            const quint32 count = reader.u32();
            for (quint32 i = 0; i < count && reader.ok(); ++i) {
                reader.string();
                reader.string();
            }
        }
        return info;
    }

    static QByteArray mode(int mode) { return WireWriter().u32(4).u32(quint32(mode)).bytes(); }
    static QByteArray none() { return WireWriter().u32(0).bytes(); }
};

} // namespace Slipway
