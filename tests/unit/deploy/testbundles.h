// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/memorymachine.h"
#include "render/bundle.h"

namespace Slipway {

using Files = QMap<QString, QByteArray>;

/// A bundle with a true manifest: \a conf as etc/slurm.conf, and a few other files.
Bundle testBundle(const QByteArray &conf);
/// What a bundle looks like on a machine.
Files filesOf(const Bundle &bundle);
/// Names in \a folder that a push which did not end has left.
QStringList leftovers(const MemoryMachine &machine, const QString &folder);

} // namespace Slipway
