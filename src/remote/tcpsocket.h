// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/bytestream.h"
#include "remote/waiting.h"

#include <QString>

#include <memory>

namespace Slipway {

/// A connected TCP socket. A peer that died is noticed within about 30 s (TCP_USER_TIMEOUT, keepalive).
class TcpSocket final : public ByteStream
{
public:
    /// Tries the addresses of \a host one after another. Errors: HostUnreachable (which says whether the
    /// name did not resolve, the connection was refused, or nothing answered), Timeout, Cancelled.
    static Result<std::unique_ptr<ByteStream>> connect(const QString &host, int port, const Deadline &deadline,
                                                       std::stop_token stop);
    ~TcpSocket() override;

    ssize_t read(char *data, std::size_t size) override;
    ssize_t write(const char *data, std::size_t size) override;
    quint64 received() const override { return m_received; }
    void flush() override {}
    int descriptor() const override { return m_fd; }
    short pollEvents(bool bytesToWrite) const override;
    void abort() override;

private:
    explicit TcpSocket(int fd) : m_fd(fd) {}

    int m_fd;
    quint64 m_received = 0;
};

} // namespace Slipway
