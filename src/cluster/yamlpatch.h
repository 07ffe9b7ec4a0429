// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/yamltree.h"

namespace Slipway {

/// Changes \a text, which parses to \a before, so that it holds what \a after holds, and leaves every
/// line alone that need not change: comments, blank lines, order and unknown keys stay. Keys of
/// \a before that are missing in \a after are removed only when they are in \a known (paths without
/// list indices, "servers.cpus"). The caller parses the result and falls back when it differs.
QByteArray patchYaml(const QByteArray &text, const YamlNode &before, const YamlNode &after, const QStringList &known);

} // namespace Slipway
