// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/lagproxy.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <deque>
#include <list>
#include <string>
#include <thread>
#include <vector>

namespace Slipway {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t mostUnderWay = 64 << 20;
constexpr std::size_t blockSize = 256 << 10;

int loopbackSocket(int port, bool listening)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int one = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto *where = reinterpret_cast<const sockaddr *>(&address);
    const bool good = listening ? ::bind(fd, where, sizeof address) == 0 && ::listen(fd, 64) == 0
                                : ::connect(fd, where, sizeof address) == 0;
    if (!good) {
        ::close(fd);
        return -1;
    }
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
    return fd;
}

/// One direction of one connection.
struct Pipe
{
    int from;
    int to;
    std::deque<std::pair<Clock::time_point, std::string>> blocks = {};
    std::size_t offset = 0;
    std::size_t bytes = 0;
    bool ended = false;
    bool closed = false;

    bool isDue(Clock::time_point now) const { return !blocks.empty() && blocks.front().first <= now; }

    void take(std::chrono::microseconds lag)
    {
        static thread_local std::vector<char> buffer(blockSize);
        if (ended || bytes >= mostUnderWay)
            return;
        const ssize_t count = ::recv(from, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count > 0) {
            blocks.emplace_back(Clock::now() + lag, std::string(buffer.data(), std::size_t(count)));
            bytes += std::size_t(count);
        } else if (count == 0 || errno != EAGAIN) {
            ended = true;
        }
    }

    void give()
    {
        while (isDue(Clock::now())) {
            const std::string &block = blocks.front().second;
            const ssize_t count = ::send(to, block.data() + offset, block.size() - offset, MSG_DONTWAIT | MSG_NOSIGNAL);
            if (count < 0 && errno == EAGAIN)
                return;
            if (count < 0) {
                blocks.clear();
                ended = true;
                break;
            }
            offset += std::size_t(count);
            bytes -= std::size_t(count);
            if (offset < block.size())
                return;
            blocks.pop_front();
            offset = 0;
        }
        if (ended && blocks.empty() && !closed) {
            ::shutdown(to, SHUT_WR);
            closed = true;
        }
    }
};

struct Connection
{
    Pipe up;
    Pipe down;
};

} // namespace

class LagProxy::Private
{
public:
    Private(int target, std::chrono::microseconds lag) : m_target(target), m_lag(lag), m_listener(loopbackSocket(0, true)) {}
    ~Private()
    {
        m_stop = true;
        m_thread.join();
        ::close(m_listener);
    }
    void start() { m_thread = std::thread([this] { serve(); }); }
    int port() const
    {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        return ntohs(address.sin_port);
    }

private:
    void serve()
    {
        while (!m_stop) {
            wait();
            if (const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC); client >= 0) {
                const int one = 1;
                ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
                const int server = loopbackSocket(m_target, false);
                m_connections.push_back({{client, server}, {server, client}});
            }
            for (Connection &connection : m_connections) {
                for (Pipe *pipe : {&connection.up, &connection.down}) {
                    pipe->take(m_lag);
                    pipe->give();
                }
            }
            m_connections.remove_if([](const Connection &connection) {
                const bool over = connection.up.closed && connection.down.closed;
                if (over) {
                    ::close(connection.up.from);
                    ::close(connection.up.to);
                }
                return over;
            });
        }
    }

    /// Until there is something to take, or the next block is due.
    void wait()
    {
        std::vector<pollfd> fds = {{m_listener, POLLIN, 0}};
        auto next = Clock::now() + std::chrono::milliseconds(50);
        for (const Connection &connection : m_connections) {
            for (const Pipe *pipe : {&connection.up, &connection.down}) {
                const bool due = pipe->isDue(Clock::now());
                fds.push_back({pipe->from, short(!pipe->ended && pipe->bytes < mostUnderWay ? POLLIN : 0), 0});
                fds.push_back({pipe->to, short(due ? POLLOUT : 0), 0});
                if (!due && !pipe->blocks.empty())
                    next = std::min(next, pipe->blocks.front().first);
            }
        }
        const auto left = std::max(std::chrono::nanoseconds(0), std::chrono::nanoseconds(next - Clock::now()));
        const timespec time{left.count() / 1'000'000'000, left.count() % 1'000'000'000};
        ::ppoll(fds.data(), fds.size(), &time, nullptr);
    }

    const int m_target;
    const std::chrono::microseconds m_lag;
    const int m_listener;
    std::atomic<bool> m_stop = false;
    std::list<Connection> m_connections;
    std::thread m_thread;
};

LagProxy::LagProxy(int targetPort, std::chrono::microseconds oneWay) : d(std::make_unique<Private>(targetPort, oneWay))
{
    d->start();
}

LagProxy::~LagProxy() = default;

int LagProxy::port() const
{
    return d->port();
}

} // namespace Slipway
