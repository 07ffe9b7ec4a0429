// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Slipway {

/// Lets through what a person looks for among the events: all words of a text, one family of kinds, problems only.
class EventFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text);
    /// "node", "job", "controller", …: the parts of kinds in front of their dots. Empty: all.
    void setFamilies(const QStringList &families);
    void setProblemsOnly(bool on);
    bool isFiltering() const { return !m_words.isEmpty() || !m_families.isEmpty() || m_problemsOnly; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QStringList m_families;
    bool m_problemsOnly = false;
};

} // namespace Slipway
