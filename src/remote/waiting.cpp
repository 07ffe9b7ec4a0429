// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/waiting.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace Slipway {

int Deadline::left() const
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end - Clock::now()).count();
    return int(std::clamp<long long>(left, 0, 3'600'000));
}

void Wakeup::Signal::operator()() const
{
    const eventfd_t one = 1;
    (void)::eventfd_write(descriptor, one);
}

Wakeup::Wakeup(std::stop_token stop) : m_stop(std::move(stop))
{
    if (!m_stop.stop_possible())
        return;
    m_event = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_event >= 0)
        m_callback.emplace(m_stop, Signal{m_event});
}

Wakeup::~Wakeup()
{
    m_callback.reset(); // before the descriptor it writes to
    if (m_event >= 0)
        ::close(m_event);
}

Result<void> Wakeup::wait(int descriptor, short events, const Deadline &deadline)
{
    for (;;) {
        if (m_stop.stop_requested())
            return Error{Error::Code::Cancelled, {}, {}, {}};
        pollfd fds[2] = {{descriptor, events, 0}, {m_event, POLLIN, 0}};
        const int count = ::poll(fds, m_event >= 0 ? 2 : 1, deadline.left());
        if (count < 0 && errno != EINTR)
            return Error{Error::Code::Io, {}, QStringLiteral("poll: errno %1").arg(errno), {}};
        if (count > 0 && fds[0].revents != 0)
            return {};
        if (count == 0 && deadline.passed())
            return Error{Error::Code::Timeout, {}, {}, {}};
    }
}

} // namespace Slipway
