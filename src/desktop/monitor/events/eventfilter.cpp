// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/events/eventfilter.h"

#include "desktop/monitor/events/eventmodel.h"

#include <algorithm>

namespace Slipway {

void EventFilter::setWords(const QString &text)
{
    m_words = text.toLower().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void EventFilter::setFamilies(const QStringList &families)
{
    m_families = families;
    invalidateFilter();
}

void EventFilter::setProblemsOnly(bool on)
{
    m_problemsOnly = on;
    invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_problemsOnly && !index.data(EventModel::ProblemRole).toBool())
        return false;
    const QString kind = index.data(EventModel::KindRole).toString();
    if (!m_families.isEmpty() && !m_families.contains(kind.section(QLatin1Char('.'), 0, 0)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(EventModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace Slipway
