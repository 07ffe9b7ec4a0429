// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/algorithms.h"

#include "remote/remotetr.h"
#include "remote/sshwire.h"

#include <QMap>

namespace Slipway {

namespace {

const QStringList soundHostKeys = {
    QStringLiteral("ssh-ed25519"),         QStringLiteral("ecdsa-sha2-nistp256"), QStringLiteral("ecdsa-sha2-nistp384"),
    QStringLiteral("ecdsa-sha2-nistp521"), QStringLiteral("rsa-sha2-512"),        QStringLiteral("rsa-sha2-256")};

struct Preference
{
    int method;
    const char *list;
};

// ChaCha20 before AES-GCM, as OpenSSH has it: libssh2 1.11 hands AES to OpenSSL 16 bytes at a time, which takes nearly
// twice the instructions. Against CVE-2023-48795 both sides use strict key exchange, as 1.11 and any sshd since 2023 do.
constexpr Preference preferences[] = {
    {LIBSSH2_METHOD_KEX, "curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,"
                         "ecdh-sha2-nistp521,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,"
                         "diffie-hellman-group-exchange-sha256,diffie-hellman-group14-sha256"},
    {LIBSSH2_METHOD_CRYPT_CS, "chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes128-gcm@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr"},
    {LIBSSH2_METHOD_CRYPT_SC, "chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes128-gcm@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr"},
    {LIBSSH2_METHOD_MAC_CS, "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha2-256,hmac-sha2-512"},
    {LIBSSH2_METHOD_MAC_SC, "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha2-256,hmac-sha2-512"},
};

QStringList supported(LIBSSH2_SESSION *session, int method)
{
    const char **names = nullptr;
    const int count = libssh2_session_supported_algs(session, method, &names);
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QString::fromLatin1(names[i]);
    if (count > 0)
        libssh2_free(session, names);
    return list;
}

/// The ten name-lists of the server's KEXINIT.
QVector<QStringList> serverLists(const QByteArray &greeting)
{
    qsizetype start = greeting.startsWith("SSH-") ? 0 : greeting.indexOf("\nSSH-") + 1;
    start = greeting.indexOf('\n', start) + 1;
    WireReader reader(greeting.mid(start));
    reader.u32();                       // packet length
    reader.u8();                        // padding length
    if (reader.u8() != 20 || start < 1) // SSH_MSG_KEXINIT
        return {};
    reader.skip(16); // cookie
    QVector<QStringList> lists;
    for (int i = 0; i < 10; ++i)
        lists << QString::fromLatin1(reader.string()).split(QLatin1Char(','), Qt::SkipEmptyParts);
    return reader.ok() ? lists : QVector<QStringList>();
}

bool isAead(const QString &cipher)
{
    return cipher.contains(QLatin1String("gcm@")) || cipher.startsWith(QLatin1String("chacha20"));
}

} // namespace

void preferAlgorithms(LIBSSH2_SESSION *session, const QStringList &hostKeyTypes)
{
    for (const Preference &preference : preferences)
        libssh2_session_method_pref(session, preference.method, preference.list);
    QStringList types;
    for (const QString &type : hostKeyTypes) {
        if (type == QLatin1String("ssh-rsa"))
            types << QStringLiteral("rsa-sha2-512") << QStringLiteral("rsa-sha2-256");
        else if (soundHostKeys.contains(type))
            types << type;
    }
    types << soundHostKeys;
    types.removeDuplicates();
    libssh2_session_method_pref(session, LIBSSH2_METHOD_HOSTKEY, types.join(QLatin1Char(',')).toLatin1().constData());
}

QString missingAlgorithms(LIBSSH2_SESSION *session, const QByteArray &greeting)
{
    const QVector<QStringList> offered = serverLists(greeting);
    if (offered.isEmpty())
        return {};
    const struct { int method; int list; QString name; } checks[] = {
        {LIBSSH2_METHOD_KEX, 0, RemoteTr::tr("key exchange")},
        {LIBSSH2_METHOD_HOSTKEY, 1, RemoteTr::tr("host key type")},
        {LIBSSH2_METHOD_CRYPT_CS, 2, RemoteTr::tr("cipher")},
        {LIBSSH2_METHOD_MAC_CS, 4, RemoteTr::tr("MAC")},
    };
    for (const auto &check : checks) {
        const QStringList ours = supported(session, check.method);
        const QStringList &theirs = offered[check.list];
        const auto common = [&ours](const QString &name) { return ours.contains(name); };
        const bool aeadOnly = check.method == LIBSSH2_METHOD_MAC_CS && std::any_of(offered[2].cbegin(), offered[2].cend(), isAead);
        if (!aeadOnly && std::none_of(theirs.cbegin(), theirs.cend(), common))
            return RemoteTr::tr("%1 (the server offers %2)").arg(check.name, theirs.join(QStringLiteral(", ")));
    }
    return {};
}

QString oldLibraryHint()
{
    if (libssh2_version(0x010b00))
        return {};
    return RemoteTr::tr("This build uses libssh2 %1, which knows neither RSA keys with SHA-2 nor ETM MACs nor AES-GCM. "
                        "Run packaging/run on a machine that reaches its package source to build with 1.11.")
        .arg(QLatin1String(libssh2_version(0)));
}

} // namespace Slipway
