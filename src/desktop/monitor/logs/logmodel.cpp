// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/logmodel.h"

#include <QDateTime>

#include <algorithm>

namespace Slipway {

namespace {
QString timeText(qint64 milliseconds)
{
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds).toString(QStringLiteral("MM-dd HH:mm:ss.zzz"))
                            : QString();
}
} // namespace

QString levelText(LogLine::Level level)
{
    switch (level) {
    case LogLine::Level::Debug: return LogModel::tr("debug");
    case LogLine::Level::Info: return LogModel::tr("info");
    case LogLine::Level::Warning: return LogModel::tr("warning");
    case LogLine::Level::Error: return LogModel::tr("error");
    case LogLine::Level::Plain: break;
    }
    return {};
}

QString logKindText(LogRequest::Kind kind)
{
    switch (kind) {
    case LogRequest::Kind::Slurmctld: return QStringLiteral("slurmctld");
    case LogRequest::Kind::Slurmd: return QStringLiteral("slurmd");
    case LogRequest::Kind::Munged: return QStringLiteral("munged");
    case LogRequest::Kind::Container: break;
    }
    return LogModel::tr("Container");
}

bool LogFilter::lets(const LogLine &line, qint64 time) const
{
    if ((from > 0 && time < from) || (to > 0 && time > to))
        return false;
    if (lowest == LogLine::Level::Plain)
        return true;
    if (line.level == LogLine::Level::Plain)
        return lowest <= LogLine::Level::Info;
    return line.level >= lowest;
}

LogModel::LogModel(QObject *parent, qsizetype most) : QAbstractTableModel(parent), m_most(most) {}

QVector<LogModel::Row> LogModel::timed(const QVector<LogLine> &lines)
{
    QVector<Row> rows;
    rows.reserve(lines.size());
    for (const LogLine &line : lines) {
        qint64 &last = m_lastTime[line.node];
        if (line.time > 0)
            last = line.time;
        rows.append({line, last});
    }
    return rows;
}

void LogModel::add(const QVector<LogLine> &lines)
{
    const auto earlier = [](const Row &a, const Row &b) { return a.time < b.time; };
    QVector<Row> rows = timed(lines.last(std::min(lines.size(), m_most)));
    if (rows.isEmpty())
        return;
    std::stable_sort(rows.begin(), rows.end(), earlier);
    // Another node may have been quicker: what is later than the first of these lines is put in order with them.
    const auto behind = std::upper_bound(m_lines.cbegin(), m_lines.cend(), rows.constFirst(), earlier);
    QVector<Row> tail;
    takeTail(behind - m_lines.cbegin(), &tail);
    if (!tail.isEmpty()) {
        QVector<Row> both;
        both.reserve(tail.size() + rows.size());
        std::merge(tail.cbegin(), tail.cend(), rows.cbegin(), rows.cend(), std::back_inserter(both), earlier);
        rows = both.last(std::min(both.size(), m_most));
    }
    trim(rows.size());
    append(rows);
}

/// Moves the lines from place \a keep on out of the model.
void LogModel::takeTail(qsizetype keep, QVector<Row> *tail)
{
    if (keep == lineCount())
        return;
    const auto from = std::lower_bound(m_shown.begin(), m_shown.end(), m_first + static_cast<quint64>(keep));
    const int row = static_cast<int>(from - m_shown.begin());
    const bool seen = from != m_shown.end();
    if (seen)
        beginRemoveRows({}, row, static_cast<int>(m_shown.size()) - 1);
    m_shown.erase(from, m_shown.end());
    std::move(m_lines.begin() + keep, m_lines.end(), std::back_inserter(*tail));
    m_lines.erase(m_lines.begin() + keep, m_lines.end());
    if (seen)
        endRemoveRows();
}

/// Makes \a room at the front.
void LogModel::trim(qsizetype room)
{
    const qsizetype surplus = lineCount() + room - m_most;
    if (surplus <= 0)
        return;
    const quint64 first = m_first + static_cast<quint64>(surplus);
    const auto end = std::lower_bound(m_shown.begin(), m_shown.end(), first);
    const bool seen = end != m_shown.begin();
    if (seen)
        beginRemoveRows({}, 0, static_cast<int>(end - m_shown.begin()) - 1);
    m_shown.erase(m_shown.begin(), end);
    m_lines.erase(m_lines.begin(), m_lines.begin() + surplus);
    m_first = first;
    if (seen)
        endRemoveRows();
}

void LogModel::append(const QVector<Row> &rows)
{
    std::vector<quint64> shown;
    quint64 number = m_first + static_cast<quint64>(m_lines.size());
    for (const Row &row : rows) {
        if (m_filter.lets(row.line, row.time))
            shown.push_back(number);
        ++number;
    }
    const int at = static_cast<int>(m_shown.size());
    if (!shown.empty())
        beginInsertRows({}, at, at + static_cast<int>(shown.size()) - 1);
    m_lines.insert(m_lines.end(), rows.cbegin(), rows.cend());
    m_shown.insert(m_shown.end(), shown.cbegin(), shown.cend());
    if (!shown.empty())
        endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_shown.clear();
    m_lastTime.clear();
    endResetModel();
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    quint64 number = m_first;
    for (const Row &row : m_lines) {
        if (filter.lets(row.line, row.time))
            m_shown.push_back(number);
        ++number;
    }
    endResetModel();
}

const LogLine &LogModel::at(int row) const
{
    return m_lines[m_shown[static_cast<std::size_t>(row)] - m_first].line;
}

QString LogModel::textOf(const LogLine &line)
{
    const QString time = timeText(line.time);
    return (time.isEmpty() ? QString() : time + QLatin1Char(' ')) + line.node + QLatin1Char(' ') + line.text;
}

int LogModel::find(const QString &text, int row, bool forward) const
{
    const int count = rowCount();
    if (text.isEmpty() || count == 0)
        return -1;
    const int start = row < 0 ? (forward ? count - 1 : 0) : row;
    for (int i = 1; i <= count; ++i) {
        const int candidate = ((forward ? start + i : start - i) % count + count) % count;
        if (at(candidate).text.contains(text, Qt::CaseInsensitive))
            return candidate;
    }
    return -1;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = at(index.row());
    if (role == LevelRole)
        return static_cast<int>(line.level);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn: return timeText(line.time);
    case NodeColumn: return line.node;
    case LevelColumn: return levelText(line.level);
    case TextColumn: return line.text;
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case NodeColumn: return tr("Node");
    case LevelColumn: return tr("Level");
    case TextColumn: return tr("Line");
    default: return {};
    }
}

} // namespace Slipway
