// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/history.h"

#include "monitor/historylog.h"
#include "monitor/historytier.h"

#include <QDataStream>
#include <QDir>
#include <QLockFile>

#include <algorithm>
#include <cmath>

namespace Slipway {

namespace {

constexpr qsizetype mostEvents = 10000;
constexpr qsizetype mostLoads = 1000; ///< nodes
constexpr qint64 loadStep = 10;       ///< seconds
constexpr qint64 leastRewrite = 4LL * 1024 * 1024;
constexpr qsizetype mostUnwritten = 20000; ///< records; a disk that stays full must not fill the memory, too

enum class Record : quint8 { Point = 1, Loads = 2, Event = 3, Node = 4 };

struct MergePoints
{
    using Iterator = QVector<HistoryPoint>::const_iterator;

    HistoryPoint operator()(Iterator begin, Iterator end) const
    {
        HistoryPoint mean;
        const auto count = static_cast<double>(end - begin);
        const auto meanOf = [&](auto field) {
            double sum = 0;
            for (auto it = begin; it != end; ++it)
                sum += field(*it);
            return static_cast<int>(std::lround(sum / count));
        };
        mean.cpusAllocated = meanOf([](const HistoryPoint &p) { return p.cpusAllocated; });
        mean.cpusTotal = meanOf([](const HistoryPoint &p) { return p.cpusTotal; });
        mean.jobsRunning = meanOf([](const HistoryPoint &p) { return p.jobsRunning; });
        mean.jobsPending = meanOf([](const HistoryPoint &p) { return p.jobsPending; });
        for (std::size_t kind = 0; kind < mean.nodesByKind.size(); ++kind)
            mean.nodesByKind[kind] = meanOf([kind](const HistoryPoint &p) { return p.nodesByKind[kind]; });
        return mean;
    }
};

struct LoadPoint
{
    qint64 time = 0;
    float load = 0;
};

struct MergeLoads
{
    using Iterator = QVector<LoadPoint>::const_iterator;

    LoadPoint operator()(Iterator begin, Iterator end) const
    {
        double sum = 0;
        for (auto it = begin; it != end; ++it)
            sum += static_cast<double>(it->load);
        return {begin->time, static_cast<float>(sum / static_cast<double>(end - begin))};
    }
};

using Points = TieredHistory<HistoryPoint, MergePoints>;
using Loads = TieredHistory<LoadPoint, MergeLoads>;

template<typename... T>
QByteArray encoded(Record kind, const T &...values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << static_cast<quint8>(kind);
    (stream << ... << values);
    return bytes;
}

QByteArray encodedPoint(const HistoryPoint &point)
{
    QVector<qint32> numbers{point.cpusAllocated, point.cpusTotal, point.jobsRunning, point.jobsPending};
    for (const int nodes : point.nodesByKind)
        numbers.append(nodes);
    return encoded(Record::Point, point.time, numbers);
}

QByteArray encodedEvent(const ClusterEvent &event)
{
    return encoded(Record::Event, event.time, event.kind, event.subject, event.before, event.after, event.reason,
                   static_cast<quint8>(event.severity));
}

} // namespace

class History::Private
{
public:
    explicit Private(const QString &where);

    void read(const QByteArray &record);
    void take(const HistoryPoint &point) { points.add(point); }
    void take(const QString &node, const LoadPoint &load);
    void take(const ClusterEvent &event);
    qint32 indexOf(const QString &node);
    QVector<QByteArray> everything() const;
    void write(const QByteArray &record)
    {
        if (writes && unwritten.size() < mostUnwritten)
            unwritten.append(record);
    }

    Points points{1};
    QHash<QString, Loads> loads;
    QVector<QString> names; ///< as the file numbers them
    QHash<QString, qint32> indexes;
    QVector<ClusterEvent> happened;
    qint64 lastLoads = 0;

    bool writes = false;
    std::unique_ptr<QLockFile> lock;
    HistoryLog log;
    qint64 rewriteAt = leastRewrite;
    QVector<QByteArray> unwritten;
};

History::Private::Private(const QString &where)
    : log(where.isEmpty() ? QString() : QDir(where).filePath(QStringLiteral("history")))
{
    if (where.isEmpty() || !QDir().mkpath(where))
        return;
    // Another window on this cluster writes already: then this one remembers for itself alone.
    lock = std::make_unique<QLockFile>(QDir(where).filePath(QStringLiteral("history.lock")));
    lock->setStaleLockTime(0);
    const bool mine = lock->tryLock(0);
    const Result<QVector<QByteArray>> records = log.open();
    writes = mine && records;
    if (!records)
        return;
    for (const QByteArray &record : *records)
        read(record);
    rewriteAt = std::max(leastRewrite, 2 * log.size());
}

void History::Private::read(const QByteArray &record)
{
    QDataStream stream(record);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 kind = 0;
    stream >> kind;
    switch (static_cast<Record>(kind)) {
    case Record::Point: {
        HistoryPoint point;
        QVector<qint32> numbers;
        stream >> point.time >> numbers;
        constexpr qsizetype fixed = 4;
        if (stream.status() != QDataStream::Ok || numbers.size() < fixed)
            return;
        point.cpusAllocated = numbers[0];
        point.cpusTotal = numbers[1];
        point.jobsRunning = numbers[2];
        point.jobsPending = numbers[3];
        for (qsizetype i = fixed; i < numbers.size() && static_cast<std::size_t>(i - fixed) < point.nodesByKind.size(); ++i)
            point.nodesByKind[static_cast<std::size_t>(i - fixed)] = numbers[i];
        take(point);
        return;
    }
    case Record::Loads: {
        qint64 time = 0;
        QVector<qint32> nodes;
        QVector<float> values;
        stream >> time >> nodes >> values;
        if (stream.status() != QDataStream::Ok || nodes.size() != values.size())
            return;
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            if (nodes[i] >= 0 && nodes[i] < names.size())
                take(names[nodes[i]], {time, values[i]});
        }
        return;
    }
    case Record::Event: {
        ClusterEvent event;
        quint8 severity = 0;
        stream >> event.time >> event.kind >> event.subject >> event.before >> event.after >> event.reason >> severity;
        event.severity = static_cast<ClusterEvent::Severity>(std::min<quint8>(severity, 3));
        if (stream.status() == QDataStream::Ok)
            take(event);
        return;
    }
    case Record::Node: {
        QString name;
        stream >> name;
        indexes.insert(name, static_cast<qint32>(names.size()));
        names.append(name);
        return;
    }
    }
}

