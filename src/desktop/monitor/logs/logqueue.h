// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/logsource.h"

#include <mutex>

namespace Slipway {

/// Carries lines from a lane to the window, in batches. Thread-safe, and bounded: the oldest lines give way, and how
/// many is told.
class LogQueue
{
public:
    static constexpr qsizetype mostWaiting = 20'000;

    void add(const QVector<LogLine> &lines);

    struct Batch
    {
        QVector<LogLine> lines;
        qsizetype lost = 0; ///< lines that gave way before the first of these
    };
    Batch takeAll();

private:
    std::mutex m_mutex;
    Batch m_waiting;
};

} // namespace Slipway
