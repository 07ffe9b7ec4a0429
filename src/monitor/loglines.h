// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/logsource.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Slipway {

/// One line of a log as a person may see it: \a bytes are hostile. \a stamped: Docker's time stands in front.
LogLine readLogLine(const QByteArray &bytes, bool stamped);
/// "slurmd: …" without the name that the start script put in front; none when the line is another daemon's.
std::optional<LogLine> lineOfDaemon(LogLine line, const QString &daemon);

/// Cuts a stream into lines; of a very long one the end is not kept.
class LogCutter
{
public:
    /// Every line that has ended; without its line feed.
    QVector<QByteArray> feed(const QByteArray &bytes);
    /// What is left when the stream ends; empty: nothing.
    QByteArray rest() { return std::exchange(m_open, {}); }

private:
    QByteArray m_open;
};

/// Hands lines on in batches, at most 20 times a second, also when no more come. Of a flood the middle is left
/// out, and said so. Lines may come from several threads; the sink is called by one at a time.
class LogBatches
{
public:
    LogBatches(LogSink sink, bool thin);
    ~LogBatches(); ///< hands on what is left

    void add(const LogLine &line);

private:
    void work(const std::stop_token &stop);

    LogSink m_sink;
    bool m_thin;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QVector<LogLine> m_first;
    QVector<LogLine> m_last;
    int m_leftOut = 0;
    std::jthread m_thread;
};

} // namespace Slipway
