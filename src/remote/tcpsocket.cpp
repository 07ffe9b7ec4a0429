// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/tcpsocket.h"

#include "remote/remotetr.h"

#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>

namespace Slipway {

namespace {

/// What a look-up thread fills; shared, because the thread outlives a caller who was cancelled.
struct Lookup
{
    ~Lookup()
    {
        if (addresses)
            ::freeaddrinfo(addresses);
        ::close(done);
    }

    int done = ::eventfd(0, EFD_CLOEXEC);
    int status = EAI_AGAIN;
    addrinfo *addresses = nullptr;
};

/// getaddrinfo() cannot be interrupted, so it runs aside and only the wait for it ends.
Result<std::shared_ptr<Lookup>> resolve(const QString &host, int port, const Deadline &deadline, Wakeup &wakeup)
{
    auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, name = host.toStdString(), service = std::to_string(port)] {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = AI_NUMERICSERV;
        lookup->status = ::getaddrinfo(name.c_str(), service.c_str(), &hints, &lookup->addresses);
        (void)::eventfd_write(lookup->done, 1);
    }).detach();
    if (auto waited = wakeup.wait(lookup->done, POLLIN, deadline); !waited)
        return waited.error();
    if (lookup->status != 0)
        return Error{Error::Code::HostUnreachable,
                     RemoteTr::tr("The name %1 is not known here. Check the spelling, or use the address.").arg(host),
                     QString::fromLocal8Bit(::gai_strerror(lookup->status)), host};
    return lookup;
}

void tune(int fd)
{
    const auto set = [fd](int level, int name, int value) { ::setsockopt(fd, level, name, &value, sizeof value); };
    set(IPPROTO_TCP, TCP_NODELAY, 1);
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 15);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 5);
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, 30'000);
}

/// 0, or the errno of this address.
Result<int> tryAddress(int fd, const addrinfo &address, const Deadline &deadline, Wakeup &wakeup)
{
    if (::connect(fd, address.ai_addr, address.ai_addrlen) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    if (auto waited = wakeup.wait(fd, POLLOUT, deadline); !waited)
        return waited.error();
    int failure = 0;
    socklen_t size = sizeof failure;
    ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &failure, &size);
    return failure;
}

Error unreachable(const QString &host, int port, int failure)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(failure));
    if (failure == ECONNREFUSED)
        return {Error::Code::HostUnreachable,
                RemoteTr::tr("%1 refuses connections on port %2. Is sshd running there, and is the port right?")
                    .arg(host).arg(port), detail, host};
    return {Error::Code::HostUnreachable,
            RemoteTr::tr("%1 cannot be reached on port %2. Check the address, the network and the firewall.")
                .arg(host).arg(port), detail, host};
}

} // namespace

Result<std::unique_ptr<ByteStream>> TcpSocket::connect(const QString &host, int port, const Deadline &deadline,
                                                       std::stop_token stop)
{
    Wakeup wakeup(stop);
    const auto timedOut = [&](Error error) {
        if (error.code == Error::Code::Timeout)
            error = {Error::Code::Timeout,
                     RemoteTr::tr("%1 did not answer on port %2 in time. Check the address, the network and the firewall.")
                         .arg(host).arg(port), {}, host};
        return error;
    };
    auto lookup = resolve(host, port, deadline, wakeup);
    if (!lookup)
        return timedOut(lookup.error());
    int failure = EHOSTUNREACH;
    for (const addrinfo *address = (*lookup)->addresses; address; address = address->ai_next) {
        const int fd = ::socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (fd < 0)
            continue;
        std::unique_ptr<TcpSocket> socket(new TcpSocket(fd));
        tune(fd);
        auto tried = tryAddress(fd, *address, deadline, wakeup);
        if (!tried)
            return timedOut(tried.error());
        if (*tried == 0)
            return std::unique_ptr<ByteStream>(std::move(socket));
        failure = *tried;
    }
    return unreachable(host, port, failure);
}

TcpSocket::~TcpSocket()
{
    ::close(m_fd);
}

ssize_t TcpSocket::read(char *data, std::size_t size)
{
    const ssize_t count = ::recv(m_fd, data, size, MSG_DONTWAIT);
    m_received += quint64(count > 0 ? count : 0);
    return count < 0 ? -errno : count;
}

ssize_t TcpSocket::write(const char *data, std::size_t size)
{
    const ssize_t count = ::send(m_fd, data, size, MSG_DONTWAIT | MSG_NOSIGNAL);
    return count < 0 ? -errno : count;
}

short TcpSocket::pollEvents(bool bytesToWrite) const
{
    return short(bytesToWrite ? POLLIN | POLLOUT : POLLIN);
}

void TcpSocket::abort()
{
    ::shutdown(m_fd, SHUT_RDWR);
}

} // namespace Slipway
