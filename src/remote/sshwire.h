// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace Slipway {

/// Writes ssh's data types (RFC 4251, 5).
class WireWriter
{
public:
    WireWriter &u8(quint8 value) { m_bytes.append(char(value)); return *this; }
    WireWriter &u32(quint32 value) { return number(value); }
    WireWriter &u64(quint64 value) { return number(value); }
    WireWriter &string(const QByteArray &value)
    {
        u32(quint32(value.size()));
        m_bytes.append(value);
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    template<typename T>
    WireWriter &number(T value)
    {
        const T big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
        return *this;
    }

    QByteArray m_bytes;
};

/// Reads them; never beyond the end: after that ok() is false and every value is 0 or empty.
class WireReader
{
public:
    explicit WireReader(const QByteArray &bytes) : m_bytes(bytes) {}

    quint8 u8() { return take(1) ? quint8(m_bytes[m_pos - 1]) : 0; }
    quint32 u32() { return number<quint32>(); }
    quint64 u64() { return number<quint64>(); }
    QByteArray string()
    {
        const qsizetype size = u32();
        return take(size) ? m_bytes.mid(m_pos - size, size) : QByteArray();
    }
    bool skip(qsizetype size) { return take(size); }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_pos >= m_bytes.size(); }

private:
    bool take(qsizetype size)
    {
        m_ok = m_ok && size <= m_bytes.size() - m_pos;
        if (m_ok)
            m_pos += size;
        return m_ok;
    }
    template<typename T>
    T number()
    {
        return take(sizeof(T)) ? qFromBigEndian<T>(m_bytes.constData() + m_pos - sizeof(T)) : T(0);
    }

    QByteArray m_bytes;
    qsizetype m_pos = 0;
    bool m_ok = true;
};

} // namespace Slipway
