// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sshchannel.h"

#include "remote/remotetr.h"

#include <cerrno>

namespace Slipway {

namespace {

constexpr std::chrono::seconds closingTime{2};
constexpr qsizetype outputHighWater = 1024 * 1024;
constexpr unsigned windowSize = 8 * 1024 * 1024; ///< what may be on its way to us; hides 50 ms at 1 Gbit/s
constexpr unsigned packetSize = 32 * 1024;

/// Drives an opening call that yields a channel or nullptr with the reason in the session.
template<typename Open>
Result<LIBSSH2_CHANNEL *> openChannel(SshSession &session, const Deadline &deadline, Wakeup &wakeup, Open open)
{
    LIBSSH2_CHANNEL *channel = nullptr;
    const auto code = session.drive(
        [&] {
            channel = open();
            return channel ? 0 : libssh2_session_last_errno(session.raw());
        },
        deadline, wakeup);
    if (!code)
        return code.error();
    if (!channel)
        return session.failure(*code, {});
    return channel;
}

} // namespace

Result<std::unique_ptr<SshChannel>> SshChannel::openSession(SshSession &session, const Deadline &deadline, Wakeup &wakeup)
{
    static constexpr char type[] = "session";
    auto channel = openChannel(session, deadline, wakeup, [&] {
        return libssh2_channel_open_ex(session.raw(), type, sizeof type - 1, windowSize, packetSize, nullptr, 0);
    });
    if (!channel) {
        Error error = channel.error();
        if (error.code == Error::Code::Io)
            error = {Error::Code::Unsupported,
                     RemoteTr::tr("%1 opens no further session. Is MaxSessions of its sshd reached?").arg(session.peer()),
                     error.detail, error.where};
        return error;
    }
    return std::unique_ptr<SshChannel>(new SshChannel(session, *channel));
}

Result<std::unique_ptr<SshChannel>> SshChannel::openTcp(SshSession &session, const QString &host, int port,
                                                        const Deadline &deadline, Wakeup &wakeup)
{
    const QByteArray name = host.toUtf8();
    auto channel = openChannel(session, deadline, wakeup, [&] {
        return libssh2_channel_direct_tcpip_ex(session.raw(), name.constData(), port, "127.0.0.1", 0);
    });
    if (!channel) {
        Error error = channel.error();
        if (error.code == Error::Code::Io)
            error = {Error::Code::HostUnreachable,
                     RemoteTr::tr("The jump host %1 cannot reach %2 on port %3. Check the address, and that its sshd allows TCP forwarding.")
                         .arg(session.peer(), host).arg(port), error.detail, host};
        return error;
    }
    return std::unique_ptr<SshChannel>(new SshChannel(session, *channel));
}

SshChannel::~SshChannel()
{
    if (m_session.lost())
        return; // freed with the session
    Wakeup wakeup{std::stop_token()};
    (void)m_session.drive([this] { return libssh2_channel_free(m_channel); }, Deadline::in(closingTime), wakeup);
}

Result<void> SshChannel::execute(const QByteArray &command, const Deadline &deadline, Wakeup &wakeup)
{
    static constexpr char request[] = "exec";
    const auto code = m_session.drive(
        [&] {
            return libssh2_channel_process_startup(m_channel, request, sizeof request - 1, command.constData(),
                                                   unsigned(command.size()));
        },
        deadline, wakeup);
    if (!code)
        return code.error();
    if (*code == LIBSSH2_ERROR_CHANNEL_REQUEST_DENIED)
        return Error{Error::Code::Unsupported, RemoteTr::tr("%1 lets this account run no commands.").arg(m_session.peer()),
                     m_session.lastErrorText(), m_session.peer()};
    if (*code != 0)
        return m_session.failure(*code, RemoteTr::tr("%1 did not start the command.").arg(m_session.peer()));
    return {};
}

Result<void> SshChannel::startSubsystem(const QByteArray &name, const Deadline &deadline, Wakeup &wakeup)
{
    static constexpr char request[] = "subsystem";
    const auto code = m_session.drive(
        [&] {
            return libssh2_channel_process_startup(m_channel, request, sizeof request - 1, name.constData(),
                                                   unsigned(name.size()));
        },
        deadline, wakeup);
    if (!code)
        return code.error();
    if (*code != 0) {
        const Error error = m_session.failure(*code, {});
        if (error.code == Error::Code::ConnectionLost)
            return error;
        return Error{Error::Code::Unsupported,
                     RemoteTr::tr("%1 offers no SFTP. Switch on the sftp subsystem in its sshd_config.").arg(m_session.peer()),
                     error.detail, m_session.peer()};
    }
    return {};
}

ssize_t SshChannel::readNow(char *data, std::size_t size, int stream)
{
    const ssize_t count = libssh2_channel_read_ex(m_channel, stream, data, size);
    return count == LIBSSH2_ERROR_EAGAIN || count == LIBSSH2_ERROR_CHANNEL_CLOSED ? 0 : count; // see atEnd()
}

ssize_t SshChannel::writeNow(const char *data, std::size_t size)
{
    if (m_session.pendingOutput() > outputHighWater) {
        m_session.flush();
        if (m_session.pendingOutput() > outputHighWater)
            return 0;
    }
    const ssize_t count = libssh2_channel_write_ex(m_channel, 0, data, size);
    return count == LIBSSH2_ERROR_EAGAIN ? 0 : count;
}

bool SshChannel::atEnd() const
{
    return libssh2_channel_eof(m_channel) == 1;
}

bool SshChannel::sendEnd()
{
    return libssh2_channel_send_eof(m_channel) != LIBSSH2_ERROR_EAGAIN;
}

ssize_t ChannelStream::read(char *data, std::size_t size)
{
    if (m_aborted || m_channel->session().lost())
        return -ECONNRESET;
    const ssize_t count = m_channel->readNow(data, size);
    if (count > 0)
        return count;
    if (count < 0)
        return -ECONNRESET;
    return m_channel->atEnd() ? 0 : -EAGAIN;
}

ssize_t ChannelStream::write(const char *data, std::size_t size)
{
    if (m_aborted || m_channel->session().lost())
        return -EPIPE;
    const ssize_t count = m_channel->writeNow(data, size);
    if (count < 0)
        return -EPIPE;
    return count > 0 ? count : -EAGAIN;
}

} // namespace Slipway
