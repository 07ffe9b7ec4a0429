// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/exportbundle.h"

#include "render/bundlearchive.h"
#include "render/bundlefolder.h"

namespace Slipway {

bool isArchiveName(const QString &path)
{
    return path.endsWith(QLatin1String(".tar.gz")) || path.endsWith(QLatin1String(".tgz"));
}

Result<void> exportBundle(const Bundle &bundle, const QString &name, const QString &target, Existing existing, int mode,
                          std::stop_token stop)
{
    if (!isArchiveName(target))
        return writeBundleFolder(bundle, target, existing, stop);
    const Result<QByteArray> bytes = packBundle(bundle, name, stop);
    if (!bytes)
        return bytes.error();
    return writeLocalFile(target, *bytes, mode, existing);
}

} // namespace Slipway
