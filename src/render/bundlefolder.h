// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localfile.h"
#include "render/bundle.h"

#include <stop_token>

namespace Slipway {

/// Writes a bundle as a folder of this computer, whole or not at all: everything goes into a hidden
/// folder beside it, reaches the disk, and takes the name by one rename. What an interrupted run left
/// behind is removed by the next one.
///
/// A folder that is there already is replaced only when it is empty, or with Existing::Replace when it
/// holds a bundle and nothing else: whatever a person keeps in it is never lost.
/// Errors: AlreadyExists (detail names the first file that is in the way), Cancelled, those of the disk.
Result<void> writeBundleFolder(const Bundle &bundle, const QString &folder,
                               Existing existing = Existing::Keep, std::stop_token stop = {});

/// The files that the manifest.json in \a manifest lists, itself included. Errors: Parse.
Result<QStringList> manifestPaths(const QByteArray &manifest);

} // namespace Slipway
