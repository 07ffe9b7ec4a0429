// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/bundle.h"

#include <algorithm>

namespace Slipway {

const BundleFile *Bundle::file(const QString &path) const
{
    const auto it = std::find_if(files.cbegin(), files.cend(), [&path](const BundleFile &f) { return f.path == path; });
    return it == files.cend() ? nullptr : &*it;
}

QString roleName(BundleFile::Role role)
{
    switch (role) {
    case BundleFile::Role::SlurmConf: return QStringLiteral("slurm-conf");
    case BundleFile::Role::Hosts: return QStringLiteral("hosts");
    case BundleFile::Role::Compose: return QStringLiteral("compose");
    case BundleFile::Role::Script: return QStringLiteral("script");
    case BundleFile::Role::Manifest: return QStringLiteral("manifest");
    case BundleFile::Role::Readme: return QStringLiteral("readme");
    case BundleFile::Role::ClusterFile: return QStringLiteral("cluster-file");
    case BundleFile::Role::Image: return QStringLiteral("image");
    case BundleFile::Role::Other: return QStringLiteral("other");
    }
    return {};
}

} // namespace Slipway
