// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/ruledoutmodel.h"

#include "desktop/style/theme.h"
#include "slurm/hostlist.h"

#include <algorithm>

namespace Slipway {

void RuledOutModel::setRuledOut(const QVector<RuledOut> &ruledOut)
{
    beginResetModel();
    m_rows.clear();
    for (const RuledOut &one : ruledOut) {
        auto row = std::find_if(m_rows.begin(), m_rows.end(), [&one](const Row &r) {
            return r.known == one.known && r.title == one.title && r.why == one.why;
        });
        if (row == m_rows.end()) {
            m_rows.append({one.title, one.why, {}, one.known});
            row = m_rows.end() - 1;
        }
        if (!one.subject.isEmpty() && !row->subjects.contains(one.subject))
            row->subjects.append(one.subject);
    }
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.known; });
    endResetModel();
}

int RuledOutModel::knownRows() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.known; }));
}

int RuledOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RuledOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuledOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == ToneRole)
        return static_cast<int>(row.known ? Tone::Good : Tone::Warning);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TitleColumn: return row.title;
    case WhereColumn: return compressHostlist(row.subjects);
    case WhyColumn: return row.why;
    default: return {};
    }
}

QVariant RuledOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn: return tr("Not this");
    case WhereColumn: return tr("Where");
    case WhyColumn: return tr("Why");
    default: return {};
    }
}

} // namespace Slipway
