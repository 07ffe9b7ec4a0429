// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/diagnosis.h"

#include <QAbstractTableModel>

namespace Slipway {

/// What led to a conclusion, from the first look to the one that decided. Remote text stays plain text.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, EvidenceColumn, CommandColumn, WhereColumn, TimeColumn, ColumnCount };
    enum Role { ToneRole = Qt::UserRole, LineRole, CommandRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setEvidence(const QVector<Evidence> &evidence);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const Evidence &evidence, bool decided, int column) const;

    QVector<Evidence> m_evidence;
};

} // namespace Slipway
