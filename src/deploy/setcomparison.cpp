// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/setcomparison.h"

#include "base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Slipway {

namespace {
/// What the last push left there, by the set's own manifest and by its name, which has the manifest's hash.
class PushedContent
{
public:
    PushedContent(const QVector<StoredFile> &stored, const QString &setId)
    {
        for (const StoredFile &file : stored) {
            if (file.path == QLatin1String(manifestFile))
                m_manifest = file.content;
        }
        m_hashes = manifestHashes(m_manifest);
        const QString start = setId.section(QLatin1Char('-'), 1);
        if (setId.isEmpty() || sha256Hex(m_manifest).startsWith(start.toLatin1()))
            m_hashes.insert(QLatin1String(manifestFile), sha256Hex(m_manifest));
    }
    bool knows(const StoredFile &file) const { return m_hashes.value(file.path) == sha256Hex(file.content); }
    QStringList paths() const { return m_manifest.isEmpty() ? QStringList() : m_hashes.keys(); }

private:
    QByteArray m_manifest;
    QMap<QString, QByteArray> m_hashes;
};
} // namespace

QMap<QString, QByteArray> manifestHashes(const QByteArray &manifest)
{
    QMap<QString, QByteArray> hashes;
    const QJsonArray files =
        QJsonDocument::fromJson(manifest).object().value(QLatin1String("files")).toArray();
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        const QString path = file.value(QLatin1String("path")).toString();
        if (!path.isEmpty())
            hashes.insert(path, file.value(QLatin1String("sha256")).toString().toLatin1().toLower());
    }
    return hashes;
}

QVector<FileChange> compareSet(const QVector<StoredFile> &stored, const QString &setId, const Bundle &bundle)
{
    const PushedContent pushed(stored, setId);
    QMap<QString, FileChange> changes;
    for (const StoredFile &file : stored)
        changes.insert(file.path,
                       {file.path, FileChange::Kind::Removed, file.content, {}, !pushed.knows(file)});
    const QStringList pushedPaths = pushed.paths();
    for (const QString &path : pushedPaths) {
        if (!changes.contains(path))
            changes.insert(path, {path, FileChange::Kind::Removed, {}, {}, true});
    }
    QSet<QString> there;
    for (const StoredFile &file : stored)
        there.insert(file.path);
    return withBundle(changes, there, bundle);
}

QVector<FileChange> withBundle(QMap<QString, FileChange> changes, const QSet<QString> &there, const Bundle &bundle)
{
    for (const BundleFile &file : bundle.files) {
        FileChange &change = changes[file.path];
        change.path = file.path;
        change.after = file.content;
        if (!there.contains(file.path))
            change.kind = FileChange::Kind::Added;
        else
            change.kind = change.before == change.after ? FileChange::Kind::Same : FileChange::Kind::Changed;
    }
    return changes.values().toVector();
}

QVector<FileChange> foreignConflicts(const QVector<FileChange> &changes)
{
    QVector<FileChange> conflicts;
    for (const FileChange &change : changes) {
        if (change.foreign && change.kind != FileChange::Kind::Same)
            conflicts.append(change);
    }
    return conflicts;
}

} // namespace Slipway
