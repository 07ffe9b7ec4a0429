// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/causelist.h"

#include "desktop/style/theme.h"

#include <algorithm>

namespace Slipway {

namespace {
Tone toneOf(const Conclusion &conclusion)
{
    if (!conclusion.isRoot() || conclusion.severity == Severity::Info)
        return Tone::Accent;
    return conclusion.severity == Severity::Error ? Tone::Bad : Tone::Warning;
}
} // namespace

void CauseModel::setConclusions(const QVector<Conclusion> &conclusions)
{
    beginResetModel();
    m_conclusions = conclusions;
    endResetModel();
}

int CauseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conclusions.size());
}

QString CauseModel::titleOf(const QString &id, const QString &subject) const
{
    const auto it = std::find_if(m_conclusions.cbegin(), m_conclusions.cend(),
                                 [&](const Conclusion &c) { return c.id == id && c.subject == subject; });
    return it == m_conclusions.cend() ? id : it->title;
}

QVariant CauseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Conclusion &conclusion = m_conclusions.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return conclusion.title;
    case ToneRole: return static_cast<int>(toneOf(conclusion));
    case Qt::AccessibleDescriptionRole:
        return conclusion.isRoot()
                   ? QString()
                   : tr("Follows from: %1").arg(titleOf(conclusion.explainedBy, conclusion.explainedOn));
    default: return {};
    }
}

} // namespace Slipway
