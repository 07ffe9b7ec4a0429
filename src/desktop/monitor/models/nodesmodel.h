// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/recordmodel.h"
#include "monitor/snapshot.h"

#include <array>

namespace Slipway {

/// The nodes of the newest snapshot. What scontrol knows, who runs on them, and the first broken link of their chain.
class NodesModel : public RecordModel<SlurmNode>
{
    Q_OBJECT

public:
    enum Column { Name, State, Cpus, Memory, Gpus, Load, Note, Partitions, Features, Address, Version, UpSince };

    using RecordModel::RecordModel;

    void retranslate();

    void setSnapshot(const ClusterSnapshotPtr &snapshot);
    /// The newest look at each server; \a controllers are named in the note.
    void setServers(const QVector<ServerSnapshotPtr> &servers, const QStringList &controllers);
    int jobsOn(const QString &node) const { return m_jobs.value(node); }

    const QString &keyOf(const SlurmNode &node) const override { return node.name; }

protected:
    QStringList titles() const override;
    QString text(const SlurmNode &node, int column) const override;
    QString toolTip(const SlurmNode &node, int column) const override;
    QString accessibleText(const SlurmNode &node, int column) const override;
    int tone(const SlurmNode &node) const override;
    int face(int column) const override;
    bool same(const SlurmNode &a, const SlurmNode &b) const override;
    int compare(const SlurmNode &a, const SlurmNode &b, int column) const override;
    QString searchText(const SlurmNode &node) const override;

private:
    QString note(const SlurmNode &node) const;

    QHash<QString, int> m_jobs;       ///< running jobs by node
    QHash<QString, QString> m_broken; ///< first broken link by node, translated
    QStringList m_controllers;
    mutable std::array<QString, 16> m_kindTexts; ///< for searchText(), in the language of retranslate()
};

} // namespace Slipway
