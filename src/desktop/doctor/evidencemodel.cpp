// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/evidencemodel.h"

#include "desktop/doctor/outcomemodel.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/textlabel.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>

namespace Slipway {

void EvidenceModel::setEvidence(const QVector<Evidence> &evidence)
{
    beginResetModel();
    m_evidence = evidence;
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_evidence.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::text(const Evidence &evidence, bool decided, int column) const
{
    switch (column) {
    case StateColumn: return !evidence.ran ? tr("not told") : decided ? tr("this is it") : tr("fine");
    case EvidenceColumn: {
        const QString line = firstLine(evidence.line);
        return line.isEmpty()
                   ? evidence.question
                   : tr("%1  %2", "question, then the line that answers it").arg(evidence.question, line);
    }
    case CommandColumn: return firstLine(evidence.command);
    case WhereColumn: return evidence.server.isEmpty() ? tr("this computer") : evidence.server;
    case TimeColumn:
        return evidence.time > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(evidence.time).time(),
                                                      QStringLiteral("HH:mm:ss"))
                                 : QString();
    default: return {};
    }
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Evidence &evidence = m_evidence.at(index.row());
    const bool decided = index.row() == m_evidence.size() - 1;
    switch (role) {
    case Qt::DisplayRole: return text(evidence, decided, index.column());
    case ToneRole: return static_cast<int>(!evidence.ran ? Tone::Warning : decided ? Tone::Bad : Tone::Good);
    case LineRole: return evidence.line;
    case CommandRole: return evidence.command;
    case Qt::FontRole: return index.column() == CommandColumn ? monoFont(QApplication::font()) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == EvidenceColumn
                   ? tr("%1: %2").arg(text(evidence, decided, StateColumn).toString(),
                                      text(evidence, decided, EvidenceColumn).toString())
                   : QVariant();
    default: return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EvidenceColumn: return tr("Evidence");
    case CommandColumn: return tr("How it was found");
    case WhereColumn: return tr("Where");
    case TimeColumn: return tr("When");
    default: return QString();
    }
}

} // namespace Slipway
