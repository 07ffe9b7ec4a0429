// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/outcome.h"

#include <QAbstractTableModel>

namespace Slipway {

/// What a diagnosis has asked so far, the newest first: where, the exact command, and the first line of what
/// came back. Remote text stays plain text.
class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ResultColumn, WhereColumn, AnswerColumn, CommandColumn, TimeColumn, ColumnCount };
    enum Role { ToneRole = Qt::UserRole, OutputRole, CommandRole };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const QVector<Outcome> &outcomes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const Outcome &outcome, int column) const;

    QVector<Outcome> m_outcomes; ///< in the order they came
};

/// The first line of \a text that says something, short enough for a row.
QString firstLine(const QString &text);

} // namespace Slipway
