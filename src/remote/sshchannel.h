// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/bytestream.h"
#include "remote/sshsession.h"

namespace Slipway {

/// One channel of a session. Closed and freed when it dies; that waits for the server at most 2 s.
class SshChannel
{
public:
    static Result<std::unique_ptr<SshChannel>> openSession(SshSession &session, const Deadline &deadline, Wakeup &wakeup);
    /// A connection from the server to \a host: what a jump host does.
    static Result<std::unique_ptr<SshChannel>> openTcp(SshSession &session, const QString &host, int port,
                                                       const Deadline &deadline, Wakeup &wakeup);
    ~SshChannel();
    SshChannel(const SshChannel &) = delete;
    SshChannel &operator=(const SshChannel &) = delete;

    Result<void> execute(const QByteArray &command, const Deadline &deadline, Wakeup &wakeup);
    /// Errors: Unsupported when the server has no such subsystem.
    Result<void> startSubsystem(const QByteArray &name, const Deadline &deadline, Wakeup &wakeup);

    /// Bytes, 0 for none now, or libssh2's negative error; never EAGAIN.
    ssize_t readNow(char *data, std::size_t size, int stream = 0);
    ssize_t writeNow(const char *data, std::size_t size);
    bool atEnd() const;
    /// Says that no more input comes; may need another call: then false.
    bool sendEnd();

    LIBSSH2_CHANNEL *raw() const { return m_channel; }
    SshSession &session() const { return m_session; }

private:
    SshChannel(SshSession &session, LIBSSH2_CHANNEL *channel) : m_session(session), m_channel(channel) {}

    SshSession &m_session;
    LIBSSH2_CHANNEL *m_channel;
};

/// The way through a jump host.
class ChannelStream final : public ByteStream
{
public:
    explicit ChannelStream(std::unique_ptr<SshChannel> channel) : m_channel(std::move(channel)) {}

    ssize_t read(char *data, std::size_t size) override;
    ssize_t write(const char *data, std::size_t size) override;
    quint64 received() const override { return m_channel->session().received(); }
    void flush() override { m_channel->session().flush(); }
    int descriptor() const override { return m_channel->session().descriptor(); }
    /// Room in the channel's window comes as something to read, so only the bottom asks for POLLOUT.
    short pollEvents(bool) const override { return m_channel->session().pollEvents(); }
    void abort() override { m_aborted = true; }

private:
    std::unique_ptr<SshChannel> m_channel;
    bool m_aborted = false;
};

} // namespace Slipway
