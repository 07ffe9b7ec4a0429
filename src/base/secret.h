// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Slipway {

/// A password, passphrase or key that is wiped when it dies. Move-only, so that no copy is
/// left behind by accident; it never converts to QString, and no stream operator prints it.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray &&bytes); ///< takes the bytes and wipes the argument
    Secret(const char *data, std::size_t size);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    Secret clone() const; ///< a second copy, asked for by name
    bool isEmpty() const { return m_bytes.empty(); }
    const char *data() const { return m_bytes.data(); }
    std::size_t size() const { return m_bytes.size(); }
    /// A view that must not outlive this object.
    QByteArray view() const;

private:
    void wipe();

    std::vector<char> m_bytes;
};

/// Overwrites the bytes of \a bytes in place, also when they are about to be freed.
void wipe(QByteArray &bytes);

/// \a size bytes from the operating system's cryptographic source.
Secret randomSecret(std::size_t size);

/// Keeps secrets out of core dumps and away from other processes of the same user (Linux:
/// PR_SET_DUMPABLE 0, RLIMIT_CORE 0). Call once, first thing in main().
void protectProcessMemory();

} // namespace Slipway
