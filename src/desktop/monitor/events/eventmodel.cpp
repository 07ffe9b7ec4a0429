// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/events/eventmodel.h"

#include "desktop/style/theme.h"
#include "desktop/widgets/codeviewtext.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace Slipway {

namespace {
constexpr qsizetype longestCell = 400; ///< characters

Tone toneOf(ClusterEvent::Severity severity)
{
    switch (severity) {
    case ClusterEvent::Severity::Good: return Tone::Good;
    case ClusterEvent::Severity::Warning: return Tone::Warning;
    case ClusterEvent::Severity::Bad: return Tone::Bad;
    case ClusterEvent::Severity::Info: break;
    }
    return Tone::Neutral;
}

QString changeText(const ClusterEvent &event)
{
    if (event.before.isEmpty() || event.after.isEmpty())
        return shownCell(event.before + event.after);
    return shownCell(event.before) + QStringLiteral(" → ") + shownCell(event.after);
}
} // namespace

QString shownCell(const QString &text)
{
    const bool cut = text.size() > longestCell;
    QString shown = shownText(text.left(longestCell));
    shown.replace(QLatin1Char('\n'), QChar(0x240a)).replace(QLatin1Char('\t'), QChar(0x2409));
    return cut ? shown + QChar(0x2026) : shown;
}

QString eventKindText(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("node.state"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Node state")},
        {QStringLiteral("node.added"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Node added")},
        {QStringLiteral("node.removed"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Node removed")},
        {QStringLiteral("job.failed"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Job failed")},
        {QStringLiteral("controller.lost"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Controller lost")},
        {QStringLiteral("controller.back"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Controller back")},
        {QStringLiteral("controller.moved"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Other controller")},
        {QStringLiteral("chain.broken"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Chain broken")},
        {QStringLiteral("chain.mended"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Chain mended")},
        {QStringLiteral("container.recreated"), QT_TRANSLATE_NOOP("Slipway::EventModel", "New container")},
        {QStringLiteral("container.restarted"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Container restarted")},
        {QStringLiteral("server.rebooted"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Server rebooted")},
        {QStringLiteral("files.taken"), QT_TRANSLATE_NOOP("Slipway::EventModel", "New files")},
        {QStringLiteral("partition.state"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Partition state")},
        {QStringLiteral("poll.failed"), QT_TRANSLATE_NOOP("Slipway::EventModel", "No answer")},
        {QStringLiteral("poll.works"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Answers again")},
        {QStringLiteral("road.slurmrestd"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Through slurmrestd")},
        {QStringLiteral("road.ssh"), QT_TRANSLATE_NOOP("Slipway::EventModel", "Over ssh again")},
    };
    const auto it = words.constFind(kind);
    return it == words.cend() ? shownCell(kind) : EventModel::tr(*it);
}

QString eventTimeText(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
    if (time.date() == QDate::currentDate())
        return clock;
    return QLocale().toString(time.date(), EventModel::tr("d MMM", "format of a date")) + QLatin1Char(' ') + clock;
}

EventModel::Row EventModel::rowOf(const ClusterEvent &event)
{
    Row row{event, {}};
    for (int column = WhatColumn; column < ColumnCount; ++column)
        row.search += cell(row, column).toLower() + QLatin1Char('\n');
    return row;
}

void EventModel::setEvents(const QVector<ClusterEvent> &events)
{
    beginResetModel();
    m_rows.clear();
    for (const ClusterEvent &event : events.last(std::min(events.size(), most)))
        m_rows.push_front(rowOf(event));
    endResetModel();
}

void EventModel::addEvents(const QVector<ClusterEvent> &events)
{
    const QVector<ClusterEvent> fresh = events.last(std::min(events.size(), most));
    if (fresh.isEmpty())
        return;
    const qsizetype surplus = static_cast<qsizetype>(m_rows.size()) + fresh.size() - most;
    if (surplus > 0) {
        const int last = static_cast<int>(m_rows.size()) - 1;
        beginRemoveRows({}, last - static_cast<int>(surplus) + 1, last);
        m_rows.resize(m_rows.size() - static_cast<std::size_t>(surplus));
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (const ClusterEvent &event : fresh)
        m_rows.push_front(rowOf(event));
    endInsertRows();
}

void EventModel::retranslate()
{
    beginResetModel();
    for (Row &row : m_rows)
        row = rowOf(row.event);
    endResetModel();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventModel::cell(const Row &row, int column)
{
    switch (column) {
    case TimeColumn: return eventTimeText(row.event.time);
    case WhatColumn: return eventKindText(row.event.kind);
    case SubjectColumn: return shownCell(row.event.subject);
    case ChangeColumn: return changeText(row.event);
    case ReasonColumn: return shownCell(row.event.reason);
    default: return {};
    }
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cell(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == TimeColumn)
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.event.time), QLocale::LongFormat);
        return index.column() == WhatColumn ? QVariant() : QVariant(QStringLiteral("<qt>%1</qt>").arg(cell(row, index.column()).toHtmlEscaped()));
    case ToneRole: return static_cast<int>(toneOf(row.event.severity));
    case SearchRole: return row.search;
    case KindRole: return row.event.kind;
    case ProblemRole: return row.event.severity >= ClusterEvent::Severity::Warning;
    default: return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case WhatColumn: return tr("What");
    case SubjectColumn: return tr("Where");
    case ChangeColumn: return tr("Before → after");
    case ReasonColumn: return tr("Reason");
    default: return {};
    }
}

} // namespace Slipway
