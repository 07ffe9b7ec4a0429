// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/bytestream.h"
#include "remote/waiting.h"

#include <QByteArray>
#include <QStringList>

#include <libssh2.h>

#include <memory>

namespace Slipway {

/// One ssh transport: libssh2 over a ByteStream. libssh2 never touches the socket: what it sends goes to
/// a buffer here that is flushed while waiting, because libssh2 1.10 fails when a second send meets a
/// full socket (measured). One thread at a time.
class SshSession
{
public:
    SshSession(std::unique_ptr<ByteStream> stream, QString peer);
    ~SshSession();
    SshSession(const SshSession &) = delete;
    SshSession &operator=(const SshSession &) = delete;

    /// Key exchange, preferring \a hostKeyTypes in that order. Errors: ConnectionLost before any banner
    /// (busy sshd), Unsupported with the list that has no overlap, Timeout, Cancelled.
    Result<void> handshake(const QStringList &hostKeyTypes, const Deadline &deadline, Wakeup &wakeup);

    LIBSSH2_SESSION *raw() const { return m_session; }
    const QString &peer() const { return m_peer; }

    /// Calls \a step until it returns something else than LIBSSH2_ERROR_EAGAIN; its value then.
    /// Errors: ConnectionLost, Timeout, Cancelled.
    template<typename Step>
    Result<int> drive(Step step, const Deadline &deadline, Wakeup &wakeup)
    {
        for (;;) {
            const quint64 before = received();
            const int value = int(step());
            flush();
            if (value != LIBSSH2_ERROR_EAGAIN)
                return value;
            if (received() != before)
                continue;
            if (auto waited = waitForNews(deadline, wakeup); !waited)
                return waited.error();
        }
    }

    /// Sends what waits, then waits until there is something to read (or room to write).
    Result<void> waitForNews(const Deadline &deadline, Wakeup &wakeup);
    void flush();
    /// See ByteStream::received().
    quint64 received() const { return m_stream->received(); }
    /// Bytes that wait for the network; callers stop producing above 1 MiB.
    qsizetype pendingOutput() const { return m_output.size() - m_sent; }
    short pollEvents() const { return m_stream->pollEvents(pendingOutput() > 0); }
    int descriptor() const { return m_stream->descriptor(); }
    bool lost() const { return m_lost; }
    /// Nothing is sent or awaited any more.
    void abort();

    /// libssh2's number and words for the last failure: an error's raw detail.
    QString lastErrorText() const;
    /// The error for libssh2's \a code when nothing better is known.
    Error failure(int code, const QString &message) const;
    Error connectionLost() const;

    /// For the callbacks libssh2 makes while logging in.
    void setAuthContext(void *context) { m_authContext = context; }
    static SshSession &from(void **abstract) { return *static_cast<SshSession *>(*abstract); }
    void *authContext() const { return m_authContext; }
    static ssize_t onSend(SshSession &self, const void *data, std::size_t size);
    static ssize_t onReceive(SshSession &self, void *data, std::size_t size);

private:
    Error handshakeFailure(int code) const;

    std::unique_ptr<ByteStream> m_stream;
    QString m_peer;
    LIBSSH2_SESSION *m_session = nullptr;
    QByteArray m_output;
    qsizetype m_sent = 0; ///< bytes of m_output that are written already
    QByteArray m_greeting; ///< first bytes of the server: banner and its algorithm lists
    void *m_authContext = nullptr;
    bool m_lost = false;
    bool m_greeted = false;
};

} // namespace Slipway
