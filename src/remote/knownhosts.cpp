// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/knownhosts.h"

#include "remote/remotetr.h"
#include "remote/sshwire.h"
#include "remote/wildcard.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace Slipway {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

bool hashedMatches(const QByteArray &pattern, const QByteArray &name)
{
    const QList<QByteArray> parts = pattern.split('|'); // "|1|salt|hash"
    if (parts.size() != 4 || parts[1] != "1")
        return false;
    const QByteArray salt = QByteArray::fromBase64(parts[2]);
    return QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1) == QByteArray::fromBase64(parts[3]);
}

} // namespace

QString keyFingerprint(const QByteArray &blob)
{
    const QByteArray hash = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

QString keyBlobType(const QByteArray &blob)
{
    WireReader reader(blob);
    return QString::fromLatin1(reader.string());
}

bool KnownHosts::Entry::matches(const QByteArray &name) const
{
    if (patterns.size() == 1 && patterns[0].startsWith('|'))
        return hashedMatches(patterns[0], name);
    return matchesPatternList(patterns, name);
}

KnownHosts KnownHosts::parse(const QByteArray &text)
{
    KnownHosts hosts;
    int number = 0;
    for (const QByteArray &raw : text.split('\n')) {
        ++number;
        QList<QByteArray> words = raw.simplified().split(' ');
        Entry entry;
        entry.line = number;
        if (words[0].startsWith('@')) {
            entry.revoked = words[0] == "@revoked";
            entry.authority = words[0] == "@cert-authority";
            if (!entry.revoked && !entry.authority)
                continue;
            words.removeFirst();
        }
        if (words.size() < 3 || words[0].startsWith('#'))
            continue;
        entry.patterns = words[0].toLower().split(',');
        if (words[0].startsWith('|'))
            entry.patterns = {words[0]}; // base64 keeps its case
        entry.key = QByteArray::fromBase64(words[2]);
        if (keyBlobType(entry.key).toLatin1() == words[1])
            hosts.m_entries << entry;
    }
    return hosts;
}

Result<KnownHosts> KnownHosts::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return KnownHosts();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return Error{Error::Code::Io, RemoteTr::tr("The file %1 with the keys of known servers cannot be read.").arg(path),
                     file.errorString(), path};
    return parse(file.read(largestFile));
}

QString KnownHosts::entryName(const QString &host, int port)
{
    return port == 22 ? host.toLower() : QStringLiteral("[%1]:%2").arg(host.toLower()).arg(port);
}

QVector<const KnownHosts::Entry *> KnownHosts::entriesFor(const QString &host, int port) const
{
    const auto named = [this](const QByteArray &name) {
        QVector<const Entry *> found;
        for (const Entry &entry : m_entries) {
            if (!entry.authority && entry.matches(name))
                found << &entry;
        }
        return found;
    };
    QVector<const Entry *> found = named(entryName(host, port).toUtf8());
    if (found.isEmpty() && port != 22)
        found = named(host.toLower().toUtf8()); // ssh falls back to the bare name too
    return found;
}

KnownHosts::Answer KnownHosts::lookup(const QString &host, int port, const QByteArray &key) const
{
    Answer answer;
    for (const Entry *entry : entriesFor(host, port)) {
        const bool same = entry->key == key;
        if (entry->revoked) {
            if (same)
                return {Verdict::Revoked, {}, entry->line};
            continue;
        }
        answer.knownFingerprints << keyBlobType(entry->key) + QLatin1Char(' ') + keyFingerprint(entry->key);
        if (same) {
            answer.verdict = Verdict::Match;
            answer.line = entry->line;
        } else if (answer.verdict == Verdict::Unknown) {
            answer.verdict = Verdict::Changed;
            answer.line = entry->line;
        }
    }
    return answer;
}

QStringList KnownHosts::keyTypes(const QString &host, int port) const
{
    QStringList types;
    for (const Entry *entry : entriesFor(host, port)) {
        if (!entry->revoked)
            types << keyBlobType(entry->key);
    }
    types.removeDuplicates();
    return types;
}

Result<void> KnownHosts::append(const QString &path, const QString &host, int port, const QByteArray &key)
{
    const auto failed = [&path](int number) {
        return Error{Error::Code::Io, RemoteTr::tr("The key of the server could not be written to %1.").arg(path),
                     QString::fromLocal8Bit(std::strerror(number)), path};
    };
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).absolutePath());
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
            return failed(errno);
    }
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return failed(errno);
    ::flock(fd, LOCK_EX);
    char last = '\n';
    const off_t size = ::lseek(fd, 0, SEEK_END);
    if (size > 0 && ::pread(fd, &last, 1, size - 1) != 1)
        last = '\n';
    QByteArray line = last == '\n' ? QByteArray() : QByteArray("\n");
    line += entryName(host, port).toUtf8() + ' ' + keyBlobType(key).toLatin1() + ' ' + key.toBase64() + '\n';
    const bool written = ::write(fd, line.constData(), size_t(line.size())) == line.size() && ::fsync(fd) == 0;
    const int number = errno;
    ::close(fd);
    if (!written)
        return failed(number);
    return {};
}

} // namespace Slipway
