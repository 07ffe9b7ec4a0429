// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Slipway {

/// Translation context of this room.
struct SurveyTr
{
    Q_DECLARE_TR_FUNCTIONS(Survey)
};

} // namespace Slipway
