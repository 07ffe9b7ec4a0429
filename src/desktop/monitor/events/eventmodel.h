// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/clusterevent.h"

#include <QAbstractTableModel>

#include <deque>

namespace Slipway {

/// What happened, the newest first; bounded: the oldest give way.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhatColumn, SubjectColumn, ChangeColumn, ReasonColumn, ColumnCount };
    enum Role {
        ToneRole = Qt::UserRole, ///< int(Tone) of the severity
        SearchRole,              ///< everything that is shown, in lower case
        KindRole,                ///< "node.state"
        ProblemRole              ///< bool: a warning, or worse
    };
    static constexpr qsizetype most = 10'000;

    using QAbstractTableModel::QAbstractTableModel;

    /// In the order they happened.
    void setEvents(const QVector<ClusterEvent> &events);
    void addEvents(const QVector<ClusterEvent> &events);
    const ClusterEvent &at(int row) const { return m_rows[static_cast<std::size_t>(row)].event; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        ClusterEvent event;
        QString search;
    };

    static Row rowOf(const ClusterEvent &event);
    static QString cell(const Row &row, int column);

    std::deque<Row> m_rows;
};

/// One line of untrusted text as it may stand in a table: signs for control characters, no line breaks, not too
/// long.
QString shownCell(const QString &text);
/// Translated word for the kind of an event: "node.state" → "Node state"; an unknown kind is shown as it is.
QString eventKindText(const QString &kind);
/// "14:31:07" today, with the date before that.
QString eventTimeText(qint64 milliseconds);

} // namespace Slipway
