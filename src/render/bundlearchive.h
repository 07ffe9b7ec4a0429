// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "render/bundle.h"

#include <stop_token>

namespace Slipway {

/// What an archive may hold at most before it is refused: a full bundle of 10,000 servers fits well.
struct ArchiveLimits
{
    qsizetype entries = 50000;
    qint64 bytes = 256 * 1024 * 1024; ///< of all files together, unpacked
    qint64 fileBytes = 64 * 1024 * 1024;
};

/// The bundle as .tar.gz, everything below one folder \a folder. The same bundle gives the same bytes: no
/// time, no owner, files in the bundle's order.
Result<QByteArray> packBundle(const Bundle &bundle, const QString &folder, std::stop_token stop = {});

/// True when \a bytes begin as a tar archive or one of the compressions unpackArchive() reads.
bool looksLikeArchive(const QByteArray &bytes);

/// The files of a tar archive (plain, gzip, xz, zstd, bzip2), without the one folder that holds them all.
/// Nothing is written to disk. Archives are hostile until read: links, devices, absolute names, "..", names
/// that appear twice or differ in case only, and more than \a limits are refused with InvalidInput; broken
/// ones with Parse. \a name is for messages.
Result<QVector<BundleFile>> unpackArchive(const QByteArray &bytes, const QString &name,
                                          const ArchiveLimits &limits = {}, std::stop_token stop = {});

} // namespace Slipway
