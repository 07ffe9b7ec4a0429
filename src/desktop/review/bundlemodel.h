// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/push.h"
#include "render/bundle.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>

namespace Slipway {

/// The files of a bundle as a tree of folders, with what a push would change. Files that lie on the other side
/// and are in the bundle no longer stand among them.
class BundleModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< of a file; empty for a folder
        BadgeRole,               ///< translated: "new", "changed", "3" for a folder; empty: nothing changes
        ToneRole,                ///< int(Tone) of the badge
        ChangedRole              ///< bool: the file changes, or one below the folder
    };

    explicit BundleModel(QObject *parent = nullptr);
    ~BundleModel() override;

    /// Keeps the tree when the paths are the same, so that selection and expansion stay.
    void setBundle(const Bundle &bundle, const QVector<FileChange> &changes);
    void clear() { setBundle({}, {}); }
    QModelIndex indexOf(const QString &path) const;
    /// The first file that changes; else slurm.conf; else the first file.
    QModelIndex firstInteresting() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;

    const Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    void build(const QStringList &paths);
    void mark(const QVector<FileChange> &changes);
    QString badge(const Node &node) const;
    static int tone(const Node &node);
    QString spoken(const Node &node) const;

    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_files;
    QStringList m_paths;
};

} // namespace Slipway
