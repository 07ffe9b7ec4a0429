// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/logsource.h"

#include <QAbstractTableModel>

#include <deque>

namespace Slipway {

/// Which lines are shown.
struct LogFilter
{
    LogLine::Level lowest = LogLine::Level::Plain; ///< Info leaves out debug; Warning and Error leave out plain, too
    qint64 from = 0;                               ///< milliseconds since 1970; 0: from the beginning
    qint64 to = 0;                                 ///< 0: to the end

    bool lets(const LogLine &line, qint64 time) const;
    bool operator==(const LogFilter &) const = default;
};

/// Lines of several logs, in the order of their times; bounded: the oldest give way. A line without a time has that of
/// the line before it of the same node. Made for ten thousand lines a second in batches.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, NodeColumn, LevelColumn, TextColumn, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole ///< int(LogLine::Level)
    };
    static constexpr qsizetype mostLines = 100'000;

    explicit LogModel(QObject *parent = nullptr, qsizetype most = mostLines);

    /// \a lines: those of one node in their order.
    void add(const QVector<LogLine> &lines);
    void clear();
    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }

    qsizetype lineCount() const { return static_cast<qsizetype>(m_lines.size()); } ///< with those the filter holds back
    const LogLine &at(int row) const;
    /// "11-26 14:31:07.120 worker01 text", as it is copied and saved.
    static QString textOf(const LogLine &line);
    /// The next row behind \a row (or before) that contains \a text, going round; -1: none does.
    int find(const QString &text, int row, bool forward) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        LogLine line;
        qint64 time = 0; ///< the line's own, or that of the one before it
    };

    QVector<Row> timed(const QVector<LogLine> &lines);
    void append(const QVector<Row> &rows);
    void takeTail(qsizetype keep, QVector<Row> *tail);
    void trim(qsizetype room);

    qsizetype m_most;
    LogFilter m_filter;
    std::deque<Row> m_lines;
    quint64 m_first = 0;         ///< number of m_lines.front(), counted from the first line ever
    std::deque<quint64> m_shown; ///< numbers of the lines the filter lets through
    QHash<QString, qint64> m_lastTime;
};

QString levelText(LogLine::Level level);
QString logKindText(LogRequest::Kind kind);

} // namespace Slipway
