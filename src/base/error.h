// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway {

/// Why something did not work. The program decides on `code` and never on a text.
struct Error
{
    enum class Code {
        Cancelled,         ///< the person (or the caller's stop token) ended it
        Timeout,           ///< a stated time ran out
        InvalidInput,      ///< an answer, argument or file breaks a rule
        NotFound,          ///< the file, image, container or command is not there
        AlreadyExists,
        PermissionDenied,  ///< the account may not do this (file mode, docker group)
        StorageFull,       ///< no space left, quota reached
        ReadOnly,          ///< the file system does not take writes
        Io,                ///< any other local or remote file failure
        Parse,             ///< text does not follow its grammar; where = file:line:column
        NewerVersion,      ///< written by a newer Slipway
        HostUnreachable,   ///< no route, refused, name does not resolve
        HostKeyUnknown,    ///< not in known_hosts and nobody agreed to it
        HostKeyChanged,    ///< differs from known_hosts, or is revoked there
        AuthFailed,        ///< the server accepts none of the ways to log in
        KeyUnreadable,     ///< wrong passphrase, or a key format this build cannot read
        Unsupported,       ///< this build or that server cannot do it; detail says which part
        ConnectionLost,    ///< the line broke in the middle
        CommandFailed,     ///< a remote command ended with a status that means failure
        DockerUnavailable, ///< Docker or Compose missing or not running
        ImageMissing,
        PortInUse,
        Conflict,          ///< somebody else changed it since Slipway last did
        SecretUnavailable, ///< the keychain is locked, absent or broken
        VerifyFailed,      ///< everything ran, and the proof did not hold
        Internal           ///< a bug in Slipway
    };

    Code code = Code::Internal;
    QString message; ///< one translated sentence for the person, with what to do next where known
    QString detail;  ///< raw and untranslated: last lines of stderr, libssh2 number, errno
    QString where;   ///< server, file:line:column or field path the error is about

    bool operator==(const Error &) const = default;
};

/// Stable English identifier of \a code for --json and reports, such as "host-key-changed".
QString errorCodeName(Error::Code code);

} // namespace Slipway
