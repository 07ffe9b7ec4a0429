// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sftpclient.h"

#include "remote/remotetr.h"

#include <algorithm>

namespace Slipway {

namespace {

constexpr std::chrono::seconds silenceLimit{120}; ///< a slow NAS may need long for one fsync
constexpr qsizetype mostRequests = 512;
constexpr qsizetype outputHighWater = 2 * 1024 * 1024;
constexpr qsizetype compactAbove = 4 * outputHighWater; ///< so that what waits is moved once in a while only
constexpr quint32 largestPacket = 1024 * 1024;
constexpr qsizetype largestChunk = 128 * 1024;
constexpr quint32 protocolVersion = 3;

} // namespace

Result<std::unique_ptr<SftpClient>> SftpClient::open(SshSession &session, std::stop_token stop)
{
    const Deadline deadline = Deadline::in(std::chrono::seconds(30));
    Wakeup wakeup(stop);
    auto channel = SshChannel::openSession(session, deadline, wakeup);
    if (!channel)
        return channel.error();
    if (auto started = (*channel)->startSubsystem("sftp", deadline, wakeup); !started)
        return started.error();
    std::unique_ptr<SftpClient> client(new SftpClient(std::move(*channel)));
    if (auto greeted = client->greet(stop); !greeted)
        return greeted.error();
    return client;
}

Result<void> SftpClient::greet(std::stop_token stop)
{
    quint32 version = 0;
    m_onVersion = [&](SftpReply &reply) {
        version = reply.body.u32();
        while (!reply.body.atEnd() && reply.body.ok()) {
            const QByteArray name = reply.body.string();
            m_extensions.insert(name, reply.body.string());
        }
    };
    const QByteArray init = WireWriter().u8(quint8(SftpType::Init)).u32(protocolVersion).bytes();
    m_out += WireWriter().u32(quint32(init.size())).bytes() + init;
    if (auto done = run({}, stop); !done)
        return done;
    if (version != protocolVersion)
        return badServer(QStringLiteral("SFTP version %1").arg(version));
    if (!supports("limits@openssh.com"))
        return {};
    auto limits = askExtended("limits@openssh.com", {}, stop);
    if (!limits)
        return limits.error();
    if (limits->type == SftpType::ExtendedReply) {
        limits->body.u64(); // largest packet
        const quint64 read = limits->body.u64(), write = limits->body.u64();
        const quint64 least = std::min(read ? read : largestChunk, write ? write : largestChunk);
        m_chunkSize = std::clamp<qsizetype>(qsizetype(std::min<quint64>(least, largestChunk)), m_chunkSize, largestChunk);
    }
    return {};
}

void SftpClient::send(SftpType type, const QByteArray &payload, const QByteArray &data, Handler handler)
{
    const quint32 id = m_nextId++;
    m_waiting.insert(id, std::move(handler));
    m_out += WireWriter().u32(quint32(payload.size() + data.size() + 5)).u8(quint8(type)).u32(id).bytes();
    m_out += payload;
    m_out += data;
}

void SftpClient::sendExtended(const QByteArray &name, const QByteArray &payload, Handler handler)
{
    send(SftpType::Extended, WireWriter().string(name).bytes() + payload, std::move(handler));
}

Result<SftpReply> SftpClient::ask(SftpType type, const QByteArray &payload, std::stop_token stop)
{
    SftpReply answer{SftpType::Status, WireReader({}), SftpStatus::Failure, {}};
    send(type, payload, [&answer](SftpReply &reply) { answer = reply; });
    if (auto done = run({}, stop); !done)
        return done.error();
    return answer;
}

Result<SftpReply> SftpClient::askExtended(const QByteArray &name, const QByteArray &payload, std::stop_token stop)
{
    return ask(SftpType::Extended, WireWriter().string(name).bytes() + payload, stop);
}

Result<void> SftpClient::run(const Producer &produce, std::stop_token stop)
{
    auto done = isBroken() ? Result<void>(m_channel->session().connectionLost()) : exchange(produce, stop);
    if (!done) {
        m_broken = true;
        m_waiting.clear(); // their handlers refer to what the caller is about to leave
    }
    return done;
}

bool SftpClient::hasRoom() const
{
    return m_waiting.size() < mostRequests && m_out.size() - m_sent < outputHighWater;
}

Result<void> SftpClient::exchange(const Producer &produce, std::stop_token stop)
{
    Wakeup wakeup(stop);
    Deadline deadline = Deadline::in(silenceLimit);
    for (;;) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, RemoteTr::tr("Cancelled."), {}, peer()};
        while (produce && hasRoom() && produce()) { }
        const quint64 before = m_channel->session().received();
        const bool wrote = writeOut();
        auto read = readIn();
        if (!read)
            return read.error();
        if (m_waiting.isEmpty() && !m_onVersion && m_out.isEmpty()) {
            if (!produce || !produce())
                return {};
            continue;
        }
        if (*read || (wrote && m_channel->session().pendingOutput() == 0)) {
            deadline = Deadline::in(silenceLimit);
            continue;
        }
        if (m_channel->session().received() != before)
            continue; // what was taken off the line may have opened the window
        if (auto waited = m_channel->session().waitForNews(deadline, wakeup); !waited)
            return waited.error();
    }
}

