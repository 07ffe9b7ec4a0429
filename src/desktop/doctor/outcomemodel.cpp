// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/outcomemodel.h"

#include "desktop/style/theme.h"
#include "desktop/widgets/textlabel.h"

#include <QApplication>
#include <QLocale>

namespace Slipway {

namespace {
constexpr qsizetype longestLine = 300;
constexpr double thousand = 1000.0;
} // namespace

QString firstLine(const QString &text)
{
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), from);
        end = end < 0 ? text.size() : end;
        const QString line = text.mid(from, std::min(end - from, longestLine)).trimmed();
        if (!line.isEmpty())
            return line;
        from = end + 1;
    }
    return {};
}

void OutcomeModel::clear()
{
    beginResetModel();
    m_outcomes.clear();
    endResetModel();
}

void OutcomeModel::add(const QVector<Outcome> &outcomes)
{
    if (outcomes.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(outcomes.size()) - 1);
    m_outcomes += outcomes;
    endInsertRows();
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::text(const Outcome &outcome, int column) const
{
    switch (column) {
    case ResultColumn: return outcome.ran ? tr("answered") : tr("not told");
    case WhereColumn: return outcome.server.isEmpty() ? tr("this computer") : outcome.server;
    case AnswerColumn:
        return outcome.ran || !outcome.error ? firstLine(outcome.output) : outcome.error->message;
    case CommandColumn: return firstLine(outcome.command);
    case TimeColumn:
        return tr("%1 s").arg(
            QLocale().toString(static_cast<double>(outcome.milliseconds) / thousand, 'f', 1));
    default: return {};
    }
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Outcome &outcome = m_outcomes.at(m_outcomes.size() - 1 - index.row());
    switch (role) {
    case Qt::DisplayRole: return text(outcome, index.column());
    case ToneRole: return static_cast<int>(outcome.ran ? Tone::Good : Tone::Warning);
    case OutputRole:
        return outcome.ran || !outcome.error
                   ? outcome.output
                   : outcome.error->message + QLatin1Char('\n') + outcome.error->detail;
    case CommandRole: return outcome.command;
    case Qt::FontRole:
        if (index.column() == CommandColumn || index.column() == AnswerColumn)
            return monoFont(QApplication::font());
        return {};
    default: return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ResultColumn: return tr("Answer");
    case WhereColumn: return tr("Where");
    case AnswerColumn: return tr("What came back");
    case CommandColumn: return tr("How it was asked");
    case TimeColumn: return tr("Took");
    default: return {};
    }
}

} // namespace Slipway
