// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/importsource.h"

#include "base/localfile.h"
#include "render/bundlearchive.h"
#include "render/bundlefolder.h"
#include "render/render.h"
#include "render/rendertr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace Slipway {

namespace {

constexpr char clusterFileName[] = "cluster.slipway.yaml";
constexpr char manifestName[] = "manifest.json";
constexpr qint64 largestArchive = 256 * 1024 * 1024;
constexpr qint64 largestText = 16 * 1024 * 1024;

/// By path inside the source; the names for messages are made from it.
using Sources = QVector<ImportFile>;

bool isWorthReading(const QString &name)
{
    return name == QLatin1String("slurm.conf") || name == QLatin1String("hosts") ||
           name == QLatin1String(manifestName) || name.endsWith(QLatin1String(".yml")) ||
           name.endsWith(QLatin1String(".yaml"));
}

Result<void> addFolder(const QString &folder, Sources &sources, const std::stop_token &stop)
{
    // The shared folder of a cluster: only the set in use counts.
    const QDir root(folder + (QFileInfo(folder + QStringLiteral("/current/manifest.json")).isFile()
                                  ? QStringLiteral("/current")
                                  : QString()));
    const bool bundle =
        root.exists(QLatin1String(clusterFileName)) && root.exists(QLatin1String(manifestName));
    const ArchiveLimits limits;
    qsizetype count = 0;
    qint64 bytes = 0;
    QDirIterator it(root.path(), QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, RenderTr::tr("Cancelled."), {}, folder};
        if (++count > limits.entries || bytes > limits.bytes)
            return Error{Error::Code::InvalidInput,
                         RenderTr::tr("The folder holds too much to be a bundle. Name the files instead."),
                         {},
                         folder};
        if (!bundle && !isWorthReading(it.fileName()))
            continue;
        Result<QByteArray> content = readLocalFile(path, largestText);
        if (!content && !bundle)
            continue; // not ours to read; a slurm.conf that is missing is said later
        if (!content)
            return std::move(content).error();
        bytes += content->size();
        sources.append({root.relativeFilePath(path), std::move(content).value()});
    }
    return {};
}

Result<void> addPath(const QString &path, Sources &sources, const std::stop_token &stop)
{
    if (QFileInfo(path).isDir())
        return addFolder(path, sources, stop);
    Result<QByteArray> content = readLocalFile(path, largestArchive);
    if (!content)
        return std::move(content).error();
    if (!looksLikeArchive(*content)) {
        sources.append({path, std::move(content).value()});
        return {};
    }
    Result<QVector<BundleFile>> files = unpackArchive(*content, path, {}, stop);
    if (!files)
        return std::move(files).error();
    for (BundleFile &file : *files)
        sources.append({file.path, std::move(file.content)});
    return {};
}

/// Files whose hash is not the one the manifest has for them.
Findings changedByHand(const Sources &sources)
{
    QMap<QString, const ImportFile *> byPath;
    for (const ImportFile &file : sources)
        byPath.insert(file.name, &file);
    Findings findings;
    const ImportFile *manifest = byPath.value(QLatin1String(manifestName));
    const QJsonArray listed =
        manifest
            ? QJsonDocument::fromJson(manifest->content).object().value(QStringLiteral("files")).toArray()
            : QJsonArray();
    for (const QJsonValue &value : listed) {
        const QString path = value.toObject().value(QStringLiteral("path")).toString();
        const ImportFile *file = byPath.value(path);
        const QByteArray hash = value.toObject().value(QStringLiteral("sha256")).toString().toLatin1();
        if (!file || path == QLatin1String(clusterFileName) ||
            QCryptographicHash::hash(file->content, QCryptographicHash::Sha256).toHex() == hash)
            continue;
        findings.append({QStringLiteral("import.changed"),
                         Finding::Severity::Warning,
                         path,
                         RenderTr::tr("%1 was changed by hand. The cluster file does not know of it, and the "
                                      "next push replaces it.")
                             .arg(path),
                         {},
                         {},
                         {}});
    }
    return findings;
}

} // namespace

Result<ImportedCluster> importFrom(const QStringList &paths, const QString &slurmVersion,
                                   std::stop_token stop)
{
    Sources sources;
    for (const QString &path : paths) {
        if (Result<void> added = addPath(path, sources, stop); !added)
            return std::move(added).error();
    }
    for (const ImportFile &file : std::as_const(sources)) {
        if (!file.name.endsWith(QLatin1String(".slipway.yaml")))
            continue;
        Result<ClusterFile> parsed = ClusterFile::parse(file.content, file.name);
        if (!parsed)
            return std::move(parsed).error();
        Findings findings = parsed->warnings() + changedByHand(sources);
        return ImportedCluster{std::move(parsed).value(), std::move(findings)};
    }
    Result<ImportedSpec> imported = importFiles(sources, slurmVersion);
    if (!imported)
        return std::move(imported).error();
    return ImportedCluster{ClusterFile::fromSpec(imported->spec), std::move(imported->findings)};
}

} // namespace Slipway
