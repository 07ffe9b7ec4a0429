// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/sftpprotocol.h"

namespace Slipway {

class SftpClient;

/// A request the server did not do.
struct SftpFailure
{
    QString path;
    SftpStatus status = SftpStatus::Failure;
    QString text;

    static SftpFailure of(const QString &path, const SftpReply &reply) { return {path, reply.status, reply.text}; }
};

/// The error behind \a failure. SFTP version 3 says no more than "failure" for a full or read-only disk, a
/// quota and an existing name, so the disk itself is asked (statvfs@openssh.com).
Error explain(SftpClient &client, const SftpFailure &failure, std::stop_token stop);

/// Room on the file system of \a path. Errors: Unsupported where the server cannot tell.
Result<FreeSpace> freeSpaceOf(SftpClient &client, const QString &path, std::stop_token stop);

} // namespace Slipway
