// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/diagnosis.h"

#include <QAbstractTableModel>

namespace Slipway {

/// What it is not, and what nobody could tell, with why. The same finding on several nodes is one row; what
/// could not be told comes first.
class RuledOutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, WhereColumn, WhyColumn, ColumnCount };
    enum Role { ToneRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuledOut(const QVector<RuledOut> &ruledOut);
    int knownRows() const;
    int unknownRows() const { return rowCount() - knownRows(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString title;
        QString why;
        QStringList subjects;
        bool known = true;
    };

    QVector<Row> m_rows;
};

} // namespace Slipway
