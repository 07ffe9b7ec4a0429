// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/historylog.h"

#include "base/localfile.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Slipway {

namespace {

const QByteArray header = "slipway-history 1\n";
constexpr qsizetype frame = 8; ///< bytes before a record: length and checksum
constexpr quint32 longestRecord = 16 * 1024 * 1024;

/// CRC-32 as in zlib and Ethernet: tells a torn record from a whole one.
quint32 checksum(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<quint8>(c)) & 0xffU] ^ (crc >> 8U);
    return ~crc;
}

QByteArray framed(const QVector<QByteArray> &records)
{
    QByteArray bytes;
    for (const QByteArray &record : records) {
        char head[frame];
        qToLittleEndian(static_cast<quint32>(record.size()), head);
        qToLittleEndian(checksum(record), head + 4);
        bytes.append(head, frame);
        bytes.append(record);
    }
    return bytes;
}

} // namespace

Result<QVector<QByteArray>> HistoryLog::open()
{
    QVector<QByteArray> records;
    Result<QByteArray> read = readLocalFile(m_path, largest);
    if (!read && read.error().code == Error::Code::NotFound)
        return records;
    if (!read && read.error().code != Error::Code::InvalidInput)
        return read.error();
    if (!read || !read->startsWith(header)) { // a folder, too large, or not ours
        QFile::remove(m_path + QStringLiteral(".bad"));
        if (!QFile::rename(m_path, m_path + QStringLiteral(".bad")))
            return Error{Error::Code::Io, {}, QStringLiteral("a foreign file cannot be put aside"), m_path};
        return records;
    }
    qsizetype at = header.size();
    while (at + frame <= read->size()) {
        const auto length = qFromLittleEndian<quint32>(read->constData() + at);
        const auto crc = qFromLittleEndian<quint32>(read->constData() + at + 4);
        if (length > longestRecord || at + frame + static_cast<qsizetype>(length) > read->size())
            break;
        const QByteArray record = read->mid(at + frame, length);
        if (checksum(record) != crc)
            break;
        records.append(record);
        at += frame + static_cast<qsizetype>(length);
    }
    m_size = at; // what is behind is overwritten by the next append
    return records;
}

Result<void> HistoryLog::append(const QVector<QByteArray> &records)
{
    if (m_size == 0)
        return replace(records);
    const FileDescriptor file(::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen() && errno == ENOENT) { // somebody has removed it: begin anew
        m_size = 0;
        return replace(records);
    }
    if (!file.isOpen())
        return localFileError(errno, m_path);
    const QByteArray bytes = framed(records);
    // What an earlier crash left behind the last whole record goes first.
    const bool written = ftruncate(file.get(), m_size) == 0 && lseek(file.get(), m_size, SEEK_SET) == m_size &&
                         writeFully(file.get(), bytes) && fdatasync(file.get()) == 0;
    if (!written) {
        const int why = errno;
        [[maybe_unused]] const int cut = ftruncate(file.get(), m_size);
        return localFileError(why, m_path);
    }
    m_size += bytes.size();
    return {};
}

Result<void> HistoryLog::replace(const QVector<QByteArray> &records)
{
    const QByteArray bytes = header + framed(records);
    Result<void> written = writeLocalFile(m_path, bytes, 0600, Existing::Replace);
    if (written)
        m_size = bytes.size();
    return written;
}

} // namespace Slipway
