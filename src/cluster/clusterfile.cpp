// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusterfile.h"

#include "cluster/clustertr.h"
#include "cluster/specreader.h"
#include "cluster/specwriter.h"
#include "cluster/yamlpatch.h"
#include "cluster/yamltree.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace Slipway {

namespace {

constexpr char versionKey[] = "slipway";

YamlNode treeOf(ClusterSpec spec)
{
    SpecWriter writer;
    writer.number(versionKey, ClusterFile::currentVersion, 0);
    fields(writer, spec, ClusterSpec{});
    return writer.take();
}

QByteArray freshText(const ClusterSpec &spec)
{
    return "# A cluster of Slipway. The keys are explained in Slipway's README; no secret belongs in here.\n"
           + writeYaml(treeOf(spec));
}

Error fileError(Error::Code code, const QString &message, const QString &where, const QString &detail = {})
{
    return {code, message, detail, where};
}

Result<void> checkVersion(const YamlNode &root, const QString &fileName)
{
    const YamlNode *version = root.value(QString::fromLatin1(versionKey));
    bool number = false;
    const int found = version ? version->text.toInt(&number) : 0;
    if (!version || !number || found < 1) {
        return fileError(Error::Code::Parse,
                         ClusterTr::tr("This is not a cluster file: the line “slipway: 1” is missing."), fileName + QStringLiteral(":1:1"));
    }
    if (found > ClusterFile::currentVersion) {
        return fileError(Error::Code::NewerVersion,
                         ClusterTr::tr("This file was written by a newer Slipway (format %1; this one reads up to %2). Update Slipway to open it.")
                             .arg(found).arg(ClusterFile::currentVersion),
                         QStringLiteral("%1:%2:%3").arg(fileName).arg(version->line).arg(version->column));
    }
    return {};
}

/// As far down \a path as there is something.
const YamlNode &nearestNode(const YamlNode &root, const QString &path)
{
    static const QRegularExpression step(QStringLiteral("([^.\\[\\]]+)|\\[(\\d{1,9})\\]"));
    const YamlNode *node = &root;
    QRegularExpressionMatchIterator steps = step.globalMatch(path);
    while (steps.hasNext()) {
        const QRegularExpressionMatch match = steps.next();
        const auto index = static_cast<std::size_t>(match.captured(2).toInt());
        const YamlNode *next = node->value(match.captured(1));
        if (!match.hasCaptured(1))
            next = index < node->items.size() ? &node->items[index] : nullptr;
        if (!next || next->line == 0)
            break;
        node = next;
    }
    return *node;
}

} // namespace

ClusterFile ClusterFile::fromSpec(const ClusterSpec &spec)
{
    ClusterFile file;
    file.m_spec = spec;
    return file;
}

Result<ClusterFile> ClusterFile::parse(const QByteArray &text, const QString &fileName)
{
    if (text.size() > largestSize) {
        return fileError(Error::Code::InvalidInput,
                         ClusterTr::tr("This file is larger than %1 MiB, too large for a cluster file.").arg(largestSize >> 20), fileName);
    }
    Result<YamlNode> root = parseYaml(text, fileName);
    if (!root)
        return root.error();
    if (root->kind != YamlNode::Kind::Map)
        return fileError(Error::Code::Parse, ClusterTr::tr("This is not a cluster file: the line “slipway: 1” is missing."), fileName + QStringLiteral(":1:1"));
    if (Result<void> version = checkVersion(*root, fileName); !version)
        return version.error();

    ClusterFile file;
    ReadLog log;
    log.fileName = fileName;
    SpecReader reader(*root, {}, log);
    int version = 0;
    reader.number(versionKey, version, 0);
    file.m_spec.cluster.image.profile = imageProfilePreset(QStringLiteral("slipway"));
    fields(reader, file.m_spec, ClusterSpec{});
    reader.finish();
    if (log.error)
        return *log.error;
    file.m_warnings = log.warnings;
    file.m_knownPaths = log.knownPaths;
    file.m_original = text;
    file.m_fileName = fileName;
    return file;
}

QStringList ClusterFile::placesOf(const QStringList &paths) const
{
    QStringList places(paths.size());
    const Result<YamlNode> root = parseYaml(m_original, m_fileName);
    if (m_original.isEmpty() || !root)
        return places;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const YamlNode &node = nearestNode(*root, paths[i]);
        places[i] = QStringLiteral("%1:%2:%3").arg(m_fileName).arg(node.line).arg(node.column);
    }
    return places;
}

Result<ClusterFile> ClusterFile::load(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return fileError(Error::Code::InvalidInput, ClusterTr::tr("This is a folder. Choose a cluster file."), path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool missing = !QFileInfo::exists(path);
        return fileError(missing ? Error::Code::NotFound : Error::Code::PermissionDenied,
                         missing ? ClusterTr::tr("There is no such file.") : ClusterTr::tr("The file cannot be read."),
                         path, file.errorString());
    }
    return parse(file.read(largestSize + 1), path);
}

QByteArray ClusterFile::toYaml() const
{
    if (m_original.isEmpty())
        return freshText(m_spec);
    const Result<YamlNode> before = parseYaml(m_original, {});
    if (!before)
        return freshText(m_spec);
    const Result<ClusterFile> read = parse(m_original, {});
    if (read && read->m_spec == m_spec)
        return m_original;
    // Whatever the patch did, the file must read back as this spec; else it is written anew.
    const QByteArray patched = patchYaml(m_original, *before, treeOf(m_spec), m_knownPaths);
    const Result<ClusterFile> again = parse(patched, {});
    return again && again->m_spec == m_spec ? patched : freshText(m_spec);
}

Result<void> ClusterFile::save(const QString &path) const
{
    const QByteArray text = toYaml();
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return fileError(Error::Code::InvalidInput, ClusterTr::tr("This is not a file. Choose another name."), path);
    QSaveFile file(path);
    // flush() by hand: QSaveFile::commit() of Qt 6.4 overlooks that the buffered last part failed
    // on a full disk, and would put the cut file in place.
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush() || !file.commit()) {
        return fileError(Error::Code::Io, ClusterTr::tr("The file could not be saved; the one on disk is as it was."), path, file.errorString());
    }
    return {};
}

Result<void> ClusterFile::change(const QString &path, const ClusterSpec &before, const ClusterSpec &after)
{
    Result<ClusterFile> file = load(path);
    if (!file)
        return std::move(file).error();
    if (file->spec() != before)
        return fileError(Error::Code::Conflict,
                         ClusterTr::tr("The cluster was changed, but the cluster file was changed by somebody else meanwhile and was "
                                       "left as it is. Make the same change in it by hand."),
                         path);
    file->setSpec(after);
    return file->save(path);
}

} // namespace Slipway
