// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"
#include "remote/sftpprotocol.h"
#include "remote/sshchannel.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace Slipway {

/// SFTP version 3 (draft-ietf-secsh-filexfer-02 and OpenSSH's PROTOCOL) with many requests on their way at
/// once, across files: 1000 small files take 7 times less than by one request after the other (measured), which
/// is all libssh2's own SFTP can do. One thread at a time.
class SftpClient
{
public:
    using Handler = std::function<void(SftpReply &reply)>;
    /// Sends what can be sent now; false when there is nothing at the moment.
    using Producer = std::function<bool()>;

    static Result<std::unique_ptr<SftpClient>> open(SshSession &session, std::stop_token stop);

    /// Queues a request; \a handler is called from run() with its reply.
    void send(SftpType type, const QByteArray &payload, Handler handler) { send(type, payload, {}, std::move(handler)); }
    /// The same with \a data behind \a payload: many bytes are then copied once.
    void send(SftpType type, const QByteArray &payload, const QByteArray &data, Handler handler);
    /// An extended request ("fsync@openssh.com").
    void sendExtended(const QByteArray &name, const QByteArray &payload, Handler handler);
    bool supports(const QByteArray &extension) const { return m_extensions.contains(extension); }

    /// Calls \a produce while there is room for more and handles replies, until nothing is left. After an error
    /// here the client is broken: replies may be missing.
    Result<void> run(const Producer &produce, std::stop_token stop);
    /// One request, one reply.
    Result<SftpReply> ask(SftpType type, const QByteArray &payload, std::stop_token stop);
    Result<SftpReply> askExtended(const QByteArray &name, const QByteArray &payload, std::stop_token stop);

    bool isBroken() const { return m_broken || m_channel->session().lost(); }
    /// Largest data of one READ or WRITE.
    qsizetype chunkSize() const { return m_chunkSize; }
    const QString &peer() const { return m_channel->session().peer(); }

private:
    explicit SftpClient(std::unique_ptr<SshChannel> channel) : m_channel(std::move(channel)) {}

    Result<void> greet(std::stop_token stop);
    Result<void> exchange(const Producer &produce, std::stop_token stop);
    bool hasRoom() const;
    bool writeOut();
    Result<bool> readIn();
    Result<bool> takePackets();
    Error badServer(const QString &detail) const;

    std::unique_ptr<SshChannel> m_channel;
    QMap<QByteArray, QByteArray> m_extensions;
    QHash<quint32, Handler> m_waiting;
    Handler m_onVersion;
    QByteArray m_out;
    qsizetype m_sent = 0;
    QByteArray m_in;
    quint32 m_nextId = 1;
    qsizetype m_chunkSize = 32 * 1024;
    bool m_broken = false;
};

} // namespace Slipway
