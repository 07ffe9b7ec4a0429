// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <libssh2.h>

namespace Slipway {

/// Restricts \a session to sound algorithms (libssh2 1.10 offers group1-sha1, 3des, arcfour and ssh-dss by
/// default) and puts the host key types \a hostKeyTypes, those of keys known already, first as ssh does.
void preferAlgorithms(LIBSSH2_SESSION *session, const QStringList &hostKeyTypes);

/// In which list \a greeting (the server's first bytes: banner and KEXINIT, RFC 4253 7.1) has nothing that this
/// library can do: "cipher (the server offers aes256-gcm@openssh.com)". libssh2 does not tell. Empty: no such list.
QString missingAlgorithms(LIBSSH2_SESSION *session, const QByteArray &greeting);

/// What libssh2 before 1.11 cannot do, as a sentence; empty for newer ones.
QString oldLibraryHint();

} // namespace Slipway
