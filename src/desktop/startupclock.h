// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Slipway {

/// Prints on standard output how many milliseconds passed from the start of the process until \a window was
/// painted for the first time, and quits the program.
void printStartupTimeOf(QWidget &window);

} // namespace Slipway
