// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/diagnosis.h"

#include <QAbstractListModel>

namespace Slipway {

/// The causes of a diagnosis, the roots first; what follows from another says so.
class CauseModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setConclusions(const QVector<Conclusion> &conclusions);
    const Conclusion &at(int row) const { return m_conclusions.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString titleOf(const QString &id, const QString &subject) const;

    QVector<Conclusion> m_conclusions;
};

} // namespace Slipway
