// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QVector>

namespace Slipway {

/// How slipwayctl ends: what a script decides on.
enum class ExitCode {
    Done = 0,
    Failed = 1,         ///< a step did not work
    Usage = 2,          ///< wrong arguments
    InvalidInput = 3,   ///< the cluster file or bundle is missing, unreadable or has errors
    LoginFailed = 4,    ///< a server could not be reached or did not let us in, or its host key is wrong
    WouldOverwrite = 5, ///< stopped before something of somebody was overwritten
    NotWorking = 6,     ///< verify or status found that the cluster does not work as it should
    Differs = 7,        ///< diff --exit-code found changes
    Cancelled = 130     ///< as a shell says of Ctrl-C
};

/// Every code with its sentence, for --help and the man page.
struct ExitCodeText
{
    ExitCode code;
    QString text;
};
QVector<ExitCodeText> exitCodeTexts();

ExitCode exitCodeFor(Error::Code code);

} // namespace Slipway
