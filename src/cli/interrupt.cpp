// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include "cli/exitcode.h"
#include "cli/terminal.h"

#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Slipway {

namespace {

constexpr int caught[] = {SIGINT, SIGTERM, SIGHUP};
std::atomic<int> writeEnd{-1};
std::atomic<int> signalsSeen{0};

// Only what signal-safety(7) allows.
void onSignal(int)
{
    if (signalsSeen.fetch_add(1) > 0) {
        Terminal::restoreEcho();
        _exit(static_cast<int>(ExitCode::Cancelled));
    }
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(writeEnd.load(), &byte, 1);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    // SIGHUP ignored by nohup(1) stays ignored.
    if (sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(std::function<void()> onFirst) : m_onFirst(std::move(onFirst))
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd.store(ends[1]);
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interrupt::stopNow);
    for (const int signal : caught)
        handle(signal, onSignal);
    // A reader that goes away ("slipwayctl diff FILE | head") is an error of write(), not a death.
    std::signal(SIGPIPE, SIG_IGN);
}

Interrupt::~Interrupt()
{
    for (const int signal : caught)
        handle(signal, SIG_DFL);
    if (const int fd = writeEnd.exchange(-1); fd >= 0)
        close(fd);
    if (m_readEnd >= 0)
        close(m_readEnd);
}

void Interrupt::stopNow()
{
    m_notifier->setEnabled(false);
    m_stop.request_stop();
    if (m_onFirst)
        m_onFirst();
}

} // namespace Slipway
