// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/logreader.h"

#include "desktop/monitor/logs/logqueue.h"

#include <algorithm>

namespace Slipway {

namespace {
constexpr int batchTime = 100; ///< milliseconds
}

struct LogReader::Stream
{
    LogRequest request;
    std::stop_source stop;
    std::shared_ptr<LogQueue> queue = std::make_shared<LogQueue>();
    bool dropped = false; ///< nobody wants its lines any more
    Lane lane;            ///< last, so that it ends first
};

LogReader::LogReader(Read read, QObject *parent) : QObject(parent), m_read(std::move(read))
{
    m_timer.setInterval(batchTime);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&LogReader::deliver));
}

LogReader::~LogReader()
{
    for (const auto &stream : m_streams)
        stream->stop.request_stop(); // all at once; then their lanes wait
}

void LogReader::start(const QVector<LogRequest> &requests)
{
    stop();
    for (const LogRequest &request : requests.first(std::min(requests.size(), mostNodes)))
        begin(request);
    if (m_running > 0)
        m_timer.start();
}

void LogReader::begin(const LogRequest &request)
{
    auto made = std::make_unique<Stream>();
    Stream *stream = made.get();
    stream->request = request;
    m_streams.push_back(std::move(made));
    ++m_running;
    auto work = [read = m_read, request, queue = stream->queue, stop = stream->stop.get_token()](const std::stop_token &) {
        return read(request, [queue](const QVector<LogLine> &lines) { queue->add(lines); }, stop);
    };
    onDone(stream->lane.submit(work), this, [this, stream](const Result<void> &how) {
        const bool dropped = stream->dropped;
        const QString node = stream->request.node;
        if (!dropped) {
            deliver(*stream);
            --m_running;
        }
        forget(stream);
        if (m_running == 0)
            m_timer.stop();
        if (!dropped)
            Q_EMIT ended(node, how);
    });
}

void LogReader::stop()
{
    for (const auto &stream : m_streams) {
        stream->dropped = true;
        stream->stop.request_stop();
    }
    m_running = 0;
    m_timer.stop();
}

void LogReader::deliver()
{
    for (const auto &stream : m_streams) {
        if (!stream->dropped)
            deliver(*stream);
    }
}

void LogReader::deliver(Stream &stream)
{
    const LogQueue::Batch batch = stream.queue->takeAll();
    if (!batch.lines.isEmpty())
        Q_EMIT came(batch.lines, batch.lost);
}

void LogReader::forget(const Stream *stream)
{
    std::erase_if(m_streams, [stream](const auto &one) { return one.get() == stream; });
}

} // namespace Slipway