void History::Private::take(const QString &node, const LoadPoint &load)
{
    auto found = loads.find(node);
    if (found == loads.end()) {
        if (loads.size() >= mostLoads)
            return;
        found = loads.insert(node, Loads(loadStep));
    }
    found->add(load);
}

void History::Private::take(const ClusterEvent &event)
{
    happened.append(event);
    if (happened.size() > mostEvents + mostEvents / 10)
        happened.remove(0, happened.size() - mostEvents);
}

qint32 History::Private::indexOf(const QString &node)
{
    const auto known = indexes.constFind(node);
    if (known != indexes.cend())
        return *known;
    const auto index = static_cast<qint32>(names.size());
    names.append(node);
    indexes.insert(node, index);
    write(encoded(Record::Node, node));
    return index;
}

/// What is kept, as records: the file shrinks to it when it has grown too far.
QVector<QByteArray> History::Private::everything() const
{
    QVector<QByteArray> records;
    for (const QString &name : names)
        records.append(encoded(Record::Node, name));
    for (const HistoryPoint &point : points.kept())
        records.append(encodedPoint(point));
    for (auto it = loads.cbegin(); it != loads.cend(); ++it) {
        const qint32 index = indexes.value(it.key(), -1);
        for (const LoadPoint &load : it->kept())
            records.append(encoded(Record::Loads, load.time, QVector<qint32>{index}, QVector<float>{load.load}));
    }
    for (const ClusterEvent &event : happened)
        records.append(encodedEvent(event));
    return records;
}

History::History(const QString &folder) : d(std::make_unique<Private>(folder)) {}

History::~History()
{
    [[maybe_unused]] const Result<void> written = flush();
}

void History::add(const ClusterSnapshot &snapshot)
{
    if (snapshot.lacks(QStringLiteral("nodes")))
        return; // a hole in the chart is the truth
    HistoryPoint point;
    point.time = snapshot.takenAt / 1000;
    for (const SlurmNode &node : snapshot.nodes) {
        point.cpusAllocated += node.cpusAllocated;
        point.cpusTotal += node.cpus;
        ++point.nodesByKind[static_cast<std::size_t>(node.state.kind())];
    }
    for (const SlurmJob &job : snapshot.jobs) {
        point.jobsRunning += job.isRunning() ? 1 : 0;
        point.jobsPending += job.isPending() ? 1 : 0;
    }
    d->take(point);
    d->write(encodedPoint(point));
    if (std::abs(point.time - d->lastLoads) < loadStep)
        return;
    d->lastLoads = point.time;
    QVector<qint32> nodes;
    QVector<float> values;
    for (const SlurmNode &node : snapshot.nodes) {
        if (node.load < 0 || node.cpus <= 0 || (nodes.size() >= mostLoads))
            continue;
        const auto load = static_cast<float>(node.load / node.cpus);
        nodes.append(d->indexOf(node.name));
        values.append(load);
        d->take(node.name, {point.time, load});
    }
    if (!nodes.isEmpty())
        d->write(encoded(Record::Loads, point.time, nodes, values));
}

void History::add(const QVector<ClusterEvent> &events)
{
    for (const ClusterEvent &event : events) {
        d->take(event);
        d->write(encodedEvent(event));
    }
}

QVector<HistoryPoint> History::points(qint64 from, qint64 to, int most) const
{
    return thinned<HistoryPoint, MergePoints>(d->points.between(from, to), most);
}

QVector<QPair<qint64, float>> History::loadOf(const QString &node, qint64 from, qint64 to, int most) const
{
    QVector<QPair<qint64, float>> pairs;
    const auto found = d->loads.constFind(node);
    if (found == d->loads.cend())
        return pairs;
    for (const LoadPoint &load : thinned<LoadPoint, MergeLoads>(found->between(from, to), most))
        pairs.append({load.time, load.load});
    return pairs;
}

QVector<ClusterEvent> History::events(qint64 from, qint64 to) const
{
    QVector<ClusterEvent> some;
    std::copy_if(d->happened.cbegin(), d->happened.cend(), std::back_inserter(some),
                 [&](const ClusterEvent &e) { return e.time / 1000 >= from && e.time / 1000 <= to; });
    return some;
}

Result<void> History::flush()
{
    if (!d->writes || d->unwritten.isEmpty())
        return {};
    const bool rewrite = d->log.size() > d->rewriteAt;
    Result<void> written = rewrite ? d->log.replace(d->everything()) : d->log.append(d->unwritten);
    if (!written)
        return written;
    d->unwritten.clear();
    if (rewrite)
        d->rewriteAt = std::max(leastRewrite, 2 * d->log.size());
    return {};
}

} // namespace Slipway
