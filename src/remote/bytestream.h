// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sys/types.h>

#include <cstddef>

namespace Slipway {

/// What an ssh session talks over: a TCP socket, or a channel of the session to a jump host. Never
/// blocks. Negative results are -errno, -EAGAIN when there is nothing to do now.
class ByteStream
{
public:
    virtual ~ByteStream() = default;
    /// 0 only at the end of the stream.
    virtual ssize_t read(char *data, std::size_t size) = 0;
    virtual ssize_t write(const char *data, std::size_t size) = 0;
    /// Bytes the socket at the bottom has given so far. Reading and writing both take packets off the line, and
    /// any of them may be the news somebody is about to wait for: only a round without new bytes may wait.
    virtual quint64 received() const = 0;
    /// Sends on what layers below keep in buffers of their own.
    virtual void flush() = 0;
    /// The socket at the bottom, and what to poll() on it when bytes wait to be written here.
    virtual int descriptor() const = 0;
    virtual short pollEvents(bool bytesToWrite) const = 0;
    /// Makes every later call fail at once, so that tearing down never waits for a dead peer.
    virtual void abort() = 0;
};

} // namespace Slipway
