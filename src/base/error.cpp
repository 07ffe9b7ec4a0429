// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace Slipway {

QString errorCodeName(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled: return QStringLiteral("cancelled");
    case Error::Code::Timeout: return QStringLiteral("timeout");
    case Error::Code::InvalidInput: return QStringLiteral("invalid-input");
    case Error::Code::NotFound: return QStringLiteral("not-found");
    case Error::Code::AlreadyExists: return QStringLiteral("already-exists");
    case Error::Code::PermissionDenied: return QStringLiteral("permission-denied");
    case Error::Code::StorageFull: return QStringLiteral("storage-full");
    case Error::Code::ReadOnly: return QStringLiteral("read-only");
    case Error::Code::Io: return QStringLiteral("io");
    case Error::Code::Parse: return QStringLiteral("parse");
    case Error::Code::NewerVersion: return QStringLiteral("newer-version");
    case Error::Code::HostUnreachable: return QStringLiteral("host-unreachable");
    case Error::Code::HostKeyUnknown: return QStringLiteral("host-key-unknown");
    case Error::Code::HostKeyChanged: return QStringLiteral("host-key-changed");
    case Error::Code::AuthFailed: return QStringLiteral("auth-failed");
    case Error::Code::KeyUnreadable: return QStringLiteral("key-unreadable");
    case Error::Code::Unsupported: return QStringLiteral("unsupported");
    case Error::Code::ConnectionLost: return QStringLiteral("connection-lost");
    case Error::Code::CommandFailed: return QStringLiteral("command-failed");
    case Error::Code::DockerUnavailable: return QStringLiteral("docker-unavailable");
    case Error::Code::ImageMissing: return QStringLiteral("image-missing");
    case Error::Code::PortInUse: return QStringLiteral("port-in-use");
    case Error::Code::Conflict: return QStringLiteral("conflict");
    case Error::Code::SecretUnavailable: return QStringLiteral("secret-unavailable");
    case Error::Code::VerifyFailed: return QStringLiteral("verify-failed");
    case Error::Code::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace Slipway
