// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localfile.h"
#include "render/bundle.h"

#include <stop_token>

namespace Slipway {

/// True when a bundle of this name is written as an archive: NAME.tar.gz or NAME.tgz. Any other name is a folder's.
bool isArchiveName(const QString &path);

/// Writes \a bundle as \a target, an archive of mode \a mode or a folder, whole or not at all. \a name is the folder
/// within the archive. Errors: those of writeLocalFile() and writeBundleFolder().
Result<void> exportBundle(const Bundle &bundle, const QString &name, const QString &target, Existing existing = Existing::Keep,
                          int mode = 0644, std::stop_token stop = {});

} // namespace Slipway
