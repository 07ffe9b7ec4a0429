// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/sftpclient.h"
#include "remote/sftpfailure.h"

namespace Slipway {

/// What is in the folders \a paths, all read at once; results[i] belongs to paths[i]. Names a server may not
/// send ('/', "..", empty, control characters) are left out.
Result<QVector<QVector<RemoteFileInfo>>> listFolders(SftpClient &client, const QStringList &paths, std::stop_token stop);

/// Creates \a paths and their missing parents in few round trips.
Result<void> makeFolderTree(SftpClient &client, const QStringList &paths, int mode, std::stop_token stop);

/// Removes a folder and all below it, level by level; follows no link.
Result<void> removeFolderTree(SftpClient &client, const QString &path, std::stop_token stop);

} // namespace Slipway
