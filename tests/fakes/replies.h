// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"

namespace Slipway {

// What a played command says.

inline CommandResult ok(const QByteArray &output = {})
{
    return {0, output, {}, false, {}};
}

inline CommandResult failed(int status, const QByteArray &words)
{
    return {status, {}, words + '\n', false, {}};
}

/// Where every server of the tests has the shared folder.
inline const QString sharedFolder = QStringLiteral("/data/slurm");

} // namespace Slipway
