// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Slipway {

struct OperateTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

} // namespace Slipway
