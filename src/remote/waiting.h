// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace Slipway {

/// The moment at which a wait ends.
class Deadline
{
public:
    using Clock = std::chrono::steady_clock;

    static Deadline in(std::chrono::milliseconds time) { return Deadline(Clock::now() + time); }
    bool passed() const { return Clock::now() >= m_end; }
    /// Milliseconds left for poll(), at least 0.
    int left() const;

private:
    explicit Deadline(Clock::time_point end) : m_end(end) {}

    Clock::time_point m_end;
};

/// Waits for a file descriptor, and wakes at once when the stop token is used.
class Wakeup
{
public:
    explicit Wakeup(std::stop_token stop);
    ~Wakeup();
    Wakeup(const Wakeup &) = delete;
    Wakeup &operator=(const Wakeup &) = delete;

    /// Ends when \a events came for \a descriptor. Errors: Cancelled, Timeout, without a sentence.
    Result<void> wait(int descriptor, short events, const Deadline &deadline);

private:
    struct Signal
    {
        int descriptor;
        void operator()() const;
    };

    std::stop_token m_stop;
    int m_event = -1;
    std::optional<std::stop_callback<Signal>> m_callback;
};

} // namespace Slipway
