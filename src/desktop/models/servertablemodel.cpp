// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/servertablemodel.h"

#include "desktop/servers/serverentry.h"
#include "desktop/style/glyph.h"
#include "desktop/widgets/textlabel.h"

#include <QApplication>
#include <QFont>

namespace Slipway {

int serverRowOf(const QString &where)
{
    static const QLatin1String start("servers[");
    if (!where.startsWith(start))
        return -1;
    bool number = false;
    const int row = where.mid(start.size(), where.indexOf(QLatin1Char(']')) - start.size()).toInt(&number);
    return number ? row : -1;
}

void ServerTableModel::setServers(const QVector<Server> &servers)
{
    // What is alike at the top and at the end stays; only the middle is taken out and put in.
    const qsizetype common = qMin(servers.size(), m_servers.size());
    qsizetype top = 0;
    while (top < common && servers[top] == m_servers[top])
        ++top;
    qsizetype end = 0;
    while (end < common - top && servers[servers.size() - 1 - end] == m_servers[m_servers.size() - 1 - end])
        ++end;
    const qsizetype before = m_servers.size() - top - end;
    const qsizetype after = servers.size() - top - end;
    const qsizetype changed = qMin(before, after);
    for (qsizetype i = 0; i < changed; ++i)
        m_servers[top + i] = servers[top + i];
    if (changed > 0)
        Q_EMIT dataChanged(index(int(top), 0), index(int(top + changed - 1), ColumnCount - 1));
    if (before > after) {
        beginRemoveRows({}, int(top + changed), int(top + before - 1));
        m_servers = servers;
        m_worst.clear();
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, int(top + changed), int(top + after - 1));
        m_servers = servers;
        m_worst.clear();
        endInsertRows();
    }
}

void ServerTableModel::setFindings(const Findings &findings)
{
    QHash<int, Finding> worst;
    for (const Finding &finding : findings) { // errors come first
        const int row = serverRowOf(finding.where);
        if (row >= 0 && row < m_servers.size() && finding.severity != Finding::Severity::Info && !worst.contains(row))
            worst.insert(row, finding);
    }
    if (worst == m_worst)
        return;
    m_worst = worst;
    if (!m_servers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ServerTableModel::setProgress(int row, const ServerProgress &progress)
{
    m_progress.insert(m_servers.at(row).name, progress);
    Q_EMIT dataChanged(index(row, State), index(row, State));
}

void ServerTableModel::clearProgress()
{
    m_progress.clear();
    if (!m_servers.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

void ServerTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_servers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ServerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_servers.size());
}

int ServerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ServerTableModel::text(const Server &server, int column) const
{
    switch (column) {
    case Name: return server.name;
    case Address: return server.address;
    case Topology: return topologyText(server);
    case Cpus: return server.cpus > 0 ? QString::number(server.cpus) : QString();
    case Memory: return memoryText(server.memoryMiB);
    case Gpus: return gpusText(server.gpus);
    default: return {};
    }
}

ServerProgress ServerTableModel::state(int row) const
{
    const ServerProgress progress = m_progress.value(m_servers[row].name);
    const auto worst = m_worst.constFind(row);
    // Work under way is the news; after that, an answer that is wrong is.
    if (progress.tone == Tone::Accent || worst == m_worst.cend())
        return progress.text.isEmpty() ? ServerProgress{Tone::Neutral, tr("Not measured"), {}} : progress;
    return {toneOf(worst->severity), worst->message, worst->message};
}

QVariant ServerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Server &server = m_servers[index.row()];
    if (index.column() == State) {
        const ServerProgress shown = state(index.row());
        switch (role) {
        case Qt::DisplayRole: return shown.text;
        case Qt::AccessibleTextRole: return shown.text;
        case Qt::ToolTipRole: return QVariant();
        case Qt::StatusTipRole: return shown.detail;
        case ToneRole: return static_cast<int>(shown.tone);
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(server, index.column());
        return shown.isEmpty() && index.column() > Address ? QStringLiteral("—") : shown;
    }
    case Qt::EditRole:
        return index.column() == Memory && server.memoryMiB > 0 ? QString::number(server.memoryMiB) : text(server, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column: value")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(server, index.column()));
    case Qt::FontRole:
        if (index.column() == Name) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        if (index.column() == Address || index.column() == Topology)
            return monoFont(QApplication::font());
        return {};
    default: return {};
    }
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Name: return tr("Node name");
    case Address: return tr("Address");
    case Topology: return tr("Sockets × cores × threads");
    case Cpus: return tr("CPUs");
    case Memory: return tr("Memory");
    case Gpus: return tr("GPUs");
    case State: return tr("State");
    default: return {};
    }
}

Qt::ItemFlags ServerTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != State ? all | Qt::ItemIsEditable : all;
}

bool ServerTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Server changed = m_servers[index.row()];
    const QString text = value.toString().trimmed();
    switch (index.column()) {
    case Name: changed.name = text; break;
    case Address: changed.address = text; break;
    case Cpus: changed.cpus = text.toInt(); break;
    case Memory: changed.memoryMiB = parseMemoryMiB(text); break;
    case Topology:
        if (!parseTopology(text, &changed))
            return false;
        break;
    case Gpus: {
        const Result<QVector<Gpu>> gpus = parseGpus(text);
        if (!gpus)
            return false;
        changed.gpus = *gpus;
        break;
    }
    default: return false;
    }
    if (changed == m_servers[index.row()])
        return false;
    Q_EMIT editRequested(index.row(), changed);
    return true;
}

} // namespace Slipway
