// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/report.h"

class QWidget;

namespace Slipway {

class MessageBar;

/// Asks for a place, named \a fileName at first, and writes \a report there off the GUI thread; \a message, a child
/// of \a window, tells how it went. Returns at once.
void chooseAndSaveReport(QWidget &window, MessageBar &message, const Report &report, const QString &fileName,
                         const Redactor &redactor);

} // namespace Slipway
