// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "cluster/clusterspec.h"
#include "desktop/style/theme.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Slipway {

/// What measuring says about one server, for its row.
struct ServerProgress
{
    Tone tone = Tone::Neutral;
    QString text;   ///< "Measured 14:02", "Checking Docker…"
    QString detail; ///< a longer sentence for the tool tip

    bool operator==(const ServerProgress &) const = default;
};

/// The servers as a table. Editing a cell asks for a change and lets the draft bring it back. Rows that stay the
/// same keep their place, so that selection and scroll position survive every edit.
class ServerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, Topology, Cpus, Memory, Gpus, State, ColumnCount };
    enum Role { ToneRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setServers(const QVector<Server> &servers);
    /// Findings about "servers[N]…"; each row shows its worst one.
    void setFindings(const Findings &findings);
    void setProgress(int row, const ServerProgress &progress); ///< stays with the server's name
    void clearProgress();
    ServerProgress progress(int row) const { return m_progress.value(m_servers.at(row).name); }
    const QVector<Server> &servers() const { return m_servers; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void editRequested(int row, const Slipway::Server &changed);

private:
    QString text(const Server &server, int column) const;
    ServerProgress state(int row) const;

    QVector<Server> m_servers;
    QHash<int, Finding> m_worst; ///< by row
    QHash<QString, ServerProgress> m_progress;
};

/// Row of \a where = "servers[12].address"; -1 when it is about none.
int serverRowOf(const QString &where);

} // namespace Slipway
