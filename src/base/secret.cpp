// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QRandomGenerator>

#include <string.h>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace Slipway {

namespace {
void wipeBytes(char *data, std::size_t size)
{
#ifdef Q_OS_LINUX
    explicit_bzero(data, size);
#else
    volatile char *p = data;
    while (size--)
        *p++ = 0;
#endif
}
} // namespace

Secret::Secret(QByteArray &&bytes) : m_bytes(bytes.cbegin(), bytes.cend())
{
    Slipway::wipe(bytes);
}

Secret::Secret(const char *data, std::size_t size) : m_bytes(data, data + size) {}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::clone() const
{
    return Secret(m_bytes.data(), m_bytes.size());
}

QByteArray Secret::view() const
{
    return QByteArray::fromRawData(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
}

void Secret::wipe()
{
    if (!m_bytes.empty())
        wipeBytes(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        wipeBytes(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

Secret randomSecret(std::size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->generate() & 0xff);
    return Secret(std::move(bytes));
}

void protectProcessMemory()
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace Slipway
