// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Slipway {

/// What the outside of a private key file tells, read before libssh2 sees it: libssh2 reports a wrong
/// passphrase and a format it cannot read by the same number.
struct KeyFile
{
    enum class Format { OpenSsh, Pem, Pkcs8 };

    QString path;
    Format format = Format::OpenSsh;
    bool encrypted = false;
    QString cipher;       ///< OpenSSH format: "none", "aes256-ctr", …
    QByteArray publicKey; ///< its blob, where the file or the .pub beside it has it; else empty

    QString type() const; ///< "ssh-ed25519", or empty

    /// Errors: NotFound, PermissionDenied, KeyUnreadable with what to do (PuTTY format, FIDO key, public key
    /// instead of the private one, a cipher or format this build cannot read).
    static Result<KeyFile> read(const QString &path);
};

} // namespace Slipway
