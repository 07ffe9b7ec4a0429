// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/render.h"

#include "base/sha256.h"
#include "cluster/clusterfile.h"
#include "render/composewriter.h"
#include "render/hostswriter.h"
#include "render/readmewriter.h"
#include "render/slurmconfwriter.h"

#include <QFile>

#include <algorithm>
#include <numeric>
#include <vector>

// Outside of every namespace, as Q_INIT_RESOURCE wants it.
static void initRenderResources()
{
    Q_INIT_RESOURCE(render);
}

namespace Slipway {

namespace {

BundleFile embedded(const QString &source, const QString &path, BundleFile::Role role, int mode)
{
    initRenderResources();
    QFile file(source);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return {path, file.readAll(), mode, role, {}};
}

QByteArray jsonText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.contains('"') || bytes.contains('\\'))
        bytes.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + bytes + '"';
}

/// By path. The files are large values, so their order is found first and each moves once.
void sortByPath(QVector<BundleFile> &files)
{
    std::vector<qsizetype> order(std::size_t(files.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&files](qsizetype a, qsizetype b) { return files[a].path < files[b].path; });
    QVector<BundleFile> sorted;
    sorted.reserve(files.size() + 1);
    for (const qsizetype index : order)
        sorted.append(std::move(files[index]));
    files = std::move(sorted);
}

/// manifest.json, written line by line: a JSON document of 10,000 objects would take longer to build
/// than all the files it lists.
BundleFile manifest(const QString &cluster, const QVector<BundleFile> &files)
{
    QByteArray out;
    out.reserve(256 * (files.size() + 1));
    out += "{\n  \"format\": 1,\n  \"cluster\": " + jsonText(cluster) + ",\n  \"files\": [\n";
    for (qsizetype i = 0; i < files.size(); ++i) {
        const BundleFile &file = files[i];
        out += "    {\"path\": " + jsonText(file.path) + ", \"mode\": \"" + QByteArray::number(file.mode, 8).rightJustified(4, '0')
               + "\", \"sha256\": \"" + sha256Hex(file.content)
               + "\", \"size\": " + QByteArray::number(file.content.size()) + ", \"role\": " + jsonText(roleName(file.role))
               + (i + 1 < files.size() ? "},\n" : "}\n");
    }
    out += "  ]\n}\n";
    return {QStringLiteral("manifest.json"), out, 0644, BundleFile::Role::Manifest, {}};
}

} // namespace

QString mungeKeyPath(const QString &clusterName)
{
    return QStringLiteral(".local/share/slipway/%1/munge.key").arg(clusterName);
}

Bundle render(const CheckedCluster &cluster)
{
    const ClusterSpec &spec = cluster.spec();
    Bundle bundle;
    QVector<BundleFile> &files = bundle.files;
    files.reserve(spec.servers.size() + 12);
    files.append(renderSlurmConf(cluster));
    if (BundleFile gres = renderGresConf(cluster); !gres.path.isEmpty())
        files.append(std::move(gres));
    files.append(renderHosts(cluster));
    ComposeRenderer compose(cluster);
    for (const Server &server : spec.servers)
        files.append(compose.render(server));
    files.append(embedded(QStringLiteral(":/slipway/image/slipway-start"), QStringLiteral("bin/slipway-start"), BundleFile::Role::Script, 0755));
    if (spec.cluster.image.source == Image::Source::Build) {
        files.append(embedded(QStringLiteral(":/slipway/image/Dockerfile"), QStringLiteral("image/Dockerfile"), BundleFile::Role::Image, 0644));
        files.append(embedded(QStringLiteral(":/slipway/image/slipway-start"), QStringLiteral("image/slipway-start"), BundleFile::Role::Image, 0755));
    }
    files.append(renderReadme(cluster));
    files.append({QStringLiteral("cluster.slipway.yaml"), ClusterFile::fromSpec(spec).toYaml(), 0644, BundleFile::Role::ClusterFile, {}});
    sortByPath(files);
    files.append(manifest(spec.cluster.name, files));
    return bundle;
}

} // namespace Slipway
