// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/bundlemodel.h"

#include "desktop/style/theme.h"

#include <algorithm>
#include <vector>

namespace Slipway {

struct BundleModel::Node
{
    QString name;
    QString path; ///< of a file
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
    FileChange::Kind kind = FileChange::Kind::Same;
    bool foreign = false;
    int changed = 0; ///< files below that change

    bool isFile() const { return !path.isEmpty(); }
    Node *child(const QString &childName)
    {
        for (const std::unique_ptr<Node> &node : children) {
            if (node->name == childName && !node->isFile())
                return node.get();
        }
        return nullptr;
    }
    Node *add(const QString &childName)
    {
        children.push_back(std::make_unique<Node>());
        Node *node = children.back().get();
        node->name = childName;
        node->parent = this;
        node->row = static_cast<int>(children.size()) - 1;
        return node;
    }
};

namespace {
/// What people look for first stands first.
int rank(const QString &path)
{
    static const QStringList first{QStringLiteral("etc"), QStringLiteral("hosts"), QStringLiteral("servers"),
                                   QStringLiteral("bin"), QStringLiteral("image")};
    const auto place = first.indexOf(path.section(QLatin1Char('/'), 0, 0));
    return static_cast<int>(place < 0 ? first.size() : place);
}
} // namespace

BundleModel::BundleModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

BundleModel::~BundleModel() = default;

void BundleModel::setBundle(const Bundle &bundle, const QVector<FileChange> &changes)
{
    QStringList paths;
    for (const BundleFile &file : bundle.files)
        paths.append(file.path);
    for (const FileChange &change : changes) {
        if (change.kind == FileChange::Kind::Removed)
            paths.append(change.path);
    }
    std::sort(paths.begin(), paths.end(), [](const QString &a, const QString &b) {
        return std::pair(rank(a), a) < std::pair(rank(b), b);
    });
    paths.removeDuplicates();
    if (paths != m_paths) {
        beginResetModel();
        build(paths);
        mark(changes);
        endResetModel();
        return;
    }
    mark(changes);
    const auto tell = [this](const auto &self, const QModelIndex &above) -> void {
        const int rows = rowCount(above);
        if (rows == 0)
            return;
        Q_EMIT dataChanged(index(0, 0, above), index(rows - 1, 0, above));
        for (int row = 0; row < rows; ++row)
            self(self, index(row, 0, above));
    };
    tell(tell, {});
}

void BundleModel::build(const QStringList &paths)
{
    m_paths = paths;
    m_files.clear();
    m_root = std::make_unique<Node>();
    // Sorted by path, so a folder that is open is the last one made at its level.
    for (const QString &path : paths) {
        Node *node = m_root.get();
        const QStringList parts = path.split(QLatin1Char('/'));
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            Node *last = node->children.empty() ? nullptr : node->children.back().get();
            Node *next = last && !last->isFile() && last->name == parts[i] ? last : node->child(parts[i]);
            node = next ? next : node->add(parts[i]);
        }
        Node *file = node->add(parts.last());
        file->path = path;
        m_files.insert(path, file);
    }
}

void BundleModel::mark(const QVector<FileChange> &changes)
{
    const auto reset = [](const auto &self, Node *node) -> void {
        node->kind = FileChange::Kind::Same;
        node->foreign = false;
        node->changed = 0;
        for (const std::unique_ptr<Node> &child : node->children)
            self(self, child.get());
    };
    reset(reset, m_root.get());
    for (const FileChange &change : changes) {
        Node *file = m_files.value(change.path);
        if (!file)
            continue;
        file->kind = change.kind;
        file->foreign = change.foreign;
        if (change.kind == FileChange::Kind::Same)
            continue;
        for (Node *above = file->parent; above; above = above->parent)
            ++above->changed;
    }
}

const BundleModel::Node *BundleModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex BundleModel::indexOf(const Node *node) const
{
    return node && node != m_root.get() ? createIndex(node->row, 0, const_cast<Node *>(node)) : QModelIndex();
}

QModelIndex BundleModel::indexOf(const QString &path) const
{
    return indexOf(m_files.value(path));
}

QModelIndex BundleModel::firstInteresting() const
{
    const QString slurmConf = QStringLiteral("etc/slurm.conf");
    const auto changes = [this](const QString &path) { return m_files.value(path)->kind != FileChange::Kind::Same; };
    if (m_files.contains(slurmConf) && changes(slurmConf))
        return indexOf(slurmConf);
    const auto it = std::find_if(m_paths.cbegin(), m_paths.cend(), changes);
    if (it != m_paths.cend())
        return indexOf(*it);
    return indexOf(m_files.contains(slurmConf) ? slurmConf : m_paths.value(0));
}

QModelIndex BundleModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeAt(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(above->children.size()))
        return {};
    return createIndex(row, 0, above->children[static_cast<std::size_t>(row)].get());
}

QModelIndex BundleModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

int BundleModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int BundleModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString BundleModel::badge(const Node &node) const
{
    if (!node.isFile())
        return node.changed > 0 ? QString::number(node.changed) : QString();
    if (node.foreign && node.kind != FileChange::Kind::Same)
        return tr("edited there");
    switch (node.kind) {
    case FileChange::Kind::Added: return tr("new");
    case FileChange::Kind::Changed: return tr("changed");
    case FileChange::Kind::Removed: return tr("goes");
    case FileChange::Kind::Same: break;
    }
    return {};
}

int BundleModel::tone(const Node &node)
{
    const auto said = [&node] {
        if (!node.isFile())
            return Tone::Neutral;
        if (node.foreign)
            return Tone::Bad;
        return node.kind == FileChange::Kind::Added ? Tone::Good : Tone::Warning;
    };
    return static_cast<int>(said());
}

QString BundleModel::spoken(const Node &node) const
{
    if (!node.isFile())
        return tr("Folder %1, %2").arg(node.name, tr("%n file(s) change", nullptr, node.changed));
    const QString text = badge(node);
    return text.isEmpty() ? node.name : tr("%1, %2").arg(node.name, text);
}

QVariant BundleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole: return node.name;
    case Qt::ToolTipRole: return node.path;
    case Qt::AccessibleTextRole: return spoken(node);
    case PathRole: return node.path;
    case BadgeRole: return badge(node);
    case ToneRole: return tone(node);
    case ChangedRole: return node.changed > 0 || node.kind != FileChange::Kind::Same;
    default: return {};
    }
}

} // namespace Slipway
