// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sshsession.h"

#include "remote/algorithms.h"
#include "remote/remotetr.h"

#include <sys/socket.h>

#include <cerrno>

namespace Slipway {

namespace {

constexpr qsizetype greetingLimit = 32 * 1024;
constexpr qsizetype compactAbove = 4 * 1024 * 1024;
constexpr std::size_t sentAtOnce = 16 * 1024; ///< bytes of a packet that is not worth collecting with others

// libssh2 also talks to ssh-agent through these callbacks, over that one's own socket.

ssize_t sendCallback(libssh2_socket_t socket, const void *data, std::size_t size, int flags, void **abstract)
{
    if (socket != SshSession::from(abstract).descriptor()) {
        const ssize_t count = ::send(socket, data, size, flags | MSG_NOSIGNAL);
        return count < 0 ? -errno : count;
    }
    return SshSession::onSend(SshSession::from(abstract), data, size);
}

ssize_t receiveCallback(libssh2_socket_t socket, void *data, std::size_t size, int flags, void **abstract)
{
    if (socket != SshSession::from(abstract).descriptor()) {
        const ssize_t count = ::recv(socket, data, size, flags);
        return count < 0 ? -errno : count;
    }
    return SshSession::onReceive(SshSession::from(abstract), data, size);
}

void setCallbacks(LIBSSH2_SESSION *session)
{
#if LIBSSH2_VERSION_NUM >= 0x010b01
    libssh2_session_callback_set2(session, LIBSSH2_CALLBACK_SEND, reinterpret_cast<libssh2_cb_generic *>(sendCallback));
    libssh2_session_callback_set2(session, LIBSSH2_CALLBACK_RECV, reinterpret_cast<libssh2_cb_generic *>(receiveCallback));
#else
    libssh2_session_callback_set(session, LIBSSH2_CALLBACK_SEND, reinterpret_cast<void *>(sendCallback));
    libssh2_session_callback_set(session, LIBSSH2_CALLBACK_RECV, reinterpret_cast<void *>(receiveCallback));
#endif
}

} // namespace

SshSession::SshSession(std::unique_ptr<ByteStream> stream, QString peer)
    : m_stream(std::move(stream)), m_peer(std::move(peer)),
      m_session(libssh2_session_init_ex(nullptr, nullptr, nullptr, this))
{
    libssh2_session_set_blocking(m_session, 0);
    setCallbacks(m_session);
}

SshSession::~SshSession()
{
    if (!m_lost) {
        libssh2_session_disconnect(m_session, "bye");
        flush();
    }
    abort(); // so that freeing never waits for the peer
    libssh2_session_free(m_session);
}

Result<void> SshSession::handshake(const QStringList &hostKeyTypes, const Deadline &deadline, Wakeup &wakeup)
{
    preferAlgorithms(m_session, hostKeyTypes);
    const auto code = drive([this] { return libssh2_session_handshake(m_session, m_stream->descriptor()); }, deadline,
                            wakeup);
    m_greeted = true;
    if (!code) {
        if (code.error().code == Error::Code::ConnectionLost)
            return handshakeFailure(LIBSSH2_ERROR_SOCKET_DISCONNECT);
        return code.error();
    }
    if (*code != 0)
        return handshakeFailure(*code);
    m_greeting.clear();
    return {};
}

Error SshSession::handshakeFailure(int code) const
{
    // Too many at once: older sshds hang up without a word, newer ones say so; both are worth another try.
    if (m_greeting.isEmpty() || m_greeting.startsWith("Exceeded MaxStartups"))
        return connectionLost();
    if (!m_greeting.startsWith("SSH-") && !m_greeting.contains("\nSSH-"))
        return {Error::Code::HostUnreachable,
                RemoteTr::tr("What answers at %1 is not an ssh server. Check the port.").arg(m_peer), lastErrorText(), m_peer};
    const QString missing = missingAlgorithms(m_session, m_greeting);
    if (code == LIBSSH2_ERROR_KEX_FAILURE && !missing.isEmpty())
        return {Error::Code::Unsupported,
                RemoteTr::tr("%1 and this program share no %2. %3").arg(m_peer, missing, oldLibraryHint()).trimmed(),
                lastErrorText(), m_peer};
    return failure(code, RemoteTr::tr("The secure connection to %1 could not be set up.").arg(m_peer));
}

Result<void> SshSession::waitForNews(const Deadline &deadline, Wakeup &wakeup)
{
    const quint64 before = received();
    flush();
    if (m_lost)
        return connectionLost();
    if (received() != before)
        return {};
    auto waited = wakeup.wait(descriptor(), pollEvents(), deadline);
    if (!waited && waited.error().code == Error::Code::Timeout)
        return Error{Error::Code::Timeout, RemoteTr::tr("%1 did not answer in time.").arg(m_peer), {}, m_peer};
    if (!waited && waited.error().code == Error::Code::Cancelled)
        return Error{Error::Code::Cancelled, RemoteTr::tr("Cancelled."), {}, m_peer};
    flush();
    return waited;
}

void SshSession::flush()
{
    while (m_sent < m_output.size()) {
        const ssize_t count = m_stream->write(m_output.constData() + m_sent, std::size_t(m_output.size() - m_sent));
        if (count == -EAGAIN || count == -EINTR)
            break;
        if (count <= 0) {
            m_lost = true;
            break;
        }
        m_sent += count;
    }
    if (m_sent == m_output.size()) {
        m_output.resize(0); // keeps its memory
        m_sent = 0;
    } else if (m_sent > compactAbove) {
        m_output.remove(0, m_sent);
        m_sent = 0;
    }
    m_stream->flush();
}

void SshSession::abort()
{
    m_lost = true;
    m_stream->abort();
}

ssize_t SshSession::onSend(SshSession &self, const void *data, std::size_t size)
{
    if (self.m_lost)
        return -EPIPE;
    std::size_t sent = 0;
    if (size >= sentAtOnce && self.m_output.isEmpty()) {
        const ssize_t count = self.m_stream->write(static_cast<const char *>(data), size);
        if (count <= 0 && count != -EAGAIN && count != -EINTR) {
            self.m_lost = true;
            return -EPIPE;
        }
        sent = count > 0 ? std::size_t(count) : 0;
    }
    self.m_output.append(static_cast<const char *>(data) + sent, qsizetype(size - sent));
    return ssize_t(size);
}

ssize_t SshSession::onReceive(SshSession &self, void *data, std::size_t size)
{
    if (self.m_lost)
        return -ECONNRESET;
    const ssize_t count = self.m_stream->read(static_cast<char *>(data), size);
    if (count == 0 || (count < 0 && count != -EAGAIN && count != -EINTR)) {
        self.m_lost = true;
        return count;
    }
    if (count > 0 && !self.m_greeted && self.m_greeting.size() < greetingLimit)
        self.m_greeting.append(static_cast<const char *>(data), count);
    return count == -EINTR ? -EAGAIN : count;
}

QString SshSession::lastErrorText() const
{
    char *text = nullptr;
    const int code = libssh2_session_last_error(m_session, &text, nullptr, 0);
    return code == 0 ? QString() : QStringLiteral("libssh2 %1: %2").arg(code).arg(QString::fromUtf8(text));
}

Error SshSession::failure(int code, const QString &message) const
{
    if (m_lost || code == LIBSSH2_ERROR_SOCKET_DISCONNECT || code == LIBSSH2_ERROR_SOCKET_RECV || code == LIBSSH2_ERROR_SOCKET_SEND)
        return connectionLost();
    return {Error::Code::Io, message, lastErrorText(), m_peer};
}

Error SshSession::connectionLost() const
{
    return {Error::Code::ConnectionLost, RemoteTr::tr("The connection to %1 was lost.").arg(m_peer), lastErrorText(), m_peer};
}

} // namespace Slipway
