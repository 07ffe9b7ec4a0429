// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Slipway {

/// Translation context of this room. For reasons and errors only: what stands in a file is the same in every
/// language, or two people would push each other's comments and restart the cluster.
struct RenderTr
{
    Q_DECLARE_TR_FUNCTIONS(Render)
};

} // namespace Slipway
