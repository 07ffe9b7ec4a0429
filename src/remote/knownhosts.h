// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace Slipway {

/// OpenSSH's known_hosts (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"): plain, hashed and pattern names, aliases,
/// ports, @revoked. libssh2's own reader takes a key of another type for a new host and ignores @revoked.
/// Lines it cannot read are skipped, as ssh does.
class KnownHosts
{
public:
    enum class Verdict {
        Unknown, ///< no key for this host at all
        Match,
        Changed, ///< the host is known by other keys only
        Revoked
    };

    struct Answer
    {
        Verdict verdict = Verdict::Unknown;
        QStringList knownFingerprints; ///< "ssh-ed25519 SHA256:…" of the keys on file
        int line = 0;                  ///< 1-based line that decided
    };

    static KnownHosts parse(const QByteArray &text);
    /// A file that is not there is empty.
    static Result<KnownHosts> load(const QString &path);

    /// \a key: the host key blob (RFC 4253, 6.6). \a host as typed; port 22 is the plain name.
    Answer lookup(const QString &host, int port, const QByteArray &key) const;
    /// Types of the keys on file for that host, in the file's order: what to ask the server for first.
    QStringList keyTypes(const QString &host, int port) const;

    /// Appends one line: O_APPEND, lock, fsync; creates the folder (0700) and the file (0600). Nothing that is
    /// there is rewritten.
    static Result<void> append(const QString &path, const QString &host, int port, const QByteArray &key);

    /// "host" or "[host]:port".
    static QString entryName(const QString &host, int port);

private:
    struct Entry
    {
        int line = 0;
        bool revoked = false;
        bool authority = false;
        QList<QByteArray> patterns;
        QByteArray key;

        bool matches(const QByteArray &name) const;
    };

    QVector<const Entry *> entriesFor(const QString &host, int port) const;

    QVector<Entry> m_entries;
};

/// "SHA256:…" as OpenSSH prints it, of a public key blob.
QString keyFingerprint(const QByteArray &blob);
/// The type name at the start of a public key blob: "ssh-ed25519".
QString keyBlobType(const QByteArray &blob);

} // namespace Slipway
