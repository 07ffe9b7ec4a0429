// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/keyfile.h"

#include "remote/algorithms.h"
#include "remote/knownhosts.h"
#include "remote/remotetr.h"
#include "remote/sshwire.h"

#include <QFile>
#include <QFileInfo>

namespace Slipway {

namespace {

constexpr qint64 largestKey = 64 * 1024;

Error unreadable(const QString &path, const QString &message)
{
    return {Error::Code::KeyUnreadable, message, {}, path};
}

QByteArray publicKeyBeside(const QString &path)
{
    QFile file(path + QStringLiteral(".pub"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = file.read(largestKey).simplified().split(' ');
    return words.size() > 1 ? QByteArray::fromBase64(words[1]) : QByteArray();
}

/// PROTOCOL.key of OpenSSH: magic, cipher, kdf, options, count, public key, …
Result<KeyFile> readOpenSsh(KeyFile key, const QByteArray &text)
{
    const qsizetype start = text.indexOf('\n') + 1;
    const QByteArray body = QByteArray::fromBase64(text.mid(start, text.indexOf("-----END", start) - start));
    static const QByteArray magic("openssh-key-v1\0", 15);
    WireReader reader(body);
    if (!body.startsWith(magic) || !reader.skip(magic.size()))
        return unreadable(key.path, RemoteTr::tr("The key file %1 is damaged.").arg(key.path));
    key.cipher = QString::fromLatin1(reader.string());
    reader.string(); // kdf
    reader.string(); // its options
    reader.u32();    // number of keys
    key.publicKey = reader.string();
    if (!reader.ok())
        return unreadable(key.path, RemoteTr::tr("The key file %1 is damaged.").arg(key.path));
    key.encrypted = key.cipher != QLatin1String("none");
    const bool old = !oldLibraryHint().isEmpty();
    if (key.cipher.startsWith(QLatin1String("chacha20")) || (old && key.cipher.contains(QLatin1String("gcm"))))
        return unreadable(key.path,
                          RemoteTr::tr("The key file %1 is encrypted with %2, which this program cannot read. "
                                       "Add the key to ssh-agent, or run: ssh-keygen -p -Z aes256-ctr -f %1")
                              .arg(key.path, key.cipher));
    return key;
}

} // namespace

QString KeyFile::type() const
{
    return publicKey.isEmpty() ? QString() : keyBlobType(publicKey);
}

Result<KeyFile> KeyFile::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, RemoteTr::tr("The key file %1 is not there. Check the path.").arg(path), {}, path};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::PermissionDenied, RemoteTr::tr("The key file %1 cannot be read.").arg(path),
                     file.errorString(), path};
    const QByteArray text = file.read(largestKey).trimmed();
    KeyFile key;
    key.path = path;
    key.publicKey = publicKeyBeside(path);
    if (text.startsWith("-----BEGIN OPENSSH PRIVATE KEY-----")) {
        auto opened = readOpenSsh(key, text);
        if (opened && opened->type().startsWith(QLatin1String("sk-")))
            return unreadable(path, RemoteTr::tr("The key %1 lives on a security token, which this program cannot use. "
                                                 "Choose another key.").arg(path));
        return opened;
    }
    if (text.startsWith("PuTTY-User-Key-File"))
        return unreadable(path, RemoteTr::tr("%1 is in PuTTY's format. Convert it: puttygen %1 -O private-openssh -o KEY").arg(path));
    if (text.startsWith("ssh-") || text.startsWith("ecdsa-") || text.contains("BEGIN PUBLIC KEY"))
        return unreadable(path, RemoteTr::tr("%1 is a public key. Choose the private one, the file without .pub.").arg(path));
    if (text.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----") || text.startsWith("-----BEGIN PRIVATE KEY-----")) {
        key.format = Format::Pkcs8;
        key.encrypted = text.startsWith("-----BEGIN ENCRYPTED");
        return key;
    }
    if (text.startsWith("-----BEGIN ") && text.contains(" PRIVATE KEY-----")) {
        key.format = Format::Pem;
        key.encrypted = text.left(200).contains("ENCRYPTED");
        return key;
    }
    return unreadable(path, RemoteTr::tr("%1 is not a private key that this program knows.").arg(path));
}

} // namespace Slipway
