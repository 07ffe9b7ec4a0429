// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "monitor/logsource.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace Slipway {

class LogQueue;

/// Reads one log of several nodes at a time, each on a lane of its own, and tells the GUI thread in batches. Lives in
/// the GUI thread. What was started before is ended when something else is read; nobody waits for it.
class LogReader : public QObject
{
    Q_OBJECT

public:
    /// As readLog(): blocking, on a lane.
    using Read = std::function<Result<void>(const LogRequest &, const LogSink &, std::stop_token)>;
    static constexpr qsizetype mostNodes = 8; ///< each has an ssh session of its own

    explicit LogReader(Read read, QObject *parent = nullptr);
    ~LogReader() override;

    /// For what is started from now on.
    void setRead(Read read) { m_read = std::move(read); }
    /// Ends what is read and reads this. At most mostNodes requests are taken.
    void start(const QVector<LogRequest> &requests);
    void stop();
    bool isReading() const { return m_running > 0; }

Q_SIGNALS:
    /// Lines of one node, in their order; \a lost: as many before them were too many to be shown.
    void came(const QVector<Slipway::LogLine> &lines, qsizetype lost);
    /// One log has ended by itself: read to its end, or the line broke.
    void ended(const QString &node, const Slipway::Result<void> &how);

private:
    struct Stream;

    void begin(const LogRequest &request);
    void deliver();
    void deliver(Stream &stream);
    void forget(const Stream *stream);

    Read m_read;
    std::vector<std::unique_ptr<Stream>> m_streams; ///< also those that were told to end and have not yet
    QTimer m_timer;
    int m_running = 0;
};

} // namespace Slipway
