// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace Slipway {

/// Why line `line` (1-based) of a generated file is there: shown on hover in the preview.
struct LineReason
{
    int line = 0;
    QString from;   ///< path of the answer: "cluster.controller"; empty: always written
    QString reason; ///< one translated sentence

    bool operator==(const LineReason &) const = default;
};

struct BundleFile
{
    enum class Role { SlurmConf, Hosts, Compose, Script, Manifest, Readme, ClusterFile, Image, Other };

    QString path; ///< relative, with '/', no "." or ".." parts
    QByteArray content;
    int mode = 0644;
    Role role = Role::Other;
    QVector<LineReason> reasons;

    bool operator==(const BundleFile &) const = default;
};

/// Every generated file of a cluster, sorted by path; the last one made is manifest.json, which
/// lists the others with mode, SHA-256 and role. Never contains a secret.
struct Bundle
{
    QVector<BundleFile> files;

    const BundleFile *file(const QString &path) const; ///< nullptr when there is none
    bool operator==(const Bundle &) const = default;
};

/// "slurm-conf", "hosts", … as written in manifest.json.
QString roleName(BundleFile::Role role);

} // namespace Slipway
