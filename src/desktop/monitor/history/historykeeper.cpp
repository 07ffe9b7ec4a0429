// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/history/historykeeper.h"

namespace Slipway {

namespace {
constexpr qint64 flushTime = 60'000; ///< milliseconds

/// A little more is asked for at both sides, so that lines do not end inside the chart.
qint64 atTheSides(const TimeRange &range)
{
    return range.span() / 50 + 60;
}

struct Answer
{
    QVector<HistoryPoint> points;
    QVector<NodeLoad> loads;
};
} // namespace

HistoryKeeper::HistoryKeeper(const QString &folder, QObject *parent)
    : QObject(parent), m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_flushed.start();
    // Reading a week takes its time: the thread of the window does not wait for it.
    auto opened = std::make_shared<std::unique_ptr<History>>();
    m_open = opened;
    m_lane.submit([opened, folder](const std::stop_token &) {
        *opened = std::make_unique<History>(folder);
        return Result<void>();
    });
}

HistoryKeeper::~HistoryKeeper()
{
    ++*m_newest;
    m_lane.submit([history = m_open](const std::stop_token &) { return (*history)->flush(); });
}

void HistoryKeeper::add(const ClusterSnapshotPtr &snapshot)
{
    if (!snapshot)
        return;
    m_lane.submit([history = m_open, snapshot](const std::stop_token &) {
        (*history)->add(*snapshot);
        return Result<void>();
    });
    if (m_flushed.hasExpired(flushTime))
        flush();
}

void HistoryKeeper::add(const QVector<ClusterEvent> &events)
{
    m_lane.submit([history = m_open, events](const std::stop_token &) {
        (*history)->add(events);
        return Result<void>();
    });
}

void HistoryKeeper::flush()
{
    m_flushed.restart();
    const auto work = [history = m_open](const std::stop_token &) { return (*history)->flush(); };
    onDone(m_lane.submit(work), this, [this](const Result<void> &written) {
        if (!written)
            Q_EMIT flushFailed(written.error());
    });
}

void HistoryKeeper::askLoad(const QString &node, const TimeRange &range, int mostPoints)
{
    const auto work = [history = m_open, node, range, mostPoints](const std::stop_token &) -> Result<NodeLoad> {
        return NodeLoad(node, (*history)->loadOf(node, range.from - atTheSides(range), range.to + atTheSides(range), mostPoints));
    };
    onDone(m_lane.submit(work), this, [this](const Result<NodeLoad> &load) {
        if (load)
            Q_EMIT loadAnswered(*load);
    });
}

void HistoryKeeper::ask(const TimeRange &range, const QStringList &nodes, int mostPoints)
{
    const quint64 number = ++*m_newest;
    const auto work = [history = m_open, newest = m_newest, number, range, nodes, mostPoints](const std::stop_token &) -> Result<Answer> {
        if (number != *newest)
            return Error{Error::Code::Cancelled, {}, {}, {}};
        const qint64 more = atTheSides(range);
        Answer answer{(*history)->points(range.from - more, range.to + more, mostPoints), {}};
        for (const QString &node : nodes)
            answer.loads.append({node, (*history)->loadOf(node, range.from - more, range.to + more, mostPoints)});
        return answer;
    };
    onDone(m_lane.submit(work), this, [this, number](const Result<Answer> &answer) {
        if (answer && number == *m_newest)
            Q_EMIT answered(answer->points, answer->loads);
    });
}

} // namespace Slipway