bool SftpClient::writeOut()
{
    bool wrote = false;
    while (m_sent < m_out.size()) {
        const ssize_t count = m_channel->writeNow(m_out.constData() + m_sent, std::size_t(m_out.size() - m_sent));
        if (count <= 0)
            break;
        m_sent += count;
        wrote = true;
    }
    if (m_sent == m_out.size()) {
        m_out.resize(0);
        m_sent = 0;
    } else if (m_sent > compactAbove) {
        m_out.remove(0, m_sent);
        m_sent = 0;
    }
    return wrote;
}

/// True: something came.
Result<bool> SftpClient::readIn()
{
    char buffer[64 * 1024];
    bool any = false;
    for (;;) {
        const ssize_t count = m_channel->readNow(buffer, sizeof buffer);
        if (count < 0)
            return m_channel->session().failure(int(count), RemoteTr::tr("Reading from %1 failed.").arg(peer()));
        if (count == 0)
            break;
        any = true;
        m_in.append(buffer, count);
        if (auto taken = takePackets(); !taken)
            return taken.error();
    }
    if (!any && m_channel->atEnd()) {
        m_channel->session().flush();
        return Error{Error::Code::ConnectionLost, RemoteTr::tr("The SFTP server of %1 ended.").arg(peer()), {}, peer()};
    }
    while (!any && m_channel->readNow(buffer, sizeof buffer, SSH_EXTENDED_DATA_STDERR) > 0) { }
    return any;
}

Result<bool> SftpClient::takePackets()
{
    qsizetype pos = 0;
    while (m_in.size() - pos >= 5) {
        const quint32 size = qFromBigEndian<quint32>(m_in.constData() + pos);
        if (size < 1 || size > largestPacket)
            return badServer(QStringLiteral("packet of %1 bytes").arg(size));
        if (m_in.size() - pos - 4 < qsizetype(size))
            break;
        const auto type = SftpType(quint8(m_in[pos + 4]));
        const QByteArray rest = m_in.mid(pos + 5, size - 1);
        pos += 4 + size;
        if (type == SftpType::Version) {
            SftpReply reply = SftpReply::fromPacket(type, rest);
            if (auto handler = std::exchange(m_onVersion, {}))
                handler(reply);
            continue;
        }
        const Handler handler = rest.size() < 4 ? Handler() : m_waiting.take(qFromBigEndian<quint32>(rest.constData()));
        if (!handler)
            return badServer(QStringLiteral("reply to no request"));
        SftpReply reply = SftpReply::fromPacket(type, rest.mid(4));
        handler(reply);
    }
    m_in.remove(0, pos);
    return true;
}

Error SftpClient::badServer(const QString &detail) const
{
    return {Error::Code::Io, RemoteTr::tr("The SFTP server of %1 sends what SFTP does not allow.").arg(peer()), detail, peer()};
}

} // namespace Slipway
